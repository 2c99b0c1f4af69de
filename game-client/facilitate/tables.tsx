/** Several tables: one sentence for each, one of them is looked at. */
import { signal } from '@preact/signals'
import type { VNode } from 'preact'
import { clockWords, leftOf } from '../net/clock.ts'
import { lookAt } from '../net/session.ts'
import { clock, frame, table, tables, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { now } from '../ui/now.ts'
import { askServer } from './ask-server.ts'
import { takesSeat } from './drag.ts'
import { isTalk, type KnownTable, knownTables } from './near.ts'
import { phaseName, phaseTitle } from './phase-title.ts'
import { Urgent } from './urgent.tsx'

export function Tables(): VNode | null {
  if (tables.value.length < 2) return null
  const known = knownTables()
  return (
    <section class="tables-now">
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
              {...takesSeat((seat) => void moveTo(seat, id))}
            >
              <b>{name}</b> {seen !== undefined && <Standing of={seen} />}
            </button>
          )
        })}
      </nav>
      {problem.value !== '' && <p class="saved refused">{problem.value}</p>}
      <Urgent />
    </section>
  )
}

/** Why somebody could not be moved to another table; empty where nothing went wrong. */
const problem = signal('')

async function moveTo(seat: string, to: string): Promise<void> {
  if (to === table.value) return
  const answer = await askServer(`/api/workshop/seats/${encodeURIComponent(seat)}/move`, { table: to })
  problem.value = 'problem' in answer ? answer.problem : ''
}

/** Where a table stands, in one sentence. What it shares with the table that is looked at stands above already. */
function Standing({ of: { glance } }: { readonly of: KnownTable }): VNode {
  const { status, round, phase, roles, seats } = glance
  const people = Object.values(seats).filter(({ bot }) => !bot).length
  if (status === 'lobby') return <span>{t('table.lobby', { count: people })}</span>
  const all = Object.values(roles)
  const done = all.filter(({ ready }) => ready).length
  const talk = isTalk(round, phase)
  // In the year of the table above, the year need not be said.
  const name = round === view.value?.round ? phaseName(phase) : phaseTitle(phase)
  const state = status !== 'playing' ? status : done === all.length ? 'done' : talk ? 'talk' : 'playing'
  return (
    <span data-standing={state}>
      <span class={phase === view.value?.phase ? 'aside' : ''}>{t('table.in', { phase: name })}</span>{' '}
      {t(`table.${state}`, { done, of: all.length })}
      {timeOf(glance)}
    </span>
  )
}

/** Its own time where it is another than the one above: nobody reads the same minute four times. */
function timeOf({ status, round, phase, clock: own }: KnownTable['glance']): string {
  const left = leftOf(own, now.value)
  const above = leftOf(clock.value, now.value)
  const alike = phase === view.value?.phase && Math.abs((left ?? 0) - (above ?? 0)) < ALIKE
  const words = clockWords(own, now.value, (frame.value?.rounds[round]?.[phase]?.seconds ?? 0) * 1_000)
  return status !== 'playing' || alike || words === null ? '' : ` · ${t(words.key, words.values)}`
}

/** Milliseconds by which clocks may differ that are read in minutes. */
const ALIKE = 45_000
