/** The way of one family through its doors: this year's, and pale beneath it those of the years before. */
import type { CityWay } from '../town/city/picture.ts'
import type { CitySources } from './city-sources.ts'

/** Nothing where no story is told yet, or where the plan knows no doors for it. */
export function cityWays({ view, city, s, words }: CitySources): CityWay[] {
  const newest = view.stories.at(-1)
  const plan = newest === undefined ? undefined : city.ways[newest.story]
  if (newest === undefined || plan === undefined) return []
  const years = view.stories.filter(({ story }) => story === newest.story)
  return years.map(({ story, contacts }, at) => {
    const age = years.length - 1 - at
    const name = s(`stories.${story}.name`)
    return {
      id: `${story}.${at}`,
      label: words.told(name, contacts, age),
      name,
      count: words.count(contacts),
      contacts,
      home: plan.home,
      through: plan.through,
      age,
    }
  })
}
