/** What one run of a simulation is: a seed, who plays how, and what is different from all others. */
import type { RoleCommand } from '../../../shared/engine/commands.ts'
import type { Id } from '../../../shared/engine/state.ts'
import type { Strategy } from '../../../shared/scenario/schema.ts'

/** A way to play, without its name. */
export type Way = Pick<Strategy, 'policy' | 'prefers' | 'rounds'>

/** Asked for as soon as the phase takes it, whatever the bot in that role would do. */
export interface Forced {
  readonly role: Id
  readonly ask: RoleCommand
}

/** A change of the scenario's own numbers. */
export type Tweak =
  | { readonly kind: 'factor'; readonly factor: Id; readonly part: string; readonly by: number }
  | { readonly kind: 'assumption'; readonly assumption: Id; readonly by: number }
  | { readonly kind: 'plain' }

export interface Run {
  readonly seed: string
  readonly preset: Id | null
  readonly way: Way
  /** Roles that play otherwise than the table. */
  readonly others: Readonly<Record<Id, Way>>
  /** Names of offers that nobody takes, as in a bot's wishes: `*` fits anything. */
  readonly never: readonly string[]
  readonly forced: readonly Forced[]
  /** What the facilitator makes of own ideas. */
  readonly classify: Id | null
  readonly tweaks: readonly Tweak[]
  /** Whether to count, at the beginning of each phase, what the table would refuse. */
  readonly curious: boolean
}

/** A run where the whole table plays one way. */
export function run(seed: string, way: Way, more: Partial<Run> = {}): Run {
  return {
    seed,
    preset: null,
    way,
    others: {},
    never: [],
    forced: [],
    classify: null,
    tweaks: [],
    curious: false,
    ...more,
  }
}

/** A way to play that names no measures. */
export function way(policy: Strategy['policy']): Way {
  return { policy, prefers: [], rounds: {} }
}
