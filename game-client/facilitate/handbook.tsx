/** The handbook for those who lead: written as one walks through an afternoon, in German, loaded when it is opened. */
import '../theme/papers-print.css'
import type { VNode } from 'preact'
import { HANDBOOK } from '../texts/handbook.ts'
import { t } from '../texts/texts.ts'
import { Markdown } from '../ui/markdown.tsx'

export function Handbook({ onBack }: { readonly onBack: () => void }): VNode {
  return (
    <main class="paper-list handbook" id="main" lang="de">
      <p class="not-printed row">
        <button type="button" class="do main" data-print="" onClick={() => print()}>
          {t('papers.print')}
        </button>
        <button type="button" class="do quiet" data-handbook="close" onClick={onBack}>
          {t('book.back')}
        </button>
      </p>
      <h1>{t('book.open')}</h1>
      {HANDBOOK.map(({ title, text }) => (
        <details key={title} open>
          <summary>
            <h2>{title}</h2>
          </summary>
          <Markdown text={text} />
        </details>
      ))}
    </main>
  )
}
