/** What a scenario's expressions can ask of a town. */
import { type Expression, expression, type Facts } from '../scenario/expressions.ts'
import { questionOf } from '../scenario/questions.ts'
import type { Scenario } from '../scenario/schema.ts'
import { effectFacts, motionFacts } from './motion-facts.ts'
import type { MotionState } from './motion-state.ts'
import type { Factor, Id, Town } from './state.ts'
import { TownFacts } from './town-facts.ts'

const remembered = new WeakMap<Town, TownFacts>()

/** The facts of a town as it stands. Variables are in units of the file. A town belongs to one scenario for ever. */
export function factsOf(scenario: Scenario, town: Town): Facts {
  const facts = remembered.get(town) ?? new TownFacts(scenario, town)
  remembered.set(town, facts)
  return facts
}

/** The same facts, and those of the motion that is voted on. */
export function withMotion(scenario: Scenario, facts: Facts, motion: MotionState): Facts {
  return beside(facts, { motion: motionFacts(scenario, motion) })
}

/** The same facts, and those of the measure or own idea whose effect is worked out. */
export function withEffect(scenario: Scenario, town: Town, id: Id): Facts {
  const facts = factsOf(scenario, town)
  return beside(facts, { effect: effectFacts(scenario, town, id, facts) })
}

// Its answers stay those of the town: they are found behind the new ones.
function beside(facts: Facts, more: Pick<Facts, 'motion'> | Pick<Facts, 'effect'>): Facts {
  return Object.assign(Object.create(facts) as Facts, more)
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
  const [a = '', b, c] = ids
  if (fn === 'vars') return facts.vars[a] ?? 0
  const question = questionOf(fn)
  if (question === undefined) throw new Error(`unknown fact: ${fn}`)
  return question.ask(facts, a, b, c)
}
