/** Checks that every name outside of expressions is the name of something. */
import { type Diagnostic, error } from '../diagnostics.ts'
import { namesOf, unknownName } from '../names.ts'
import type { Scenario } from '../schema.ts'
import { elementsOf, entriesOf, phasesOf, stepsOf } from './places.ts'
import { inPeople, inThings, type Reference } from './refs.ts'
import { inCity } from './refs-city.ts'
import { inCourse, inLookBack } from './refs-course.ts'
import { inStrategies } from './refs-strategies.ts'
import { inCouncil, inWorld } from './refs-town.ts'

/** Names that nothing has, and names that stand twice in one list. */
export function checkReferences(scenario: Scenario): Diagnostic[] {
  return [...referencesOf(scenario).flatMap((reference) => unknown(scenario, reference)), ...checkLists(scenario)]
}

/** Every name that stands outside of an expression and means something that stands elsewhere. */
export function referencesOf(scenario: Scenario): Reference[] {
  const finders = [inPeople, inThings, inWorld, inCity, inCouncil, inCourse, inLookBack, inStrategies]
  return finders.flatMap((find) => find(scenario))
}

function unknown(scenario: Scenario, { at, kind, id, within }: Reference): Diagnostic[] {
  const names = namesOf(scenario, kind, within)
  return names.includes(id) ? [] : [error(at, `unknown.${kind}`, unknownName(id, names))]
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
