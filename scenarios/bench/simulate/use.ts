/** What is used in play and what is not: events and their answers, acts, agreements, money, posts; and what was refused. */
import type { Scenario } from '../../../shared/scenario/schema.ts'
import { byName, counts, mean, round } from './numbers.ts'
import type { Outcome } from './outcome.ts'
import { budgetsOf } from './watch.ts'

export interface Use {
  /** Share of the runs in which each happened, and how often each answer was given. */
  readonly injects: Readonly<
    Record<string, { readonly happened: number; readonly options: Readonly<Record<string, number>> }>
  >
  readonly acts: Readonly<Record<string, number>>
  readonly agreements: Readonly<Record<string, number>>
  readonly kept: number
  readonly broken: number
  /** What stood unused at the end of each round, on average; and the least of all runs. */
  readonly left: Readonly<
    Record<string, readonly { readonly round: string; readonly mean: number; readonly least: number }[]>
  >
  /** Why motions failed. */
  readonly failed: Readonly<Record<string, number>>
  /** Asks of the first runs that the table would have refused, by reason. */
  readonly refused: Readonly<Record<string, number>>
}

export function useOf(scenario: Scenario, outcomes: readonly Outcome[]): Use {
  const share = (has: (outcome: Outcome) => boolean) => round(mean(outcomes.map((one) => (has(one) ? 1 : 0))))
  const rounds = outcomes[0]?.rounds ?? []
  return {
    injects: byName(Object.keys(scenario.injects), (id) => ({
      happened: share(({ injects }) => Object.hasOwn(injects, id)),
      options: counts(
        outcomes.flatMap(({ injects }) => injects[id] ?? []),
        Object.keys(scenario.injects[id]?.choice?.options ?? {}),
      ),
    })),
    acts: byName(Object.keys(scenario.acts), (id) => share(({ acts }) => acts.includes(id))),
    agreements: byName(Object.keys(scenario.overlaps), (id) => share(({ agreements }) => agreements.includes(id))),
    kept: round(mean(outcomes.map(({ promises }) => promises.kept))),
    broken: round(mean(outcomes.map(({ promises }) => promises.broken))),
    left: byName(budgetsOf(scenario), (variable) =>
      rounds.map(({ round: name }, i) => {
        const left = outcomes.map((outcome) => outcome.rounds[i]?.left[variable] ?? 0)
        return { round: name, mean: round(mean(left)), least: Math.min(...left) }
      }),
    ),
    failed: summed(outcomes.map(({ failed }) => failed)),
    refused: summed(outcomes.map(({ refused }) => refused)),
  }
}

/** The most frequent first. */
function summed(all: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const names = [...new Set(all.flatMap((one) => Object.keys(one)))].toSorted()
  const sums = names.map((name) => [name, all.reduce((sum, one) => sum + (one[name] ?? 0), 0)] as const)
  return Object.fromEntries(sums.toSorted(([, a], [, b]) => b - a))
}
