/** What needs the facilitator now, in sentences. */
import { signal } from '@preact/signals'
import type { VNode } from 'preact'
import { leftOf } from '../net/clock.ts'
import { clock, mine, presence, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { now } from '../ui/now.ts'
import { listed, roleShort } from '../ui/words.ts'
import { needsOf } from './needs.ts'
import { nameOf } from './people.tsx'

/** Returns that the facilitator has taken note of. */
const noted = signal<Readonly<Record<string, number>>>({})

export function Urgent(): VNode | null {
  const seen = view.value
  if (seen === null) return null
  const left = leftOf(clock.value, now.value)
  const needs = needsOf({
    view: seen,
    seats: mine.value.table?.seats ?? {},
    presence: presence.value,
    noted: noted.value,
    left,
  })
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
            {key === 'need.returned' && <Noted />}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Noted(): VNode {
  const note = () => {
    noted.value = Object.fromEntries(Object.entries(presence.value).map(([seat, { returns = 0 }]) => [seat, returns]))
  }
  return (
    <button type="button" class="do quiet" data-noted="" onClick={note}>
      {t('need.noted')}
    </button>
  )
}
