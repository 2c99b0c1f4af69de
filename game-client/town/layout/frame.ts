/** The measures of one room: everything is laid out anew for each size, nothing is scaled. */

import type { Rect } from '../maths/box.ts'
import type { Point } from '../maths/curve.ts'
import type { Format } from '../picture.ts'
import type { Shape, Spot } from '../plan.ts'

/** The sheet, and the part of it that nothing else covers. CSS pixels. */
export interface Room {
  readonly width: number
  readonly height: number
  readonly free: Rect
}

export interface Frame extends Room {
  readonly format: Format
  readonly shape: Shape
  /** Length of one unit of the map. */
  readonly k: number
  readonly font: number
  /** Radius of a dot, and the distance of two. */
  readonly dot: number
  readonly gap: number
  /** Edge of an offer's house. */
  readonly house: number
}

const tallBelow = 520

/** The measures for a room. Type never falls below 14 px; on a wall it grows with the wall, and a wall in the hand is a phone. */
export function frameOf(room: Room, asked: Format): Frame {
  const { free } = room
  const shape = free.w < tallBelow ? 'tall' : 'wide'
  const format = asked === 'projector' && shape === 'tall' ? 'phone' : asked
  const k = clamp(Math.sqrt(free.w * free.h) / 760, 0.5, 2)
  const wall = format === 'projector' ? clamp(room.width / 1920, 0.65, 2.5) : 0
  const dot = Math.max(3.5, wall > 0 ? 8.3 * wall : 4.7 * k)
  return {
    ...room,
    format,
    shape,
    k,
    font: Math.max(14, wall > 0 ? 27 * wall : 15.5 * k),
    dot,
    gap: dot * 2.3,
    house: Math.max(25, 42 * k),
  }
}

/** A share of the free rectangle as a point of the sheet. */
export function placed({ free }: Frame, [u, v]: Spot): Point {
  return [free.x + u * free.w, free.y + v * free.h]
}

export function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value))
}
