/** Plays a record again by placing its events: true even when the rules have changed since. */
import { evolve } from './evolve.ts'
import { lobbyOf, type Record } from './record.ts'
import type { State } from './state.ts'

/** The state after the first `upTo` entries; after all of them where it is left out. */
export function replay(record: Record, upTo: number = record.entries.length): State {
  const events = record.entries.slice(0, upTo).flatMap((entry) => entry.events)
  return events.reduce(evolve, lobbyOf(record))
}
