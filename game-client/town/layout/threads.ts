/** How threads run between the seats of the actors: bowed up into the estate, the long one flying over the others. */
import { type Box, boxAround, hits } from '../maths/box.ts'
import { type Bow, between, distance, type Line, onBow, type Point } from '../maths/curve.ts'
import { at } from '../maths/known.ts'
import type { Thread, TownPicture } from '../picture.ts'
import type { Frame } from './frame.ts'
import type { Ground } from './ground.ts'
import type { Place } from './places.ts'

/** What threads fly over, and between whom. */
interface Air {
  readonly seats: readonly Point[]
  readonly frame: Frame
  readonly offers: readonly Box[]
}

/** In units: how high a bow rises, and how high the long one rises at least where an offer lies in its way. */
const highest = { long: 74, short: 38 } as const
const lowest = 52

/** The short ones keep well below the long one, however low that has to fly. */
function bowBetween(a: Point, b: Point, { seats, frame, offers }: Air): Bow {
  const { free, k } = frame
  const over = overAll(a, b, { seats, frame, offers })
  if (distance(a, b) > free.w * 0.6) return rising(a, b, over)
  return rising(a, b, Math.min(highest.short * k, distance(a, b) * 0.14, over * 0.52))
}

/** How high the long one flies: as high as it may without crossing an offer or the families at its door. */
function overAll(a: Point, b: Point, { seats, frame: { k }, offers }: Air): number {
  const [from, to] = [seats[0] ?? a, seats.at(-1) ?? b]
  const most = Math.min(highest.long * k, distance(from, to) * 0.14)
  const least = Math.min(lowest * k, most)
  for (let rise = most; rise > least; rise -= 2 * k) {
    const line = pointsOf(rising(from, to, rise), 24)
    if (!line.some(([x, y]) => hits(boxAround(x, y, 0, 0), offers, 3.5 * k))) return rise
  }
  return least
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
  return bowBetween(seatOf(from), seatOf(to), { seats, frame, offers: boxesOf(places) })
}

/** All ways that threads between neighbours and between the ends can take. */
export function threadLines(
  seats: readonly Point[],
  frame: Frame,
  places: Readonly<Record<string, Place>>,
): readonly Line[] {
  const air = { seats, frame, offers: boxesOf(places) }
  return seats.flatMap((a, index) => seats.slice(index + 1).map((b) => pointsOf(bowBetween(a, b, air), 12)))
}

/** Empty sites count, too: no thread moves when something is built there. */
function boxesOf(places: Readonly<Record<string, Place>>): readonly Box[] {
  return Object.values(places).map(({ keep }) => keep)
}
