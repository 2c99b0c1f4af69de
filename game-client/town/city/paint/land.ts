/** The drawn plan below everything: paper, meadows, tinted places, lines of height, water. */
import { placed } from '../../layout/frame.ts'
import { contour, valueAt } from '../../maths/field.ts'
import { paintGrain } from '../../paint/grain.ts'
import { beginShapes, fillShape, type Ink, rgba, trace } from '../../paint/ink.ts'
import { type CityColours, tone } from '../colours.ts'
import type { Parcel } from '../layout/builder.ts'
import type { CityGround } from '../layout/city-ground.ts'
import { fieldLike, type Quarter } from '../layout/places.ts'

const heights = 14

export function paintLand(ink: Ink, ground: CityGround, colours: CityColours, isPlain: boolean): void {
  const { frame, quarters, parcels } = ground
  ink.fillStyle = colours.ground
  ink.fillRect(0, 0, frame.width, frame.height)
  ink.lineJoin = 'round'
  paintMeadows(ink, ground, colours)
  for (const quarter of quarters) {
    beginShapes(ink, quarter.shape)
    ink.fillStyle = tone(colours.washes, quarter.wash)
    ink.fill()
    const own = parcels.filter(({ place }) => place === quarter.id)
    if (own.length > 0 && !isPlain) paintFields(ink, quarter, own, frame.k, colours)
  }
  paintHeights(ink, ground, colours)
  for (const quarter of quarters) paintRim(ink, quarter, tone(colours.edges, quarter.wash), frame.k, colours.strength)
  paintWater(ink, ground, colours)
  if (!isPlain) paintGrain(ink, colours.grain, colours.grainAlpha)
}

function paintMeadows(ink: Ink, { terrain, frame: { k } }: CityGround, colours: CityColours): void {
  const meadow = fieldLike(terrain, 1.5, (x, y) => {
    return valueAt(terrain.water, x, y) + 34 * k * (1 + 0.5 * terrain.waves(x / 80 / k, y / 80 / k))
  })
  ink.fillStyle = rgba(colours.meadow, 0.6)
  beginShapes(ink, contour(meadow, 0))
  ink.fill()
}

/** Strips of field with their furrows, as far as the place reaches. */
function paintFields(ink: Ink, { shape }: Quarter, fields: readonly Parcel[], k: number, colours: CityColours): void {
  ink.save()
  beginShapes(ink, shape)
  ink.clip()
  for (const { corners, tone: shade, angle } of fields) {
    fillShape(ink, corners, tone(colours.fields, shade))
    ink.save()
    ink.clip()
    const [x, y] = corners[0] ?? [0, 0]
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
    ink.strokeStyle = rgba(colours.furrow, 0.55)
    ink.lineWidth = 0.7 * k
    ink.beginPath()
    for (let furrow = -130; furrow < 130; furrow += 5.5) {
      const [fromX, fromY] = [x - sin * furrow * k, y + cos * furrow * k]
      ink.moveTo(fromX - cos * 150 * k, fromY - sin * 150 * k)
      ink.lineTo(fromX + cos * 150 * k, fromY + sin * 150 * k)
    }
    ink.stroke()
    ink.restore()
    ink.strokeStyle = rgba(colours.treeEdge, 0.45)
    ink.lineWidth = k
    ink.beginPath()
    trace(ink, corners, true)
    ink.stroke()
  }
  ink.restore()
}

function paintHeights(ink: Ink, { terrain, frame, plan }: CityGround, colours: CityColours): void {
  if (plan.hill === undefined) return
  const { k, free } = frame
  const [hillX, hillY] = placed(frame, plan.hill)
  const relief = fieldLike(terrain, 1.5, (x, y) => {
    const [dx, dy] = [(x - hillX) / (free.w * 0.62), (y - hillY) / (free.h * 0.5)]
    return 1 - Math.sqrt(dx * dx + dy * dy) + 0.16 * terrain.waves(x / 170 / k, y / 170 / k)
  })
  ink.lineWidth = 0.8
  for (let line = 0; line < heights; line++) {
    ink.strokeStyle = rgba(colours.contour, line % 4 === 0 ? 0.8 : 0.45)
    beginShapes(ink, contour(relief, 0.12 + line * 0.06))
    ink.stroke()
  }
}

/** The rim dries darker than the middle, as watercolour does. */
export function paintRim(ink: Ink, { shape }: Quarter, colour: string, k: number, strength: number, line = 0.75): void {
  ink.save()
  beginShapes(ink, shape)
  ink.clip()
  for (const [width, alpha] of [
    [26, 0.05],
    [15, 0.07],
    [7, 0.09],
  ] as const) {
    ink.lineWidth = width * k
    ink.strokeStyle = rgba(colour, alpha)
    ink.stroke()
  }
  ink.restore()
  ink.lineWidth = strength * 1.1 * Math.max(0.8, k)
  ink.strokeStyle = rgba(colour, line)
  ink.stroke()
}

/** Body, bank, and three lines of ripples along it. */
function paintWater(ink: Ink, { terrain: { water }, frame: { k } }: CityGround, colours: CityColours): void {
  const shore = contour(water, 0)
  beginShapes(ink, shore)
  ink.fillStyle = colours.water
  ink.fill()
  ink.strokeStyle = rgba(colours.waterLine, 0.95)
  ink.lineWidth = 1.1
  ink.stroke()
  ink.lineWidth = 0.8
  for (const [depth, alpha] of [
    [2.4, 0.5],
    [5.2, 0.34],
    [8.6, 0.2],
  ] as const) {
    ink.strokeStyle = rgba(colours.waterLine, alpha)
    beginShapes(ink, contour(water, depth * k))
    ink.stroke()
  }
}
