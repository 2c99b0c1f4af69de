/** Who sits where: coming in, taking a role, and who of several people holds the pen. */
import type { Command, Event, FacilitatorCommand, SeatCommand, ServerCommand } from '../commands.ts'
import { known, pick, seatsOf } from '../lookup.ts'
import { withHouse } from '../model/course.ts'
import type { Refusal } from '../refusals.ts'
import type { Id, SeatId, State } from '../state.ts'

type Of<T extends Event['type']> = Extract<Event, { type: T }>

export function sit(
  state: State,
  { seat, bot, role, script }: Extract<ServerCommand, { type: 'sit' }>,
  { by }: Command,
): Event[] | Refusal {
  if (by.kind !== 'server') return { refused: 'not-yours' }
  if (state.house.status === 'closed') return { refused: 'closed' }
  if (Object.hasOwn(state.house.seats, seat)) return { refused: 'seat-taken' }
  if (role !== null && isFull(state, role)) return { refused: 'role-full', role, most: state.scenario.people.perRole }
  return [{ type: 'seated', seat, role, bot, ...(script && { script }) }, ...handOver(state, seat, role)]
}

export function seated(state: State, { seat, role, bot, script }: Of<'seated'>): State {
  return withHouse(state, { seats: { ...state.house.seats, [seat]: { role, bot, ...(script && { script }) } } })
}

export function assign(
  state: State,
  { seat, role }: Extract<FacilitatorCommand, { type: 'assign' }>,
  { by }: Command,
): Event[] | Refusal {
  if (by.kind !== 'facilitator') return { refused: 'not-yours' }
  if (state.house.status === 'closed') return { refused: 'closed' }
  const before = state.house.seats[seat]
  if (before === undefined || before.bot !== null) return { refused: 'no-such-seat' }
  if (before.role === role) return { refused: 'nothing-new' }
  if (role !== null && isFull(state, role)) return { refused: 'role-full', role, most: state.scenario.people.perRole }
  const left = before.role === null ? [] : leaving(state, seat, before.role)
  return [...left, { type: 'assigned', seat, role }, ...handOver(state, seat, role)]
}

export function assigned(state: State, { seat, role }: Of<'assigned'>): State {
  return withHouse(state, { seats: { ...state.house.seats, [seat]: { ...known(state.house.seats, seat), role } } })
}

/** Somebody goes for good; what they said and wrote stays. */
export function unseat(
  state: State,
  { seat }: Extract<FacilitatorCommand, { type: 'unseat' }>,
  { by }: Command,
): Event[] | Refusal {
  if (by.kind !== 'facilitator') return { refused: 'not-yours' }
  if (state.house.status === 'closed') return { refused: 'closed' }
  const before = Object.hasOwn(state.house.seats, seat) ? state.house.seats[seat] : undefined
  if (before === undefined || before.bot !== null) return { refused: 'no-such-seat' }
  const left = before.role === null ? [] : leaving(state, seat, before.role)
  return [...left, { type: 'unseated', seat }]
}

export function unseated(state: State, { seat }: Of<'unseated'>): State {
  return withHouse(state, { seats: pick(state.house.seats, (other) => other !== seat) })
}

/** Compare and set: whoever knew an older version asks in vain. */
export function takePen(
  state: State,
  { role, version }: Extract<SeatCommand, { type: 'takePen' }>,
  { by }: Command,
): Event[] | Refusal {
  if (by.kind !== 'seat') return { refused: 'not-yours' }
  if (state.house.status === 'closed') return { refused: 'closed' }
  if (state.house.seats[by.seat]?.role !== role) return { refused: 'not-your-role', role }
  const pen = known(state.house.pens, role)
  if (pen.seat === by.seat) return { refused: 'pen-is-yours', role }
  if (pen.version !== version) return { refused: 'stale-pen', role }
  return [{ type: 'penTaken', role, seat: by.seat, version: version + 1 }]
}

export function penTaken(state: State, { role, seat, version }: Of<'penTaken'>): State {
  return withHouse(state, { pens: { ...state.house.pens, [role]: { seat, version } } })
}

/** A labelled bot for every role that nobody holds. */
export function botsFor(state: State): Event[] {
  return Object.keys(state.scenario.roles)
    .filter((role) => seatsOf(state, role).length === 0 && !state.house.byHand.includes(role))
    .flatMap((role) => botInto(state, role))
}

/** The labelled bot that keeps a chair warm. */
export function botInto(state: State, role: Id): Event[] {
  const seat = `bot.${role}`
  const arrives: Event = Object.hasOwn(state.house.seats, seat)
    ? { type: 'assigned', seat, role }
    : { type: 'seated', seat, role, bot: 'goal' }
  return [arrives, { type: 'penTaken', role, seat, version: penVersion(state, role) + 1 }]
}

/** The first person in a role gets the pen, and the bot that kept the chair warm goes. */
function handOver(state: State, seat: SeatId, role: Id | null): Event[] {
  if (role === null) return []
  const sitting = seatsOf(state, role)
  const bots = sitting.filter((other) => known(state.house.seats, other).bot !== null)
  if (sitting.length > bots.length) return []
  return [...warmedUp(state, role), { type: 'penTaken', role, seat, version: penVersion(state, role) + 1 }]
}

/** Whoever kept a chair warm goes when a person comes: its bots, or the facilitator. */
export function warmedUp(state: State, role: Id): Event[] {
  const bots = seatsOf(state, role).filter((seat) => known(state.house.seats, seat).bot !== null)
  const gone = bots.map((bot): Event => ({ type: 'assigned', seat: bot, role: null }))
  return state.house.byHand.includes(role) ? [...gone, { type: 'satIn', role, byHand: false }] : gone
}

/** The pen goes on to somebody who stays; in play an empty chair gets a bot. */
function leaving(state: State, seat: SeatId, role: Id): Event[] {
  const staying = seatsOf(state, role).filter((other) => other !== seat)
  const heir = staying[0]
  if (heir === undefined) return state.house.status === 'lobby' ? [] : botInto(state, role)
  if (state.house.pens[role]?.seat !== seat) return []
  return [{ type: 'penTaken', role, seat: heir, version: penVersion(state, role) + 1 }]
}

export function penVersion(state: State, role: Id): number {
  return state.house.pens[role]?.version ?? 0
}

function isFull(state: State, role: Id): boolean {
  const people = seatsOf(state, role).filter((seat) => known(state.house.seats, seat).bot === null)
  return people.length >= state.scenario.people.perRole
}
