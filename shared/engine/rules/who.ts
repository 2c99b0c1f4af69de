/** The questions that come before every rule: is there play, and does this seat speak for that role? */
import type { Phase } from '../../scenario/schema.ts'
import type { By, Command } from '../commands.ts'
import { currentPhase, known } from '../lookup.ts'
import type { Refusal } from '../refusals.ts'
import type { Id, SeatId, State } from '../state.ts'

/** Null while the table plays. */
export function notPlaying({ house }: State): Refusal | null {
  if (house.status === 'playing') return null
  if (house.status === 'paused') return { refused: 'paused' }
  if (house.status === 'closed') return { refused: 'closed' }
  return { refused: 'not-playing' }
}

/**
 * The role that this command speaks for; or why it may not speak. The facilitator may speak for any role, for people
 * who sit there without a device: whoever does so learns what that role would.
 */
export function speaking(state: State, { by }: Command, accepts: (phase: Phase) => boolean): { role: Id } | Refusal {
  const idle = notPlaying(state)
  if (idle !== null) return idle
  const { role = null } = by.kind === 'server' ? {} : by
  if (role === null) return { refused: 'not-yours' }
  if (by.kind === 'seat' && state.house.seats[by.seat]?.role !== role) return { refused: 'not-your-role', role }
  if (by.kind === 'seat' && !holdsPen(state, by, role)) return { refused: 'stale-pen', role }
  if (!accepts(currentPhase(state))) return { refused: 'not-now', phase: state.town.position.phase }
  return { role }
}

/** Null unless an ask names another phase than the present one: what was put down for that does not count here. */
export function meantBefore({ town: { position } }: State, expect = position.phase): Refusal | null {
  return expect === position.phase ? null : { refused: 'meant-before', phase: position.phase }
}

/**
 * The seat that asks for itself while the table plays; or why it may not. For somebody without a device the facilitator
 * asks, and whoever stamps that knows that the seat has none.
 */
export function sitting(
  state: State,
  command: Command,
  accepts: (phase: Phase) => boolean,
): { readonly seat: SeatId; readonly role: Id | null } | Refusal {
  const idle = notPlaying(state)
  if (idle !== null) return idle
  const seat = seatOf(command)
  if (seat === null) return { refused: 'not-yours' }
  if (!Object.hasOwn(state.house.seats, seat)) return { refused: 'no-such-seat' }
  if (!accepts(currentPhase(state))) return { refused: 'not-now', phase: state.town.position.phase }
  return { seat, role: known(state.house.seats, seat).role }
}

/** Whose own answer it is, whoever brings it; null where it is nobody's. */
export function seatOf({ by }: Command): SeatId | null {
  return by.kind === 'server' ? null : (by.seat ?? null)
}

function holdsPen(state: State, by: Extract<By, { kind: 'seat' }>, role: Id): boolean {
  const pen = known(state.house.pens, role)
  return pen.seat === by.seat && (by.pen === null || by.pen === pen.version)
}

/** Null where the facilitator asks at a table that is not closed yet. */
export function leading({ house }: State, { by }: Command): Refusal | null {
  if (by.kind !== 'facilitator') return { refused: 'not-yours' }
  return house.status === 'closed' ? { refused: 'closed' } : null
}
