/** Strings between two doors, with one bead for each family that both of them reach. */
import type { Box } from '../maths/box.ts'
import { type Bow, onBow, type Point } from '../maths/curve.ts'
import { at } from '../maths/known.ts'
import type { Place } from './places.ts'

const pieces = 12

/** The bow from wall to wall, sagging between two that stand side by side, swinging out where one stands above the other. */
export function stringBetween(one: Place, other: Place): Bow {
  if (Math.abs(one.x - other.x) < Math.abs(one.y - other.y)) return upright(one, other)
  const [from, to] = one.x <= other.x ? [one, other] : [other, one]
  const a: Point = [from.x + from.size * 0.46, from.y + from.size * 0.28]
  const b: Point = [to.x - to.size * 0.46, to.y + to.size * 0.28]
  const sag = Math.max(Math.abs(b[0] - a[0]) * 0.16, from.size * 0.2)
  return { a, b, c: [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + sag] }
}

function upright(one: Place, other: Place): Bow {
  const [upper, lower] = one.y <= other.y ? [one, other] : [other, one]
  const side = upper.keep.left < 60 ? 1 : -1
  const a: Point = [upper.x + side * upper.size * 0.46, upper.y + upper.size * 0.28]
  const b: Point = [lower.x + side * lower.size * 0.46, lower.y + lower.size * 0.28]
  const swing = side * (upper.keep.right - upper.keep.left) * 0.95
  return { a, b, c: [(a[0] + b[0]) / 2 + swing, (a[1] + b[1]) / 2] }
}

/** Where the n-th of so many beads hangs. */
export function beadAt(string: Bow, index: number, of: number): Point {
  return onBow(string, 0.5 + (index - (of - 1) / 2) * Math.min(0.135, 0.78 / of))
}

/** Homes just under a string, between its beads: the dark ones between the twice lit. */
export function homesUnder(string: Bow, gap: number): readonly Point[] {
  return Array.from({ length: 6 }, (_, index): Point => {
    const [x, y] = onBow(string, 0.5 + (index - 2.5) * 0.12)
    return [x, y + gap * (index % 2 === 1 ? 1.75 : 2.35)]
  })
}

/** The ground along a string, so that no house hides it. */
export function groundUnder(string: Bow, gap: number): readonly Box[] {
  const points = Array.from({ length: pieces + 1 }, (_, piece) => onBow(string, piece / pieces))
  return points.slice(1).map(([x, y], index) => {
    const [px, py] = at(points, index)
    return {
      left: Math.min(px, x),
      right: Math.max(px, x),
      top: Math.min(py, y) - gap * 0.95,
      bottom: Math.max(py, y) + gap * 0.95,
    }
  })
}

/** From the outline of a closed door to the wall of what it has become part of. */
export function wayInto(from: Place, to: Place, font: number): Bow {
  const side = from.x < to.x ? -1 : 1
  if (to.y - from.y > Math.abs(to.x - from.x)) {
    const below = [from.x, from.y + from.size * 0.5 + font * 1.7] as const
    const eave = [to.x + side * to.size * 0.72, to.y - to.size * 0.34] as const
    return { a: below, b: eave, c: [from.x, (below[1] + eave[1]) / 2] }
  }
  const a = [from.x - side * from.size * 0.6, from.y + from.size * 0.15] as const
  const b = [to.x + side * to.size * 1.02, to.y + to.size * 0.12] as const
  return { a, b, c: [from.x * 0.45 + to.x * 0.55, from.y + from.size * 0.1] }
}
