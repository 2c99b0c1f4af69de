/** Street blocks: rings of houses around their courtyards, with a church where the plan has one. */
import { corners, distance, distanceToLine, type Line, type Point } from '../../maths/curve.ts'
import { valueAt } from '../../maths/field.ts'
import { at } from '../../maths/known.ts'
import type { Builder } from './builder.ts'
import { isIn, type Quarter } from './places.ts'
import { coverOf, split } from './split.ts'

export interface BlockStyle {
  /** Edge of a block, and depth of its houses. */
  readonly edge: number
  readonly depth: number
  readonly angle: number
  /** How many roofs have tiles, of all. */
  readonly tiles: number
}

/** Half the street between two blocks, and the least half-width of a block. */
const street = 2.1
const least = 4.5

export function buildBlocks(builder: Builder, quarter: Quarter, style: BlockStyle): void {
  const { k, chance } = builder
  const standing = [...builder.buildings.filter(({ place }) => place === quarter.id)]
  for (const quad of split(coverOf(quarter, style.angle), (style.edge * k) ** 2, 1, chance)) {
    const [height, tiled] = [(5.5 + chance() * 4) * k, chance() < style.tiles]
    const middle = middleOf(quad)
    if (!isIn(quarter, ...middle, 3 * k)) continue
    if (standing.some(({ x, y }) => distance([x, y], middle) < 20 * k)) continue
    const radius = Math.min(...quad.map((corner, i) => distanceToLine(...middle, [corner, at(quad, (i + 1) % 4)])))
    const size = fitting(builder, quarter, quad, middle, radius)
    if (size === null) continue
    const scaled = (by: number): Line =>
      quad.map(([x, y]) => [middle[0] + (x - middle[0]) * by, middle[1] + (y - middle[1]) * by])
    const inner = size - (style.depth * k) / radius
    const isSmall = inner < 0.16
    builder.buildings.push({
      place: quarter.id,
      corners: scaled(size),
      court: isSmall ? null : { hole: scaled(inner), ridge: scaled((size + inner) / 2) },
      height,
      roof: isSmall ? 'gable' : 'block',
      tiled,
      x: middle[0],
      y: middle[1],
    })
  }
  if (quarter.style === 'old') for (const centre of quarter.centres) buildChurch(builder, quarter, centre)
}

/** How large a block may be so that it lies on nothing; null where it would be too small. */
function fitting(builder: Builder, quarter: Quarter, quad: Line, [x, y]: Point, radius: number): number | null {
  const { k } = builder
  const whole = 1 - (street * k) / radius
  for (let part = 1; part * radius >= least * k; part -= 0.1) {
    const size = whole * part
    const corner = ([cx, cy]: Point): Point => [x + (cx - x) * size, y + (cy - y) * size]
    const fits = quad.map(corner).every(([cx, cy]) => {
      return valueAt(quarter.field, cx, cy) > 2 * k && builder.isFree(cx, cy, 0) && builder.isOffRoad(cx, cy, -k)
    })
    if (fits && builder.isOffRoad(x, y, radius * 0.3 * part) && builder.isFree(x, y, radius * 0.4 * part)) return size
  }
  return null
}

function buildChurch({ buildings, k }: Builder, { id }: Quarter, [x, y]: Point): void {
  const plain = { place: id, court: null, tiled: true, x }
  const nave = corners(x, y + 9 * k, 15 * k, 26 * k, 0)
  const tower = corners(x, y + 24 * k, 9 * k, 9 * k, 0)
  buildings.push(
    { ...plain, corners: nave, height: 12 * k, roof: 'gable', y: y + 9 * k },
    { ...plain, corners: tower, height: 26 * k, roof: 'spire', y: y + 30 * k },
  )
}

function middleOf(quad: Line): Point {
  const sum = (index: 0 | 1) => quad.reduce((total, corner) => total + corner[index], 0) / quad.length
  return [sum(0), sum(1)]
}
