/** Cuts ground again and again: into street blocks, or into strips of field. */
import { between, corners, distance, type Line, type Point } from '../../maths/curve.ts'
import { at } from '../../maths/known.ts'
import type { Luck } from '../../maths/luck.ts'
import type { Quarter } from './places.ts'

/** Pieces of about this area. The smaller `lean`, the longer they are. */
export function split(quad: Line, area: number, lean: number, chance: Luck): readonly Line[] {
  const [a, b, c, d] = [at(quad, 0), at(quad, 1), at(quad, 2), at(quad, 3)]
  const across = (distance(a, b) + distance(d, c)) / 2
  const down = (distance(b, c) + distance(a, d)) / 2
  if (across * down < area * (0.6 + chance() * 0.9)) return [quad]
  const share = 0.4 + chance() * 0.2
  const other = share + (chance() - 0.5) * 0.14
  const halves = across * lean > down ? upright([a, b, c, d], share, other) : level([a, b, c, d], share, other)
  return halves.flatMap((half) => split(half, area, lean, chance))
}

type Quad = readonly [Point, Point, Point, Point]

function upright([a, b, c, d]: Quad, share: number, other: number): readonly Line[] {
  const [top, low] = [between(a, b, share), between(d, c, other)]
  return [
    [a, top, low, d],
    [top, b, c, low],
  ]
}

function level([a, b, c, d]: Quad, share: number, other: number): readonly Line[] {
  const [left, right] = [between(a, d, share), between(b, c, other)]
  return [
    [a, b, right, left],
    [left, right, c, d],
  ]
}

/** A turned rectangle that covers a quarter. */
export function coverOf({ bounds }: Quarter, angle: number): Line {
  const { left, top, right, bottom } = bounds
  return corners((left + right) / 2, (top + bottom) / 2, (right - left) * 1.25, (bottom - top) * 1.25, angle)
}
