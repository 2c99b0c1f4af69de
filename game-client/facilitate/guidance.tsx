/** What the author advises the facilitator about an event that has just reached the table. */
import type { VNode } from 'preact'
import { view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { Markdown } from '../ui/markdown.tsx'
import { s } from '../ui/words.ts'

export function Guidance(): VNode | null {
  const seen = view.value
  if (seen === null) return null
  const fresh = Object.entries(seen.injects).flatMap(([id, { phase }]) => (phase === seen.phase ? [id] : []))
  const ids = [...new Set([...seen.news.slice(-1), ...fresh])].filter((id) => s(`injects.${id}.guidance`) !== '')
  if (ids.length === 0) return null
  return (
    <section class="script">
      <h2>{t('desk.guidance')}</h2>
      {ids.map((id) => (
        <Markdown key={id} text={s(`injects.${id}.guidance`)} />
      ))}
    </section>
  )
}
