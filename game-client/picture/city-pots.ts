/** The money of a town: what is free in each pot, and what of it goes where every year. */
import type { CityDoor, CityFlow, CityPot } from '../town/city/picture.ts'
import type { CitySources } from './city-sources.ts'

export function cityPots({ view, frame, city, year, s, words }: CitySources): CityPot[] {
  return Object.entries(frame.council.pots)
    .filter(([id]) => id in city.pots)
    .map(([id, { variable, overdraw }]) => ({
      id,
      label: s(`pots.${id}.name`),
      amount: words.pot(variable, overdraw ? null : (view.variables[variable] ?? null)),
      frozen: view.frozen.includes(id) || year.halted === id,
    }))
}

/** One flow for each measure at work that costs something. */
export function cityFlows({ view, frame, words }: CitySources, doors: readonly CityDoor[]): CityFlow[] {
  const paid = Object.entries(view.running).flatMap(([id, { yearly }]) => {
    const pot = frame.measures[id]?.pot ?? frame.council.motions.free?.pot ?? null
    return pot === null || yearly <= 0 ? [] : [{ id, pot, yearly }]
  })
  const most = Math.max(1, ...paid.map(({ yearly }) => yearly))
  return paid.map(({ id, pot, yearly }) => {
    const own = doors.filter((door) => door.kind === 'measure' && door.of === id)
    return {
      id,
      pot,
      to: own.map((door) => door.id),
      label: words.flow(own[0]?.label ?? '', yearly),
      share: Math.sqrt(yearly / most),
    }
  })
}
