/** Whole numbers that change by contributions which add up exactly. */

import type { Facts } from '../../scenario/expressions.ts'
import type { Change, Scenario } from '../../scenario/schema.ts'
import type { Event } from '../commands.ts'
import { amountOf, factorsOf, holds } from '../facts.ts'
import { known } from '../lookup.ts'
import type { Contribution, Factor, Id, State } from '../state.ts'

/** What is about to change a variable: an amount in units of the file, not yet rounded. */
export interface Due {
  readonly on: Id
  readonly amount: number
  readonly source: string
  readonly factors: readonly Factor[]
}

/**
 * The changes that are due now, in order; those whose condition fails are left out. `list` leads to them in the
 * scenario: a change that has words of its own is explained by those, any other by `source`.
 */
export function duesOf(
  scenario: Scenario,
  changes: readonly Change[],
  source: string,
  facts: Facts,
  list?: string,
): Due[] {
  return changes.flatMap((change, index): Due[] => {
    const { on, amount, when } = change
    if (!holds(scenario, when, facts)) return []
    return [
      {
        on,
        source: list === undefined || change.source === undefined ? source : `${list}.${index}.source`,
        amount: amountOf(scenario, amount, facts),
        factors: factorsOf(
          scenario,
          [[amount, 'amount'], ...(when === undefined ? [] : ([[when, 'condition']] as const))],
          facts,
        ),
      },
    ]
  })
}

/**
 * One simultaneous change of several variables, in steps. Amounts of one variable are rounded by largest
 * remainder, ties by order; what a bound takes away is a contribution of its own. Empty where nothing is due.
 */
export function changeBy(state: State, dues: readonly Due[]): Event[] {
  if (dues.length === 0) return []
  const variables = [...new Set(dues.map(({ on }) => on))]
  const contributions = variables.flatMap((on) =>
    contributionsTo(
      state,
      on,
      dues.filter((due) => due.on === on),
    ),
  )
  const values = variables.map((on) => [on, sumOn(state, on, contributions)] as const)
  return [{ type: 'changed', values: Object.fromEntries(values), contributions }]
}

function contributionsTo(state: State, on: Id, dues: readonly Due[]): Contribution[] {
  const { min, max, step } = known(state.scenario.variables, on)
  const phase = state.town.position.phase
  const amounts = apportion(dues.map(({ amount }) => amount / step))
  const made = dues.map(
    ({ source, factors }, i): Contribution => ({ on, source, amount: amounts[i] ?? 0, factors, phase }),
  )
  const reached = known(state.town.variables, on) + amounts.reduce((a, b) => a + b, 0)
  const bounded = Math.min(max / step, Math.max(min / step, reached))
  if (bounded === reached) return made
  return [...made, { on, source: 'bound', amount: bounded - reached, factors: [], phase }]
}

function sumOn(state: State, on: Id, contributions: readonly Contribution[]): number {
  return contributions.reduce((sum, c) => (c.on === on ? sum + c.amount : sum), known(state.town.variables, on))
}

/** Whole numbers whose sum is the rounded sum of these, each less than one away (largest remainder, ties by order). */
export function apportion(amounts: readonly number[]): number[] {
  const floors = amounts.map(Math.floor)
  const missing = Math.round(sum(amounts)) - sum(floors)
  const order = amounts
    .map((amount, index) => ({ index, rest: amount - Math.floor(amount) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index)
  const raised = new Set(order.slice(0, missing).map(({ index }) => index))
  return floors.map((floor, index) => (raised.has(index) ? floor + 1 : floor) + 0)
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
