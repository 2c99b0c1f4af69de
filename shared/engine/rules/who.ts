/** The questions that come before every rule: is there play, and does this seat speak for that role? */
import type { Phase } from '../../scenario/schema.ts'
import type { By, Command } from '../commands.ts'
import { currentPhase, known } from '../lookup.ts'
import type { Refusal } from '../refusals.ts'
import type { Id, State } from '../state.ts'

/** Null while the table plays. */
export function notPlaying({ house }: State): Refusal | null {
  if (house.status === 'playing') return null
  if (house.status === 'paused') return { refused: 'paused' }
  if (house.status === 'closed') return { refused: 'closed' }
  return { refused: 'not-playing' }
}

/** The role that this command speaks for, with the phase it falls into; or why it may not speak. */
export function speaking(state: State, { by }: Command, accepts: (phase: Phase) => boolean): { role: Id } | Refusal {
  const idle = notPlaying(state)
  if (idle !== null) return idle
  if (by.kind !== 'seat' || by.role === null) return { refused: 'not-yours' }
  if (state.house.seats[by.seat]?.role !== by.role) return { refused: 'not-your-role', role: by.role }
  if (!holdsPen(state, by, by.role)) return { refused: 'stale-pen', role: by.role }
  if (!accepts(currentPhase(state))) return { refused: 'not-now', phase: state.town.position.phase }
  return { role: by.role }
}

/** Null where a seat asks for itself while the table plays. */
export function notSeated(state: State, { by }: Command, accepts: (phase: Phase) => boolean): Refusal | null {
  const idle = notPlaying(state)
  if (idle !== null) return idle
  if (by.kind !== 'seat') return { refused: 'not-yours' }
  if (!Object.hasOwn(state.house.seats, by.seat)) return { refused: 'no-such-seat' }
  if (!accepts(currentPhase(state))) return { refused: 'not-now', phase: state.town.position.phase }
  return null
}

function holdsPen(state: State, by: Extract<By, { kind: 'seat' }>, role: Id): boolean {
  const pen = known(state.house.pens, role)
  return pen.seat === by.seat && (by.pen === null || by.pen === pen.version)
}
