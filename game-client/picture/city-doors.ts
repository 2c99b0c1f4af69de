/** Which houses stand in the town: services where they always were, and what has been decided since. */
import type { Id } from '../../shared/engine/state.ts'
import type { CityDoor } from '../town/city/picture.ts'
import { placesOfMeasure } from './city-places.ts'
import type { CitySources } from './city-sources.ts'

export function cityDoors(sources: CitySources): CityDoor[] {
  return [...servicesOf(sources), ...measuresOf(sources)]
}

function servicesOf({ view, frame, city, s }: CitySources): CityDoor[] {
  return Object.entries(city.services).flatMap(([id, { icon, run, at }]) =>
    Object.keys(at).map((place): CityDoor => {
      const closed = view.wound.includes(id)
      const shared = Object.entries(view.overlaps).some(
        ([overlap, how]) => how === 'divide' && frame.council.overlaps[overlap]?.between.includes(id) === true,
      )
      return {
        id: `service.${id}.${place}`,
        kind: 'service',
        of: id,
        label: s(`services.${id}.name`),
        icon,
        run,
        place,
        state: closed ? 'closed' : shared ? 'shared' : 'open',
        receives: !closed,
      }
    }),
  )
}

function measuresOf(sources: CitySources): CityDoor[] {
  const { view, frame, city, s, words } = sources
  return Object.entries(view.running).flatMap(([id, { works }]) => {
    const own = view.motions[id]?.free ?? null
    const { icon, run } = city.measures[id] ?? { icon: 'house', run: 'carrier' }
    const access = frame.measures[id]?.access ?? null
    return placesIn(sources, id, own?.place).map((place): CityDoor => {
      return {
        id: `measure.${id}.${place}`,
        kind: 'measure',
        of: id,
        label: own === null ? s(`measures.${id}.name`) : words.motion(id),
        icon,
        run,
        place,
        state: works ? 'open' : 'begun',
        receives: works && access !== 'structure' && (access !== null || own !== null),
      }
    })
  })
}

/** Where it stands: an own idea in its place, a measure in those of the plan. */
function placesIn(sources: CitySources, id: Id, own: Id | undefined): readonly Id[] {
  if (own !== undefined) return own in sources.city.places ? [own] : []
  return placesOfMeasure(sources, id).filter((place) => place in sources.city.places)
}
