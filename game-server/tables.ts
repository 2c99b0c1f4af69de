/** Brings tables to life from the store, each once, and gives each its room. */
import { createHash } from 'node:crypto'
import { frozen } from '../shared/scenario/load.ts'
import { type Scenario, scenarioSchema } from '../shared/scenario/schema.ts'
import type { Commit } from './commit.ts'
import type { Log } from './ports/log.ts'
import type { Store, TableRow, Write } from './store/store.ts'
import { type LiveTable, revive } from './table.ts'

export interface Tables {
  /** Takes over every table that is not closed. A table whose log is damaged stays shut; the others open. */
  openAll(): Promise<void>
  /** A table by its id, taken up from the store if it was closed; undefined if there is none. */
  find(id: string): Promise<LiveTable | undefined>
  /** A table that was written just now. */
  open(row: TableRow): Promise<LiveTable>
}

/** `openRoom` is called once per table, when it can be shown. */
export function createTables(
  store: Store,
  commit: Commit,
  log: Log,
  openRoom: (table: LiveTable) => Promise<void>,
): Tables {
  const scenarios = new Map<string, Scenario>()
  const opening = new Map<string, Promise<LiveTable>>()

  async function scenarioOf(hash: string): Promise<Scenario> {
    const known = scenarios.get(hash)
    if (known !== undefined) return known
    const scenario = thaw(await store.scenario(hash))
    scenarios.set(hash, scenario)
    return scenario
  }

  async function bringUp(row: TableRow): Promise<LiveTable> {
    const texts = new Map(Object.entries(await store.texts(row.id)))
    const table = revive(row, await scenarioOf(row.scenario), await store.entries(row.id), texts)
    for (const { id, nickname } of await store.seats(row.id)) table.nicknames.set(id, nickname)
    commit.tables.set(row.id, table)
    await openRoom(table)
    return table
  }

  function once(id: string, bring: () => Promise<LiveTable>): Promise<LiveTable> {
    const opened = opening.get(id) ?? bring()
    opening.set(id, opened)
    opened.catch(() => opening.delete(id))
    return opened
  }

  function open(row: TableRow): Promise<LiveTable> {
    return once(row.id, () => bringUp(row))
  }

  async function own(rows: readonly TableRow[]): Promise<TableRow[]> {
    const owned = rows.map((row) => ({ ...row, epoch: row.epoch + 1 }))
    await commit.keep(owned.map(({ id, epoch }): Write => ({ kind: 'owned', table: id, epoch })))
    return owned
  }

  return {
    open,
    async openAll() {
      const rows = (await store.tables()).filter(({ closed }) => !closed)
      for (const row of await own(rows)) {
        try {
          await open(row)
        } catch (error) {
          log.fault('a table stays shut: its log could not be played again', { error, table: row.id })
        }
      }
    },
    async find(id) {
      const live = opening.get(id)
      if (live !== undefined) return live
      const row = await store.table(id)
      if (row === undefined || !row.closed) return undefined
      return once(id, async () => {
        const [owned = row] = await own([row])
        return bringUp(owned)
      })
    },
  }
}

/** A scenario as it is kept with its tables: as it was read, in the order in which it was written. */
export function freeze(scenario: Scenario): { readonly hash: string; readonly json: string } {
  const json = JSON.stringify(scenario)
  return { hash: createHash('sha256').update(json).digest('hex'), json }
}

// What was once accepted stays playable, even if the linter has learned something since.
function thaw(json: string | undefined): Scenario {
  if (json === undefined) throw new Error('the scenario of a table is missing')
  return frozen(scenarioSchema.parse(JSON.parse(json)))
}
