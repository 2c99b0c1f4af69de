/** The way of the evening: past two doors and home, and how far somebody has come on it. */

import { type Box, boxAround, contains, shareUnder } from '../maths/box.ts'
import { distance, type Line, type Point, smooth, walked } from '../maths/curve.ts'
import { at, known, last } from '../maths/known.ts'
import { figureReach } from '../paint/figure.ts'
import type { TheatreDoor } from '../plan.ts'
import { on, perspective, type Sheet, typeOf, womanOf } from './sheet.ts'

/** One dot of the way. */
export interface Step {
  readonly at: Point
  readonly size: number
  /** How far from the beginning it lies. */
  readonly gone: number
}

export interface Way {
  /** The three parts as lines. */
  readonly legs: readonly Line[]
  /** The whole, with how far each of its points is from the beginning. */
  readonly line: Line
  readonly gone: readonly number[]
  readonly steps: readonly Step[]
  /** Where the woman starts, and where she stops: before each door, and at home. */
  readonly start: number
  readonly stops: readonly [number, number, number]
  /** Where she stops at a closed door: notes and names can be read, as far as there is room for that. */
  readonly reads: readonly [number, number]
  /** Where she stops in the light of an open one, beside what the other says. */
  readonly enters: readonly [number, number]
}

/** She stops so far from an open door that the light falls on her. */
const beforeDoor = { tall: 74, wide: 52 } as const

/** What a door's name and its note cover around its foot, in units: a hall is narrower than a pavilion. */
const lettered = { half: { hall: 82, pavilion: 106, meeting: 106 }, above: 84, note: 58, foot: 6 } as const

/** A note hidden is worse than a distance hidden. */
const weight = { sign: 4, distance: 1 } as const

export function wayOf(sheet: Sheet): Way {
  const legs = sheet.stage.ways.map((leg) =>
    smooth(
      leg.map((spot) => on(sheet, spot)),
      16,
    ),
  )
  const line = legs.flat()
  const gone: number[] = []
  line.forEach((point, index) => {
    gone.push(index === 0 ? 0 : at(gone, index - 1) + distance(at(line, index - 1), point))
  })
  const ends = legs.map((_, leg) => at(gone, legs.slice(0, leg + 1).flat().length - 1))
  const spacing = ([, y]: Point) => 10.5 * sheet.u * perspective(sheet, y)
  const walls = wallsOf(sheet)
  const steps = legs
    .flatMap((leg) => walked(leg, spacing))
    .filter(([x, y]) => !walls.some((wall) => contains(wall, x, y)))
    .map((point) => ({
      at: point,
      size: sheet.u * perspective(sheet, point[1]),
      gone: nearestOn(line, gone, point),
    }))
  const start = nearestOn(line, gone, on(sheet, sheet.stage.woman.at))
  const short = (leg: number) => at(ends, leg) - beforeDoor[sheet.shape] * sheet.u
  const [awayX, awayY] = on(sheet, sheet.stage.distance)
  const { small } = typeOf(sheet)
  const away = boxAround(awayX, awayY, small * 1.8, small * 0.7)
  /** As near as she comes while she hides the least. */
  const stands = (leg: number, isOpen: boolean) => {
    const signs = sheet.order.flatMap((id, index) => {
      const door = known(sheet.stage.doors, id)
      return isOpen && index === leg ? [] : signsOf(sheet, door)
    })
    const least = leg === 0 ? start : at(ends, leg - 1)
    const hidden = (point: Point) =>
      signs.reduce((sum, sign) => sum + weight.sign * shareUnder(sign, bodyAt(sheet, point)), 0) +
      weight.distance * shareUnder(away, pramAt(sheet, point))
    let best = { gone: least, hidden: Number.POSITIVE_INFINITY }
    line.forEach((point, index) => {
      const far = at(gone, index)
      if (far < least || far > short(leg)) return
      const now = hidden(point)
      if (now <= best.hidden) best = { gone: far, hidden: now }
    })
    return best.gone
  }
  return {
    legs,
    line,
    gone,
    steps,
    start,
    stops: [short(0), short(1), at(ends, 2) - (sheet.shape === 'wide' ? 50 * sheet.u : 0)],
    reads: [stands(0, false), stands(1, false)],
    enters: [stands(0, true), stands(1, true)],
  }
}

/** The name of a door over its whole width, and its note in the middle. */
function signsOf(sheet: Sheet, { at: spot, form }: TheatreDoor): readonly Box[] {
  const { u } = sheet
  const [x, y] = on(sheet, spot)
  const box = (half: number, top: number, bottom: number) => ({
    left: x - half * u,
    right: x + half * u,
    top: y - top * u,
    bottom: y + bottom * u,
  })
  return [box(lettered.half[form], lettered.above, -36), box(lettered.note, 48, lettered.foot)]
}

/** What she herself covers, without the pram, when she stands there. */
function bodyAt(sheet: Sheet, [x, y]: Point): Box {
  const size = sizeAt(sheet, y)
  return { left: x - size * 0.22, right: x + size * 0.4, top: y - size * figureReach.above, bottom: y }
}

/** What she covers with the pram, whichever way she goes. */
function pramAt(sheet: Sheet, [x, y]: Point): Box {
  const size = sizeAt(sheet, y)
  return { left: x - size * 0.5, right: x + size * figureReach.right, top: y - size * 0.6, bottom: y + size * 0.1 }
}

function sizeAt(sheet: Sheet, y: number): number {
  return (womanOf(sheet) * perspective(sheet, y)) / perspective(sheet, on(sheet, sheet.stage.woman.at)[1])
}

/** What the doors' buildings cover: the way passes before or behind them. */
function wallsOf(sheet: Sheet): readonly Box[] {
  return Object.values(sheet.stage.doors).map(({ at: spot, form }) => {
    const [x, y] = on(sheet, spot)
    const [half, height] = form === 'hall' ? [82, 90] : [106, 66]
    return { left: x - half * sheet.u, right: x + half * sheet.u, top: y - height * sheet.u, bottom: y + 2 * sheet.u }
  })
}

function nearestOn(line: Line, gone: readonly number[], point: Point): number {
  let best = 0
  line.forEach((one, index) => {
    if (distance(one, point) < distance(at(line, best), point)) best = index
  })
  return at(gone, best)
}

/** The point of the way so far from its beginning, and whether one goes right there. */
export function pointAt({ line, gone }: Way, far: number): { readonly at: Point; readonly right: boolean } {
  const next = gone.findIndex((length) => length >= far)
  if (next <= 0) return { at: next === 0 ? at(line, 0) : last(line), right: true }
  const [a, b] = [at(line, next - 1), at(line, next)]
  const share = (far - at(gone, next - 1)) / (at(gone, next) - at(gone, next - 1) || 1)
  return { at: [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share], right: b[0] >= a[0] }
}
