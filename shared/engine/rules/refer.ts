/** The reference course: what the reports would have said of the same town, had nobody decided anything. */
import type { Command, Event, ServerCommand } from '../commands.ts'
import { currentPhase } from '../lookup.ts'
import { withHouse } from '../model/course.ts'
import type { Refusal } from '../refusals.ts'
import type { State } from '../state.ts'
import { notPlaying } from './who.ts'

/** The server has played it from the record: nobody can put figures into it. */
export function refer(
  state: State,
  { reports }: Extract<ServerCommand, { type: 'refer' }>,
  command: Command,
): Event[] | Refusal {
  if (command.by.kind !== 'server') return { refused: 'not-yours' }
  const idle = notPlaying(state)
  if (idle !== null) return idle
  if (!wantsReference(state)) return { refused: 'not-now', phase: state.town.position.phase }
  return [{ type: 'referred', reports }]
}

export function referred(state: State, { reports }: Extract<Event, { type: 'referred' }>): State {
  return withHouse(state, { reference: reports })
}

/** Whether this phase shows a reference course that nobody has played yet. */
export function wantsReference(state: State): boolean {
  return state.house.reference === null && currentPhase(state).shows.includes('reference')
}
