/** Somebody doubts one of the assumptions that the town's numbers stand on; shown as a count. */
import type { Command, Event, SeatCommand } from '../commands.ts'
import { withHouse } from '../model/course.ts'
import { isRefusal, type Refusal } from '../refusals.ts'
import type { SeatId, State } from '../state.ts'
import { sitting } from './who.ts'

export function doubt(
  state: State,
  { assumption, doubted }: Extract<SeatCommand, { type: 'doubt' }>,
  command: Command,
): Event[] | Refusal {
  const who = sitting(state, command, (phase) => phase.accepts.doubt)
  if (isRefusal(who)) return who
  if (doubts(state, who.seat, assumption) === doubted) return { refused: 'nothing-new' }
  return [{ type: 'doubted', seat: who.seat, assumption, doubted }]
}

export function doubted(state: State, { seat, assumption, doubted }: Extract<Event, { type: 'doubted' }>): State {
  const others = (state.house.doubts[assumption] ?? []).filter((other) => other !== seat)
  return withHouse(state, { doubts: { ...state.house.doubts, [assumption]: doubted ? [...others, seat] : others } })
}

/** Whether a seat doubts an assumption. */
export function doubts({ house }: State, seat: SeatId, assumption: string): boolean {
  return house.doubts[assumption]?.includes(seat) ?? false
}
