/** English: the words of larger games, of looking back, of consoles and of walls. */

import type { LaterTexts } from '../complete.ts'
import { acts } from '../en/acts.ts'
import { after } from '../en/after.ts'
import { check } from '../en/check.ts'
import { city } from '../en/city.ts'
import { console } from '../en/console.ts'
import { council } from '../en/council.ts'
import { desk } from '../en/desk.ts'
import { device } from '../en/device.ts'
import { floor } from '../en/floor.ts'
import { lead } from '../en/lead.ts'
import { opening } from '../en/opening.ts'
import { refusedByCouncil } from '../en/refused-by-council.ts'
import { steer } from '../en/steer.ts'
import { year } from '../en/year.ts'

export const en: LaterTexts = {
  ...console,
  ...after,
  ...council,
  ...refusedByCouncil,
  ...year,
  ...city,
  ...acts,
  ...opening,
  ...floor,
  ...steer,
  ...desk,
  ...device,
  ...lead,
  ...check,
}
