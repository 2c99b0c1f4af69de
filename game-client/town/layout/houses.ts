/** Slabs along the terraces of the slope, some across it, a few towers and pavilions: card houses, set by hand as it were. */
import { type Box, hits } from '../maths/box.ts'
import { corners, distanceToLine, type Point } from '../maths/curve.ts'
import { valueAt } from '../maths/field.ts'
import type { Luck } from '../maths/luck.ts'
import type { Frame } from './frame.ts'
import type { Terrain } from './terrain.ts'

export type HouseKind = 'cross' | 'slab' | 'tower' | 'box'

export interface House {
  readonly kind: HouseKind
  /** Its footprint, upper left first, clockwise. */
  readonly corners: readonly Point[]
  readonly x: number
  readonly y: number
  readonly width: number
  readonly depth: number
  readonly height: number
  readonly angle: number
  /** Names the luck of its windows. */
  readonly name: number
  /** What it covers on the sheet, its height included. */
  readonly box: Box
}

interface Body {
  readonly width: number
  readonly depth: number
  readonly height: number
  /** Share of the terrace's angle that it follows. */
  readonly follows?: number
}

interface Pass {
  readonly kind: HouseKind
  /** Distances of the grid that it is tried on. */
  readonly row: number
  readonly column: number
  readonly chance: number
  readonly body: (luck: Luck) => Body
}

/** In this order: what is rare and large goes first. Lengths in units of the map. */
const passes: readonly Pass[] = [
  {
    kind: 'cross',
    row: 18,
    column: 17,
    chance: 0.035,
    body: (luck) => ({ width: 19, depth: 62 + luck() * 26, height: 25 + luck() * 8, follows: 0.7 }),
  },
  {
    kind: 'slab',
    row: 15,
    column: 13,
    chance: 0.8,
    body: (luck) => ({ width: 78 + luck() * 44, depth: 17, height: 22 + Math.floor(luck() * 4) * 6.5 }),
  },
  {
    kind: 'tower',
    row: 18,
    column: 17,
    chance: 0.16,
    body: (luck) => ({ width: 25, depth: 22, height: 58 + luck() * 16 }),
  },
  {
    kind: 'slab',
    row: 18,
    column: 17,
    chance: 0.5,
    body: (luck) => ({ width: 44 + luck() * 14, depth: 15, height: 21 + luck() * 8 }),
  },
  {
    kind: 'box',
    row: 18,
    column: 17,
    chance: 0.2,
    body: (luck) => ({ width: 22 + luck() * 10, depth: 14, height: 7 }),
  },
]

/** All houses of the estate, the farther first. None covers kept ground, the road or another house. */
export function housesOf(frame: Frame, terrain: Terrain, luck: Luck): readonly House[] {
  const { free, k } = frame
  const houses: House[] = []
  const boxes: Box[] = []
  for (const pass of passes)
    for (let v = free.y + 20 * k; v < free.y + free.h; v += pass.row * k)
      for (let x = free.x; x < free.x + free.w; x += pass.column * k) {
        const across = (x - free.x) / free.w
        const terrace = -0.1 + 0.26 * Math.sin(across * 3.3 + v / 260 / k)
        const y = v - 18 * k * Math.sin(across * 3.1) + (luck() - 0.5) * 6 * k
        if (luck() >= pass.chance) continue
        const house = houseOf(pass.kind, x, y, terrace, pass.body(luck), k, Math.floor(luck() * 1e6))
        if (!fits(house, frame, terrain, boxes)) continue
        houses.push(house)
        boxes.push(house.box)
      }
  return houses.sort((a, b) => a.y - b.y)
}

function houseOf(kind: HouseKind, x: number, y: number, terrace: number, body: Body, k: number, name: number): House {
  const angle = terrace * (body.follows ?? 1)
  const [width, depth, height] = [body.width * k, body.depth * k, body.height * k]
  const halfWidth = (width / 2) * Math.cos(angle) + (depth / 2) * Math.abs(Math.sin(angle))
  const halfDepth = (width / 2) * Math.abs(Math.sin(angle)) + depth / 2
  const box = { left: x - halfWidth, top: y - halfDepth - height, right: x + halfWidth, bottom: y + halfDepth }
  return { kind, corners: corners(x, y, width, depth, angle), x, y, width, depth, height, angle, name, box }
}

function fits(house: House, frame: Frame, { outline, keep, roadside, road }: Terrain, boxes: readonly Box[]): boolean {
  const { k, free } = frame
  const { x, y, width, depth, height, angle, box } = house
  if (box.top < free.y + 2 || valueAt(outline, x, y - height) < -6 * k) return false
  if (!house.corners.every(([cx, cy]) => valueAt(outline, cx, cy) > 5 * k)) return false
  if (hits(box, keep, 1) || hits(box, boxes, 5 * k)) return false
  const beside = [-0.5, 0, 0.5].every(
    (t) => valueAt(roadside, x + t * width * Math.cos(angle), y + t * width * Math.sin(angle)) >= depth / 2 + 7 * k,
  )
  if (!beside) return false
  return [-0.4, 0, 0.4].every((t) =>
    [0.5, 1].every((share) => distanceToLine(x + t * width, y - depth / 2 - height * share, road) >= 1),
  )
}
