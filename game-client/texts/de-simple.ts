/** Einfache Sprache: every word of the screens. */
import { city } from './de-simple/city.ts'
import { console } from './de-simple/console.ts'
import { council } from './de-simple/council.ts'
import { play } from './de-simple/play.ts'
import { refused } from './de-simple/refused.ts'
import { start } from './de-simple/start.ts'
import { year } from './de-simple/year.ts'
import type { Texts } from './texts.ts'

export const deSimple: Texts = { ...start, ...play, ...console, ...refused, ...council, ...year, ...city }
