/** What needs the facilitator now, in sentences. */
import type { VNode } from 'preact'
import { leftOf } from '../net/clock.ts'
import { clock, mine, presence, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { now } from '../ui/now.ts'
import { listed, roleShort } from '../ui/words.ts'
import { needsOf } from './needs.ts'
import { nameOf } from './people.tsx'

export function Urgent(): VNode | null {
  const seen = view.value
  if (seen === null) return null
  const left = leftOf(clock.value, now.value)
  const needs = needsOf({ view: seen, seats: mine.value.table?.seats ?? {}, presence: presence.value, left })
  return (
    <section class="needs">
      <h2>{t('needs.title')}</h2>
      {needs.length === 0 && <p class="hint">{t('needs.none')}</p>}
      <ul>
        {needs.map(({ key, seats, roles }) => (
          <li key={key}>
            {t(key, {
              names: listed([...seats.map(nameOf), ...roles.map(roleShort)]),
              count: seats.length + roles.length,
            })}
          </li>
        ))}
      </ul>
    </section>
  )
}
