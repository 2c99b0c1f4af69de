/** Walks a scenario and names each place: its entries, its phases and steps, its lists of changes. */
import type { Change, Phase, Scenario, Step } from '../schema.ts'

export interface At<T> {
  readonly at: string
  readonly it: T
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
export function phasesOf(scenario: Scenario): (At<Phase> & { readonly id: string; readonly round: string })[] {
  return entriesOf('rounds', scenario.rounds).flatMap(({ at, id: round, it }) =>
    entriesOf(`${at}.phases`, it.phases).map((phase) => ({ ...phase, round })),
  )
}

/** The steps of a phase, first those at its beginning. */
export function stepsOf({ at, it }: At<Phase>): At<Step>[] {
  return [...elementsOf(`${at}.enter`, it.enter), ...elementsOf(`${at}.leave`, it.leave)]
}

/** Everything that changes a variable by an amount. */
export function changesOf(scenario: Scenario): At<Change>[] {
  const { motions, asking } = scenario
  const steps = phasesOf(scenario)
    .flatMap(stepsOf)
    .flatMap(({ at, it }) => (it.do === 'change' ? [{ at, it }] : []))
  return [
    ...entriesOf('cards', scenario.cards).flatMap(({ at, it }) => [
      ...elementsOf(`${at}.opened`, it.opened),
      ...elementsOf(`${at}.withheld`, it.withheld),
      ...elementsOf(`${at}.answer.effects`, it.answer?.effects ?? []),
    ]),
    ...effectsOf('promises', scenario.promises),
    ...effectsOf('acts', scenario.acts),
    ...effectsOf('measures', scenario.measures),
    ...effectsOf('proposals', scenario.proposals),
    ...effectsOf('injects', scenario.injects),
    ...entriesOf('injects', scenario.injects).flatMap(({ at, it }) =>
      effectsOf(`${at}.choice.options`, it.choice?.options ?? {}),
    ),
    ...entriesOf('services', scenario.services).flatMap(({ at, it }) => elementsOf(`${at}.closing`, it.closing)),
    ...elementsOf('motions.unheard', motions?.unheard ?? []),
    ...effectsOf('motions.free.classes', motions?.free?.classes ?? {}),
    ...elementsOf('asking.unanswered', asking?.unanswered ?? []),
    ...steps,
  ]
}

type Effective = Readonly<Record<string, { readonly effects: readonly Change[] }>>

function effectsOf(at: string, things: Effective): At<Change>[] {
  return entriesOf(at, things).flatMap((thing) => elementsOf(`${thing.at}.effects`, thing.it.effects))
}
