/** German: every word of the screens. The other languages have exactly these keys. */
import { city } from './de/city.ts'
import { console } from './de/console.ts'
import { council } from './de/council.ts'
import { play } from './de/play.ts'
import { refused } from './de/refused.ts'
import { start } from './de/start.ts'
import { year } from './de/year.ts'

export const de = { ...start, ...play, ...console, ...refused, ...council, ...year, ...city } as const
