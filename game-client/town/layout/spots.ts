/** Where each thing lies on the sheet: for fingers, and for whoever compares canvas and page. */
import { type Box, boxAround, type Rect } from '../maths/box.ts'
import { onBow, type Point } from '../maths/curve.ts'
import { known } from '../maths/known.ts'
import { figureReach } from '../paint/figure.ts'
import type { TownPicture } from '../picture.ts'
import { on, womanOf } from '../theatre/sheet.ts'
import type { Theatre } from '../theatre/theatre.ts'
import { bowOf } from './bodies.ts'
import type { Frame } from './frame.ts'
import type { Ground } from './ground.ts'
import { touchBox } from './places.ts'
import type { Regions } from './regions.ts'
import { threadBow } from './threads.ts'

export interface Spot {
  /** The id of the thing. */
  readonly id: string
  readonly box: Box
}

/** Nothing that can be tapped is smaller. */
const finger = 22

export function actorRadius({ format, k, font }: Frame): number {
  return format === 'projector' ? font * 1.1 : Math.max(16, 20 * k)
}

export function weatherRadius({ format, k, font }: Frame): number {
  return format === 'projector' ? font * 0.95 : Math.max(12, 15 * k)
}

/** The ground that the sign and its words need, whatever they say: no house moves for them. A tall room has none for words. */
export function weatherGround(frame: Frame): readonly Box[] {
  if (frame.shape === 'tall') return []
  const [x, y] = weatherAt(frame)
  const radius = weatherRadius(frame)
  return [{ left: x - radius, right: x + radius + frame.font * wordsWide, top: y - radius, bottom: y + radius }]
}

/** How wide the words become, in their own height. */
const wordsWide = 16

/** In the corner that the round estate leaves free. */
export function weatherAt(frame: Frame): Point {
  const inset = weatherRadius(frame) + (frame.shape === 'tall' ? 4 : 10)
  return [frame.free.x + inset, frame.free.y + inset]
}

export interface MapParts {
  readonly picture: TownPicture
  readonly frame: Frame
  readonly ground: Ground
  readonly regions: Regions
}

/** Spots of everything on the map but the families, what lies on top first. */
export function mapSpots({ picture, frame, ground, regions }: MapParts): readonly Spot[] {
  const radius = Math.max(finger, actorRadius(frame))
  return [
    ...picture.cards.flatMap((card, index) => spotOf(`card.${card.id}`, regions.cards[index])),
    ...spotOf('news', regions.news ?? undefined),
    ...spotOf('pot', regions.pot ?? undefined),
    ...picture.actors.flatMap(({ id }, index) => {
      const seat = ground.seats[index]
      return seat === undefined ? [] : [{ id: `actor.${id}`, box: boxAround(seat[0], seat[1], radius, radius) }]
    }),
    ...(picture.weather === null ? [] : [{ id: 'weather', box: boxAround(...weatherAt(frame), finger, finger) }]),
    ...picture.offers.map(({ id, at }) => ({ id: `offer.${id}`, box: touchBox(known(ground.places, at), frame.font) })),
    ...picture.twice.map((one) => around(`twice.${one.id}`, onBow(bowOf(picture, ground, one), 0.5))),
    ...picture.threads.map((one) => around(`thread.${one.id}`, onBow(threadBow(picture, ground, one), 0.5))),
  ]
}

export function theatreSpots({ evening }: TownPicture, { sheet }: Theatre): readonly Spot[] {
  const { u, stage } = sheet
  const [x, y] = on(sheet, stage.woman.at)
  const size = womanOf(sheet)
  const woman = { left: x - figureReach.left * size, right: x + figureReach.right * size, top: y - size, bottom: y }
  return [
    { id: 'woman', box: woman },
    ...evening.doors.map(({ id }) => {
      const [doorX, doorY] = on(sheet, known(stage.doors, id).at)
      return { id: `door.${id}`, box: boxAround(doorX, doorY - 36 * u, 80 * u, 40 * u) }
    }),
    around('home', on(sheet, stage.home)),
  ]
}

function around(id: string, [x, y]: Point): Spot {
  return { id, box: boxAround(x, y, finger, finger) }
}

function spotOf(id: string, rect: Rect | undefined): readonly Spot[] {
  if (rect === undefined) return []
  return [{ id, box: { left: rect.x, top: rect.y, right: rect.x + rect.w, bottom: rect.y + rect.h } }]
}
