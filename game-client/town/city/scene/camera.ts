/** What part of the town is seen: the whole, or a part of it nearer by. Pure. */
import { clamp } from '../../layout/frame.ts'
import type { Box } from '../../maths/box.ts'
import type { Point } from '../../maths/curve.ts'

export interface Camera {
  /** How near; 1 is the whole town. */
  readonly near: number
  /** The upper left corner of what is seen, in the measures of the whole town. */
  readonly x: number
  readonly y: number
}

export const wholeTown: Camera = { near: 1, x: 0, y: 0 }
export const nearest = 3
const step = 1.6

/** One step nearer (1) or farther (-1), around a point of the town, which comes to the middle. */
export function moved(camera: Camera, steps: number, around: Point, width: number, height: number): Camera {
  const near = clamp(camera.near * step ** steps, 1, nearest)
  return kept({ near, x: around[0] - width / near / 2, y: around[1] - height / near / 2 }, width, height)
}

/** The same view, moved by so many pixels of the screen. */
export function dragged(camera: Camera, dx: number, dy: number, width: number, height: number): Camera {
  return kept({ ...camera, x: camera.x - dx / camera.near, y: camera.y - dy / camera.near }, width, height)
}

/** Never beyond the edge of the town. */
function kept({ near, x, y }: Camera, width: number, height: number): Camera {
  return { near, x: clamp(x, 0, width - width / near), y: clamp(y, 0, height - height / near) }
}

/** Where a point of the town is on the screen, and the other way round. */
export function onScreen({ near, x, y }: Camera, [px, py]: Point): Point {
  return [(px - x) * near, (py - y) * near]
}

export function boxOnScreen(camera: Camera, { left, top, right, bottom }: Box): Box {
  const [a, b] = [onScreen(camera, [left, top]), onScreen(camera, [right, bottom])]
  return { left: a[0], top: a[1], right: b[0], bottom: b[1] }
}

/** The middle of what is seen. */
export function middleOf({ near, x, y }: Camera, width: number, height: number): Point {
  return [x + width / near / 2, y + height / near / 2]
}
