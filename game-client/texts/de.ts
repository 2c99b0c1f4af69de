/** German: every word of the screens. The other languages have exactly these keys. */
import { console } from './de/console.ts'
import { play } from './de/play.ts'
import { refused } from './de/refused.ts'
import { start } from './de/start.ts'

export const de = { ...start, ...play, ...console, ...refused } as const
