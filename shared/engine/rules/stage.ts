/** The year on the wall, act by act, as the facilitator opens them; nothing of it changes the town. */
import type { Command, Event, FacilitatorCommand } from '../commands.ts'
import { currentPhase } from '../lookup.ts'
import { withHouse } from '../model/course.ts'
import type { Refusal } from '../refusals.ts'
import type { Staged } from '../staged.ts'
import type { State } from '../state.ts'

/** Guess, months, stairs, lights, headline, and everything as it stands. */
export const LAST_ACT = 5

/** Whether this phase tells a year in acts: a year that is reported on, told to people who sit in one room. */
function tellsInActs(state: State): boolean {
  const { shows } = currentPhase(state)
  return state.house.pace === 'room' && shows.includes('year') && shows.includes('report')
}

export function stage(
  state: State,
  { act, guess }: Extract<FacilitatorCommand, { type: 'stage' }>,
  { by }: Command,
): Event[] | Refusal {
  if (by.kind !== 'facilitator') return { refused: 'not-yours' }
  if (state.house.status !== 'playing' && state.house.status !== 'paused') return { refused: 'not-playing' }
  const { phase } = state.town.position
  if (!tellsInActs(state) || act > LAST_ACT) return { refused: 'not-now', phase }
  const turn = (state.house.staged?.turn ?? 0) + 1
  return [{ type: 'staged', phase, staged: { act, guess, turn } }]
}

export function staged(state: State, { phase, staged: told }: Extract<Event, { type: 'staged' }>): State {
  return withHouse(state, { staged: { phase, ...told } })
}

/** What everybody may know of it: null where this phase tells no year, or was left and entered anew. */
export function stagedNow(state: State): Staged | null {
  if (!tellsInActs(state)) return null
  const told = state.house.staged ?? null
  if (told === null || told.phase !== state.town.position.phase) return FIRST
  return { act: told.act, guess: told.guess, turn: told.turn }
}

const FIRST: Staged = { act: 0, guess: null, turn: 0 }
