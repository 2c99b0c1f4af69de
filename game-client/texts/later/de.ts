/** German: the words of larger games, of consoles and of walls. */
import { city } from '../de/city.ts'
import { console } from '../de/console.ts'
import { council } from '../de/council.ts'
import { year } from '../de/year.ts'

export const de = { ...console, ...council, ...year, ...city } as const
