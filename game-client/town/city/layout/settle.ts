/** Where a thing stands that must not lie on others: at its wish, or as near to it as there is room. */
import { type Box, hits, type Rect } from '../../maths/box.ts'
import type { Point } from '../../maths/curve.ts'

export interface Wish {
  readonly at: Point
  /** What it covers when it stands at a point. */
  readonly box: (at: Point) => Box
  /** Whether it may stand there at all. */
  readonly fits?: (at: Point) => boolean
}

const rings = 40
const directions = 14

/** The nearest point at which it lies on nothing and within the room; null where there is none. */
export function settle(wish: Wish, taken: readonly Box[], room: Rect, step: number): Point | null {
  const { at, box, fits = () => true } = wish
  const wished = inside(at, box, room)
  for (const here of around(wished, step)) {
    const covered = box(here)
    if (isWithin(covered, room) && !hits(covered, taken, 1) && fits(here)) return here
  }
  return null
}

/** Points on growing rings, the middle first. */
function* around([x, y]: Point, step: number): Generator<Point> {
  yield [x, y]
  for (let ring = 1; ring <= rings; ring++)
    for (let turn = 0; turn < directions; turn++) {
      const angle = ((turn + (ring % 2) / 2) / directions) * Math.PI * 2
      yield [x + Math.cos(angle) * ring * step, y + Math.sin(angle) * ring * step]
    }
}

/** A wish that reaches over the edge, pushed back into the room. */
export function inside(at: Point, box: Wish['box'], { x, y, w, h }: Rect): Point {
  const { left, top, right, bottom } = box(at)
  const across = Math.max(0, x - left) - Math.max(0, right - x - w)
  const down = Math.max(0, y - top) - Math.max(0, bottom - y - h)
  return [at[0] + across, at[1] + down]
}

function isWithin({ left, top, right, bottom }: Box, { x, y, w, h }: Rect): boolean {
  return left >= x - 0.5 && top >= y - 0.5 && right <= x + w + 0.5 && bottom <= y + h + 0.5
}
