/** A chair without people: played by the facilitator herself, or left to a bot again. Either way everybody sees it. */
import type { Command, Event, FacilitatorCommand } from '../commands.ts'
import { known, seatsOf } from '../lookup.ts'
import { withHouse } from '../model/course.ts'
import type { Refusal } from '../refusals.ts'
import type { State } from '../state.ts'
import { botInto } from './seats.ts'

export function sitIn(
  state: State,
  { role, byHand }: Extract<FacilitatorCommand, { type: 'sitIn' }>,
  { by }: Command,
): Event[] | Refusal {
  const { house } = state
  // Alone the evening goes on when everybody is done: nobody would be there to be done for that chair.
  if (by.kind !== 'facilitator' || house.pace === 'alone') return { refused: 'not-yours' }
  if (house.status === 'closed') return { refused: 'closed' }
  if (house.byHand.includes(role) === byHand) return { refused: 'nothing-new' }
  if (!byHand) {
    const bot = house.status === 'lobby' ? [] : botInto(state, role)
    return [{ type: 'satIn', role, byHand }, ...bot]
  }
  const sitting = seatsOf(state, role)
  if (sitting.some((seat) => known(house.seats, seat).bot === null)) return { refused: 'seat-taken' }
  return [...sitting.map((seat): Event => ({ type: 'assigned', seat, role: null })), { type: 'satIn', role, byHand }]
}

export function satIn(state: State, { role, byHand }: Extract<Event, { type: 'satIn' }>): State {
  const others = state.house.byHand.filter((other) => other !== role)
  return withHouse(state, { byHand: byHand ? [...others, role] : others })
}
