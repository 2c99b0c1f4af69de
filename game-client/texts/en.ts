/** English: every word of the screens. */
import { city } from './en/city.ts'
import { console } from './en/console.ts'
import { council } from './en/council.ts'
import { play } from './en/play.ts'
import { refused } from './en/refused.ts'
import { start } from './en/start.ts'
import { year } from './en/year.ts'
import type { Texts } from './texts.ts'

export const en: Texts = { ...start, ...play, ...console, ...refused, ...council, ...year, ...city }
