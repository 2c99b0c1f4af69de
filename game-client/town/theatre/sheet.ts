/** The measures of the evening seen from the side, and the edges of its six card hills. */
import type { Point } from '../maths/curve.ts'
import { at } from '../maths/known.ts'
import { type Noise, noise } from '../maths/luck.ts'
import type { Shape, Spot, TheatrePlan, TheatreStage } from '../plan.ts'

export interface Sheet {
  readonly width: number
  readonly height: number
  readonly shape: Shape
  /** Length of one unit. */
  readonly u: number
  /** Height of the horizon. */
  readonly horizon: number
  readonly stage: TheatreStage
  /** The doors as the way passes them. */
  readonly order: TheatrePlan['order']
  readonly noise: Noise
}

/** Where the hills begin between horizon and lower edge, back to front. */
export const hillStarts = [0, 0.085, 0.205, 0.375, 0.61, 0.87] as const

export function sheetOf(plan: TheatrePlan, width: number, height: number, seed: string): Sheet {
  const shape = height > width * 0.8 ? 'tall' : 'wide'
  const stage = plan.stages[shape]
  const u = shape === 'tall' ? Math.min(width / 390, height / 620) : Math.min(height / 520, width / 700)
  return { width, height, shape, u, horizon: stage.horizon * height, stage, order: plan.order, noise: noise(seed) }
}

export function on({ width, height }: Sheet, [u, v]: Spot): Point {
  return [u * width, v * height]
}

/** How tall the woman is where the evening begins: a short sheet does not make a dwarf of her. */
export function womanOf({ stage, height, shape, u }: Sheet): number {
  return Math.max(stage.woman.height * height, shape === 'tall' ? 72 * u : 0)
}

/** Type size of notes and small labels, and of names: never below what can be read, on a low wall neither. */
export function typeOf({ shape, u, width }: Sheet): { readonly small: number; readonly name: number } {
  const least = Math.max(14, width / 76)
  return { small: Math.max(least, (shape === 'tall' ? 14 : 13.2) * u), name: Math.max(14, width / 68, 15.5 * u) }
}

/** How large things are at a height of the sheet: small at the horizon, growing towards the reader. */
export function perspective({ horizon, height }: Sheet, y: number): number {
  return 0.42 + (0.75 * (y - horizon)) / (height - horizon)
}

/** The upper edge of a hill. */
export function edgeOf(sheet: Sheet, hill: number, x: number): number {
  const { width, height, horizon, shape, u } = sheet
  const t = at(hillStarts, hill)
  const side = x / width - 0.5
  const steep = (shape === 'tall' ? -0.055 : -0.075) * height * (1 - t)
  const slope = steep * (hill % 2 === 1 ? side * 1.1 : side * 0.5 - 0.12) * 2
  const wave = (10 + 12 * t) * u * sheet.noise(x / (190 + 90 * hill) / u + hill * 11, hill * 5.7)
  return horizon + (height - horizon) * t + slope + wave
}
