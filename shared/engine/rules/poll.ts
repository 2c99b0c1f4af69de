/** One question to everybody, answered with a tap and shown as counts. */
import type { Command, Event, FacilitatorCommand, SeatCommand } from '../commands.ts'
import { withFloor } from '../model/course.ts'
import type { Refusal } from '../refusals.ts'
import type { State } from '../state.ts'
import { leading, seatOf } from './who.ts'

type Of<T extends Event['type']> = Extract<Event, { type: T }>

/** A new question takes the place of the one before; without a text it is taken down. */
export function poll(
  state: State,
  { text, answers }: Extract<FacilitatorCommand, { type: 'poll' }>,
  command: Command,
): Event[] | Refusal {
  const no = leading(state, command)
  if (no !== null) return no
  if (text !== null) return [{ type: 'polled', poll: { id: command.cid, text, answers, open: true, given: {} } }]
  return state.house.floor.poll === null ? { refused: 'nothing-new' } : [{ type: 'polled', poll: null }]
}

export function polled(state: State, { poll: asked }: Of<'polled'>): State {
  return withFloor(state, { poll: asked })
}

export function closePoll(
  state: State,
  { poll: id }: Extract<FacilitatorCommand, { type: 'closePoll' }>,
  command: Command,
): Event[] | Refusal {
  const no = leading(state, command)
  if (no !== null) return no
  const asked = state.house.floor.poll
  return asked?.id === id && asked.open ? [{ type: 'pollClosed' }] : { refused: 'nothing-new' }
}

export function pollClosed(state: State): State {
  const asked = state.house.floor.poll
  return asked === null ? state : withFloor(state, { poll: { ...asked, open: false } })
}

/** A seat answers for itself and may change its mind, until the question is closed. */
export function answerPoll(
  state: State,
  { poll: id, answer }: Extract<SeatCommand, { type: 'answerPoll' }>,
  command: Command,
): Event[] | Refusal {
  const seat = seatOf(command)
  if (seat === null) return { refused: 'not-yours' }
  if (state.house.seats[seat] === undefined) return { refused: 'no-such-seat' }
  if (state.house.status === 'closed') return { refused: 'closed' }
  const asked = state.house.floor.poll
  if (asked?.id !== id || !asked.open || answer >= asked.answers) return { refused: 'no-such-answer' }
  if (asked.given[seat] === answer) return { refused: 'nothing-new' }
  return [{ type: 'pollAnswered', seat, answer }]
}

export function pollAnswered(state: State, { seat, answer }: Of<'pollAnswered'>): State {
  const asked = state.house.floor.poll
  return asked === null ? state : withFloor(state, { poll: { ...asked, given: { ...asked.given, [seat]: answer } } })
}
