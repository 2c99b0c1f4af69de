/** All plays of a search: which outcome each has, and what an outcome is worth to whom. */
import type { Id } from '../../../shared/engine/state.ts'
import type { Scenario } from '../../../shared/scenario/schema.ts'
import type { Outcome } from './outcome.ts'
import type { Plan, RolePlan } from './plan.ts'

export interface Plays {
  readonly plan: Plan
  /** The number of each play's outcome; a play is the sum of its lists' numbers times their strides. */
  readonly of: Uint16Array
  readonly outcomes: readonly Outcome[]
  /** The endings, worst first: authors write the best one first. */
  readonly endings: readonly Id[]
  /** By outcome: how far up its ending stands. */
  readonly rank: Uint8Array
}

/** Whole numbers that order outcomes as one role would: equal only where the role is equally well off. */
export interface Worth {
  /** By outcome. */
  readonly of: Int32Array
  /** The rank of the ending, by worth. */
  readonly rank: Uint8Array
}

export function playsOf(scenario: Scenario, plan: Plan, of: Uint16Array, outcomes: readonly Outcome[]): Plays {
  const endings = scenario.endings.map(({ id }) => id).reverse()
  return { plan, of, outcomes, endings, rank: Uint8Array.from(outcomes, ({ ending }) => endings.indexOf(ending)) }
}

/** Ending first, then one's own goal, then what the evening is about. */
export function worthTo(plays: Plays, role: Id): Worth {
  return ordered(plays, (outcome, i) => [plays.rank[i] ?? 0, outcome.goals[role] ?? 0, outcome.subject])
}

/** One's own goal first, then what the evening is about; the ending does not matter. */
export function selfishWorthTo(plays: Plays, role: Id): Worth {
  return ordered(plays, ({ goals, subject }) => [goals[role] ?? 0, subject])
}

function ordered({ outcomes, rank }: Plays, keyOf: (outcome: Outcome, i: number) => readonly number[]): Worth {
  const keys = outcomes.map(keyOf)
  const sorted = keys.map((_, i) => i).sort((a, b) => compare(keys[a] ?? [], keys[b] ?? []))
  const of = new Int32Array(outcomes.length)
  const rankOf: number[] = []
  sorted.forEach((i, position) => {
    const before = sorted[position - 1]
    const same = before !== undefined && compare(keys[before] ?? [], keys[i] ?? []) === 0
    if (!same) rankOf.push(rank[i] ?? 0)
    of[i] = rankOf.length - 1
  })
  return { of, rank: Uint8Array.from(rankOf) }
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}

/** The play in which a role has its list 0 and all others are as in a context. */
export function baseOf({ size, stride }: RolePlan, context: number): number {
  return Math.floor(context / stride) * size * stride + (context % stride)
}

/** What all others do in a play. */
export function contextOf({ size, stride }: RolePlan, play: number): number {
  return Math.floor(play / (size * stride)) * stride + (play % stride)
}

/** The list that a role has in a play. */
export function listIn({ size, stride }: RolePlan, play: number): number {
  return Math.floor(play / stride) % size
}

/** Every play in which each role has one of these lists. */
export function* combined(plan: Plan, lists: readonly (readonly number[])[], from = 0, play = 0): Generator<number> {
  const role = plan.roles[from]
  if (role === undefined) yield play
  else for (const list of lists[from] ?? []) yield* combined(plan, lists, from + 1, play + list * role.stride)
}

/** How many of these plays have each ending, worst first. */
export function endingsOf(plays: Plays, some: Iterable<number>): number[] {
  const counts = plays.endings.map(() => 0)
  for (const play of some) {
    const rank = plays.rank[plays.of[play] ?? 0] ?? 0
    counts[rank] = (counts[rank] ?? 0) + 1
  }
  return counts
}
