/** The names that the picture of a whole town uses: places, services, measures, roles and pots. */
import type { Scenario } from '../schema.ts'
import { elementsOf, entriesOf } from './places.ts'
import { each, type Reference, to } from './refs.ts'

/** Everything that the picture of a whole town names. */
export function inCity({ city }: Scenario): Reference[] {
  if (city === undefined) return []
  return [
    ...entriesOf('city.places', city.places).map(({ at, id }) => to(at, 'place', id)),
    ...entriesOf('city.services', city.services).flatMap(({ at, id, it }) => [
      to(at, 'service', id),
      ...Object.keys(it.at).map((place) => to(`${at}.at.${place}`, 'place', place)),
    ]),
    ...entriesOf('city.measures', city.measures).flatMap(({ at, id, it }) => [
      to(at, 'measure', id),
      ...each(`${at}.places`, 'place', it.places ?? []),
    ]),
    ...entriesOf('city.actors', city.actors).map(({ at, id }) => to(at, 'role', id)),
    ...entriesOf('city.promises', city.promises).flatMap(({ at, id, it }) => [
      to(at, 'promise', id),
      to(at, 'role', it),
    ]),
    ...entriesOf('city.pots', city.pots).map(({ at, id }) => to(at, 'pot', id)),
    ...entriesOf('city.ways', city.ways).flatMap(({ at, id, it }) => [
      to(at, 'story', id),
      to(`${at}.home`, 'place', it.home),
      ...each(`${at}.through`, 'activity', it.through),
    ]),
    ...(city.halt === undefined
      ? []
      : [to('city.halt.pot', 'pot', city.halt.pot), to('city.halt.over', 'variable', city.halt.over)]),
    ...elementsOf('city.layers', city.layers).map(({ at, it }) => to(`${at}.indicator`, 'indicator', it.indicator)),
  ]
}
