/** What the group achieved, under honest titles: what carries already, and what does not. */
import type { VNode } from 'preact'
import { view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { Markdown } from '../ui/markdown.tsx'
import { s } from '../ui/words.ts'

export function Levels(): VNode | null {
  const levels = view.value?.levels ?? []
  if (levels.length === 0) return null
  return (
    <section class="levels">
      <h2>{t('levels.title')}</h2>
      {levels.map((id) => (
        <article key={id} class="sheet">
          <h3>{s(`debrief.levels.${id}.name`)}</h3>
          <Markdown text={s(`debrief.levels.${id}.text`)} />
        </article>
      ))}
    </section>
  )
}
