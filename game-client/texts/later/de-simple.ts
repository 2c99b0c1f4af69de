/** Einfache Sprache: the words of larger games, of looking back, of consoles and of walls. */

import type { LaterTexts } from '../complete.ts'
import { acts } from '../de-simple/acts.ts'
import { after } from '../de-simple/after.ts'
import { check } from '../de-simple/check.ts'
import { city } from '../de-simple/city.ts'
import { console } from '../de-simple/console.ts'
import { council } from '../de-simple/council.ts'
import { desk } from '../de-simple/desk.ts'
import { device } from '../de-simple/device.ts'
import { floor } from '../de-simple/floor.ts'
import { lead } from '../de-simple/lead.ts'
import { opening } from '../de-simple/opening.ts'
import { refusedByCouncil } from '../de-simple/refused-by-council.ts'
import { steer } from '../de-simple/steer.ts'
import { year } from '../de-simple/year.ts'

export const deSimple: LaterTexts = {
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
