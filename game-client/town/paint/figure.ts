/** A woman with a pram, cut from card as in an architect's model: no face, one plane of shade, the hand on the handle. */
import type { FigureColours } from '../palette/palette.ts'
import { disc, glow, type Ink, rgba } from './ink.ts'

const full = Math.PI * 2

/** What the figure covers around its feet, as multiples of its height. */
export const figureReach = { left: 0.5, right: 0.95, above: 1.05, below: 0.12 } as const

/** Draws her facing right, feet on the origin. The bowl of the pram is the half-filled dot: she is on the way. */
export function paintFigure(ink: Ink, height: number, colours: FigureColours): void {
  const scale = height / 100
  ink.save()
  ink.scale(scale, scale)
  ink.lineCap = 'round'
  ink.lineJoin = 'round'
  glow(ink, [24, 0], 66, '#05070F', 0.55, 0.16, 4)
  paintLegs(ink, colours)
  paintCoat(ink, colours)
  paintHead(ink, colours)
  paintPram(ink, colours)
  paintArm(ink, colours)
  ink.restore()
}

function limb(ink: Ink, width: number, colour: string, path: () => void): void {
  ink.strokeStyle = colour
  ink.lineWidth = width
  ink.beginPath()
  path()
  ink.stroke()
}

function line(ink: Ink, x0: number, y0: number, x1: number, y1: number): () => void {
  return () => {
    ink.moveTo(x0, y0)
    ink.lineTo(x1, y1)
  }
}

function bend(ink: Ink, x0: number, y0: number, cx: number, cy: number, x1: number, y1: number): () => void {
  return () => {
    ink.moveTo(x0, y0)
    ink.quadraticCurveTo(cx, cy, x1, y1)
  }
}

function paintLegs(ink: Ink, { leg }: FigureColours): void {
  limb(ink, 5.4, leg, bend(ink, -3, -36, -7, -18, -17, -3))
  limb(ink, 4.6, leg, line(ink, -18, -2, -12.5, -1))
  limb(ink, 5.4, leg, bend(ink, 3, -36, 9, -20, 10, -3))
  limb(ink, 4.6, leg, line(ink, 10, -2, 16.5, -1.6))
}

function paintCoat(ink: Ink, { card, shade }: FigureColours): void {
  ink.fillStyle = card
  ink.beginPath()
  ink.moveTo(-5, -81)
  ink.bezierCurveTo(2, -84, 8, -81, 8.5, -74)
  ink.bezierCurveTo(9.5, -62, 11, -46, 14, -30)
  ink.bezierCurveTo(4, -26.5, -9, -26.5, -16.5, -30.5)
  ink.bezierCurveTo(-13, -48, -11.5, -62, -9.5, -73)
  ink.bezierCurveTo(-9, -77, -8, -80, -5, -81)
  ink.fill()
  ink.save()
  ink.clip()
  ink.fillStyle = shade
  ink.beginPath()
  ink.moveTo(-20, -90)
  ink.lineTo(-4.5, -82)
  ink.bezierCurveTo(-4, -62, -6, -44, -8, -26)
  ink.lineTo(-22, -26)
  ink.fill()
  ink.restore()
}

function paintHead(ink: Ink, { card, shade, hair }: FigureColours): void {
  ink.fillStyle = card
  ink.beginPath()
  ink.ellipse(3.2, -90, 5.6, 6.8, 0.12, 0, full)
  ink.fill()
  ink.fillStyle = hair
  ink.beginPath()
  ink.moveTo(7.6, -94.5)
  ink.bezierCurveTo(5, -100.5, -5.5, -99, -5.4, -89.5)
  ink.bezierCurveTo(-5.3, -86, -3.6, -83.5, -1.2, -83.5)
  ink.bezierCurveTo(1.2, -87, 0.6, -91, 2.6, -93.4)
  ink.bezierCurveTo(4.4, -94.2, 6.4, -94, 7.6, -94.5)
  ink.fill()
  disc(ink, -6.4, -92.6, 3.7, hair)
  ink.fillStyle = shade
  ink.beginPath()
  ink.ellipse(1.6, -81.8, 6.4, 3, 0.12, 0, full)
  ink.fill()
}

function paintPram(ink: Ink, { card, shade, leg, pram }: FigureColours): void {
  const [x, y, r] = [51, -36, 19]
  limb(ink, 2.2, leg, line(ink, 36, -14, 62, -24))
  limb(ink, 2.2, leg, line(ink, 66, -14, 40, -24))
  for (const wheel of [38.5, 63.5]) {
    disc(ink, wheel, -8.5, 7.2, rgba(leg, 0.55))
    ink.strokeStyle = card
    ink.lineWidth = 2.2
    ink.stroke()
    disc(ink, wheel, -8.5, 1.4, card)
  }
  ink.fillStyle = pram
  ink.beginPath()
  ink.arc(x, y, r, 0, Math.PI)
  ink.closePath()
  ink.fill()
  const hood = y - 1.6
  ink.fillStyle = card
  ink.beginPath()
  ink.moveTo(x, hood)
  ink.lineTo(x, hood - r)
  ink.arc(x, hood, r, -Math.PI / 2, 0)
  ink.closePath()
  ink.fill()
  for (const fold of [0.33, 0.66]) {
    const angle = (-Math.PI / 2) * (1 - fold)
    limb(ink, 1, shade, line(ink, x, hood, x + Math.cos(angle) * r, hood + Math.sin(angle) * r))
  }
}

function paintArm(ink: Ink, { card, shade }: FigureColours): void {
  limb(ink, 2.4, card, bend(ink, 33, -37, 30, -48, 25.5, -55.5))
  limb(ink, 5.6, shade, bend(ink, 2.5, -73, 9, -56, 25, -55.5))
  limb(ink, 4.6, card, bend(ink, 2.5, -73, 9, -56.6, 24.4, -56.2))
  disc(ink, 25.6, -55.8, 2.9, card)
}
