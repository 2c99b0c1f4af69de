/** The measures of one room for a whole town: everything is laid out anew for each size, nothing is scaled. */
import { clamp, type Frame, type Room } from '../../layout/frame.ts'
import type { Point } from '../../maths/curve.ts'
import type { Format } from '../../picture.ts'

/** As for one estate; `house` is the edge of a door's house. */
export interface CityFrame extends Frame {
  /** Radius of a role's disc. */
  readonly actor: number
  /** How much smaller the larger buildings are where there is little room. */
  readonly block: number
}

const tallBelow = 520

/** Type never falls below 14 px; on a wall everything that must be read grows with it. */
export function cityFrame(room: Room, format: Format): CityFrame {
  const { free } = room
  const k = clamp(Math.sqrt(free.w * free.h) / 800, 0.6, 2)
  const wall = format === 'projector' ? clamp(room.width / 1920, 0.55, 2.5) : 0
  const dot = wall > 0 ? Math.max(3, 4.3 * wall) : Math.max(2.4, 3.3 * k)
  return {
    ...room,
    format,
    shape: free.w < tallBelow ? 'tall' : 'wide',
    k,
    font: wall > 0 ? 27 * wall : Math.max(14, 16 * k),
    dot,
    gap: dot * 2.25,
    house: wall > 0 ? Math.max(23, 40 * wall) : Math.max(23, 29 * k),
    actor: wall > 0 ? Math.max(12, 19 * wall) : Math.max(12, 14 * k),
    block: free.w < tallBelow ? 0.74 : 1,
  }
}

/** Radius of the sign for trust. */
export function skyRadius({ actor }: CityFrame): number {
  return actor * 1.1
}

/** In the corner that the round town leaves free. */
export function skyAt(frame: CityFrame): Point {
  const inset = skyRadius(frame) + 6
  return [frame.free.x + inset, frame.free.y + inset]
}
