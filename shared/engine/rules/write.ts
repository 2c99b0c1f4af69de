/** A letter to one role or to a circle, for people who sit apart. Nobody but its writer and its readers learns of it. */
import type { Command, Event, RoleCommand } from '../commands.ts'
import { currentPhase, known, seatsOf } from '../lookup.ts'
import { withHouse } from '../model/course.ts'
import { isRefusal, type Refusal } from '../refusals.ts'
import type { Id, State } from '../state.ts'
import { speaking } from './who.ts'

type Of<T extends Event['type']> = Extract<Event, { type: T }>

/** A role writes no more than so many letters in one phase: people are to talk. */
const MOST = 6

export function write(
  state: State,
  { to, text }: Extract<RoleCommand, { type: 'write' }>,
  command: Command,
): Event[] | Refusal {
  const who = speaking(state, command, (phase) => phase.accepts.write)
  if (isRefusal(who)) return who
  if (to === who.role) return { refused: 'to-yourself' }
  if (!addressees(state, who.role).includes(to)) return { refused: 'nobody-there' }
  if (lettersLeft(state, who.role) === 0) return { refused: 'enough-letters', most: MOST }
  return [{ type: 'written', id: command.cid, by: who.role, to, text, phase: state.town.position.phase }]
}

export function written(state: State, { id, by, to, text, phase }: Of<'written'>): State {
  return withHouse(state, { letters: [...state.house.letters, { id, by, to, text, phase }] })
}

/** Whoever wrote it takes it back, at any time; it is gone for its readers too. */
export function unwrite(
  state: State,
  { letter }: Extract<RoleCommand, { type: 'unwrite' }>,
  command: Command,
): Event[] | Refusal {
  const who = speaking(state, command, () => true)
  if (isRefusal(who)) return who
  const own = state.house.letters.some(({ id, by }) => id === letter && by === who.role)
  return own ? [{ type: 'unwritten', letter }] : { refused: 'not-your-letter' }
}

export function unwritten(state: State, { letter }: Of<'unwritten'>): State {
  return withHouse(state, { letters: state.house.letters.filter(({ id }) => id !== letter) })
}

/** Whom a role can write to: other roles in which a person sits, and circles of its own with another such role in them. */
export function addressees(state: State, role: Id): Id[] {
  const { roles, circles } = state.scenario
  const there = Object.keys(roles).filter((other) => other !== role && isThere(state, other))
  const joint = Object.keys(circles).filter((circle) => {
    const members = known(circles, circle).roles
    return members.includes(role) && members.some((member) => there.includes(member))
  })
  return [...there, ...joint]
}

/** How many letters a role may still write in this phase; null where it takes none. */
export function lettersLeft(state: State, role: Id): number | null {
  if (!currentPhase(state).accepts.write) return null
  const { phase } = state.town.position
  const sent = state.house.letters.filter((letter) => letter.by === role && letter.phase === phase)
  return Math.max(0, MOST - sent.length)
}

/** Whether a person sits in this role. */
export function isThere(state: State, role: Id): boolean {
  return seatsOf(state, role).some((seat) => known(state.house.seats, seat).bot === null)
}
