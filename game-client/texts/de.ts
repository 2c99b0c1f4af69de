/** German: the words that everybody reads. The other languages have exactly these keys. */
import { play } from './de/play.ts'
import { refused } from './de/refused.ts'
import { start } from './de/start.ts'

export const de = { ...start, ...play, ...refused } as const
