/** What is kept of one run: numbers by round, what was done, how it was decided, how it ended. */
import type { RefusalCode } from '../../../shared/engine/refusals.ts'
import type { Id } from '../../../shared/engine/state.ts'

export interface Outcome {
  readonly rounds: readonly RoundEnd[]
  readonly ending: Id | null
  readonly levels: readonly Id[]
  /** By role, the index of the level that its goal reached. */
  readonly goals: Readonly<Record<Id, number>>
  /** By role, what its goal came to. */
  readonly worth: Readonly<Record<Id, number>>
  /** Variables at the end, in units of the file; the sum over all places. */
  readonly variables: Readonly<Record<Id, number>>
  readonly proposed: readonly Id[]
  /** Measures that were decided; own ideas by the name of their motion. */
  readonly carried: readonly Id[]
  /** Why a motion failed, as often as it happened. */
  readonly failed: Readonly<Record<string, number>>
  /** By body and by player (a role, or `member:0`): ballots, and those that it alone decided. */
  readonly ballots: Readonly<Record<Id, Ballots>>
  /** Cards that all or at least one other role got to know. */
  readonly known: readonly Id[]
  readonly acts: readonly Id[]
  readonly promises: { readonly kept: number; readonly broken: number }
  readonly agreements: readonly Id[]
  /** By event: what was answered in the end, or null. */
  readonly injects: Readonly<Record<Id, Id | null>>
  readonly refused: Readonly<Partial<Record<RefusalCode, number>>>
  readonly asks: number
}

export interface RoundEnd {
  readonly round: Id
  /** Indicators in the unit that people read. */
  readonly values: Readonly<Record<Id, number>>
  /** What is left of pots and posts, in units of the file. */
  readonly left: Readonly<Record<Id, number>>
}

export interface Ballots {
  readonly counted: number
  readonly carried: number
  readonly decided: Readonly<Record<string, number>>
}

/** How the town stood when the game had ended. */
export function last({ rounds }: Outcome): RoundEnd {
  return rounds.at(-1) ?? { round: '', values: {}, left: {} }
}
