/** Points of time: what a role can still do in this round, where the scenario counts time at all. */
import type { Event } from '../commands.ts'
import { withTown } from '../model/outcomes.ts'
import type { Refusal } from '../refusals.ts'
import type { Id, State } from '../state.ts'

/** Points that a role has left in this round; null where time costs nothing. */
export function pointsLeft({ scenario, town }: State, role: Id): number | null {
  if (scenario.time === undefined) return null
  return Math.max(0, scenario.time.perRound - (town.spent[role] ?? 0))
}

/** Null where a role still has so much time. */
export function noTime(state: State, role: Id, points: number): Refusal | null {
  const left = pointsLeft(state, role)
  return left === null || points <= left ? null : { refused: 'no-time', needs: points }
}

/** What it takes from a role to do something: nothing where it is for free. */
export function spending({ scenario }: State, role: Id, points: number): Event[] {
  return scenario.time === undefined || points === 0 ? [] : [{ type: 'spent', role, points }]
}

export function spent(state: State, { role, points }: Extract<Event, { type: 'spent' }>): State {
  const { spent } = state.town
  return withTown(state, { spent: { ...spent, [role]: (spent[role] ?? 0) + points } })
}
