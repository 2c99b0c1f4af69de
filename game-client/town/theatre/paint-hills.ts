/** Sky and card hills: each sheet throws a soft shadow on the one behind. */
import type { Point } from '../maths/curve.ts'
import { at } from '../maths/known.ts'
import { luck } from '../maths/luck.ts'
import { fillShape, type Ink, mix, rect, rgba, trace } from '../paint/ink.ts'
import type { EveningColours } from '../palette/palette.ts'
import type { Block, Hill, Tree } from './hills.ts'
import { edgeOf, type Sheet } from './sheet.ts'

const skyStops = [0, 0.38, 0.68, 0.88, 1]

/** The evening sky, with its bands drawn like contour lines. */
export function paintSky(ink: Ink, sheet: Sheet, colours: EveningColours): void {
  const { width, height, horizon, u } = sheet
  const sky = ink.createLinearGradient(0, 0, 0, horizon * 1.12)
  colours.sky.forEach((colour, index) => {
    sky.addColorStop(at(skyStops, index), colour)
  })
  ink.fillStyle = sky
  ink.fillRect(0, 0, width, height)
  if (colours.lines === 0) return
  ink.lineWidth = 0.8 * u
  for (let band = 0; band < 9; band++) {
    ink.strokeStyle = rgba(at(colours.sky, 4), 0.05 + band * 0.012)
    level(ink, 0, width, 8, (x) => horizon * (0.52 + band * 0.062) + 7 * u * sheet.noise(x / 170 / u, band * 3.1))
  }
}

function level(ink: Ink, from: number, to: number, step: number, height: (x: number) => number): void {
  ink.beginPath()
  ink.moveTo(from, height(from))
  for (let x = from + step; x <= to; x += step) ink.lineTo(x, height(x))
  ink.stroke()
}

/** The bare sheet of a hill. */
export function paintHill(ink: Ink, sheet: Sheet, { index, start }: Hill, colours: EveningColours): void {
  const { width, height, horizon, u } = sheet
  const colour = at(colours.hills, index)
  const top = horizon + (height - horizon) * start
  const ground = ink.createLinearGradient(0, top, 0, horizon + (height - horizon) * Math.min(1, start + 0.34))
  ground.addColorStop(0, mix(colour, at(colours.sky, 3), 0.1 * (1 - start)))
  ground.addColorStop(1, mix(colour, '#141827', 0.28))
  const edge: Point[] = []
  for (let x = -20; x <= width + 26; x += 6) edge.push([x, edgeOf(sheet, index, x)])
  // Only what is near its edge throws a shadow that anybody sees: blurring all of the sheet costs most of the evening.
  const blur = 16 * u
  const under = edge.map(([x, y]): Point => [x, y + 2 * blur]).reverse()
  ink.save()
  ink.shadowColor = rgba(colours.night, 0.38)
  ink.shadowBlur = blur
  ink.shadowOffsetY = -3 * u
  fillShape(ink, [...edge, ...under], colour)
  ink.restore()
  ink.fillStyle = ground
  ink.beginPath()
  trace(ink, [[-20, height + 20], ...edge, [width + 26, height + 20]], true)
  ink.fill()
  ink.strokeStyle = rgba(colours.card, 0.17 - 0.06 * start)
  ink.lineWidth = u
  level(ink, -20, width + 20, 6, (x) => edgeOf(sheet, index, x))
  ink.strokeStyle = rgba(colours.card, 0.055 * colours.lines)
  ink.lineWidth = 0.8
  for (let line = 1; line < 9; line++)
    level(ink, -20, width + 20, 10, (x) => {
      const wave = 5 * u * sheet.noise(x / 120 / u, line * 2.3 + index)
      return edgeOf(sheet, index, x) + line * (9 + 10 * start) * u + wave
    })
}

export function paintTree(ink: Ink, { x, y, r }: Tree, hill: number, u: number, colours: EveningColours): void {
  const colour = at(colours.hills, hill)
  ink.fillStyle = mix(colour, '#1C3331', 0.55)
  ink.strokeStyle = rgba(colours.card, 0.12)
  ink.lineWidth = 0.7 * u
  ink.beginPath()
  ink.arc(x, y - r * 1.15, r, 0, Math.PI * 2)
  ink.fill()
  ink.stroke()
  ink.save()
  ink.clip()
  ink.fillStyle = rgba(colours.night, 0.22)
  ink.beginPath()
  ink.arc(x + r * 0.45, y - r * 0.8, r * 0.95, 0, Math.PI * 2)
  ink.fill()
  ink.restore()
  rect(ink, x - r * 0.08, y - r * 0.4, r * 0.16, r * 0.5, mix(colour, '#0E1420', 0.5))
}

/** A slab in front elevation with one side and its roof; a third of its windows are lit. */
export function paintBlock(ink: Ink, block: Block, hill: number, sheet: Sheet, colours: EveningColours): void {
  const { x, y, width, height, scale } = block
  const { u } = sheet
  const face = at(colours.faces, hill)
  const depth = width * 0.1 + 5 * u * scale
  const [right, back] = [x + width, x + width + depth]
  fillShape(
    ink,
    [
      [x + 3 * u, y],
      [back, y - depth * 0.3],
      [right + depth * 2.4, y + 5 * u * scale],
      [x + depth, y + 7 * u * scale],
    ],
    rgba(colours.night, 0.22),
  )
  fillShape(
    ink,
    [
      [right, y],
      [back, y - depth * 0.45],
      [back, y - height - depth * 0.45],
      [right, y - height],
    ],
    mix(face, '#10142A', 0.34),
  )
  fillShape(
    ink,
    [
      [x, y - height],
      [right, y - height],
      [back, y - height - depth * 0.45],
      [x + depth, y - height - depth * 0.45],
    ],
    mix(face, colours.card, 0.3),
  )
  const front = ink.createLinearGradient(0, y - height, 0, y)
  front.addColorStop(0, mix(face, at(colours.sky, 3), 0.2))
  front.addColorStop(1, mix(face, at(colours.hills, hill), 0.35))
  ink.fillStyle = front
  ink.fillRect(x, y - height, width, height)
  paintPanes(ink, block, hill, u, colours)
}

function paintPanes(ink: Ink, block: Block, hill: number, u: number, colours: EveningColours): void {
  const { x, y, width, height, storeys, scale, name } = block
  const chance = luck(`panes ${name}`)
  const face = at(colours.faces, hill)
  const bays = Math.max(3, Math.round(width / (8.6 * u * scale)))
  const [bay, storey] = [width / bays, height / storeys]
  const stairs = Math.max(4, Math.round(bays / 2.4))
  for (let floor = 0; floor < storeys; floor++)
    for (let column = 0; column < bays; column++) {
      const draw = chance()
      const stair = column % stairs === stairs - 2
      const share = colours.litShare - 0.1 + 0.09 * Math.sin(column * 1.7 + floor * 0.9 + hill)
      const lit = stair ? floor % 2 === 0 && draw < 0.5 : draw < share
      const [left, top] = [x + (column + 0.22) * bay, y - height + (floor + 0.26) * storey]
      const [broad, tall] = [bay * 0.56, storey * (stair ? 0.62 : 0.48)]
      ink.globalAlpha = lit ? 0.7 + 0.3 * (hill / 4) : 0.8
      rect(ink, left, top, broad, tall, lit ? at(colours.lit, Math.floor(chance() * 4)) : mix(face, '#151A2E', 0.42))
      if (lit && chance() < 0.3)
        rect(ink, left, top, broad * (0.3 + chance() * 0.3), tall, mix(at(colours.lit, 3), face, 0.5))
    }
  ink.globalAlpha = 1
  ink.strokeStyle = rgba('#141827', 0.22)
  ink.lineWidth = 0.7 * u
  ink.beginPath()
  for (let floor = 1; floor < storeys; floor++) {
    ink.moveTo(x, y - height + floor * storey)
    ink.lineTo(x + width, y - height + floor * storey)
  }
  ink.stroke()
}
