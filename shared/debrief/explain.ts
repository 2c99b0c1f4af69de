/** Why a number moved in a round: every summand with what it depended on, and what was assumed for it. */

import { known, roundOf, variableOf } from '../engine/lookup.ts'
import { apportion } from '../engine/model/apportion.ts'
import type { Contribution, Factor, Id, State } from '../engine/state.ts'

export interface Explained {
  /** A variable, or `variable@place`. */
  readonly on: string
  /** The key of the words that say why. */
  readonly source: string
  /** In steps of the variable; of an indicator, in its last digit. All of a round add up to what is seen to change. */
  readonly amount: number
  readonly factors: readonly (Factor & { readonly assumption: string | null })[]
  /** The key of what was assumed about the measure itself. */
  readonly assumption: string | null
  readonly phase: Id
}

/** What moved a variable in a round, oldest first; with `variable@place`, in that place alone. */
export function explain(state: State, variable: string, round: Id): Explained[] {
  return summandsOf(state, variable, round).map((summand) => explained(state, summand, summand.amount))
}

/**
 * The same for an indicator: its variables' summands as far as they move the number that people read, apportioned so
 * that they add up to it.
 */
export function explainIndicator(state: State, indicator: Id, round: Id): Explained[] {
  const { scenario } = state
  const { terms, per, digits } = known(scenario.indicators, indicator)
  const scale = power(10, digits) / per
  const weighed = terms.flatMap(({ variable, weight }) => {
    const { step } = known(scenario.variables, variable)
    return summandsOf(state, variable, round).map((summand) => ({
      summand,
      part: summand.amount * step * weight * scale,
    }))
  })
  const ended = numeratorAfter(state, indicator, round)
  const begun = ended - weighed.reduce((sum, { part }) => sum + part / scale, 0)
  const amounts = apportion(
    weighed.map(({ part }) => part),
    Math.round(ended * scale) - Math.round(begun * scale),
  )
  return weighed.map(({ summand }, i) => explained(state, summand, amounts[i] ?? 0))
}

function summandsOf({ scenario, town }: State, variable: string, round: Id): Contribution[] {
  return town.contributions.filter(
    ({ on, phase }) => (on === variable || variableOf(on) === variable) && roundOf(scenario, phase) === round,
  )
}

/** Where an indicator stood when a round was over: what came later is taken away again. */
function numeratorAfter({ scenario, town }: State, indicator: Id, round: Id): number {
  const rounds = Object.keys(scenario.rounds)
  const isLater = ({ phase }: Contribution) => rounds.indexOf(roundOf(scenario, phase)) > rounds.indexOf(round)
  const later = town.contributions.filter(isLater)
  const { terms } = known(scenario.indicators, indicator)
  return terms.reduce((sum, { variable, weight }) => {
    const own = (key: string) => variableOf(key) === variable
    const now = Object.entries(town.variables).reduce((all, [key, value]) => (own(key) ? all + value : all), 0)
    const since = later.reduce((all, { on, amount }) => (own(on) ? all + amount : all), 0)
    return sum + weight * known(scenario.variables, variable).step * (now - since)
  }, 0)
}

function explained({ scenario }: State, summand: Contribution, amount: number): Explained {
  const { on, source, phase, factors } = summand
  const [kind = '', id = ''] = source.split('.')
  const measure = kind === 'measures' ? scenario.measures[id] : undefined
  return {
    on,
    source,
    amount,
    factors: factors.map((factor) => {
      const [fn = '', of = ''] = factor.name.split(':')
      return { ...factor, assumption: keyOf(fn === 'factor' ? scenario.factors[of]?.assumption : undefined) }
    }),
    assumption: keyOf(measure?.assumption),
    phase,
  }
}

function keyOf(assumption: Id | undefined): string | null {
  return assumption === undefined ? null : `assumptions.${assumption}`
}

function power(base: number, times: number): number {
  return Array.from({ length: times }).reduce<number>((product) => product * base, 1)
}
