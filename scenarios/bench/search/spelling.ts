/**
 * When are two towns the same for everything that can still happen? The memo of the search stands on this file:
 * a town is spelled with what later rules, steps and expressions can see of it, and with nothing else.
 *
 * Left out, and why that is safe:
 * - `contributions`, `news`, `told`, `revealed` and all marks: only views read them, or a step back, which no plan
 *   asks for;
 * - the phase in which a card was opened: rules ask only whether it is open (the questions "what if" come later);
 * - ids, order and phase of standing promises: they are judged one by one, and the sum of their effects has no order;
 * - promises that have been judged, choices that are past, fields that are filled: after that they are seen only by
 *   expressions, and every fact that a later expression asks for is spelled;
 * - what was said and heard, and who is ready: no plan asks for it;
 * - `goals` and `ending`: they are empty until the evening ends, and then nothing is spelled any more.
 */

import type { RoleCommand } from '../../../shared/engine/commands.ts'
import { factOf, factsOf } from '../../../shared/engine/facts.ts'
import type { Id, PromiseState, State, Town } from '../../../shared/engine/state.ts'
import { type ExpressionType, expression, type Read } from '../../../shared/scenario/expressions.ts'
import type { Change, Scenario, Step } from '../../../shared/scenario/schema.ts'

/** Spells the town of a state. Equal texts: equal futures, whatever is asked from here on. */
export type Speller = (state: State) => string

/**
 * A speller for states in a phase whose first steps have run. `asks`: everything that anybody may still ask for, in
 * this phase or later; only sharing, promising, choosing, acting, filling and signing are understood.
 */
export function speller(scenario: Scenario, phase: Id, asks: readonly RoleCommand[]): Speller {
  const phases = Object.values(scenario.rounds).flatMap((round) => Object.entries(round.phases))
  const ahead = phases.slice(phases.findIndex(([id]) => id === phase))
  const [here, ...later] = ahead.map(([, one]) => one)
  const steps = [...(here?.leave ?? []), ...later.flatMap(({ enter, leave }) => [...enter, ...leave])]
  const horizon: Horizon = {
    promises: new Set(asks.flatMap((ask) => (ask.type === 'promise' ? [ask.promise] : []))),
    acts: new Set(asks.flatMap((ask) => (ask.type === 'act' ? [ask.act] : []))),
    proposals: new Set(asks.flatMap((ask) => (ask.type === 'fill' || ask.type === 'sign' ? [ask.proposal] : []))),
    // Also the choice of the phase that is left: who laid nothing gets the author's default on the way out.
    choices: new Set([...ahead.flatMap(([, { accepts }]) => accepts.choose ?? []), ...steps.flatMap(choiceIn)]),
    judgedAt: new Set(ahead.map(([id]) => id)),
    reads: [],
  }
  const reads = readsOf(scenario, steps, horizon)
  return ({ town }) => JSON.stringify(spelled(scenario, town, { ...horizon, reads }))
}

interface Horizon {
  /** What can still be asked. */
  readonly promises: ReadonlySet<Id>
  readonly acts: ReadonlySet<Id>
  readonly proposals: ReadonlySet<Id>
  /** Choices that can still be laid or carried out. */
  readonly choices: ReadonlySet<Id>
  /** Phases that can still judge a promise. */
  readonly judgedAt: ReadonlySet<Id>
  /** Facts that expressions and rules can still ask for. */
  readonly reads: readonly Read[]
}

function spelled(scenario: Scenario, town: Town, horizon: Horizon): unknown {
  const facts = factsOf(scenario, town)
  const waiting = town.promises.filter((p) => isWaiting(scenario, p, horizon))
  const touched = new Set([...horizon.choices, ...waiting.flatMap(({ promise }) => aboutOf(scenario, promise))])
  return [
    town.variables,
    Object.values(town.cards).map(({ opened, answered, counted }) => [opened !== null, answered, counted]),
    [
      ...waiting.map(wordOf),
      ...town.promises.filter(({ promise }) => horizon.promises.has(promise)).map(wordOf),
    ].sort(),
    Object.entries(town.choices)
      .filter(([id]) => touched.has(id))
      .map(([id, { laid, stopped }]) => [id, Object.entries(laid).sort(), stopped]),
    Object.entries(town.proposals).map(([id, { fields, signed, outcome, failed }]) =>
      horizon.proposals.has(id) ? [outcome, failed, Object.entries(fields).sort(), signed] : [outcome, failed],
    ),
    town.acts.filter((act) => horizon.acts.has(act)),
    horizon.reads.map((read) => factOf(facts, read)),
  ]
}

function isWaiting(scenario: Scenario, { promise, state }: PromiseState, { judgedAt }: Horizon): boolean {
  return state === 'standing' && judgedAt.has(scenario.promises[promise]?.at ?? '')
}

function wordOf({ promise, by, measure, state }: PromiseState): string {
  return [promise, by, measure, state].join(' ')
}

function aboutOf(scenario: Scenario, promise: Id): Id[] {
  const about = scenario.promises[promise]?.about
  return about !== undefined && 'choice' in about ? [about.choice] : []
}

function choiceIn(step: Step): Id[] {
  return step.do === 'stop' || step.do === 'begin' ? [step.choice] : []
}

type Source = readonly [string | undefined, ExpressionType]

/** Every fact that can still be asked for: by an expression, or because a measure has its effects only once. */
function readsOf(scenario: Scenario, steps: readonly Step[], horizon: Horizon): Read[] {
  const sources = [...steps.flatMap(inStep), ...inRules(scenario, horizon)]
  const read = sources.flatMap(([source, type]) =>
    source === undefined ? [] : expression(scenario, source, type).reads,
  )
  const once = steps.some((step) => step.do === 'begin') ? Object.keys(scenario.measures) : []
  const asked = [
    ...read.filter(({ fn }) => fn !== 'vars'),
    ...once.map((id): Read => ({ fn: 'begun', ids: [id] })),
    ...Object.keys(scenario.proposals).map((id): Read => ({ fn: 'signed', ids: [id] })),
  ]
  return [...new Map(asked.map((one) => [JSON.stringify(one), one])).values()]
}

function inRules(scenario: Scenario, horizon: Horizon): Source[] {
  const { cards, promises, acts, measures, choices, proposals, injects, roles, endings } = scenario
  return [
    ...Object.values(cards).flatMap(({ opened, answer }): Source[] => [
      ...inChanges(opened),
      [answer?.when, 'condition'],
      ...inChanges(answer?.effects ?? []),
    ]),
    ...Object.entries(promises).flatMap(([id, { when, broken, effects }]): Source[] => [
      ...(horizon.promises.has(id) ? [[when, 'condition'] as const] : []),
      [broken, 'condition'],
      ...inChanges(effects),
    ]),
    ...Object.entries(acts).flatMap(([id, { when }]): Source[] => (horizon.acts.has(id) ? [[when, 'condition']] : [])),
    ...Object.values(measures).flatMap(({ effects }) => inChanges(effects)),
    ...Object.values(choices).flatMap(({ except }) => except.map(({ when }): Source => [when, 'condition'])),
    ...Object.values(proposals).flatMap(({ cost, money, conditions, effects }): Source[] => [
      [cost, 'amount'],
      [money, 'amount'],
      ...Object.values(conditions).map(({ when }): Source => [when, 'condition']),
      ...inChanges(effects),
    ]),
    ...Object.values(injects).flatMap(({ covered, effects }): Source[] => [
      [covered, 'condition'],
      ...inChanges(effects),
    ]),
    ...Object.values(roles).map(({ goal }): Source => [goal.value, 'amount']),
    ...endings.map(({ when }): Source => [when, 'condition']),
  ]
}

function inStep(step: Step): Source[] {
  if (step.do === 'change') return inChanges([step])
  return 'when' in step ? [[step.when, 'condition']] : []
}

function inChanges(changes: readonly Pick<Change, 'amount' | 'when'>[]): Source[] {
  return changes.flatMap(({ amount, when }): Source[] => [
    [amount, 'amount'],
    [when, 'condition'],
  ])
}
