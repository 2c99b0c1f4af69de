/** What mattered most to me, and what I think mattered to my two counterparts. */
import type { Command, Event, SeatCommand } from '../commands.ts'
import { known, seatsOf } from '../lookup.ts'
import { withHouse } from '../model/course.ts'
import { isRefusal, type Refusal } from '../refusals.ts'
import type { Id, SeatId, State } from '../state.ts'
import { sitting } from './who.ts'

type Of<T extends Event['type']> = Extract<Event, { type: T }>

export function declare(
  state: State,
  { option }: Extract<SeatCommand, { type: 'declare' }>,
  command: Command,
): Event[] | Refusal {
  const who = sitting(state, command, (phase) => phase.accepts.declare)
  if (isRefusal(who)) return who
  if (state.house.declared[who.seat] === option) return { refused: 'nothing-new' }
  return [{ type: 'declared', seat: who.seat, option }]
}

/** Whoever declared last stands last. */
export function declared(state: State, { seat, option }: Of<'declared'>): State {
  const { [seat]: _, ...others } = state.house.declared
  return withHouse(state, { declared: { ...others, [seat]: option } })
}

export function predict(
  state: State,
  { role, option }: Extract<SeatCommand, { type: 'predict' }>,
  command: Command,
): Event[] | Refusal {
  const who = sitting(state, command, (phase) => phase.accepts.declare)
  if (isRefusal(who)) return who
  if (!counterpartsOf(state, who.role).includes(role)) return { refused: 'not-your-counterpart', role }
  const { phase } = state.town.position
  if (predictedBy(state, who.seat, phase)[role] === option) return { refused: 'nothing-new' }
  return [{ type: 'predicted', seat: who.seat, role, option, phase }]
}

export function predicted(state: State, { seat, role, option, phase }: Of<'predicted'>): State {
  const { predictions } = state.house
  const mine = { ...predictedBy(state, seat, phase), [role]: option }
  return withHouse(state, { predictions: { ...predictions, [phase]: { ...predictions[phase], [seat]: mine } } })
}

/** The two roles that a role guesses about: the one it needs, and the one it is at odds with. */
export function counterpartsOf({ scenario }: State, role: Id | null): Id[] {
  if (role === null) return []
  const { needs, clashes } = known(scenario.roles, role)
  return [...new Set([needs, clashes])]
}

/** What a seat guessed in a phase. */
export function predictedBy({ house }: State, seat: SeatId, phase: Id): Readonly<Record<Id, Id>> {
  return house.predictions[phase]?.[seat] ?? {}
}

/** Guesses of a phase about roles that have declared themselves: how many were right, of how many. */
export function guessedRight(state: State, phase: Id): { readonly right: number; readonly of: number } {
  const pairs = Object.values(state.house.predictions[phase] ?? {}).flatMap((mine) =>
    Object.entries(mine).flatMap(([role, option]) => {
      const truth = declaredBy(state, role)
      return truth === undefined ? [] : [truth === option]
    }),
  )
  return { right: pairs.filter((right) => right).length, of: pairs.length }
}

function declaredBy(state: State, role: Id): Id | undefined {
  const seats = seatsOf(state, role)
  return Object.entries(state.house.declared).findLast(([seat]) => seats.includes(seat))?.[1]
}
