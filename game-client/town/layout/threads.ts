/** How threads run between the seats of the actors: bowed up into the estate, the long one flying over the others. */
import { type Box, boxAround, hits } from '../maths/box.ts'
import { type Bow, between, distance, type Line, onBow, type Point } from '../maths/curve.ts'
import { at } from '../maths/known.ts'
import type { Thread, TownPicture } from '../picture.ts'
import type { Frame } from './frame.ts'
import type { Ground } from './ground.ts'
import type { Place } from './places.ts'

/** In units: how high a bow rises, and how high it rises at least where an offer lies in its way. */
const long = { wished: 74, least: 52 } as const
const short = { wished: 38, least: 30 } as const

/** As high as it may be without crossing an offer or the families at its door. */
function bowBetween(a: Point, b: Point, { free, k }: Frame, offers: readonly Box[]): Bow {
  const length = distance(a, b)
  const { wished, least } = length > free.w * 0.6 ? long : short
  const highest = Math.min(wished * k, length * 0.14)
  const lowest = Math.min(least * k, highest)
  for (let rise = highest; rise > lowest; rise -= 2 * k) {
    const bow = rising(a, b, rise)
    if (!pointsOf(bow, 24).some(([x, y]) => hits(boxAround(x, y, 0, 0), offers, 3.5 * k))) return bow
  }
  return rising(a, b, lowest)
}

function rising(a: Point, b: Point, rise: number): Bow {
  const [x, y] = between(a, b, 0.5)
  return { a, b, c: [x, y - rise * 2] }
}

function pointsOf(bow: Bow, pieces: number): Line {
  return Array.from({ length: pieces + 1 }, (_, piece) => onBow(bow, piece / pieces))
}

export function threadBow({ actors }: TownPicture, { seats, frame, places }: Ground, { from, to }: Thread): Bow {
  const seatOf = (id: string): Point =>
    at(
      seats,
      actors.findIndex((actor) => actor.id === id),
    )
  return bowBetween(seatOf(from), seatOf(to), frame, boxesOf(places))
}

/** All ways that threads between neighbours and between the ends can take. */
export function threadLines(
  seats: readonly Point[],
  frame: Frame,
  places: Readonly<Record<string, Place>>,
): readonly Line[] {
  const offers = boxesOf(places)
  return seats.flatMap((a, index) => seats.slice(index + 1).map((b) => pointsOf(bowBetween(a, b, frame, offers), 12)))
}

/** Empty sites count, too: no thread moves when something is built there. */
function boxesOf(places: Readonly<Record<string, Place>>): readonly Box[] {
  return Object.values(places).map(({ keep }) => keep)
}
