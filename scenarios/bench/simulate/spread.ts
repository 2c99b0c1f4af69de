/** How far the indicators spread, round by round, against the reference course and the good values. */
import type { Scenario } from '../../../shared/scenario/schema.ts'
import { byName, mean, quantile, round } from './numbers.ts'
import { last, type Outcome } from './outcome.ts'
import { isReached } from './score.ts'

export interface Spread {
  readonly aim: number | null
  readonly up: boolean
  readonly steerable: boolean
  /** Share of all runs that end at the good value or beyond; null without one. */
  readonly reached: number | null
  readonly rounds: readonly RoundSpread[]
}

export interface RoundSpread {
  readonly round: string
  /** Where it stands if nobody decides anything. */
  readonly reference: number
  readonly low: number
  readonly quarter: number
  readonly middle: number
  readonly threeQuarters: number
  readonly high: number
}

export function spreadsOf(
  { indicators }: Scenario,
  outcomes: readonly Outcome[],
  reference: readonly Outcome[],
): Record<string, Spread> {
  return byName(Object.keys(indicators), (id) => {
    const { aim = null, good = 'up', steerable = true } = indicators[id] ?? {}
    const up = good === 'up'
    const ends = outcomes.map((outcome) => last(outcome).values[id] ?? 0)
    const reached = aim === null ? null : round(mean(ends.map((value) => (isReached(value, aim, up) ? 1 : 0))))
    const rounds = (outcomes[0]?.rounds ?? []).map(({ round: name }, i) => {
      const at = (all: readonly Outcome[]) => all.map(({ rounds }) => rounds[i]?.values[id] ?? 0)
      const values = at(outcomes)
      return {
        round: name,
        reference: round(mean(at(reference))),
        low: round(quantile(values, 0.05)),
        quarter: round(quantile(values, 0.25)),
        middle: round(quantile(values, 0.5)),
        threeQuarters: round(quantile(values, 0.75)),
        high: round(quantile(values, 0.95)),
      }
    })
    return { aim, up, steerable, reached, rounds }
  })
}
