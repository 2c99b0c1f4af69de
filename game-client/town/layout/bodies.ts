/** One dot for each family, with its place on the sheet. */
import { type Bow, onBow, type Point } from '../maths/curve.ts'
import { at, known } from '../maths/known.ts'
import type { FamilyState, TownPicture, Twice } from '../picture.ts'
import { type Cast, type Part, siteOf } from './cast.ts'
import type { Ground } from './ground.ts'
import { seatAt } from './places.ts'
import { beadAt, stringBetween } from './strings.ts'

export interface Body {
  readonly state: FamilyState
  readonly at: Point
  /** The part of its way that it has walked, if it is seen on one. */
  readonly trail: Bow | null
}

/** Exactly one body for each part, in the same order. */
export function bodiesOf(picture: TownPicture, ground: Ground, cast: Cast): readonly Body[] {
  return cast.map((part, family) => bodyOf(picture, ground, part, family))
}

function bodyOf(picture: TownPicture, ground: Ground, part: Part, family: number): Body {
  const home = at(ground.homes, family)
  switch (part.state) {
    case 'reached': {
      const offer = offerOf(picture, part.offer)
      const place = known(ground.places, offer.at)
      return still('reached', seatAt(place, ground.frame.dot, part.seat, offer.reached))
    }
    case 'twice':
      return still('twice', beadOf(picture, ground, part.string, part.seat))
    case 'way':
      return part.queue === null
        ? onTheWay(ground, family, home)
        : still('way', queueSpot(ground, part.queue, part.seat))
    default:
      return still(part.state, home)
  }
}

function still(state: FamilyState, where: Point): Body {
  return { state, at: where, trail: null }
}

function onTheWay({ ways }: Ground, family: number, home: Point): Body {
  const gone = ways[family]?.gone ?? null
  return gone === null ? still('way', home) : { state: 'way', at: onBow(gone, 1), trail: gone }
}

function offerOf({ offers }: TownPicture, id: string) {
  const found = offers.find((offer) => offer.id === id)
  if (found === undefined) throw new Error(`no such offer in the picture: ${id}`)
  return found
}

function beadOf(picture: TownPicture, ground: Ground, id: string, seat: number): Point {
  const found = picture.twice.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no such string in the picture: ${id}`)
  return beadAt(bowOf(picture, ground, found), seat, found.families)
}

/** The string of families with two doors, between the houses of both. */
export function bowOf(picture: TownPicture, { places }: Ground, { from, to }: Twice): Bow {
  return stringBetween(known(places, siteOf(picture, from)), known(places, siteOf(picture, to)))
}

function queueSpot({ queues }: Ground, queue: string, seat: number): Point {
  const line = queues.find(({ to }, index) => `${to}.${index}` === queue)
  if (line === undefined) throw new Error(`no such queue: ${queue}`)
  return at(line.spots, seat)
}
