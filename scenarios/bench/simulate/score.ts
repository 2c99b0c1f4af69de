/** How far a run came: how much of the way from the reference course to the good values. */
import type { Scenario } from '../../../shared/scenario/schema.ts'
import { mean } from './numbers.ts'
import { last, type Outcome } from './outcome.ts'

/** By indicator, where it ends if nobody decides anything. */
export type Reference = Readonly<Record<string, number>>

/** The indicators that a town can move and that have a good value. */
export function aimsOf({
  indicators,
}: Scenario): { readonly id: string; readonly aim: number; readonly up: boolean }[] {
  return Object.entries(indicators).flatMap(([id, { aim, good, steerable }]) =>
    aim === undefined || !steerable ? [] : [{ id, aim, up: good === 'up' }],
  )
}

/**
 * 0: as without any decision, 1: every good value reached. More than a good value counts no more than that, so that
 * one indicator cannot make up for all others. Without good values, the ending counts: the first one is the best.
 */
export function scoreOf(scenario: Scenario, reference: Reference, outcome: Outcome): number {
  const aims = aimsOf(scenario)
  const { values } = last(outcome)
  if (aims.length > 0)
    return mean(aims.map(({ id, aim, up }) => progress(values[id] ?? 0, reference[id] ?? 0, aim, up)))
  const place = scenario.endings.findIndex(({ id }) => id === outcome.ending)
  return 1 - place / Math.max(1, scenario.endings.length - 1)
}

/** Whether a value is as good as its good value. */
export function isReached(value: number, aim: number, up: boolean): boolean {
  return up ? value >= aim : value <= aim
}

function progress(value: number, from: number, aim: number, up: boolean): number {
  if (isReached(from, aim, up)) return isReached(value, aim, up) ? 1 : 0
  return Math.min(1, Math.max(-1, (value - from) / (aim - from)))
}
