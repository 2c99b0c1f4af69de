/** One table as it lives in this process: its state, where its log ends, and who listens. */
import type { Entry } from '../shared/engine/record.ts'
import { replay } from '../shared/engine/replay.ts'
import type { SeatId, State } from '../shared/engine/state.ts'
import { publicView } from '../shared/engine/view.ts'
import { paint } from '../shared/protocol/paint.ts'
import type { Deed } from '../shared/protocol/private-view.ts'
import { PublicState } from '../shared/protocol/public-state.ts'
import type { Scenario } from '../shared/scenario/schema.ts'
import { noteBot } from './bots.ts'
import type { Bearer, Connection } from './connection.ts'
import { notedAfter } from './noted.ts'
import { brokenAt, ROOT } from './store/chain.ts'
import type { EntryRow, Head, TableRow } from './store/store.ts'

export interface LiveTable {
  readonly id: string
  readonly workshop: string
  readonly number: number
  readonly pace: TableRow['pace']
  readonly preset: TableRow['preset']
  readonly scenario: Scenario
  readonly seed: string
  state: State
  head: Head
  /** When the last command was taken. */
  lastAt: number
  /** When something was last put down of what is said here, or people began to talk. */
  notedAt: number
  /** How much each bot has asked in each visit of a phase: their command ids go on from there. */
  botAsks: Map<string, number>
  /** What Colyseus sends to everybody. */
  readonly shown: PublicState
  readonly connections: Set<Connection>
  readonly nicknames: Map<SeatId, string | null>
  /** Seats of people without a device: nothing opens them until they are given a link. */
  readonly unplugged: Set<SeatId>
  /** How often a seat was taken over by its Platzkarte: for whoever looks after the table, and fleeting. */
  readonly returns: Map<SeatId, number>
  /** What was done at the consoles, newest first; fleeting. */
  deeds: readonly Deed[]
  /** What people wrote, by text id. */
  readonly texts: Map<string, string>
  /** All tables of the workshop that are open here, this one too. */
  readonly siblings: ReadonlySet<LiveTable>
  /** Sends what was painted; set by the room. */
  patch: () => void
  /** Ends every connection of theirs in the room, and every place that was reserved for them; set by the room. */
  expel: (whose: (who: Bearer) => boolean) => void
  /** Another process owns the table now, or the disk lost what it held: nothing is asked of it here any more. */
  fenced: boolean
  /** Nothing can be written just now: everybody who listens is told. */
  resting: boolean
}

/** A table from its log. Throws where the log is not sound. */
export function revive(
  row: TableRow,
  scenario: Scenario,
  rows: readonly EntryRow[],
  texts: ReadonlyMap<string, string>,
  siblings: Set<LiveTable> = new Set(),
): LiveTable {
  const shown = new PublicState()
  const table: LiveTable = {
    id: row.id,
    workshop: row.workshop,
    number: row.number,
    pace: row.pace,
    preset: row.preset,
    scenario,
    seed: row.seed,
    ...replayed(row, scenario, rows),
    shown,
    connections: new Set(),
    nicknames: new Map(),
    unplugged: new Set(),
    returns: new Map(),
    deeds: [],
    texts: new Map(texts),
    siblings,
    patch: () => undefined,
    expel: () => undefined,
    fenced: false,
    resting: false,
  }
  siblings.add(table)
  paint(shown, publicView(table.state), table.texts)
  return table
}

/** Everything about a table that follows from its log. */
export function replayed(
  row: Pick<TableRow, 'seed' | 'pace' | 'preset' | 'epoch'>,
  scenario: Scenario,
  rows: readonly EntryRow[],
): Pick<LiveTable, 'state' | 'head' | 'lastAt' | 'notedAt' | 'botAsks'> {
  const broken = brokenAt(rows)
  if (broken !== null) throw new Error(`the log does not hold together at entry ${broken}`)
  const entries = rows.map(({ entry }): Entry => JSON.parse(entry))
  const botAsks = new Map<string, number>()
  for (const { command } of entries) noteBot(botAsks, command.cid)
  const last = rows.at(-1)
  return {
    state: replay({ scenario, seed: row.seed, pace: row.pace, preset: row.preset, entries }),
    head: { seq: last?.seq ?? 0, hash: last?.hash ?? ROOT, epoch: row.epoch },
    lastAt: entries.at(-1)?.command.at ?? 0,
    notedAt: entries.reduce((at, { command }) => notedAfter(at, command), 0),
    botAsks,
  }
}

/** The seats of people at this table, by role; those without a role under null. */
export function peopleOf({ state }: Pick<LiveTable, 'state'>): Map<string | null, number> {
  const counts = new Map<string | null, number>()
  for (const { role, bot } of Object.values(state.house.seats)) {
    if (bot === null) counts.set(role, (counts.get(role) ?? 0) + 1)
  }
  return counts
}
