/** The handbook for those who lead: written as one walks through an afternoon, in German, loaded when it is opened. */
import '../theme/papers-print.css'
import '../theme/papers-on-paper.css'
import type { VNode } from 'preact'
import { HANDBOOK, type PictureName } from '../texts/handbook.ts'
import { t } from '../texts/texts.ts'
import { Markdown } from '../ui/markdown.tsx'

/** Taken of a workshop of four tables; loaded with the handbook, so that they are there when it is printed. */
const PICTURES: Readonly<Record<PictureName, string>> = {
  open: new URL('./pictures/open.jpg', import.meta.url).href,
  lobby: new URL('./pictures/lobby.jpg', import.meta.url).href,
  console: new URL('./pictures/console.jpg', import.meta.url).href,
  pocket: new URL('./pictures/pocket.jpg', import.meta.url).href,
  paper: new URL('./pictures/paper.jpg', import.meta.url).href,
  ballot: new URL('./pictures/ballot.jpg', import.meta.url).href,
  words: new URL('./pictures/words.jpg', import.meta.url).href,
}

export function Handbook({ onBack }: { readonly onBack: () => void }): VNode {
  return (
    <main class="paper-list handbook" id="main">
      <p class="not-printed row">
        <button type="button" class="do main" data-print="" onClick={() => print()}>
          {t('papers.print')}
        </button>
        <button type="button" class="do quiet" data-handbook="close" onClick={onBack}>
          {t('book.back')}
        </button>
      </p>
      <h1>{t('book.open')}</h1>
      {HANDBOOK.map(({ title, text, pictures = [] }) => (
        <details key={title} lang="de" open>
          <summary>
            <h2>{title}</h2>
          </summary>
          <Markdown text={text} />
          {pictures.map(({ name, shows }) => (
            <figure key={name}>
              <img src={PICTURES[name]} alt={shows} />
              <figcaption aria-hidden="true">{shows}</figcaption>
            </figure>
          ))}
        </details>
      ))}
    </main>
  )
}
