/** Plays the course without decisions where a phase shows it, once per table, and puts its reports beside the real ones. */
import { reference } from '../shared/debrief/reference.ts'
import { wantsReference } from '../shared/engine/rules/refer.ts'
import type { Commit } from './commit.ts'
import type { Clock } from './ports/clock.ts'
import type { Log } from './ports/log.ts'
import { recordOf } from './record.ts'
import type { Store } from './store/store.ts'
import type { LiveTable } from './table.ts'

const TICK = 500

/** Watches all tables until stopped. Where a record no longer reproduces itself, nothing is said. */
export function watchReferences(store: Store, commit: Commit, clock: Clock, log: Log): () => void {
  const tried = new WeakSet<LiveTable>()
  return clock.every(TICK, () => {
    for (const table of commit.tables.values()) {
      if (tried.has(table) || table.state.house.status !== 'playing' || !wantsReference(table.state)) continue
      tried.add(table)
      refer(store, commit, table, clock.now()).catch((error: unknown) => {
        tried.delete(table)
        log.fault('a reference course could not be played', { error, table: table.id })
      })
    }
  })
}

async function refer(store: Store, commit: Commit, table: LiveTable, at: number): Promise<void> {
  const other = reference(await recordOf(store, table))
  if (other === null) return
  const reports = other.state.town.reports.map(({ values }) => values)
  const cid = `refer:${at}`
  const command = { cid, by: { kind: 'server' }, at, ask: { type: 'refer', reports } } as const
  await commit.ask({ table, who: 'server', cid, make: () => command })
}
