/** What a scenario's expressions can ask of a town. */
import { type Expression, expression, type Facts } from '../scenario/expressions.ts'
import type { Scenario } from '../scenario/schema.ts'
import { known } from './lookup.ts'
import type { Factor, Id, Town } from './state.ts'

const remembered = new WeakMap<Town, Facts>()

/** The facts of a town as it stands. Variables are in units of the file. A town belongs to one scenario for ever. */
export function factsOf(scenario: Scenario, town: Town): Facts {
  const facts = remembered.get(town) ?? newFacts(scenario, town)
  remembered.set(town, facts)
  return facts
}

function newFacts(scenario: Scenario, town: Town): Facts {
  const stands = (promise: Id) =>
    town.promises.some((p) => p.promise === promise && (p.state === 'standing' || p.state === 'kept'))
  const facts: Facts = {
    vars: inUnits(scenario, town),
    open: (card) => known(town.cards, card).opened !== null,
    answered: (card) => known(town.cards, card).answered,
    promised: stands,
    broken: (promise) => town.promises.some((p) => p.promise === promise && p.state === 'broken'),
    did: (act) => town.acts.includes(act),
    chose: (measure, choice) => choicesAsked(town, choice).some((asked) => Object.values(asked.laid).includes(measure)),
    begun: (measure, choice) => choicesAsked(town, choice).some((asked) => asked.begun.includes(measure)),
    overdrawn: (choice) => known(town.choices, choice).overdrawn,
    signed: (proposal) =>
      known(scenario.proposals, proposal).signers.every((role) =>
        known(town.proposals, proposal).signed.includes(role),
      ),
    filled: (proposal, field) => known(town.proposals, proposal).fields[field] !== undefined,
    tagged: (proposal, field, tag) => {
      const option = known(town.proposals, proposal).fields[field]
      if (option === undefined) return false
      return known(known(known(scenario.proposals, proposal).fields, field).options, option).tags.includes(tag)
    },
    carried: (proposal) => known(town.proposals, proposal).outcome === 'carried',
    cost: (proposal) =>
      Number(expression(scenario, known(scenario.proposals, proposal).cost, 'amount').evaluate(facts)),
  }
  return facts
}

/** Whether a condition holds; a missing condition always does. */
export function holds(scenario: Scenario, condition: string | undefined, facts: Facts): boolean {
  return condition === undefined || expression(scenario, condition, 'condition').evaluate(facts) === true
}

/** What an amount comes to, in units of the file. */
export function amountOf(scenario: Scenario, amount: string, facts: Facts): number {
  return Number(expression(scenario, amount, 'amount').evaluate(facts))
}

/** What an expression looked at, and what it saw: the explanation of an amount. */
export function factorsOf(
  scenario: Scenario,
  sources: readonly (readonly [string, 'condition' | 'amount'])[],
  facts: Facts,
): Factor[] {
  const reads = sources.flatMap(([source, type]) => expression(scenario, source, type).reads)
  const seen = new Map(reads.map((read) => [[read.fn, ...read.ids].join(':'), read]))
  return [...seen].map(([name, read]) => ({ name, value: factOf(facts, read) }))
}

/** What the answer to one question of an expression is; variables in units of the file. */
export function factOf(facts: Facts, { fn, ids }: Expression['reads'][number]): number | boolean {
  if (fn === 'vars') return facts.vars[ids[0] ?? ''] ?? 0
  const ask = (facts as unknown as Readonly<Record<string, (...ids: readonly Id[]) => number | boolean>>)[fn]
  if (ask === undefined) throw new Error(`unknown fact: ${fn}`)
  return ask(...ids)
}

function choicesAsked(town: Town, choice: Id | undefined) {
  return choice === undefined ? Object.values(town.choices) : [known(town.choices, choice)]
}

function inUnits(scenario: Scenario, town: Town): Record<Id, number> {
  const vars: Record<Id, number> = {}
  for (const id of Object.keys(scenario.variables))
    vars[id] = known(town.variables, id) * known(scenario.variables, id).step
  return vars
}
