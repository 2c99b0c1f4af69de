/** How threads run between the seats of the actors: bowed up into the estate, the long one flying over the others. */
import { type Bow, between, distance, type Line, onBow, type Point } from '../maths/curve.ts'
import { at } from '../maths/known.ts'
import type { Thread, TownPicture } from '../picture.ts'
import type { Frame } from './frame.ts'
import type { Ground } from './ground.ts'

function bowBetween(a: Point, b: Point, { free, k }: Frame): Bow {
  const length = distance(a, b)
  const rise = length > free.w * 0.6 ? Math.min(74 * k, length * 0.14) : Math.min(38 * k, length * 0.14)
  const middle = between(a, b, 0.5)
  return { a, b, c: [middle[0], middle[1] - rise * 2] }
}

export function threadBow({ actors }: TownPicture, { seats, frame }: Ground, { from, to }: Thread): Bow {
  const seatOf = (id: string): Point =>
    at(
      seats,
      actors.findIndex((actor) => actor.id === id),
    )
  return bowBetween(seatOf(from), seatOf(to), frame)
}

/** All ways that threads between neighbours and between the ends can take. */
export function threadLines(seats: readonly Point[], frame: Frame): readonly Line[] {
  return seats.flatMap((a, index) =>
    seats.slice(index + 1).map((b) => {
      const bow = bowBetween(a, b, frame)
      return Array.from({ length: 13 }, (_, piece) => onBow(bow, piece / 12))
    }),
  )
}
