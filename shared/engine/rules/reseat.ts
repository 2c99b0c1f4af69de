/** Several people change chairs in one moment: nobody finds their chair taken by who has not left yet. */
import type { Command, Event, FacilitatorCommand } from '../commands.ts'
import { known, mapKeys, pick } from '../lookup.ts'
import type { Refusal } from '../refusals.ts'
import type { Id, SeatId, State } from '../state.ts'
import { botInto, penVersion, warmedUp } from './seats.ts'

type Sitting = Readonly<Record<SeatId, Id | null>>

export function reseat(
  state: State,
  { seats }: Extract<FacilitatorCommand, { type: 'reseat' }>,
  { by }: Command,
): Event[] | Refusal {
  if (by.kind !== 'facilitator') return { refused: 'not-yours' }
  if (state.house.status === 'closed') return { refused: 'closed' }
  const before = people(state)
  if (Object.keys(seats).some((seat) => !Object.hasOwn(before, seat))) return { refused: 'no-such-seat' }
  const moves = Object.entries(seats).filter(([seat, role]) => before[seat] !== role)
  if (moves.length === 0) return { refused: 'nothing-new' }
  const after = { ...before, ...seats }
  const { perRole: most } = state.scenario.people
  const full = Object.keys(state.scenario.roles).find((role) => inRole(after, role).length > most)
  if (full !== undefined) return { refused: 'role-full', role: full, most }
  const touched = Object.keys(state.scenario.roles).filter((role) =>
    moves.some(([seat, to]) => to === role || before[seat] === role),
  )
  return [
    ...moves.map(([seat, role]): Event => ({ type: 'assigned', seat, role })),
    ...touched.flatMap((role) => settled(state, role, inRole(after, role))),
  ]
}

/** Everybody one chair on, in the order of the roles; empty where there are no two chairs to change. */
export function oneChairOn(state: State): Sitting {
  const before = people(state)
  const chairs = Object.keys(state.scenario.roles).filter((role) => inRole(before, role).length > 0)
  if (chairs.length < 2) return {}
  const held = pick(before, (seat) => before[seat] !== null)
  return mapKeys(held, (seat) => chairs[(chairs.indexOf(held[seat] ?? '') + 1) % chairs.length] ?? null)
}

function people({ house }: State): Sitting {
  const present = pick(house.seats, (seat) => known(house.seats, seat).bot === null)
  return mapKeys(present, (seat) => known(house.seats, seat).role)
}

function inRole(sitting: Sitting, role: Id): SeatId[] {
  return Object.keys(sitting).filter((seat) => sitting[seat] === role)
}

/** A chair with people needs no bot and one of them with the pen; an empty one gets a bot in play. */
function settled(state: State, role: Id, sitting: readonly SeatId[]): Event[] {
  const [first] = sitting
  if (first === undefined) return state.house.status === 'lobby' ? [] : botInto(state, role)
  const gone = warmedUp(state, role)
  if (sitting.includes(state.house.pens[role]?.seat ?? '')) return gone
  return [...gone, { type: 'penTaken', role, seat: first, version: penVersion(state, role) + 1 }]
}
