/** The names that people, cards, promises, choices, proposals, events and changes use of one another. */
import type { Kind } from '../diagnostics.ts'
import type { Scenario } from '../schema.ts'
import { changesOf, elementsOf, entriesOf } from './places.ts'

/** A name, where it stands, and what it should be the name of. */
export interface Reference {
  readonly at: string
  readonly kind: Kind
  readonly id: string
  readonly within: readonly string[]
}

/** The reference that this name is. */
export function to(at: string, kind: Kind, id: string, ...within: readonly string[]): Reference {
  return { at, kind, id, within }
}

/** The reference that this name is, where there is one. */
export function maybe(at: string, kind: Kind, id: string | undefined, ...within: readonly string[]): Reference[] {
  return id === undefined ? [] : [to(at, kind, id, ...within)]
}

/** The references in a list of names. */
export function each(at: string, kind: Kind, ids: readonly string[]): Reference[] {
  return elementsOf(at, ids).map((one) => to(one.at, kind, one.it))
}

/** What people and their cards, promises and acts name. */
export function inPeople(scenario: Scenario): Reference[] {
  return [
    ...changesOf(scenario).flatMap(({ at, it }) => [
      to(`${at}.on`, 'variable', it.on),
      ...maybe(`${at}.place`, 'place', it.place),
    ]),
    ...entriesOf('roles', scenario.roles).flatMap(({ at, it }) => [
      to(`${at}.needs`, 'role', it.needs),
      to(`${at}.clashes`, 'role', it.clashes),
    ]),
    ...elementsOf('casting.sets', scenario.casting?.sets ?? []).flatMap(({ at, it }) => [
      ...elementsOf(`${at}.hands`, it.hands).flatMap((hand) => each(hand.at, 'role', hand.it)),
      ...each(`${at}.town`, 'role', it.town),
    ]),
    ...each('casting.double.first', 'role', scenario.casting?.double?.first ?? []),
    ...each('casting.mirror.first', 'role', scenario.casting?.mirror?.first ?? []),
    ...entriesOf('circles', scenario.circles).flatMap(({ at, it }) => each(`${at}.roles`, 'role', it.roles)),
    ...entriesOf('cards', scenario.cards).map(({ at, it }) => to(`${at}.owner`, 'role', it.owner)),
    ...entriesOf('promises', scenario.promises).flatMap(({ at, it }) => [
      ...(it.by === 'anyone' ? [] : [to(`${at}.by`, 'role', it.by)]),
      ...(it.about !== undefined && 'choice' in it.about ? [to(`${at}.about.choice`, 'choice', it.about.choice)] : []),
      ...(it.about !== undefined && 'body' in it.about ? [to(`${at}.about.body`, 'body', it.about.body)] : []),
      to(`${at}.at`, 'phase', it.at),
    ]),
    ...entriesOf('acts', scenario.acts).map(({ at, it }) => to(`${at}.role`, 'role', it.role)),
  ]
}

/** What choices, proposals and events name. */
export function inThings(scenario: Scenario): Reference[] {
  return [
    ...entriesOf('choices', scenario.choices).flatMap(({ at, it }) => [
      ...elementsOf(`${at}.except`, it.except).map((except) => to(`${except.at}.role`, 'role', except.it.role)),
      ...entriesOf(`${at}.otherwise`, it.otherwise).flatMap((otherwise) => [
        to(otherwise.at, 'role', otherwise.id),
        to(otherwise.at, 'measure', otherwise.it),
      ]),
    ]),
    ...entriesOf('proposals', scenario.proposals).flatMap(({ at, it }) => [
      ...each(`${at}.signers`, 'role', it.signers),
      ...entriesOf(`${at}.fields`, it.fields).map((field) => to(`${field.at}.by`, 'role', field.it.by)),
    ]),
    ...entriesOf('injects', scenario.injects).flatMap(({ at, id, it }) => [
      ...each(`${at}.audience`, 'role', it.audience),
      ...each(`${at}.choice.by`, 'role', it.choice?.by ?? []),
      ...maybe(`${at}.choice.otherwise`, 'option', it.choice?.otherwise, id),
    ]),
    ...entriesOf('documents', scenario.documents).flatMap(({ at, it }) => each(`${at}.for`, 'role', it.for)),
  ]
}
