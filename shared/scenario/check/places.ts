/** Walks a scenario and names each place: its lists of changes, its steps, and every expression in it. */
import type { ExpressionType } from '../expressions.ts'
import type { Change, Phase, Scenario, Step } from '../schema.ts'

export interface At<T> {
  readonly at: string
  readonly it: T
}

/** A condition or an amount, and whether it may use only what everybody at the table knows. */
export interface Source {
  readonly at: string
  readonly source: string
  readonly type: ExpressionType
  readonly publicOnly: boolean
}

/** The entries of a record, each with its place and its name. */
export function entriesOf<T>(at: string, entries: Readonly<Record<string, T>>): (At<T> & { readonly id: string })[] {
  return Object.entries(entries).map(([id, it]) => ({ at: `${at}.${id}`, id, it }))
}

/** The elements of a list, each with its place. */
export function elementsOf<T>(at: string, list: readonly T[]): At<T>[] {
  return list.map((it, index) => ({ at: `${at}[${index}]`, it }))
}

/** All phases in the order of the file. */
export function phasesOf(scenario: Scenario): (At<Phase> & { readonly id: string })[] {
  return entriesOf('rounds', scenario.rounds).flatMap(({ at, it }) => entriesOf(`${at}.phases`, it.phases))
}

/** The steps of a phase, first those at its beginning. */
export function stepsOf({ at, it }: At<Phase>): At<Step>[] {
  return [...elementsOf(`${at}.enter`, it.enter), ...elementsOf(`${at}.leave`, it.leave)]
}

/** Everything that changes a variable by an amount. */
export function changesOf(scenario: Scenario): At<Change>[] {
  const steps = phasesOf(scenario)
    .flatMap(stepsOf)
    .flatMap(({ at, it }) => (it.do === 'change' ? [{ at, it }] : []))
  return [
    ...entriesOf('cards', scenario.cards).flatMap(({ at, it }) => [
      ...elementsOf(`${at}.opened`, it.opened),
      ...elementsOf(`${at}.answer.effects`, it.answer.effects),
    ]),
    ...effectsOf('promises', scenario.promises),
    ...effectsOf('measures', scenario.measures),
    ...effectsOf('proposals', scenario.proposals),
    ...effectsOf('injects', scenario.injects),
    ...steps,
  ]
}

type Effective = Readonly<Record<string, { readonly effects: readonly Change[] }>>

function effectsOf(at: string, things: Effective): At<Change>[] {
  return entriesOf(at, things).flatMap((thing) => elementsOf(`${thing.at}.effects`, thing.it.effects))
}

/** Every expression of a scenario. */
export function sourcesOf(scenario: Scenario): Source[] {
  return [
    ...changesOf(scenario).flatMap(({ at, it }) => [amount(`${at}.amount`, it.amount), ...when(at, it.when)]),
    ...entriesOf('roles', scenario.roles).flatMap(({ at, it }) => [
      amount(`${at}.goal.value`, it.goal.value),
      ...elementsOf(`${at}.bot`, it.bot).flatMap((wish) => when(wish.at, wish.it.when)),
    ]),
    ...entriesOf('cards', scenario.cards).map(({ at, it }) => condition(`${at}.answer.when`, it.answer.when)),
    ...entriesOf('promises', scenario.promises).flatMap(({ at, it }) => [
      ...when(at, it.when).map(open),
      ...(it.broken === undefined ? [] : [condition(`${at}.broken`, it.broken)]),
    ]),
    ...entriesOf('acts', scenario.acts).map(({ at, it }) => open(condition(`${at}.when`, it.when))),
    ...entriesOf('choices', scenario.choices).flatMap(({ at, it }) =>
      elementsOf(`${at}.except`, it.except).map((except) => open(condition(`${except.at}.when`, except.it.when))),
    ),
    ...entriesOf('proposals', scenario.proposals).flatMap(({ at, it }) => [
      open(amount(`${at}.cost`, it.cost)),
      amount(`${at}.money`, it.money),
      ...entriesOf(`${at}.conditions`, it.conditions).map((needed) => condition(`${needed.at}.when`, needed.it.when)),
    ]),
    ...entriesOf('injects', scenario.injects).map(({ at, it }) => condition(`${at}.covered`, it.covered)),
    ...phasesOf(scenario)
      .flatMap(stepsOf)
      .flatMap(({ at, it }) => ('when' in it && it.do !== 'change' ? when(at, it.when) : [])),
    ...elementsOf('endings', scenario.endings).map(({ at, it }) => condition(`${at}.when`, it.when)),
  ]
}

const condition = (at: string, source: string): Source => ({ at, source, type: 'condition', publicOnly: false })
const amount = (at: string, source: string): Source => ({ at, source, type: 'amount', publicOnly: false })
const open = (source: Source): Source => ({ ...source, publicOnly: true })

function when(at: string, source: string | undefined): Source[] {
  return source === undefined ? [] : [condition(`${at}.when`, source)]
}
