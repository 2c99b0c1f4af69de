/** English: the words of larger games, of consoles and of walls. */
import { city } from '../en/city.ts'
import { console } from '../en/console.ts'
import { council } from '../en/council.ts'
import { year } from '../en/year.ts'
import type { LaterTexts } from '../texts.ts'

export const en: LaterTexts = { ...console, ...council, ...year, ...city }
