/** Einfache Sprache: the words of larger games, of consoles and of walls. */
import { city } from '../de-simple/city.ts'
import { console } from '../de-simple/console.ts'
import { council } from '../de-simple/council.ts'
import { year } from '../de-simple/year.ts'
import type { LaterTexts } from '../texts.ts'

export const deSimple: LaterTexts = { ...console, ...council, ...year, ...city }
