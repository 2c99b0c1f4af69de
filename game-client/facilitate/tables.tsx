/** Several tables: one sentence for each, one of them is looked at. */
import type { VNode } from 'preact'
import { clockWords } from '../net/clock.ts'
import { lookAt } from '../net/session.ts'
import { frame, table, tables } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { now } from '../ui/now.ts'
import { phaseName } from './lately.tsx'
import { isTalk, type KnownTable, knownTables } from './near.ts'
import { Together } from './together.tsx'
import { Urgent } from './urgent.tsx'

export function Tables(): VNode | null {
  if (tables.value.length < 2) return null
  const known = knownTables()
  return (
    <section class="all-tables">
      <nav class="tables" aria-label={t('tables.label')}>
        {tables.value.map(({ id, name }) => {
          const seen = known.find((each) => each.id === id)
          return (
            <button
              key={id}
              type="button"
              data-table={id}
              aria-current={id === table.value ? 'page' : undefined}
              onClick={() => lookAt(id)}
            >
              <b>{name}</b> {seen !== undefined && <span>{sentenceOf(seen)}</span>}
            </button>
          )
        })}
      </nav>
      <Urgent />
      <Together known={known} />
    </section>
  )
}

/** Where a table stands, in one sentence. */
function sentenceOf({ glance }: KnownTable): string {
  const { status, round, phase, roles, seats, clock } = glance
  const people = Object.values(seats).filter(({ bot }) => !bot).length
  if (status === 'lobby') return t('table.lobby', { count: people })
  const name = phaseName(phase)
  if (status !== 'playing') return t(`table.${status}`, { phase: name })
  const all = Object.values(roles)
  const done = all.filter(({ ready }) => ready).length
  const words = clockWords(clock, now.value, (frame.value?.rounds[round]?.[phase]?.seconds ?? 0) * 1_000)
  const left = words === null ? '' : ` · ${t(words.key, words.values)}`
  if (done === all.length) return t('table.done', { phase: name }) + left
  if (isTalk(round, phase)) return t('table.talk', { phase: name }) + left
  return t('table.playing', { phase: name, done, of: all.length }) + left
}
