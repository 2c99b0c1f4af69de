/** Whether anything stands in a table's log that its asker had no right to. */

import { evolve } from '../../../shared/engine/evolve.ts'
import type { Entry, Record } from '../../../shared/engine/record.ts'
import { replay } from '../../../shared/engine/replay.ts'
import type { State } from '../../../shared/engine/state.ts'

/** The ids of entries that were none of their asker's business; `facilitator`: how the ids of the facilitator begin. */
export function beyondRights(record: Record, facilitator: string): string[] {
  let state = replay(record, 0)
  const beyond: string[] = []
  for (const entry of record.entries) {
    if (!isRightful(entry, state, facilitator)) beyond.push(entry.command.cid)
    state = entry.events.reduce(evolve, state)
  }
  return beyond
}

function isRightful({ command: { by, cid } }: Entry, state: State, facilitator: string): boolean {
  // Only the server spells ids with a colon, and no message can.
  if (by.kind === 'server' || cid.includes(':')) return true
  if (by.kind === 'facilitator') return cid.startsWith(facilitator)
  const seat = state.house.seats[by.seat]
  return seat !== undefined && (by.role === null || seat.role === by.role)
}
