/** What a search keeps of an evening that has ended. */
import { amountOf, factOf, factsOf } from '../../../shared/engine/facts.ts'
import { pick } from '../../../shared/engine/lookup.ts'
import type { Id, State } from '../../../shared/engine/state.ts'
import { expression } from '../../../shared/scenario/expressions.ts'

export interface Outcome {
  readonly ending: Id
  /** The value of each role's goal, not its level. */
  readonly goals: Readonly<Record<Id, number>>
  /** The variable that the evening is about, in units of the file. */
  readonly subject: number
  readonly open: readonly Id[]
  readonly answered: readonly Id[]
  readonly signed: readonly Id[]
  readonly carried: readonly Id[]
  /** The conditions that a proposal failed for although everybody had signed. */
  readonly failed: readonly Id[]
  /** How many of the measures that a proposal builds upon had begun. */
  readonly begun: number
}

/** What is kept of a table whose evening has ended. */
export function outcomeOf({ scenario, town }: State): Outcome {
  if (town.ending === null) throw new Error('the evening has not ended')
  const facts = factsOf(scenario, town)
  const built = Object.values(scenario.proposals)
    .flatMap(({ effects }) => effects)
    .flatMap(({ amount, when }) => [
      ...expression(scenario, amount, 'amount').reads,
      ...(when === undefined ? [] : expression(scenario, when, 'condition').reads),
    ])
    .filter(({ fn }) => fn === 'begun')
  return {
    ending: town.ending,
    goals: Object.fromEntries(
      Object.entries(scenario.roles).map(([role, { goal }]) => [role, amountOf(scenario, goal.value, facts)]),
    ),
    subject: facts.vars[scenario.debrief.subject] ?? 0,
    open: Object.keys(pick(town.cards, (id) => facts.open(id))),
    answered: Object.keys(pick(town.cards, (id) => facts.answered(id))),
    signed: Object.keys(pick(town.proposals, (id) => facts.signed(id))),
    carried: Object.keys(pick(town.proposals, (id) => facts.carried(id))),
    failed: Object.values(town.proposals).flatMap(({ failed }) => failed),
    begun: built.filter((read) => factOf(facts, read) === true).length,
  }
}

/** Outcomes as small numbers: equal outcomes, equal numbers. */
export interface Ledger {
  readonly outcomes: readonly Outcome[]
  readonly numberOf: (outcome: Outcome) => number
}

export function ledger(): Ledger {
  const outcomes: Outcome[] = []
  const numbers = new Map<string, number>()
  const numberOf = (outcome: Outcome) => {
    const spelled = JSON.stringify(outcome)
    const known = numbers.get(spelled)
    if (known !== undefined) return known
    numbers.set(spelled, outcomes.length)
    return outcomes.push(outcome) - 1
  }
  return { outcomes, numberOf }
}
