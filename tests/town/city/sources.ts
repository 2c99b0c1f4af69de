/** What a picture of Auenfurt is made from in tests: a view, and words that are easy to compare. */
import type { CitySources, Told } from '../../../game-client/picture/city-sources.ts'
import type { PublicView } from '../../../shared/engine/views.ts'
import { frame } from './pictures.ts'

/** Sources with words that say nothing but their figures. */
export function sourcesOf(view: PublicView, over: Partial<CitySources> = {}): CitySources {
  const told: Told = { story: 'families', layer: 0 }
  const city = frame.city
  if (city === null) throw new Error('no city')
  const words: CitySources['words'] = {
    families: { home: 'home', way: 'way', reached: 'reached', out: 'out' },
    unknown: 'unknown',
    reached: (reached, total) => `${reached}/${total}`,
    figure: (_, value) => String(Math.round(value)),
    townwide: (figure) => `all ${figure}`,
    pot: (_, steps) => String(steps),
    flow: (what) => what,
    motion: (id) => id,
    told: (name, count, age) => `${name} ${count} ${age}`,
    count: (count) => `${count}x`,
  }
  const year = { before: false, slowly: false, halted: null }
  return {
    view,
    frame,
    city,
    role: 'jugendamt',
    told,
    looked: null,
    chamber: null,
    year,
    s: (key) => key,
    words,
    ...over,
  }
}
