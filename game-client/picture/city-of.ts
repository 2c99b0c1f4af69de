/** The picture of a whole town, read off the public view: the same view always gives the same picture. */
import type { CityPicture } from '../town/city/picture.ts'
import type { Format, ThemeName } from '../town/picture.ts'
import { cityDoors } from './city-doors.ts'
import { cityPlaces, wholeFigure } from './city-places.ts'
import { cityFlows, cityPots } from './city-pots.ts'
import type { CitySources } from './city-sources.ts'
import { cityThreads } from './city-threads.ts'
import { cityWays } from './city-ways.ts'
import { actorsOf, weatherOf } from './people.ts'

export function cityOf(sources: CitySources, format: Format, theme: ThemeName): CityPicture {
  const { city, told, looked, s, words } = sources
  const { story } = told
  const doors = cityDoors(sources)
  return {
    theme,
    format,
    seed: Object.keys(city.places).join(' '),
    plan: city,
    story,
    places: cityPlaces(sources),
    whole: wholeFigure(sources),
    doors,
    actors: story === 'together' ? actorsOf(sources) : [],
    threads: story === 'together' ? cityThreads(sources) : [],
    weather: story === 'together' ? weatherOf(sources) : null,
    pots: story === 'money' ? cityPots(sources) : [],
    flows: story === 'money' ? cityFlows(sources, doors) : [],
    ways: story === 'way' ? cityWays(sources) : [],
    chamber: sources.chamber,
    looked,
    slowly: sources.year.slowly,
    labels: { families: words.families, river: s('city.river.name'), unknown: words.unknown },
  }
}
