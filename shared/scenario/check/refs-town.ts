/** The names that the town's model and its bodies use of one another. */
import type { Scenario } from '../schema.ts'
import { elementsOf, entriesOf } from './places.ts'
import { each, maybe, type Reference, to } from './refs.ts'

/** What places, variables, pots, services, overlaps, measures and the picture of the town name. */
export function inWorld(scenario: Scenario): Reference[] {
  return [
    ...entriesOf('variables', scenario.variables).flatMap(({ at, it }) =>
      typeof it.start === 'number'
        ? []
        : Object.keys(it.start).map((place) => to(`${at}.start.${place}`, 'place', place)),
    ),
    ...entriesOf('indicators', scenario.indicators).flatMap(({ at, it }) => [
      ...elementsOf(`${at}.terms`, it.terms).map((term) => to(`${term.at}.variable`, 'variable', term.it.variable)),
      ...each(`${at}.report.knows`, 'role', it.report?.knows ?? []),
    ]),
    ...entriesOf('factors', scenario.factors).flatMap(({ at, it }) =>
      maybe(`${at}.assumption`, 'assumption', it.assumption),
    ),
    ...entriesOf('pots', scenario.pots).flatMap(({ at, it }) => [
      to(`${at}.variable`, 'variable', it.variable),
      ...each(`${at}.freeze`, 'role', it.freeze),
    ]),
    ...maybe('staff', 'variable', scenario.staff),
    ...entriesOf('services', scenario.services).flatMap(({ at, it }) => [
      to(`${at}.owner`, 'role', it.owner),
      to(`${at}.pot`, 'pot', it.pot),
      ...each(`${at}.places`, 'place', it.places),
    ]),
    ...entriesOf('overlaps', scenario.overlaps).flatMap(({ at, it }) => [
      ...each(`${at}.between`, 'activity', it.between),
      ...each(`${at}.roles`, 'role', it.roles),
      ...maybe(`${at}.close.service`, 'service', it.close?.service),
    ]),
    ...inMeasures(scenario),
    ...inPicture(scenario),
  ]
}

function inMeasures(scenario: Scenario): Reference[] {
  return entriesOf('measures', scenario.measures).flatMap(({ at, it }) => [
    ...maybe(`${at}.owner`, 'role', it.owner),
    ...maybe(`${at}.pot`, 'pot', it.pot),
    ...each(`${at}.propose`, 'role', it.propose),
    ...each(`${at}.decide`, 'body', it.decide),
    ...each(`${at}.deliver`, 'role', it.deliver),
    ...each(`${at}.places`, 'place', it.places),
    ...each(`${at}.with`, 'measure', it.with),
    ...maybe(`${at}.assumption`, 'assumption', it.assumption),
    ...maybe(`${at}.from`, 'round', it.from),
  ])
}

function inPicture({ town }: Scenario): Reference[] {
  if (town === undefined) return []
  return [
    to('town.proposal', 'proposal', town.proposal),
    ...entriesOf('town.offers', town.offers).flatMap(({ at, it }) => [
      ...maybe(`${at}.measure`, 'measure', it.measure),
      ...maybe(`${at}.proposal`, 'proposal', it.proposal),
    ]),
    ...entriesOf('town.icons', town.icons).map(({ at, id }) => to(at, 'measure', id)),
  ]
}

/** What bodies, motions, own ideas and questions name. */
export function inCouncil({ bodies, motions, asking }: Scenario): Reference[] {
  return [
    ...entriesOf('bodies', bodies).flatMap(({ at, it }) =>
      Object.keys(it.seats).map((role) => to(`${at}.seats.${role}`, 'role', role)),
    ),
    ...each('motions.cover', 'role', motions?.cover ?? []),
    ...each('motions.hearing', 'role', motions?.hearing ?? []),
    ...each('motions.free.decide', 'body', motions?.free?.decide ?? []),
    ...maybe('motions.free.pot', 'pot', motions?.free?.pot),
    ...entriesOf('asking.subjects', asking?.subjects ?? {}).flatMap(({ at, it }) => each(`${at}.to`, 'role', it.to)),
  ]
}
