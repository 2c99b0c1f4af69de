/** An offer: a gable house in front elevation. The icon says what happens there, the roof says who runs it. */
import type { Line } from '../maths/curve.ts'
import type { Palette } from '../palette/palette.ts'
import type { Offer } from '../picture.ts'
import { type Icon, paintIcon } from './icon.ts'
import { fillShape, type Ink, rgba, strokeLine, trace } from './ink.ts'

/** The house around the middle of its edge length s. */
export function paintOffer(ink: Ink, run: Offer['run'], icon: Icon, s: number, colours: Palette): void {
  const half = s * 0.43
  const [eave, top, base] = [-s * 0.2, -s * 0.62, s * 0.5]
  ink.lineJoin = 'round'
  ink.save()
  ink.shadowColor = rgba(colours.shadow, 0.35)
  ink.shadowBlur = s * 0.14
  ink.shadowOffsetX = s * 0.07
  ink.shadowOffsetY = s * 0.07
  fillShape(
    ink,
    [
      [-half, base],
      [-half, eave],
      [0, top + s * 0.06],
      [half, eave],
      [half, base],
    ],
    colours.raised,
  )
  ink.restore()
  const width = s * 0.052 * colours.strength
  const walls: Line = [
    [-half, eave],
    [-half, base],
    [half, base],
    [half, eave],
  ]
  strokeLine(ink, walls, width, colours.ink)
  const roof: Line = [
    [-s * 0.55, eave + s * 0.02],
    [0, top],
    [s * 0.55, eave + s * 0.02],
  ]
  fillShape(ink, roof, run === 'city' ? colours.ink : colours.raised)
  if (run === 'initiative') hatch(ink, roof, s, colours.ink)
  ink.beginPath()
  trace(ink, roof, true)
  ink.lineWidth = width
  ink.strokeStyle = colours.ink
  ink.stroke()
  paintIcon(ink, icon, 0, s * 0.16, s * 0.52, colours.ink)
}

function hatch(ink: Ink, roof: Line, s: number, colour: string): void {
  ink.save()
  ink.beginPath()
  trace(ink, roof, true)
  ink.clip()
  ink.lineWidth = s * 0.05
  ink.strokeStyle = colour
  ink.beginPath()
  for (let x = -s; x < s; x += s * 0.13) {
    ink.moveTo(x, -s * 0.2 + 4)
    ink.lineTo(x + s * 0.42, -s * 0.62)
  }
  ink.stroke()
  ink.restore()
}

/** What is left of an offer that has closed: its outline. */
export function paintTrace(ink: Ink, s: number, k: number, colour: string): void {
  const half = s * 0.43
  ink.setLineDash([5 * k, 4 * k])
  ink.lineWidth = 2 * k
  ink.strokeStyle = rgba(colour, 0.85)
  ink.beginPath()
  trace(
    ink,
    [
      [-half, s * 0.5],
      [-half, -s * 0.2],
      [0, -s * 0.62],
      [half, -s * 0.2],
      [half, s * 0.5],
    ],
    true,
  )
  ink.stroke()
  ink.setLineDash([])
}
