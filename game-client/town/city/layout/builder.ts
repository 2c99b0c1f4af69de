/** Builds houses and plants trees where they may stand, and nowhere else. */
import { clamp } from '../../layout/frame.ts'
import type { Box } from '../../maths/box.ts'
import { corners, type Line, type Point } from '../../maths/curve.ts'
import { valueAt } from '../../maths/field.ts'
import type { Luck } from '../../maths/luck.ts'
import { isIn, type Quarter } from './places.ts'
import { isDry, nearest, seen, type Terrain } from './terrain.ts'

export type Roof = 'flat' | 'shed' | 'gable' | 'spire' | 'block'

export interface Building {
  readonly place: string
  readonly corners: Line
  /** Of a block: the courtyard and the ridge around it. */
  readonly court: { readonly hole: Line; readonly ridge: Line } | null
  readonly height: number
  readonly roof: Roof
  readonly tiled: boolean
  readonly x: number
  readonly y: number
}

export interface Round {
  readonly x: number
  readonly y: number
  readonly r: number
}

export interface Parcel {
  readonly place: string
  readonly corners: Line
  readonly tone: number
  readonly angle: number
}

/** A house by its middle, its length and depth, its turn and its height. */
export interface House {
  readonly at: Point
  readonly length: number
  readonly depth: number
  readonly angle: number
  readonly height: number
  readonly roof: Roof
  readonly tiled?: boolean
}

export interface Builder {
  readonly terrain: Terrain
  readonly k: number
  readonly chance: Luck
  readonly buildings: Building[]
  readonly trees: Round[]
  readonly plots: Line[]
  readonly parcels: Parcel[]
  readonly isFree: (x: number, y: number, r: number) => boolean
  readonly isOffRoad: (x: number, y: number, r: number) => boolean
}

export function builderOf(terrain: Terrain, unbuilt: readonly Box[], chance: Luck): Builder {
  const { k } = terrain.frame
  const roads = terrain.roads.map((road) => seen(road, terrain.frame))
  return {
    terrain,
    k,
    chance,
    buildings: [],
    trees: [],
    plots: [],
    parcels: [],
    isFree: (x, y, r) => unbuilt.every((box) => farFrom(box, x, y) > r),
    isOffRoad: (x, y, r) => nearest(x, y, roads) > r + 3.5 * k,
  }
}

function farFrom({ left, top, right, bottom }: Box, x: number, y: number): number {
  const [dx, dy] = [x - clamp(x, left, right), y - clamp(y, top, bottom)]
  return dx === 0 && dy === 0 ? -1 : Math.sqrt(dx * dx + dy * dy)
}

/** Builds a house if its ground is free; says whether it stands. */
export function build(builder: Builder, quarter: Quarter, house: House): boolean {
  const { k } = builder
  const { at, length, depth, angle, height, roof, tiled = false } = house
  const [x, y] = at
  const narrow = Math.min(length, depth) / 2
  const [endX, endY] = [(length / 2) * Math.cos(angle), (length / 2) * Math.sin(angle)]
  if (valueAt(quarter.field, x, y) < narrow + 3 * k) return false
  if (valueAt(quarter.field, x + endX, y + endY) < 3 * k || valueAt(quarter.field, x - endX, y - endY) < 3 * k)
    return false
  if (!builder.isFree(x, y, narrow + Math.max(length, depth) * 0.17)) return false
  if (!builder.isOffRoad(x, y, narrow) || !isIn(quarter, x, y)) return false
  const shape = corners(x, y, length, depth, angle)
  builder.buildings.push({ place: quarter.id, corners: shape, court: null, height, roof, tiled, x, y })
  return true
}

/** Plants a tree if its ground is free; without a quarter it may stand anywhere. */
export function plant(builder: Builder, x: number, y: number, r: number, quarter?: Quarter): void {
  if (quarter !== undefined && valueAt(quarter.field, x, y) <= 2) return
  if (!isDry(builder.terrain, x, y, r)) return
  if (builder.isFree(x, y, r) && builder.isOffRoad(x, y, r - 2)) builder.trees.push({ x, y, r })
}

/** Visits the points of a turned grid within a quarter's bounds. */
export function overGrid(
  { bounds }: Quarter,
  [across, down]: Point,
  angle: number,
  shake: number,
  chance: Luck,
  visit: (x: number, y: number, row: number) => void,
): void {
  const { left, top, right, bottom } = bounds
  const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2]
  const radius = Math.sqrt((right - left) ** 2 + (bottom - top) ** 2) / 2
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  for (let v = -radius, row = 0; v < radius; v += down, row++)
    for (let u = -radius; u < radius; u += across) {
      const [us, vs] = [u + (chance() - 0.5) * shake, v + (chance() - 0.5) * shake]
      const [x, y] = [middleX + us * cos - vs * sin, middleY + us * sin + vs * cos]
      if (x > left && x < right && y > top && y < bottom) visit(x, y, row)
    }
}
