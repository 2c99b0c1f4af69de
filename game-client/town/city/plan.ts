/** Where a whole town has its places, its water and its ways, as data. Positions are shares of the free rectangle. */
import type { Line, Point } from '../maths/curve.ts'
import type { Shape } from '../plan.ts'

export type Style = 'slabs' | 'harbour' | 'old' | 'rows' | 'curves' | 'villages'
export type Runner = 'city' | 'carrier' | 'initiative'
/** One wish for every room, or one for each shape of room. */
export type Where = Point | { readonly tall: Point; readonly wide: Point }

export interface PlacePlan {
  readonly seeds: Line
  readonly label: Where
  readonly style: Style
  /** Which of the six tints it has. */
  readonly wash: number
  readonly centres: Line
  /** Sites for what is decided later. */
  readonly free: Line
}

export interface CityPlan {
  readonly hill?: Point | undefined
  readonly river: { readonly line: Line; readonly at: Point } | null
  readonly basins: readonly (readonly [Point, Point])[]
  readonly rails: readonly Line[]
  readonly roads: readonly Line[]
  readonly places: Readonly<Record<string, PlacePlan>>
  readonly services: Readonly<Record<string, DoorPlan>>
  readonly measures: Readonly<Record<string, { readonly icon: string; readonly run: Runner }>>
  readonly actors: Readonly<Record<string, Where>>
  readonly pots: Readonly<Record<string, Where>>
}

export interface DoorPlan {
  readonly icon: string
  readonly run: Runner
  readonly at: Readonly<Record<string, Where>>
}

/** The wish for one shape of room. */
export function inShape(where: Where, shape: Shape): Point {
  return 'tall' in where ? where[shape] : where
}
