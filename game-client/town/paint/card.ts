/** A card as it lies on the table: face down a lattice, turned a sheet with few words. */
import type { CardPaper } from '../palette/palette.ts'
import type { Card, Face } from '../picture.ts'
import { type Icon, paintIcon } from './icon.ts'
import { disc, type Ink, rect, rgba } from './ink.ts'
import { type Lettering, widthOf, wrap, write, writeLines } from './words.ts'

export interface CardSize {
  readonly width: number
  readonly height: number
}

/** The blank sheet around its middle, with its shadow. */
function paintSheet(ink: Ink, { width, height }: CardSize, paper: CardPaper): void {
  ink.save()
  ink.shadowColor = rgba(paper.shadow, paper.shadowAlpha)
  ink.shadowBlur = height * 0.1
  ink.shadowOffsetY = height * 0.05
  ink.fillStyle = paper.paper
  ink.beginPath()
  ink.roundRect(-width / 2, -height / 2, width, height, 5)
  ink.fill()
  ink.restore()
  ink.strokeStyle = paper.edge
  ink.lineWidth = paper.shadowAlpha === 0 ? 2 : 1
  ink.stroke()
}

/** Face down: the same for everybody, whatever lies under it. */
export function paintBack(ink: Ink, size: CardSize, { short }: Card, paper: CardPaper): void {
  const { width, height } = size
  paintSheet(ink, size, paper)
  const margin = Math.min(width, height) * 0.06
  const [left, top] = [-width / 2 + margin, -height / 2 + margin]
  ink.save()
  ink.beginPath()
  ink.rect(left, top, width - margin * 2, height - margin * 2)
  ink.clip()
  rect(ink, left, top, width, height, rgba(paper.rule, 0.16))
  ink.strokeStyle = rgba(paper.rule, 0.55)
  ink.lineWidth = 1
  ink.beginPath()
  const pitch = Math.max(8, height * 0.07)
  for (let x = -width - height; x < width + height; x += pitch) {
    ink.moveTo(x, -height)
    ink.lineTo(x + height * 2, height)
    ink.moveTo(x, height)
    ink.lineTo(x + height * 2, -height)
  }
  ink.stroke()
  ink.restore()
  const radius = Math.min(height * 0.16, width * 0.14)
  disc(ink, 0, 0, radius * 1.5, paper.paper)
  paintBadge(ink, short, 0, 0, radius, paper)
}

function paintBadge(ink: Ink, short: string, x: number, y: number, radius: number, paper: CardPaper): void {
  disc(ink, x, y, radius, paper.accent)
  write(ink, short, x, y + radius * 0.06, { size: radius * 0.84, weight: 700, colour: paper.onAccent })
}

/** Turned: who, what, one line, what it costs. Low cards leave the line out. */
export function paintFace(ink: Ink, size: CardSize, card: Card, face: Face, icon: Icon, paper: CardPaper): void {
  paintSheet(ink, size, paper)
  const { width, height } = size
  if (height < 130) paintLow(ink, size, card, face, icon, paper)
  else {
    const unit = Math.min(height / 286, width / 500)
    const type = (px: number) => Math.max(14, px * unit)
    const [left, inner] = [-width / 2 + 30 * unit, width - 60 * unit]
    const radius = Math.max(14, 25 * unit)
    let y = -height / 2 + 24 * unit + radius
    paintBadge(ink, card.short, left + radius, y, radius, paper)
    write(ink, card.label, left + radius * 2 + 14 * unit, y, { size: type(28), colour: paper.ink2, align: 'left' })
    const title = inOneLine(face.title, inner, { size: type(43), weight: 660, colour: paper.ink, align: 'left' })
    y += radius + 14 * unit + title.size * 0.6
    y = writeLines(ink, wrap(face.title, inner, title), left, y, title.size * 1.08, title)
    const line = { size: type(27), colour: paper.ink2, align: 'left' } as const
    const money = { size: type(38), weight: 660, colour: paper.ink, align: 'left' } as const
    const foot = height / 2 - 24 * unit - money.size * 0.5
    const room = foot - money.size * 0.62 - y + line.size * 0.5
    const fate = { size: type(30), weight: 640, colour: paper.accent, align: 'left' } as const
    const fateAt = left + widthOf(face.money, money) + 18 * unit
    // It takes the corner that the foot leaves: on a narrow card a long sum reaches into it.
    const corner = width / 2 - 26 * unit
    const drawing = Math.max(0, Math.min(92 * unit, corner - fateAt - widthOf(face.fate, fate) - 12 * unit))
    const drawingAt = height / 2 - 20 * unit - drawing / 2
    const besideIcon = (row: number) => y + line.size * (1.25 * row + 0.5) > drawingAt - drawing / 2
    const widthAt = (row: number) => (besideIcon(row) ? inner - drawing : inner)
    const lines = fitting(face.line, inner, room / (line.size * 1.25), line, widthAt)
    writeLines(ink, lines, left, y, line.size * 1.25, line)
    paintIcon(ink, icon, corner - drawing / 2, drawingAt, drawing, rgba(paper.rule, 0.55), 1.3)
    write(ink, face.money, left, foot, money)
    write(ink, face.fate, fateAt, foot + (money.size - fate.size) * 0.25, fate)
  }
}

/** The text, or its first sentence, or nothing: whatever keeps to so many lines, and each to its own width. No sentence is cut. */
function fitting(
  text: string,
  width: number,
  most: number,
  lettering: Lettering,
  widthAt = (_row: number) => width,
): readonly string[] {
  const first = /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text
  const keeps = (lines: readonly string[]) =>
    lines.length <= most && lines.every((one, row) => widthOf(one, lettering) <= widthAt(row))
  return [text, first].map((one) => wrap(one, width, lettering)).find(keeps) ?? []
}

/** Smaller where it then keeps to one line and can still be read from afar: the line below needs the room. */
function inOneLine(text: string, width: number, lettering: Lettering): Lettering {
  const share = width / widthOf(text.replaceAll('\u00ad', ''), lettering)
  return share < 1 && share > 0.85
    ? { ...lettering, size: lettering.size * share * 0.995 }
    : narrowed(text, width, lettering)
}

/** Smaller where its longest word would not fit into a line: words are never torn. */
function narrowed(text: string, width: number, lettering: Lettering): Lettering {
  const longest = Math.max(...text.split(/\s+/).map((word) => widthOf(word, lettering)))
  return longest <= width ? lettering : { ...lettering, size: (lettering.size * width) / longest }
}

/** Beside each other where there is no room for below each other. */
function paintLow(ink: Ink, { width, height }: CardSize, card: Card, face: Face, icon: Icon, paper: CardPaper): void {
  const radius = Math.min(18, height * 0.2)
  const [left, right] = [-width / 2 + 14, width / 2 - 16]
  const money = { size: 16, weight: 660, colour: paper.ink, align: 'right' } as const
  const title = { size: 18, weight: 660, colour: paper.ink, align: 'left' } as const
  const x = left + radius * 2 + 12
  const titles = wrap(face.title, right - x - widthOf(face.money, money) - 10, title).slice(0, 2)
  paintBadge(ink, card.short, left + radius, 0, radius, paper)
  writeLines(ink, titles, x, -(titles.length * 21) / 2 + 11, 21, title)
  // Two lines of their own, in the middle of the card.
  write(ink, face.money, right, -10, money)
  write(ink, face.fate, right, 11, { ...money, size: 15, colour: paper.accent })
  if (height > 84) paintIcon(ink, icon, right - 13, height / 2 - 26, 26, rgba(paper.rule, 0.8), 1.6)
}
