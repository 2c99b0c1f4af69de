/** The few strokes that all painters share. */
import type { Line, Point } from '../maths/curve.ts'
import type { Shapes } from '../maths/field.ts'

export type Ink = CanvasRenderingContext2D

/** The typeface of the page. */
export const typeface = { fontFamily: '"Atkinson Hyperlegible Next Variable", sans-serif' } as const
const round = Math.PI * 2

/** A hex colour with transparency, for Canvas. */
export function rgba(hex: string, alpha: number): string {
  const number = Number.parseInt(hex.slice(1), 16)
  return `rgba(${number >> 16},${(number >> 8) & 255},${number & 255},${alpha})`
}

/** A colour between two. */
export function mix(one: string, other: string, share: number): string {
  const a = Number.parseInt(one.slice(1), 16)
  const b = Number.parseInt(other.slice(1), 16)
  const part = (shift: number) => Math.round(((a >> shift) & 255) * (1 - share) + ((b >> shift) & 255) * share) << shift
  return `#${(part(16) | part(8) | part(0) | (1 << 24)).toString(16).slice(1)}`
}

/** A hex colour as Phaser takes it. */
export function numberOf(hex: string): number {
  return Number.parseInt(hex.slice(1), 16)
}

/** Puts a line on the path. */
export function trace(ink: Ink, points: Line, closed = false): void {
  points.forEach(([x, y], index) => {
    if (index === 0) ink.moveTo(x, y)
    else ink.lineTo(x, y)
  })
  if (closed) ink.closePath()
}

export function fillShape(ink: Ink, points: Line, colour: string): void {
  ink.fillStyle = colour
  ink.beginPath()
  trace(ink, points, true)
  ink.fill()
}

export function strokeLine(ink: Ink, points: Line, width: number, colour: string): void {
  ink.lineWidth = width
  ink.strokeStyle = colour
  ink.beginPath()
  trace(ink, points)
  ink.stroke()
}

/** Begins a path of all rings of the shapes. */
export function beginShapes(ink: Ink, shapes: Shapes): void {
  ink.beginPath()
  for (const rings of shapes) for (const ring of rings) trace(ink, ring, true)
}

export function disc(ink: Ink, x: number, y: number, radius: number, colour: string | CanvasGradient): void {
  ink.fillStyle = colour
  ink.beginPath()
  ink.arc(x, y, radius, 0, round)
  ink.fill()
}

export function ring(ink: Ink, radius: number, width: number, colour: string): void {
  ink.lineWidth = width
  ink.strokeStyle = colour
  ink.beginPath()
  ink.arc(0, 0, radius, 0, round)
  ink.stroke()
}

export function rect(ink: Ink, x: number, y: number, width: number, height: number, colour: string): void {
  ink.fillStyle = colour
  ink.fillRect(x, y, width, height)
}

/** A soft round of light or shadow, flattened if it lies on the ground. */
export function glow(ink: Ink, [x, y]: Point, radius: number, colour: string, alpha: number, flat = 1, core = 0): void {
  const light = ink.createRadialGradient(0, 0, core, 0, 0, radius)
  light.addColorStop(0, rgba(colour, alpha))
  light.addColorStop(1, rgba(colour, 0))
  ink.save()
  ink.translate(x, y)
  ink.scale(1, flat)
  disc(ink, 0, 0, radius, light)
  ink.restore()
}

/** A sheet to paint on that is never shown itself. */
export function sheet(width: number, height: number): { readonly canvas: HTMLCanvasElement; readonly ink: Ink } {
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(width)
  canvas.height = Math.ceil(height)
  return { canvas, ink: inkOf(canvas) }
}

function inkOf(canvas: HTMLCanvasElement): Ink {
  const ink = canvas.getContext('2d')
  if (ink === null) throw new Error('this browser has no canvas')
  return ink
}
