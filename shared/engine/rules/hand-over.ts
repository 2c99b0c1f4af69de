/** A note for whoever sits on this chair next: what was agreed, what is open, what to watch. Nobody else reads it. */
import type { Command, Event, SeatCommand } from '../commands.ts'
import { withHouse } from '../model/course.ts'
import { isRefusal, type Refusal } from '../refusals.ts'
import type { State } from '../state.ts'
import { sitting } from './who.ts'

export function handOver(
  state: State,
  { text }: Extract<SeatCommand, { type: 'handOver' }>,
  command: Command,
): Event[] | Refusal {
  const who = sitting(state, command, (phase) => phase.accepts.handOver)
  if (isRefusal(who)) return who
  if (who.role === null) return { refused: 'not-yours' }
  return [{ type: 'handedOver', role: who.role, seat: who.seat, text }]
}

/** The newest note of a chair takes the place of the one before. */
export function handedOver(state: State, { role, seat, text }: Extract<Event, { type: 'handedOver' }>): State {
  return withHouse(state, { handovers: { ...state.house.handovers, [role]: { seat, text } } })
}
