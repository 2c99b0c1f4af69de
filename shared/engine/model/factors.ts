/** What the effect of a running measure depends on: each kind of factor, worked out for one measure and one year. */
import type { Effect, Factored, Scenario } from '../../scenario/schema.ts'
import { amountOf, holds, withEffect } from '../facts.ts'
import { known } from '../lookup.ts'
import { type Activity, activitiesOf, activityOf, isRunning } from '../motions.ts'
import type { Factor, Id, Town } from '../state.ts'
import { hasBegun, type Work, yearsUnpaid } from './works.ts'

export interface Multiplied {
  readonly product: number
  /** Every factor that was multiplied, to three decimals. */
  readonly factors: readonly Factor[]
}

/** The factors of one effect, in their declared order, and what the end of its money leaves of it. */
export function multiplied(scenario: Scenario, town: Town, work: Work, { outcome }: Effect): Multiplied {
  const declared = Object.entries(scenario.factors)
    .filter(([, { kind }]) => kind !== 'gate' || outcome)
    .map(([id, factor]) => ({ name: `factor:${id}`, value: strengthOf(scenario, town, work, factor) }))
  const unpaid = yearsUnpaid(work, town.year)
  const all = unpaid === 0 ? declared : [...declared, { name: 'fade', value: power(0.5, unpaid) }]
  return {
    product: all.reduce((product, { value }) => product * value, 1),
    factors: all.map(({ name, value }) => ({ name, value: Math.round(value * 1000) / 1000 })),
  }
}

/** Whether it brings what it is meant to: its delay is over, and enough families are reached where that counts. */
export function isWorking(scenario: Scenario, town: Town, work: Work): boolean {
  const gated = work.effects.some(({ outcome }) => outcome)
  const gates = Object.values(scenario.factors).filter(({ kind }) => kind === 'gate')
  const shut = gated && gates.some((factor) => strengthOf(scenario, town, work, factor) === 0)
  return hasBegun(work, town.year) && !shut
}

function strengthOf(scenario: Scenario, town: Town, work: Work, factor: Factored): number {
  const facts = withEffect(scenario, town, work.id)
  switch (factor.kind) {
    case 'amount':
      return amountOf(scenario, factor.amount, facts)
    case 'ramp':
      return town.year === work.running.since + work.delay ? factor.first : 1
    case 'twice':
      return twice(scenario, town, work, factor)
    case 'together':
      return holds(scenario, factor.when, facts)
        ? Math.min(factor.most, power(factor.each, partners(scenario, town, work).length))
        : 1
    case 'gate':
      return amountOf(scenario, factor.reach, facts) < factor.least ? 0 : 1
  }
}

/** The second with the same function, place and group brings less, and the third still less. */
function twice(scenario: Scenario, town: Town, work: Work, factor: Extract<Factored, { kind: 'twice' }>): number {
  const before = doubles(scenario, town, work)
  const { second, third } = before.some((other) => isAgreed(scenario, town, work.id, other)) ? factor.agreed : factor
  return [1, second][before.length] ?? third
}

/** What does the same for the same people in the same place, and was there before. */
function doubles(scenario: Scenario, town: Town, { id, running }: Work): Id[] {
  const own = activityOf(scenario, town, id)
  if (own.function === undefined) return []
  const order = Object.keys(town.running)
  const isEarlier = (other: Id) => {
    const its = town.running[other]
    if (its === undefined) return true
    return its.since < running.since || (its.since === running.since && order.indexOf(other) < order.indexOf(id))
  }
  return activitiesOf(scenario, town)
    .filter((other) => other.id !== id && isSame(own, other) && isEarlier(other.id))
    .map((other) => other.id)
}

function isSame(one: Activity, other: Activity): boolean {
  const everywhere = one.places.length === 0 || other.places.length === 0
  const meet = everywhere || one.places.some((place) => other.places.includes(place))
  return one.function === other.function && one.group === other.group && meet
}

function isAgreed(scenario: Scenario, town: Town, one: Id, other: Id): boolean {
  return Object.entries(scenario.overlaps).some(
    ([id, { between }]) =>
      between.includes(one) && between.includes(other) && known(town.overlaps, id).agreed === 'divide',
  )
}

/** Running measures that it works better with, whichever of the two says so. */
function partners(scenario: Scenario, town: Town, { measure }: Work): Id[] {
  if (measure === null) return []
  const named = known(scenario.measures, measure).with
  return Object.entries(scenario.measures)
    .filter(([id, other]) => id !== measure && (named.includes(id) || other.with.includes(measure)))
    .flatMap(([id]) => (isRunning(town, id) ? [id] : []))
}

function power(base: number, times: number): number {
  return Array.from({ length: times }).reduce<number>((product) => product * base, 1)
}
