/** A sheet for a printer: larger than screens are, and fine enough to be read from close by. */
import type { Room } from '../layout/frame.ts'
import type { Point } from '../maths/curve.ts'
import type { Ink } from './ink.ts'
import type { Stamp } from './stamps.ts'

/** CSS pixels in which a town is laid out; on A2 each becomes 0.4 mm. */
export const paperRoom: Room = { width: 1050, height: 862, free: { x: 8, y: 8, w: 1034, h: 846 } }
/** Dots for each of them: about 270 to the inch on A2. */
export const paperDots = 4

/** Something that stands somewhere. */
export interface Placed {
  readonly stamp: Pick<Stamp, 'paint'>
  readonly at: Point
}

/** The ink of an empty sheet in the pixels of its room; what stood in the canvas before is gone. Null without a canvas. */
export function inkOnPaper(canvas: HTMLCanvasElement): Ink | null {
  canvas.width = paperRoom.width * paperDots
  canvas.height = paperRoom.height * paperDots
  const ink = canvas.getContext('2d')
  ink?.setTransform(paperDots, 0, 0, paperDots, 0, 0)
  return ink
}

/** Puts down all of them, the last on top. */
export function putDown(ink: Ink, all: readonly Placed[]): void {
  for (const { stamp, at } of all) {
    ink.save()
    ink.translate(...at)
    stamp.paint(ink)
    ink.restore()
  }
}
