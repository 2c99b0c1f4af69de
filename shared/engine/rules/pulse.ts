/** How it goes for everybody just now: without names, and shown only as counts. */
import type { Command, Event, SeatCommand } from '../commands.ts'
import { withHouse } from '../model/course.ts'
import { isRefusal, type Refusal } from '../refusals.ts'
import type { State } from '../state.ts'
import { sitting } from './who.ts'

export function pulse(
  state: State,
  { answer }: Extract<SeatCommand, { type: 'pulse' }>,
  command: Command,
): Event[] | Refusal {
  const who = sitting(state, command, (phase) => phase.accepts.pulse)
  if (isRefusal(who)) return who
  if (answer >= (state.scenario.debrief.pulse?.answers.length ?? 0)) return { refused: 'no-such-answer' }
  const { phase } = state.town.position
  if (state.house.pulses[phase]?.[who.seat] === answer) return { refused: 'nothing-new' }
  return [{ type: 'pulsed', seat: who.seat, answer, phase }]
}

export function pulsed(state: State, { seat, answer, phase }: Extract<Event, { type: 'pulsed' }>): State {
  const { pulses } = state.house
  return withHouse(state, { pulses: { ...pulses, [phase]: { ...pulses[phase], [seat]: answer } } })
}
