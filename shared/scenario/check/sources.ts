/** Finds every expression of a scenario, and says what it may ask where it stands. */
import type { ExpressionType } from '../expressions.ts'
import type { Context } from '../questions.ts'
import type { Scenario } from '../schema.ts'
import { changesOf, elementsOf, entriesOf, phasesOf, stepsOf } from './places.ts'

/** A condition or an amount, and whether it may use only what everybody at the table knows. */
export interface Source {
  readonly at: string
  readonly source: string
  readonly type: ExpressionType
  readonly publicOnly: boolean
  readonly context: Context
}

/** Every expression of a scenario. */
export function sourcesOf(scenario: Scenario): Source[] {
  return [
    ...changesOf(scenario).flatMap(({ at, it }) => [amount(`${at}.amount`, it.amount), ...when(at, it.when)]),
    ...inPeople(scenario),
    ...inThings(scenario),
    ...inWorld(scenario).map((source): Source => ({ ...source, context: contextOf(source.at) })),
    ...phasesOf(scenario)
      .flatMap(stepsOf)
      .flatMap(({ at, it }) => [
        ...('when' in it && it.do !== 'change' ? when(at, it.when) : []),
        ...(it.do === 'refill' ? [amount(`${at}.to`, it.to)] : []),
      ]),
    ...elementsOf('endings', scenario.endings).map(({ at, it }) => condition(`${at}.when`, it.when)),
    ...entriesOf('debrief.levels', scenario.debrief.levels).map(({ at, it }) => condition(`${at}.when`, it.when)),
  ]
}

function inPeople(scenario: Scenario): Source[] {
  return [
    ...entriesOf('roles', scenario.roles).flatMap(({ at, it }) => [
      amount(`${at}.goal.value`, it.goal.value),
      ...elementsOf(`${at}.bot`, it.bot).flatMap((wish) => when(wish.at, wish.it.when)),
    ]),
    ...entriesOf('cards', scenario.cards).flatMap(({ at, it }) => when(`${at}.answer`, it.answer?.when)),
    ...entriesOf('promises', scenario.promises).flatMap(({ at, it }) => [
      ...when(at, it.when).map(open),
      ...(it.broken === undefined ? [] : [condition(`${at}.broken`, it.broken)]),
    ]),
    ...entriesOf('acts', scenario.acts).map(({ at, it }) => open(condition(`${at}.when`, it.when))),
  ]
}

function inThings(scenario: Scenario): Source[] {
  return [
    ...entriesOf('choices', scenario.choices).flatMap(({ at, it }) =>
      elementsOf(`${at}.except`, it.except).map((except) => open(condition(`${except.at}.when`, except.it.when))),
    ),
    ...entriesOf('proposals', scenario.proposals).flatMap(({ at, it }) => [
      open(amount(`${at}.cost`, it.cost)),
      amount(`${at}.money`, it.money),
      ...entriesOf(`${at}.conditions`, it.conditions).map((needed) => condition(`${needed.at}.when`, needed.it.when)),
    ]),
    ...entriesOf('injects', scenario.injects).flatMap(({ at, it }) => [
      condition(`${at}.covered`, it.covered),
      ...when(at, it.when),
      ...(it.chance === undefined ? [] : [amount(`${at}.chance`, it.chance)]),
    ]),
    ...entriesOf('stories', scenario.stories).flatMap(({ at, it }) => [
      amount(`${at}.contacts`, it.contacts),
      ...elementsOf(`${at}.versions`, it.versions).map((told) => condition(`${told.at}.when`, told.it.when)),
    ]),
    ...entriesOf('documents', scenario.documents).flatMap(({ at, it }) => when(at, it.when).map(open)),
  ]
}

function inWorld(scenario: Scenario): Source[] {
  return [
    ...entriesOf('variables', scenario.variables).flatMap(({ at, it }) =>
      it.drift === undefined ? [] : [amount(`${at}.drift`, it.drift)],
    ),
    ...entriesOf('indicators', scenario.indicators).flatMap(({ at, it }) => when(`${at}.report`, it.report?.when)),
    ...entriesOf('factors', scenario.factors).flatMap(({ at, it }) => [
      ...(it.kind === 'amount' ? [amount(`${at}.amount`, it.amount)] : []),
      ...(it.kind === 'gate' ? [amount(`${at}.reach`, it.reach)] : []),
      ...(it.kind === 'together' ? when(at, it.when) : []),
    ]),
    ...entriesOf('overlaps', scenario.overlaps).flatMap(({ at, it }) => [
      ...when(at, it.when).map(open),
      ...(it.close?.needs === undefined ? [] : [condition(`${at}.close.needs`, it.close.needs)]),
    ]),
    ...entriesOf('measures', scenario.measures).flatMap(({ at, it }) => [
      ...elementsOf(`${at}.refunds`, it.refunds).flatMap((refund) => when(refund.at, refund.it.when)),
      ...when(`${at}.needs`, it.needs?.when),
    ]),
    ...entriesOf('bodies', scenario.bodies).flatMap(({ at, it }) =>
      elementsOf(`${at}.members`, it.members).map((member) => condition(`${member.at}.yes`, member.it.yes)),
    ),
  ]
}

/** Members vote on a motion; factors work on a measure. Everything else asks the town alone. */
function contextOf(at: string): Context {
  if (at.startsWith('bodies.')) return 'motion'
  return at.startsWith('factors.') ? 'effect' : 'town'
}

const source = { publicOnly: false, context: 'town' } as const
const condition = (at: string, text: string): Source => ({ ...source, at, source: text, type: 'condition' })
const amount = (at: string, text: string): Source => ({ ...source, at, source: text, type: 'amount' })
const open = (one: Source): Source => ({ ...one, publicOnly: true })

function when(at: string, text: string | undefined): Source[] {
  return text === undefined ? [] : [condition(`${at}.when`, text)]
}
