/** Whole numbers that change by contributions which add up exactly. */

import type { Facts } from '../../scenario/expressions.ts'
import type { Change, Scenario } from '../../scenario/schema.ts'
import type { Event } from '../commands.ts'
import { amountOf, factorsOf, holds } from '../facts.ts'
import { known, variableOf } from '../lookup.ts'
import type { Contribution, Factor, Id, State } from '../state.ts'
import { apportion } from './apportion.ts'
import { spread } from './places.ts'

/** What is about to change a variable: an amount in units of the file, not yet rounded. */
export interface Due {
  /** A variable, or `variable@place` where it is kept for each place. */
  readonly on: string
  readonly amount: number
  readonly source: string
  readonly factors: readonly Factor[]
}

/**
 * The changes that are due now, in order; those whose condition fails are left out. `list` leads to them in the
 * scenario: a change that has words of its own is explained by those, any other by `source`. What names no place is
 * spread over `places` (none named: over all).
 */
export function duesOf(
  scenario: Scenario,
  changes: readonly Change[],
  source: string,
  facts: Facts,
  list?: string,
  places: readonly Id[] = [],
): Due[] {
  return changes.flatMap((change, index): Due[] => {
    if (!holds(scenario, change.when, facts)) return []
    const why = list === undefined || change.source === undefined ? source : `${list}.${index}.source`
    const factors = readsOf(scenario, change, facts)
    return spread(scenario, change, places, amountOf(scenario, change.amount, facts)).map(([on, amount]) => ({
      on,
      source: why,
      amount,
      factors,
    }))
  })
}

/** What a change looked at, amount first, and what it saw. */
export function readsOf(scenario: Scenario, { amount, when }: Change, facts: Facts): Factor[] {
  const asked = when === undefined ? [] : ([[when, 'condition']] as const)
  return factorsOf(scenario, [[amount, 'amount'], ...asked], facts)
}

/**
 * One simultaneous change of several variables, in steps. Amounts of one variable are rounded by largest
 * remainder, ties by order; what a bound takes away is a contribution of its own. Empty where nothing is due.
 */
export function changeBy(state: State, dues: readonly Due[]): Event[] {
  if (dues.length === 0) return []
  const whole = wholeAmounts(state, dues)
  const variables = [...new Set(dues.map(({ on }) => on))]
  const contributions = variables.flatMap((on) => {
    const phase = state.town.position.phase
    const made = dues.flatMap(({ on: its, source, factors }, i): Contribution[] =>
      its === on ? [{ on, source, amount: whole[i] ?? 0, factors, phase }] : [],
    )
    return [...made, ...boundOf(state, on, made)]
  })
  const values = variables.map((on) => [on, sumOn(state, on, contributions)] as const)
  return [{ type: 'changed', values: Object.fromEntries(values), contributions }]
}

/** What each of these comes to in whole steps of its variable, if all of them happen at once. */
export function wholeAmounts({ scenario }: State, dues: readonly Due[]): number[] {
  const whole: number[] = dues.map(() => 0)
  for (const on of new Set(dues.map((due) => due.on))) {
    const { step } = known(scenario.variables, variableOf(on))
    const own = dues.flatMap((due, index) => (due.on === on ? [index] : []))
    const amounts = apportion(own.map((index) => (dues[index]?.amount ?? 0) / step))
    own.forEach((index, i) => {
      whole[index] = amounts[i] ?? 0
    })
  }
  return whole
}

/** What the bounds of a variable take away, as a contribution of its own; nothing where they are kept. */
function boundOf(state: State, on: string, made: readonly Contribution[]): Contribution[] {
  const { min, max, step } = known(state.scenario.variables, variableOf(on))
  const reached = sumOn(state, on, made)
  const bounded = Math.min(max / step, Math.max(min / step, reached))
  if (bounded === reached) return []
  return [{ on, source: 'bound', amount: bounded - reached, factors: [], phase: state.town.position.phase }]
}

function sumOn(state: State, on: string, contributions: readonly Contribution[]): number {
  return contributions.reduce((sum, c) => (c.on === on ? sum + c.amount : sum), known(state.town.variables, on))
}
