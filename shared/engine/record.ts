/** Everything needed to play an evening again: the frozen scenario, the seed, what was asked and what came of it. */
import type { Scenario } from '../scenario/schema.ts'
import type { Command, Event } from './commands.ts'
import type { House } from './state.ts'

export interface Entry {
  readonly command: Command
  readonly events: readonly Event[]
}

export interface Record {
  readonly scenario: Scenario
  readonly seed: string
  readonly pace: House['pace']
  readonly entries: readonly Entry[]
}
