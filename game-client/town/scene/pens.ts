/** Lines that move: dashed, growing, frayed. Phaser's pen knows no dashes, so the pen is lifted and set down. */
import { type Bow, distance, onBow, type Point } from '../maths/curve.ts'
import { numberOf } from '../paint/ink.ts'
import type { Pen } from './stage.ts'

export interface Stroke {
  readonly width: number
  readonly colour: string
  readonly alpha?: number
}

/** Draws those parts of a bow for which `isDrawn` says so, given how far they are from its beginning. */
export function drawBow(
  pen: Pen,
  bow: Bow,
  { width, colour, alpha = 1 }: Stroke,
  isDrawn: (far: number) => boolean,
): void {
  const length = lengthOf(bow)
  const pieces = Math.max(8, Math.round(length / 1.5))
  pen.lineStyle(width, numberOf(colour), alpha)
  pen.beginPath()
  let down = false
  for (let piece = 0; piece <= pieces; piece++) {
    const [x, y] = onBow(bow, piece / pieces)
    const drawn = isDrawn((piece / pieces) * length)
    if (drawn && down) pen.lineTo(x, y)
    else if (drawn) pen.moveTo(x, y)
    down = drawn
  }
  pen.strokePath()
}

export function lengthOf(bow: Bow): number {
  let length = 0
  let before: Point = bow.a
  for (let piece = 1; piece <= 16; piece++) {
    const here = onBow(bow, piece / 16)
    length += distance(before, here)
    before = here
  }
  return length
}

export function dashes(on: number, off: number): (far: number) => boolean {
  return (far) => far % (on + off) < on
}

/** A dashed trail that is fainter where it begins. */
export function drawTrail(pen: Pen, bow: Bow, width: number, colour: string): void {
  const pieces = 11
  for (let piece = 0; piece < pieces; piece++) {
    const [x0, y0] = onBow(bow, (piece * 2) / (pieces * 2))
    const [x1, y1] = onBow(bow, (piece * 2 + 1) / (pieces * 2))
    pen.lineStyle(width, numberOf(colour), 0.2 + (0.6 * piece) / pieces)
    pen.lineBetween(x0, y0, x1, y1)
  }
}

/** A line through points, dashed. */
export function drawDashed(
  pen: Pen,
  line: readonly Point[],
  { width, colour, alpha = 1 }: Stroke,
  on: number,
  off: number,
): void {
  pen.lineStyle(width, numberOf(colour), alpha)
  let far = 0
  let before: Point | undefined
  for (const here of line) {
    if (before !== undefined) {
      if (far % (on + off) < on) pen.lineBetween(before[0], before[1], here[0], here[1])
      far += distance(before, here)
    }
    before = here
  }
}
