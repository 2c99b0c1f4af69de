/** A house of white card: walls to the south, a roof in two tones, scored lines for its storeys. */
import { distance, type Line, type Point } from '../../maths/curve.ts'
import { at } from '../../maths/known.ts'
import { fillShape, type Ink, rgba, trace } from '../../paint/ink.ts'
import type { CityColours } from '../colours.ts'
import type { Building } from '../layout/builder.ts'
import { areaOf } from '../layout/places.ts'

/** Paints one house; the line width is that of the ink. */
export function paintBuilding(ink: Ink, house: Building, colours: CityColours, k: number): void {
  const { corners, height, roof, tiled, court } = house
  ink.strokeStyle = rgba(colours.scored, 0.55)
  paintWalls(ink, corners, height, colours, false)
  const upper = raised(corners, height)
  const [sunny, shady] = tiled ? [colours.tileA, colours.tileB] : [colours.roof, colours.roof2]
  if (court !== null) paintBlock(ink, house, upper, court, [sunny, shady], colours, k)
  else if (roof === 'gable') paintGable(ink, upper, sunny, shady, colours.wall, 3 * k)
  else if (roof === 'spire') paintSpire(ink, upper, colours.tileB, 15 * k)
  else outlined(ink, upper, colours.roof)
  if (roof === 'shed') paintShed(ink, upper, colours.roof2)
  if (roof === 'flat' && height > 13 * k) paintStoreys(ink, corners, height, colours, k)
}

function raised(shape: Line, height: number): Line {
  return shape.map(([x, y]): Point => [x, y - height])
}

function outlined(ink: Ink, shape: Line, colour: string): void {
  fillShape(ink, shape, colour)
  ink.stroke()
}

/** Only walls that face south are seen; those that face east lie in the shade. */
function paintWalls(ink: Ink, shape: Line, height: number, colours: CityColours, inner: boolean): void {
  const turn = (areaOf(shape) > 0 ? 1 : -1) * (inner ? -1 : 1)
  shape.forEach((a, index) => {
    const b = at(shape, (index + 1) % shape.length)
    const [east, south] = [turn * (b[1] - a[1]), turn * (a[0] - b[0])]
    if (south <= 0) return
    const colour = Math.abs(east) > Math.abs(south) * 0.5 && east > 0 ? colours.wall2 : colours.wall
    fillShape(ink, [a, b, [b[0], b[1] - height], [a[0], a[1] - height]], colour)
  })
}

function paintGable(ink: Ink, upper: Line, sunny: string, shady: string, wall: string, ridge: number): void {
  const [p, q, r, s] = [at(upper, 0), at(upper, 1), at(upper, 2), at(upper, 3)]
  const [a, b, c, d] = distance(p, q) >= distance(q, r) ? [p, q, r, s] : [q, r, s, p]
  const left: Point = [(a[0] + d[0]) / 2, (a[1] + d[1]) / 2 - ridge]
  const right: Point = [(b[0] + c[0]) / 2, (b[1] + c[1]) / 2 - ridge]
  fillShape(ink, [b, c, right], wall)
  fillShape(ink, [a, d, left], wall)
  outlined(ink, [a, b, right, left], sunny)
  outlined(ink, [d, c, right, left], shady)
}

function paintSpire(ink: Ink, upper: Line, colour: string, tip: number): void {
  const sum = (index: 0 | 1) => upper.reduce((total, corner) => total + corner[index], 0) / upper.length
  outlined(ink, [at(upper, 3), at(upper, 2), [sum(0), sum(1) - tip]], colour)
}

function paintShed(ink: Ink, upper: Line, shade: string): void {
  const [a, b, c, d] = [at(upper, 0), at(upper, 1), at(upper, 2), at(upper, 3)]
  outlined(ink, [b, c, [(d[0] + c[0]) / 2, c[1]], [(a[0] + b[0]) / 2, b[1]]], shade)
}

/** Storeys: the lines that are scored into the card. */
function paintStoreys(ink: Ink, corners: Line, height: number, colours: CityColours, k: number): void {
  const [a, b] = [at(corners, 3), at(corners, 2)]
  ink.strokeStyle = rgba(colours.scored, 0.28)
  ink.beginPath()
  for (let storey = 4 * k; storey < height - 2 * k; storey += 4 * k) {
    ink.moveTo(a[0], a[1] - storey)
    ink.lineTo(b[0], b[1] - storey)
  }
  ink.stroke()
}

/** A ring of roofs around a courtyard. */
function paintBlock(
  ink: Ink,
  { corners, height }: Building,
  upper: Line,
  { hole, ridge }: NonNullable<Building['court']>,
  [sunny, shady]: readonly [string, string],
  colours: CityColours,
  k: number,
): void {
  const inner = raised(hole, height)
  fillShape(ink, inner, colours.meadow)
  ink.save()
  ink.clip()
  paintWalls(ink, hole, height, colours, true)
  ink.restore()
  ink.fillStyle = sunny
  ink.beginPath()
  trace(ink, upper, true)
  trace(ink, inner, true)
  ink.fill('evenodd')
  const crest = raised(ridge, height + 1.6 * k)
  const turn = areaOf(corners) > 0 ? -1 : 1
  upper.forEach((a, index) => {
    const next = (index + 1) % upper.length
    const b = at(upper, next)
    if (turn * (b[0] - a[0]) > 0) fillShape(ink, [a, b, at(crest, next), at(crest, index)], shady)
  })
  ink.beginPath()
  trace(ink, upper, true)
  trace(ink, inner, true)
  ink.stroke()
  ink.strokeStyle = rgba(colours.scored, 0.4)
  ink.beginPath()
  trace(ink, crest, true)
  ink.stroke()
}
