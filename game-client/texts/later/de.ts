/** German: the words of larger games, of looking back, of consoles and of walls. */
import { acts } from '../de/acts.ts'
import { after } from '../de/after.ts'
import { check } from '../de/check.ts'
import { city } from '../de/city.ts'
import { console } from '../de/console.ts'
import { council } from '../de/council.ts'
import { desk } from '../de/desk.ts'
import { device } from '../de/device.ts'
import { floor } from '../de/floor.ts'
import { lead } from '../de/lead.ts'
import { opening } from '../de/opening.ts'
import { refusedByCouncil } from '../de/refused-by-council.ts'
import { steer } from '../de/steer.ts'
import { year } from '../de/year.ts'

export const de = {
  ...console,
  ...after,
  ...council,
  ...refusedByCouncil,
  ...year,
  ...city,
  ...desk,
  ...device,
  ...lead,
  ...check,
  ...acts,
  ...opening,
  ...floor,
  ...steer,
} as const
