/** What the author advises the facilitator: about an event that has just reached the table, and for a table that has finished while others work. */
import type { VNode } from 'preact'
import { view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { Markdown } from '../ui/markdown.tsx'
import { s } from '../ui/words.ts'

export function Guidance(): VNode | null {
  const seen = view.value
  if (seen === null) return null
  const done = seen.status === 'playing' && Object.values(seen.roles).every(({ ready }) => ready)
  const talk = done ? s(`rounds.${seen.round}.phases.${seen.phase}.talk`) : ''
  const fresh = Object.entries(seen.injects).flatMap(([id, { phase }]) => (phase === seen.phase ? [id] : []))
  const ids = [...new Set([...seen.news.slice(-1), ...fresh])].filter((id) => s(`injects.${id}.guidance`) !== '')
  return (
    <>
      {talk !== '' && (
        <section class="script" data-talk="">
          <h2>{t('desk.talk')}</h2>
          <Markdown text={talk} />
        </section>
      )}
      {ids.length > 0 && (
        <section class="script">
          <h2>{t('desk.guidance')}</h2>
          {ids.map((id) => (
            <Markdown key={id} text={s(`injects.${id}.guidance`)} />
          ))}
        </section>
      )}
    </>
  )
}
