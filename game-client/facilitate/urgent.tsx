/** What needs the facilitator now, in sentences. */
import { signal } from '@preact/signals'
import type { VNode } from 'preact'
import { leftOf } from '../net/clock.ts'
import { lookAt } from '../net/session.ts'
import { table } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { now } from '../ui/now.ts'
import { listed, roleShort } from '../ui/words.ts'
import { nameAmong } from './names.ts'
import { isTalk, knownTables } from './near.ts'
import { gathered, mostUrgent, needsOf } from './needs.ts'

/** Returns that the facilitator has taken note of. */
const noted = signal<Readonly<Record<string, number>>>({})

export function Urgent(): VNode | null {
  const known = knownTables()
  const needs = mostUrgent(
    gathered(
      known.flatMap(({ id, name, glance }) =>
        needsOf({
          at: glance,
          talk: isTalk(glance.round, glance.phase),
          presence: glance.presence,
          noted: noted.value,
          left: leftOf(glance.clock, now.value),
          quiet: glance.noted === null || glance.clock?.running === false ? null : now.value - glance.noted,
        }).map((need) => ({ ...need, id, name, people: glance.presence })),
      ),
    ),
  )
  return (
    <section class="needs">
      <h2>{t('needs.title')}</h2>
      {needs.length === 0 && <p class="hint">{t('needs.none')}</p>}
      <ul>
        {needs.map(({ key, seats, roles, minutes = 0, id, tables: at, people }) => {
          const names = listed([...seats.map((seat) => nameAmong(people, seat)), ...roles.map(roleShort)])
          const need = t(key, { names, minutes, count: seats.length + roles.length })
          return (
            <li key={`${id} ${key}`}>
              {known.length > 1 ? t('need.at', { table: listed(at), need }) : need}
              {key === 'need.returned' && <Noted />}
              {id !== table.value && (
                <button type="button" class="do quiet" data-go={id} onClick={() => lookAt(id)}>
                  {t('need.go')}
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Noted(): VNode {
  const note = () => {
    noted.value = Object.fromEntries(
      knownTables().flatMap(({ glance }) =>
        Object.entries(glance.presence).map(([seat, { returns = 0 }]) => [seat, returns]),
      ),
    )
  }
  return (
    <button type="button" class="do quiet" data-noted="" onClick={note}>
      {t('need.noted')}
    </button>
  )
}
