/** Checks that every name outside of expressions is the name of something. */
import { type Diagnostic, error, type Kind } from '../diagnostics.ts'
import { namesOf, unknownName } from '../names.ts'
import type { Scenario, Step } from '../schema.ts'
import { type At, changesOf, elementsOf, entriesOf, phasesOf, stepsOf } from './places.ts'

interface Reference {
  readonly at: string
  readonly kind: Kind
  readonly id: string
}

/** Names that nothing has, and names that stand twice in one list. */
export function checkReferences(scenario: Scenario): Diagnostic[] {
  return [...referencesOf(scenario).flatMap((reference) => unknown(scenario, reference)), ...checkLists(scenario)]
}

function unknown(scenario: Scenario, { at, kind, id }: Reference): Diagnostic[] {
  const names = namesOf(scenario, kind)
  return names.includes(id) ? [] : [error(at, `unknown.${kind}`, unknownName(id, names))]
}

function referencesOf(scenario: Scenario): Reference[] {
  return [
    ...changesOf(scenario).map(({ at, it }) => to(`${at}.on`, 'variable', it.on)),
    ...inPeople(scenario),
    ...inChoices(scenario),
    ...inProposals(scenario),
    ...inTown(scenario),
    ...phasesOf(scenario).flatMap(({ at, it }) => inAccepts(`${at}.accepts`, it.accepts)),
    ...phasesOf(scenario).flatMap(stepsOf).flatMap(inStep),
    ...entriesOf('indicators', scenario.indicators).flatMap(({ at, it }) =>
      elementsOf(`${at}.terms`, it.terms).map((term) => to(`${term.at}.variable`, 'variable', term.it.variable)),
    ),
    to('debrief.subject', 'variable', scenario.debrief.subject),
    ...entriesOf('debrief.whatIfs', scenario.debrief.whatIfs).flatMap(({ at, it }) => [
      to(`${at}.card`, 'card', it.card),
      to(`${at}.phase`, 'phase', it.phase),
    ]),
  ]
}

function inPeople(scenario: Scenario): Reference[] {
  return [
    ...entriesOf('roles', scenario.roles).flatMap(({ at, it }) => [
      to(`${at}.needs`, 'role', it.needs),
      to(`${at}.clashes`, 'role', it.clashes),
    ]),
    ...entriesOf('cards', scenario.cards).map(({ at, it }) => to(`${at}.owner`, 'role', it.owner)),
    ...entriesOf('promises', scenario.promises).flatMap(({ at, it }) => [
      ...(it.by === 'anyone' ? [] : [to(`${at}.by`, 'role', it.by)]),
      ...(it.about === undefined ? [] : [to(`${at}.about.choice`, 'choice', it.about.choice)]),
      to(`${at}.at`, 'phase', it.at),
    ]),
    ...entriesOf('acts', scenario.acts).map(({ at, it }) => to(`${at}.role`, 'role', it.role)),
    ...entriesOf('measures', scenario.measures).map(({ at, it }) => to(`${at}.owner`, 'role', it.owner)),
  ]
}

function inChoices(scenario: Scenario): Reference[] {
  return entriesOf('choices', scenario.choices).flatMap(({ at, it }) => [
    ...elementsOf(`${at}.except`, it.except).map((except) => to(`${except.at}.role`, 'role', except.it.role)),
    ...entriesOf(`${at}.otherwise`, it.otherwise).flatMap((otherwise) => [
      to(otherwise.at, 'role', otherwise.id),
      to(otherwise.at, 'measure', otherwise.it),
    ]),
  ])
}

function inProposals(scenario: Scenario): Reference[] {
  return entriesOf('proposals', scenario.proposals).flatMap(({ at, it }) => [
    ...elementsOf(`${at}.signers`, it.signers).map((signer) => to(signer.at, 'role', signer.it)),
    ...entriesOf(`${at}.fields`, it.fields).map((field) => to(`${field.at}.by`, 'role', field.it.by)),
  ])
}

function inTown({ town }: Scenario): Reference[] {
  if (town === undefined) return []
  return [
    to('town.proposal', 'proposal', town.proposal),
    ...entriesOf('town.offers', town.offers).flatMap(({ at, it }) => [
      ...(it.measure === undefined ? [] : [to(`${at}.measure`, 'measure', it.measure)]),
      ...(it.proposal === undefined ? [] : [to(`${at}.proposal`, 'proposal', it.proposal)]),
    ]),
    ...entriesOf('town.icons', town.icons).map(({ at, id }) => to(at, 'measure', id)),
  ]
}

type Accepts = ReturnType<typeof phasesOf>[number]['it']['accepts']

function inAccepts(at: string, accepts: Accepts): Reference[] {
  return [
    ...elementsOf(`${at}.promise`, accepts.promise).map((promise) => to(promise.at, 'promise', promise.it)),
    ...elementsOf(`${at}.act`, accepts.act).map((act) => to(act.at, 'act', act.it)),
    ...(accepts.choose === undefined ? [] : [to(`${at}.choose`, 'choice', accepts.choose)]),
    ...(accepts.proposal === undefined ? [] : [to(`${at}.proposal`, 'proposal', accepts.proposal)]),
  ]
}

function inStep({ at, it }: At<Step>): Reference[] {
  return [
    ...('choice' in it ? [to(`${at}.choice`, 'choice', it.choice)] : []),
    ...('among' in it ? elementsOf(`${at}.among`, it.among).map((role) => to(role.at, 'role', role.it)) : []),
    ...('pot' in it ? [to(`${at}.pot`, 'variable', it.pot)] : []),
    ...('variable' in it ? [to(`${at}.variable`, 'variable', it.variable)] : []),
    ...('inject' in it ? [to(`${at}.inject`, 'inject', it.inject)] : []),
    ...('proposal' in it ? [to(`${at}.proposal`, 'proposal', it.proposal)] : []),
  ]
}

function to(at: string, kind: Kind, id: string): Reference {
  return { at, kind, id }
}

function checkLists(scenario: Scenario): Diagnostic[] {
  const lists = [
    ...entriesOf('proposals', scenario.proposals).map(({ at, it }) => ({ at: `${at}.signers`, it: it.signers })),
    ...phasesOf(scenario).flatMap(({ at, it }) => [
      { at: `${at}.accepts.promise`, it: it.accepts.promise },
      { at: `${at}.accepts.act`, it: it.accepts.act },
    ]),
    ...phasesOf(scenario)
      .flatMap(stepsOf)
      .flatMap(({ at, it }) => (it.do === 'stop' ? [{ at: `${at}.among`, it: it.among }] : [])),
  ]
  return lists.flatMap(({ at, it }) =>
    elementsOf(at, it).flatMap((element, index) =>
      it.indexOf(element.it) < index ? [error(element.at, 'list.twice', { name: element.it })] : [],
    ),
  )
}
