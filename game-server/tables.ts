/** Brings tables to life from the store, each once, and gives each its room. */
import { createHash } from 'node:crypto'
import { frozen } from '../shared/scenario/load.ts'
import { type Scenario, scenarioSchema } from '../shared/scenario/schema.ts'
import { type Commit, Unavailable } from './commit.ts'
import { sendAwayAll } from './listening.ts'
import type { Log } from './ports/log.ts'
import type { Store, TableRow, Write } from './store/store.ts'
import { type LiveTable, revive } from './table.ts'
import { isUnplugged } from './unplugged.ts'

export interface Tables {
  /** Takes over every table that is not closed: whoever asks for one from now on waits until it is open. */
  takeOver(): Promise<void>
  /** Opens what was taken over, one after the other. A table whose log is damaged stays shut; the others open. */
  openAll(): Promise<void>
  readonly allOpen: boolean
  /** A table by its id, taken up from the store if it was closed; undefined if there is none. */
  find(id: string): Promise<LiveTable | undefined>
  /**
   * Deletes a workshop from the store: from now on nothing is asked of its tables. Whoever listens is sent away when
   * that is done, so that nobody who comes back at once finds a door without a table behind it. Rejects with
   * `Unavailable` where nothing can be written; then its tables go on.
   */
  purge(workshop: string): Promise<void>
  /** A table that was written just now. */
  open(row: TableRow): Promise<LiveTable>
}

/** What happens to a table once, when it opens. */
export interface Opening {
  /** It can be shown. */
  openRoom(table: LiveTable): Promise<void>
  /** It is gone for good. */
  shutRoom(table: string): Promise<void>
  /** It was taken over from an earlier life of this server, and nobody has asked anything of it yet. */
  makeUp(table: LiveTable): Promise<void>
}

export function createTables(store: Store, commit: Commit, log: Log, { openRoom, shutRoom, makeUp }: Opening): Tables {
  const scenarios = new Map<string, Scenario>()
  const families = new Map<string, Set<LiveTable>>()
  const opening = new Map<string, Promise<LiveTable>>()
  const waiting = new Map<string, TableRow>()
  let allOpen = false

  async function scenarioOf(hash: string): Promise<Scenario> {
    const known = scenarios.get(hash)
    if (known !== undefined) return known
    const scenario = thaw(await store.scenario(hash))
    scenarios.set(hash, scenario)
    return scenario
  }

  async function bringUp(row: TableRow): Promise<LiveTable> {
    const texts = new Map(Object.entries(await store.texts(row.id)))
    const scenario = await scenarioOf(row.scenario)
    const siblings = families.get(row.workshop) ?? new Set<LiveTable>()
    families.set(row.workshop, siblings)
    const table = revive(row, scenario, await store.entries(row.id), texts, siblings)
    for (const seat of await store.seats(row.id)) {
      table.nicknames.set(seat.id, seat.nickname)
      if (isUnplugged(seat)) table.unplugged.add(seat.id)
    }
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

  /** Whoever asks for a table that waits opens it at once, before those in front of it. */
  async function openWaiting(row: TableRow): Promise<LiveTable | undefined> {
    waiting.delete(row.id)
    const opened = once(row.id, async () => {
      const table = commit.tables.get(row.id) ?? (await bringUp(row))
      await makeUp(table)
      return table
    })
    try {
      return await opened
    } catch (error) {
      // That the disk fails is no fault of the log: whoever asks next opens it.
      if (error instanceof Unavailable) {
        waiting.set(row.id, row)
        throw error
      }
      log.fault('a table stays shut: its log could not be played again', { error, table: row.id })
      return undefined
    }
  }

  async function isGone(workshop: string): Promise<boolean> {
    const rows = await store.tablesOf(workshop).catch(() => null)
    return rows?.length === 0
  }

  /** They are no longer there: nothing is to be asked of them, and whoever listens has to go. */
  async function sendAll(left: readonly LiveTable[]): Promise<void> {
    for (const { id } of left) {
      opening.delete(id)
      commit.tables.delete(id)
    }
    for (const table of left) {
      sendAwayAll(table, () => true)
      await shutRoom(table.id)
    }
  }

  return {
    open,
    async takeOver() {
      const rows = (await store.tables()).filter(({ closed }) => !closed)
      for (const row of await own(rows)) waiting.set(row.id, row)
    },
    async openAll() {
      for (const row of waiting.values()) {
        await openWaiting(row)
        // Lets in whoever knocks meanwhile.
        await new Promise((resolve) => setImmediate(resolve))
      }
      allOpen = true
    },
    get allOpen() {
      return allOpen
    },
    async purge(workshop) {
      const left: LiveTable[] = []
      const unopened: TableRow[] = []
      for (const { id } of await store.tablesOf(workshop)) {
        const row = waiting.get(id)
        if (row !== undefined) unopened.push(row)
        waiting.delete(id)
        const table = await opening.get(id)
        if (table !== undefined) left.push(table)
      }
      const sound = left.filter(({ fenced }) => !fenced)
      for (const table of sound) table.fenced = true
      try {
        await commit.keep([{ kind: 'purged', workshop }])
      } catch (error) {
        // A disk that failed may have deleted all the same: only what it still holds goes on.
        if (await isGone(workshop)) return sendAll(left)
        for (const table of sound) table.fenced = false
        for (const row of unopened) waiting.set(row.id, row)
        throw error
      }
      await sendAll(left)
    },
    async find(id) {
      const live = opening.get(id)
      if (live !== undefined) return live
      const waits = waiting.get(id)
      if (waits !== undefined) return openWaiting(waits)
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
