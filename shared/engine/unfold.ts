/** Events under way inside one decision: each is placed before the next is computed. */
import type { Event } from './commands.ts'
import { evolve } from './evolve.ts'
import type { State } from './state.ts'

export interface Unfolding {
  readonly state: State
  readonly events: readonly Event[]
}

export function unfold(state: State): Unfolding {
  return { state, events: [] }
}

/** The same, with these events added and placed. */
export function andThen(before: Unfolding, ...events: readonly Event[]): Unfolding {
  return { state: events.reduce(evolve, before.state), events: [...before.events, ...events] }
}
