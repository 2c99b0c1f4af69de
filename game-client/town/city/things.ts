/** The one list of what is in a picture of the town: sprites are drawn from it, buttons and sentences are written from it. */
import type { FamilyState } from '../picture.ts'
import type { Thing } from '../things.ts'
import type { Chamber, CityPicture } from './picture.ts'

type Counted = Exclude<FamilyState, 'twice'>

const states: readonly Counted[] = ['home', 'way', 'reached', 'out']

/** How many families are where, in the whole town. Together they are always all families. */
function cityCounts({ places }: CityPicture): Readonly<Record<Counted, number>> {
  const sum = (of: 'total' | 'way' | 'reached' | 'out') => places.reduce((all, { families }) => all + families[of], 0)
  const [way, reached, out] = [sum('way'), sum('reached'), sum('out')]
  return { home: sum('total') - way - reached - out, way, reached, out }
}

/** Everything that the picture shows, in reading order. */
export function cityThings(picture: CityPicture): readonly Thing[] {
  const { places, doors, actors, threads, weather, pots, flows, ways, labels } = picture
  if (picture.chamber !== null) return chamberThings(picture.chamber)
  const counts = cityCounts(picture)
  return [
    ...states
      .filter((state) => counts[state] > 0)
      .map((state) => thing(`families.${state}`, 'families', labels.families[state], state, { count: counts[state] })),
    ...places.flatMap((place) => [
      thing(`place.${place.id}`, 'place', place.label, place.value, { at: place.id, tap: true }),
      ...doors
        .filter((door) => door.place === place.id)
        .map((door) => thing(door.id, door.kind, door.label, door.state, { at: place.id, tap: true })),
    ]),
    ...actors.map((one) => thing(`actor.${one.id}`, 'actor', one.label, one.mine ? 'mine' : 'other', { tap: true })),
    ...threads.map((one) => thing(`thread.${one.id}`, 'thread', one.label, one.state, { tap: true })),
    ...(weather === null ? [] : [thing('weather', 'weather', weather.label, String(weather.index), { tap: true })]),
    ...pots.map((one) => thing(`pot.${one.id}`, 'pot', `${one.label}: ${one.amount}`, one.frozen ? 'frozen' : 'open')),
    ...ways.map((one) => thing(`way.${one.id}`, 'way', one.label, one.age === 0 ? 'now' : 'before')),
    ...flows.map((one) => thing(`flow.${one.id}`, 'flow', one.label, 'added')),
  ]
}

function chamberThings({ id, title, motion, rule, groups, tally }: Chamber): readonly Thing[] {
  const said = [title, motion, tally ?? rule].filter((part) => part !== '').join(': ')
  return [
    thing(`chamber.${id}`, 'chamber', said, tally === null ? 'open' : 'counted'),
    ...groups.map((group) => thing(`seats.${group.id}`, 'seats', group.told, group.states[0] ?? 'open')),
  ]
}

function thing(id: string, kind: Thing['kind'], label: string, state: string, more: Partial<Thing> = {}): Thing {
  return { id, kind, label, state, tap: false, ...more }
}
