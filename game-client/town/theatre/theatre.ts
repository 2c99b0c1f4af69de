/** The whole evening from the side, laid out for one sheet. Pure and repeatable. */
import type { TheatrePlan } from '../plan.ts'
import { type Hill, hillsOf } from './hills.ts'
import { type Sheet, sheetOf } from './sheet.ts'
import { type Way, wayOf } from './way.ts'

export interface Theatre {
  readonly sheet: Sheet
  readonly way: Way
  readonly hills: readonly Hill[]
}

export function theatreOf(plan: TheatrePlan, width: number, height: number, seed: string): Theatre {
  const sheet = sheetOf(plan, width, height, seed)
  const way = wayOf(sheet)
  return { sheet, way, hills: hillsOf(sheet, way.legs, seed) }
}
