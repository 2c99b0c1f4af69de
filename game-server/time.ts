/** What passes by itself: phases that run out, the heartbeat, and the time that an outage took. */
import type { Ask, Command } from '../shared/engine/commands.ts'
import { currentPhase } from '../shared/engine/lookup.ts'
import { leftAt } from '../shared/engine/rules/conduct.ts'
import type { State } from '../shared/engine/state.ts'
import type { Commit } from './commit.ts'
import type { Asked } from './deciding.ts'
import type { Clock } from './ports/clock.ts'
import type { LiveTable } from './table.ts'

const TICK = 250
const HEARTBEAT = 5_000

/** Watches the clocks of all tables until stopped. A failed ask is repeated with the next tick. */
export function watchTime(commit: Commit, clock: Clock): () => void {
  const stops = [
    clock.every(TICK, () => {
      for (const table of commit.tables.values()) {
        if (isOver(table.state, clock.now())) endPhase(commit, table, clock.now())
      }
    }),
    clock.every(HEARTBEAT, () => {
      commit.keep([{ kind: 'heartbeat', at: clock.now() }]).catch(() => undefined)
    }),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

/**
 * Gives a running clock back what the outage took, counted from the last sign of life before it. The next sign of life
 * may be given only once this is done for every table, or an outage within the outage would be lost; what was made up
 * for is not counted twice, for it counts from the last command of its table.
 */
export async function makeUpForOutage(
  commit: Commit,
  table: LiveTable,
  now: number,
  heartbeat: number | undefined,
): Promise<void> {
  const asked = outage(table, now, heartbeat ?? 0, String(table.head.epoch))
  if (asked !== null) await commit.ask(asked)
}

/** The same for a time in which this process lived, but could keep nothing. */
export function makeUpForRest(table: LiveTable, now: number, since: number): Asked | null {
  return now === since ? null : outage(table, now, since, `${table.head.epoch}:${now}`)
}

function outage(table: LiveTable, now: number, since: number, name: string): Asked | null {
  if (table.state.house.clock.since === null) return null
  const lasted = Math.max(0, now - Math.max(since, table.lastAt))
  return byServer(table, `outage:${name}`, { type: 'outage', lasted }, now)
}

function isOver(state: State, now: number): boolean {
  const { clock, status } = state.house
  if (status !== 'playing' || clock.since === null || currentPhase(state).atEnd !== 'next') return false
  return leftAt(clock, now) === 0
}

function endPhase(commit: Commit, table: LiveTable, now: number): void {
  const { phase } = table.state.town.position
  // Once refused (somebody just gave a minute more), it is another ask next time. The id becomes part of a mark that
  // everybody may see: it tells the time, never how much has been asked.
  const cid = `timeOut:${now}`
  commit.ask(byServer(table, cid, { type: 'timeOut', expect: phase }, now)).catch(() => undefined)
}

function byServer(table: LiveTable, cid: string, ask: Ask, at: number): Asked {
  const command: Command = { cid, by: { kind: 'server' }, at, ask }
  return { table, who: 'server', cid, make: () => command }
}
