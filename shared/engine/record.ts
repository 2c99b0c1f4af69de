/** Everything needed to play an evening again: the frozen scenario, the seed, what was asked and what came of it. */
import type { Scenario } from '../scenario/schema.ts'
import { begin } from './begin.ts'
import type { Command, Event } from './commands.ts'
import type { House, Id, State } from './state.ts'

export interface Entry {
  readonly command: Command
  readonly events: readonly Event[]
}

export interface Record {
  readonly scenario: Scenario
  readonly seed: string
  readonly pace: House['pace']
  /** How long the evening was planned to be; left out where the scenario plans it one way only. */
  readonly preset?: Id | null
  readonly entries: readonly Entry[]
}

/** The table of a record before anything had happened. */
export function lobbyOf({ scenario, seed, pace, preset }: Omit<Record, 'entries'>): State {
  return begin(scenario, seed, pace, preset ?? null)
}
