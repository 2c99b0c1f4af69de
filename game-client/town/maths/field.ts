/** A number for every point of the sheet, kept on a grid; its level lines are the shapes and contours of the map. */
import { contours } from 'd3-contour'
import type { Line, Point } from './curve.ts'
import { at } from './known.ts'

export interface Field {
  readonly step: number
  readonly columns: number
  readonly rows: number
  readonly values: number[]
}

/** Rings that belong together, the outer one first. */
export type Shapes = readonly (readonly Line[])[]

export function fieldOf(width: number, height: number, step: number, value: (x: number, y: number) => number): Field {
  const columns = Math.ceil(width / step) + 2
  const rows = Math.ceil(height / step) + 2
  const values = Array.from({ length: columns * rows }, (_, cell) =>
    value((cell % columns) * step, Math.floor(cell / columns) * step),
  )
  return { step, columns, rows, values }
}

/** The value at any point, between the four nearest of the grid. */
export function valueAt({ step, columns, rows, values }: Field, x: number, y: number): number {
  const gx = Math.max(0, Math.min(columns - 1.001, x / step))
  const gy = Math.max(0, Math.min(rows - 1.001, y / step))
  const column = gx | 0
  const row = gy | 0
  const across = gx - column
  const down = gy - row
  const here = row * columns + column
  const upper = (values[here] ?? 0) * (1 - across) + (values[here + 1] ?? 0) * across
  const lower = (values[here + columns] ?? 0) * (1 - across) + (values[here + columns + 1] ?? 0) * across
  return upper * (1 - down) + lower * down
}

/** Everything above a level, with rounded outlines. */
export function contour({ step, columns, rows, values }: Field, level: number): Shapes {
  const found = contours().size([columns, rows]).smooth(true).contour(values, level)
  return found.coordinates.map((rings) =>
    rings.map((ring) => rounded(ring.map(([x = 0, y = 0]): Point => [(x - 0.5) * step, (y - 0.5) * step]))),
  )
}

/** One pass of corner cutting (Chaikin). */
function rounded(ring: Line): Line {
  const out: Point[] = []
  for (let i = 0; i < ring.length - 1; i++) {
    const [ax, ay] = at(ring, i)
    const [bx, by] = at(ring, i + 1)
    out.push([ax * 0.75 + bx * 0.25, ay * 0.75 + by * 0.25], [ax * 0.25 + bx * 0.75, ay * 0.25 + by * 0.75])
  }
  return [...out, at(out, 0)]
}
