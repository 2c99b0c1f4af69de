/** Points and lines: smoothing, bending, walking along, keeping away. */
import { at, last } from './known.ts'

export type Point = readonly [number, number]
export type Line = readonly Point[]

/** A bent way from a to b, pulled towards c. */
export interface Bow {
  readonly a: Point
  readonly c: Point
  readonly b: Point
}

/** The point at a share of a bow. */
export function onBow({ a, c, b }: Bow, share: number): Point {
  const rest = 1 - share
  return [
    a[0] * rest * rest + 2 * c[0] * share * rest + b[0] * share * share,
    a[1] * rest * rest + 2 * c[1] * share * rest + b[1] * share * share,
  ]
}

/** The first part of a bow, as a bow of its own. */
export function partOf(bow: Bow, share: number): Bow {
  return { a: bow.a, c: between(bow.a, bow.c, share), b: onBow(bow, share) }
}

export function between(a: Point, b: Point, share: number): Point {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]
}

export function distance(a: Point, b: Point): number {
  return Math.sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2)
}

/** Whether a point keeps its distance from all others. */
export function isApart(others: readonly Point[], [x, y]: Point, least: number): boolean {
  const square = least * least
  for (const [ox, oy] of others) if ((ox - x) * (ox - x) + (oy - y) * (oy - y) < square) return false
  return true
}

/** A smooth line through all points (Catmull-Rom), with so many pieces between two of them. */
export function smooth(points: Line, pieces: number): Line {
  const out: Point[] = []
  for (let i = 0; i < points.length - 1; i++) {
    const p1 = at(points, i)
    const p2 = at(points, i + 1)
    const p0 = points[i - 1] ?? p1
    const p3 = points[i + 2] ?? p2
    for (let piece = 0; piece < pieces; piece++) {
      const t = piece / pieces
      out.push([spline(p0[0], p1[0], p2[0], p3[0], t), spline(p0[1], p1[1], p2[1], p3[1], t)])
    }
  }
  out.push(last(points))
  return out
}

function spline(p0: number, p1: number, p2: number, p3: number, t: number): number {
  const linear = (p2 - p0) * t
  const square = (2 * p0 - 5 * p1 + 4 * p2 - p3) * t * t
  const cube = (3 * p1 - p0 - 3 * p2 + p3) * t * t * t
  return 0.5 * (2 * p1 + linear + square + cube)
}

/** How far a point is from a line. */
export function distanceToLine(x: number, y: number, line: Line): number {
  let nearest = Number.POSITIVE_INFINITY
  let a = line[0]
  for (let i = 1; i < line.length; i++) {
    const b = line[i]
    if (a === undefined || b === undefined) break
    const dx = b[0] - a[0]
    const dy = b[1] - a[1]
    const px = x - a[0]
    const py = y - a[1]
    const along = (px * dx + py * dy) / (dx * dx + dy * dy || 1)
    const share = along < 0 ? 0 : along > 1 ? 1 : along
    const ex = px - dx * share
    const ey = py - dy * share
    const square = ex * ex + ey * ey
    if (square < nearest) nearest = square
    a = b
  }
  return Math.sqrt(nearest)
}

/** The same way in steps of equal length, from its first point on. */
export function walked(line: Line, step: (at: Point) => number): Line {
  const out: Point[] = []
  let gone = 0
  let need = step(at(line, 0))
  for (let i = 1; i < line.length; i++) {
    const a = at(line, i - 1)
    const b = at(line, i)
    const pieces = Math.max(1, Math.ceil(distance(a, b)))
    for (let piece = 0; piece < pieces; piece++) {
      gone += distance(a, b) / pieces
      if (gone < need) continue
      const here = between(a, b, (piece + 1) / pieces)
      out.push(here)
      gone = 0
      need = step(here)
    }
  }
  return out
}

/** The corners of a turned rectangle, upper left first, clockwise. */
export function corners(x: number, y: number, width: number, depth: number, angle: number): readonly Point[] {
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  const turned = (u: number, v: number): Point => [x + (u * cos - v * sin) / 2, y + (u * sin + v * cos) / 2]
  return [turned(-width, -depth), turned(width, -depth), turned(width, depth), turned(-width, depth)]
}
