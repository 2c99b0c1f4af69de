/** A card house: one roof, at most two walls to be seen, windows punched into the south front. */

import type { House } from '../layout/houses.ts'
import type { Point } from '../maths/curve.ts'
import { at } from '../maths/known.ts'
import { luck } from '../maths/luck.ts'
import type { Palette } from '../palette/palette.ts'
import { fillShape, type Ink, rgba, trace } from './ink.ts'

/** Distance of two windows and of two storeys, in units of the map. */
const bay = 6.4
const storey = 5.4

export function paintHouse(ink: Ink, house: House, colours: Palette, k: number): void {
  const [backLeft, backRight, frontRight, frontLeft] = fourOf(house.corners)
  const wall = (a: Point, b: Point, colour: string) =>
    fillShape(ink, [a, b, raised(b, house.height), raised(a, house.height)], colour)
  wall(frontLeft, frontRight, colours.wall)
  if (frontRight[0] < backRight[0] - 0.5) wall(frontRight, backRight, colours.wall2)
  else if (backLeft[0] < frontLeft[0] - 0.5) wall(backLeft, frontLeft, colours.wall2)
  if (house.kind !== 'box') {
    paintWindows(ink, house, colours, k)
    scoreStoreys(ink, house, colours, k)
  }
  const roof = house.corners.map((corner) => raised(corner, house.height))
  fillShape(ink, roof, colours.roof)
  ink.strokeStyle = rgba(colours.scored, 0.6)
  ink.lineWidth = 0.8 * colours.strength
  ink.stroke()
  if (house.kind !== 'box') paintLifts(ink, house, colours, k)
  ink.strokeStyle = rgba(colours.scored, 0.45)
  ink.beginPath()
  trace(ink, [frontLeft, frontRight, raised(frontRight, house.height), raised(frontLeft, house.height)], true)
  ink.stroke()
}

function fourOf(corners: readonly Point[]): readonly [Point, Point, Point, Point] {
  return [at(corners, 0), at(corners, 1), at(corners, 2), at(corners, 3)]
}

function raised([x, y]: Point, height: number): Point {
  return [x, y - height]
}

function paintWindows(ink: Ink, { corners, width, height, name }: House, colours: Palette, k: number): void {
  const [, , right, left] = fourOf(corners)
  const chance = luck(`windows ${name}`)
  const bays = Math.max(2, Math.round((width - 6 * k) / (bay * k)))
  const storeys = Math.max(1, Math.floor((height - 3.5 * k) / (storey * k)))
  const stairs = Math.max(3, Math.round(bays / 3))
  const on = (u: number, up: number): Point => [
    left[0] + (right[0] - left[0]) * u,
    left[1] + (right[1] - left[1]) * u - up,
  ]
  for (let floor = 0; floor < storeys; floor++)
    for (let column = 0; column < bays; column++) {
      const draw = chance()
      const lit = draw < colours.litShare
      const from = 0.03 + ((column + 0.22) / bays) * 0.94
      const to = 0.03 + ((column + 0.78) / bays) * 0.94
      const sill = (3 + floor * storey) * k
      const top = sill + (column % stairs === stairs - 1 ? 3.5 : 2.7) * k
      ink.globalAlpha = lit ? 0.95 : 0.8
      const tone = lit ? at(colours.lit, Math.floor((draw / colours.litShare) * colours.lit.length)) : colours.window
      fillShape(ink, [on(from, sill), on(to, sill), on(to, top), on(from, top)], tone)
    }
  ink.globalAlpha = 1
}

function scoreStoreys(ink: Ink, { corners, height }: House, colours: Palette, k: number): void {
  const [, , right, left] = fourOf(corners)
  ink.strokeStyle = rgba(colours.scored, 0.22)
  ink.lineWidth = 0.6
  ink.beginPath()
  for (let up = 2.4 * k; up < height - 2 * k; up += storey * k) trace(ink, [raised(left, up), raised(right, up)])
  ink.stroke()
}

function paintLifts(ink: Ink, { kind, corners, width, height }: House, colours: Palette, k: number): void {
  const [origin, along, , across] = fourOf(corners)
  const count = kind === 'slab' ? Math.max(1, Math.round(width / 42 / k)) : 1
  const edge = 3.6 * k
  for (let lift = 0; lift < count; lift++) {
    const u = (lift + 0.5) / count
    const x = origin[0] + (along[0] - origin[0]) * u + (across[0] - origin[0]) / 2
    const y = origin[1] + (along[1] - origin[1]) * u + (across[1] - origin[1]) / 2 - height
    const [top, bottom] = [y - edge * 0.7, y + edge * 0.6]
    fillShape(
      ink,
      [
        [x - edge, top],
        [x + edge, top],
        [x + edge, bottom],
        [x - edge, bottom],
      ],
      colours.roof2,
    )
    ink.stroke()
  }
}
