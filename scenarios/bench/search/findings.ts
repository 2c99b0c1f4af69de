/** Everything that a search finds out, as plain data. */
import type { Id } from '../../../shared/engine/state.ts'
import type { Scenario } from '../../../shared/scenario/schema.ts'
import { type Balance, balanceOf } from './balance.ts'
import type { Plan } from './plan.ts'
import { playsOf } from './plays.ts'
import { laterRepliesOf, type Replies, repliesOf } from './replies.ts'
import type { Searched } from './run.ts'
import { type Ways, waysOf } from './ways.ts'

export interface Findings {
  readonly plays: number
  /** By role, how many complete decision lists it has. */
  readonly lists: Readonly<Record<Id, number>>
  readonly firstHalves: number
  readonly towns: number
  readonly outcomes: number
  readonly ways: Ways
  /** Best replies: to everything that all others do, and the same once the first half is past. */
  readonly replies: readonly Replies[]
  readonly laterReplies: readonly Replies[]
  readonly balance: Balance
}

export function findingsOf(scenario: Scenario, plan: Plan, searched: Searched): Findings {
  const plays = playsOf(scenario, plan, searched.plays, searched.outcomes)
  const replies = plan.roles.map((_, r) => repliesOf(plays, r))
  return {
    plays: plan.size,
    lists: Object.fromEntries(plan.roles.map(({ role, size }) => [role, size])),
    firstHalves: searched.meetings,
    towns: searched.towns,
    outcomes: searched.outcomes.length,
    ways: waysOf(plays),
    replies: replies.map((one) => one.replies),
    laterReplies: plan.roles.map((_, r) => laterRepliesOf(plays, r)),
    balance: balanceOf(
      plays,
      replies.map(({ best }) => best),
    ),
  }
}
