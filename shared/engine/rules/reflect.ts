/** What somebody takes away for the work at home, in own words and without a name. */
import type { Command, Event, SeatCommand } from '../commands.ts'
import { withHouse } from '../model/course.ts'
import { isRefusal, type Refusal } from '../refusals.ts'
import type { State } from '../state.ts'
import { sitting } from './who.ts'

export function reflect(
  state: State,
  { text }: Extract<SeatCommand, { type: 'reflect' }>,
  command: Command,
): Event[] | Refusal {
  const who = sitting(state, command, (phase) => phase.accepts.reflect)
  if (isRefusal(who)) return who
  return [{ type: 'reflected', seat: who.seat, text, phase: state.town.position.phase }]
}

/** Logs of earlier versions do not say in which phase it was. */
export function reflected(state: State, { seat, text, phase }: Extract<Event, { type: 'reflected' }>): State {
  const { reflections, reflectedIn } = state.house
  return withHouse(state, {
    reflections: { ...reflections, [seat]: [...(reflections[seat] ?? []), text] },
    ...(phase !== undefined && { reflectedIn: { ...reflectedIn, [text]: phase } }),
  })
}
