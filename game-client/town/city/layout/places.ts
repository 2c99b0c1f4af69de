/** The grounds of the places: the nearest seed after a warp, inset by half a street, cut by the town's outline, water and rails. */
import { placed } from '../../layout/frame.ts'
import type { Box } from '../../maths/box.ts'
import type { Line, Point } from '../../maths/curve.ts'
import { contour, type Field, fieldOf, type Shapes, valueAt } from '../../maths/field.ts'
import type { CityPlan, Style } from '../plan.ts'
import type { Terrain } from './terrain.ts'

export interface Quarter {
  readonly id: string
  readonly style: Style
  readonly wash: number
  /** Above zero one stands in it; the value is how far its edge is. */
  readonly field: Field
  readonly shape: Shapes
  readonly bounds: Box
  readonly seeds: Line
  readonly centres: Line
}

/** Pieces smaller than this share of the largest are left out. */
const leastPiece = 0.14

/** One ground for each place, in the order of the plan. */
export function quartersOf(plan: CityPlan, terrain: Terrain): readonly Quarter[] {
  const { frame } = terrain
  const places = Object.entries(plan.places)
  const seeds = places.map(([, { seeds: given }]) => given.map((spot) => placed(frame, spot)))
  const fields = fieldsOf(seeds, terrain)
  return places.map(([id, { style, wash, centres }], index) => {
    const field = fields[index] ?? terrain.water
    const shape = largePieces(contour(field, 0))
    const points = centres.map((spot) => placed(frame, spot))
    return { id, style, wash, field, shape, bounds: boundsOf(shape), seeds: seeds[index] ?? [], centres: points }
  })
}

/** All fields at once: whoever is nearest is nearest to one place alone. */
function fieldsOf(seeds: readonly Line[], { frame, waves, water, railside }: Terrain): readonly Field[] {
  const { k, free } = frame
  const { step, columns, rows } = water
  const [middleX, middleY] = [free.x + free.w / 2, free.y + free.h / 2]
  const [halfX, halfY] = [free.w / 2, free.h / 2]
  const values = seeds.map(() => Array.from({ length: columns * rows }, () => 0))
  const distances = seeds.map(() => 0)
  for (let cell = 0; cell < columns * rows; cell++) {
    const [x, y] = [(cell % columns) * step, Math.floor(cell / columns) * step]
    const warpX = x + 20 * k * waves(x / 130 / k, y / 130 / k)
    const warpY = y + 20 * k * waves(x / 130 / k + 40, y / 130 / k + 40)
    seeds.forEach((some, place) => {
      distances[place] = nearestOf(some, warpX, warpY)
    })
    const [u, v] = [Math.abs((warpX - middleX) / halfX), Math.abs((warpY - middleY) / halfY)]
    const round = Math.sqrt(Math.sqrt(u * u * u * u + v * v * v * v))
    const outline = (1 - round + 0.07 * waves(x / 210 / k + 9, y / 210 / k)) * Math.min(halfX, halfY)
    const [wet, rail] = [water.values[cell] ?? 0, railside.values[cell] ?? 0]
    const cut = Math.min(outline, -wet - 5 * k, rail - 6.5 * k)
    for (const [place, own] of values.entries()) own[cell] = Math.min(lead(distances, place) / 2 - 2.2 * k, cut)
  }
  return values.map((own) => ({ step, columns, rows, values: own }))
}

function nearestOf(points: Line, x: number, y: number): number {
  let found = Number.POSITIVE_INFINITY
  for (const [px, py] of points) found = Math.min(found, (px - x) * (px - x) + (py - y) * (py - y))
  return Math.sqrt(found)
}

/** How much nearer this place is than any other. */
function lead(distances: readonly number[], place: number): number {
  let other = 1e9
  for (const [index, distance] of distances.entries()) if (index !== place && distance < other) other = distance
  return other - (distances[place] ?? 0)
}

function largePieces(shape: Shapes): Shapes {
  const areas = shape.map(([outer = []]) => Math.abs(areaOf(outer)))
  const largest = Math.max(...areas)
  return shape.filter((_, piece) => (areas[piece] ?? 0) > largest * leastPiece)
}

/** The area of a ring, positive where it runs clockwise on the screen. */
export function areaOf(ring: Line): number {
  let double = 0
  let [ax, ay] = ring[ring.length - 1] ?? [0, 0]
  for (const [bx, by] of ring) {
    double += ax * by - bx * ay
    ax = bx
    ay = by
  }
  return double / 2
}

function boundsOf(shape: Shapes): Box {
  const points = shape.flatMap(([outer = []]) => outer)
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
}

/** Whether a point lies in one of the pieces that were kept, so far from its edge. */
export function isIn({ field, shape }: Quarter, x: number, y: number, inset = 0): boolean {
  if (valueAt(field, x, y) <= inset) return false
  return shape.some(([outer = []]) => windsAround(outer, x, y))
}

function windsAround(ring: Line, x: number, y: number): boolean {
  let inside = false
  let before: Point = ring[ring.length - 1] ?? [0, 0]
  for (const here of ring) {
    const crosses = here[1] > y !== before[1] > y
    if (crosses && x < ((before[0] - here[0]) * (y - here[1])) / (before[1] - here[1]) + here[0]) inside = !inside
    before = here
  }
  return inside
}

/** A field of a kind of its own on the grid of the terrain. */
export function fieldLike({ frame, water }: Terrain, coarser: number, value: (x: number, y: number) => number): Field {
  return fieldOf(frame.width, frame.height, water.step * coarser, value)
}
