/** One banknote's worth of the pot, and the dashed place that it leaves. */
import type { CardPaper } from '../palette/palette.ts'
import { type Ink, rgba, ring } from './ink.ts'

/** A note around its middle. */
export function paintNote(ink: Ink, width: number, height: number, paper: CardPaper): void {
  ink.fillStyle = paper.paper
  ink.strokeStyle = paper.ink2
  ink.lineWidth = Math.max(1.2, height * 0.055)
  ink.beginPath()
  ink.roundRect(-width / 2, -height / 2, width, height, height * 0.1)
  ink.fill()
  ink.stroke()
  ring(ink, height * 0.24, Math.max(1, height * 0.05), paper.ink2)
  ink.fillStyle = rgba(paper.ink2, 0.75)
  for (const side of [-1, 1])
    ink.fillRect(side * width * 0.34 - width * 0.035, -height * 0.06, width * 0.07, height * 0.12)
}

/** Where a note has been. */
export function paintGap(ink: Ink, width: number, height: number, colour: string): void {
  ink.setLineDash([height * 0.16, height * 0.14])
  ink.strokeStyle = colour
  ink.lineWidth = Math.max(1.2, height * 0.05)
  ink.beginPath()
  ink.roundRect(-width / 2, -height / 2, width, height, height * 0.1)
  ink.stroke()
  ink.setLineDash([])
}

/** A bracket beside notes that stay where they are. */
export function paintBracket(ink: Ink, width: number, height: number, colour: string): void {
  ink.strokeStyle = colour
  ink.lineWidth = Math.max(2, width * 0.22)
  ink.lineJoin = 'round'
  ink.beginPath()
  ink.moveTo(-width / 2, -height / 2)
  ink.lineTo(width / 2, -height / 2)
  ink.lineTo(width / 2, height / 2)
  ink.lineTo(-width / 2, height / 2)
  ink.stroke()
}
