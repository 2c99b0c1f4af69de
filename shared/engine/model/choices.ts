/** What comes of a choice once it is turned: the dearest falls away, the rest is paid and begun. */
import type { Step } from '../../scenario/schema.ts'
import { factsOf, holds } from '../facts.ts'
import { known } from '../lookup.ts'
import type { Id, State } from '../state.ts'
import { andThen, type Unfolding } from '../unfold.ts'
import { changeBy, duesOf } from './quantities.ts'

/** The role whose choice costs most; at a tie the one named last. */
export function dearest(state: State, choice: Id, among: readonly Id[]): Id {
  const costs = among.map((role) => costOf(state, known(state.town.choices, choice).laid[role]))
  return among[costs.lastIndexOf(Math.max(...costs))] ?? ''
}

/** Pays and begins what was laid, in the order of the roles; if it costs more than the pot holds, nothing begins. */
export function begin(sofar: Unfolding, { choice, pot, when }: Extract<Step, { do: 'begin' }>): Unfolding {
  const { state } = sofar
  const { scenario, town } = state
  const facts = factsOf(scenario, town)
  if (!holds(scenario, when, facts)) return sofar
  const { laid, stopped } = known(town.choices, choice)
  const measures = Object.keys(scenario.roles).flatMap((role) => {
    const measure = laid[role]
    return measure === undefined || stopped.includes(role) ? [] : [measure]
  })
  const total = measures.reduce((sum, measure) => sum + costOf(state, measure), 0)
  if (total > (facts.vars[pot] ?? 0)) return andThen(sofar, { type: 'begun', choice, measures: [], overdrawn: true })
  const dues = measures.flatMap((id) => {
    const { cost, effects, places } = known(scenario.measures, id)
    const at = `measures.${id}`
    const price = cost === 0 ? [] : [{ on: pot, amount: -cost, source: `${at}.name`, factors: [] }]
    const brought = facts.begun(id) ? [] : duesOf(scenario, effects, `${at}.name`, facts, `${at}.effects`, places)
    return [...price, ...brought]
  })
  return andThen(sofar, { type: 'begun', choice, measures, overdrawn: false }, ...changeBy(state, dues))
}

function costOf({ scenario }: State, measure: Id | undefined): number {
  return measure === undefined ? 0 : known(scenario.measures, measure).cost
}
