/** A home for every family of a place: beside houses or between them, apart from each other, and never none. */
import { boxAround, hits } from '../../maths/box.ts'
import { isApart, type Point } from '../../maths/curve.ts'
import { at } from '../../maths/known.ts'
import { type Luck, luck } from '../../maths/luck.ts'
import type { Building } from './builder.ts'
import type { CityGround } from './city-ground.ts'
import { isIn, type Quarter } from './places.ts'

const patience = 160
/** How many families live between the houses, of all, so that they do not clump where houses are few. */
const between = 0.4

export type Homes = Readonly<Record<string, readonly Point[]>>

/** Exactly so many homes in a place. Where it is crowded, they move closer together. */
export function homesIn(place: string, count: number, ground: CityGround): readonly Point[] {
  const { frame, quarters, unlived, seed } = ground
  const { dot, gap, k } = frame
  const quarter = quarters.find(({ id }) => id === place)
  if (quarter === undefined) return []
  const buildings = ground.buildings.filter((house) => house.place === place)
  const chance = luck(`${seed} ${place}`)
  const homes: Point[] = []
  const near = unlived.filter((box) => hits(box, [quarter.bounds], dot))
  const mayLive = ([x, y]: Point, inset: number) =>
    isIn(quarter, x, y, inset) && !hits(boxAround(x, y, dot, dot), near, 0)
  for (let family = 0; family < count; family++) {
    let best: Point | null = null
    for (let attempt = 0; attempt < patience && best === null; attempt++) {
      const ease = Math.max(0.5, 1.12 - attempt / (patience * 0.75))
      const wish = wishOf(quarter, buildings, k, chance, attempt > 24)
      if (!isApart(homes, wish, gap * ease)) continue
      if (mayLive(wish, dot + 2)) best = wish
    }
    homes.push(best ?? loneliest(homes, quarter, mayLive, chance))
  }
  return homes
}

function wishOf(quarter: Quarter, buildings: readonly Building[], k: number, chance: Luck, anywhere: boolean): Point {
  const { left, top, right, bottom } = quarter.bounds
  if (anywhere || buildings.length === 0 || chance() < between)
    return [left + chance() * (right - left), top + chance() * (bottom - top)]
  const { x, y } = at(buildings, Math.floor(chance() * buildings.length))
  return [x + (chance() - 0.5) * 30 * k, y + (5 + chance() * 11) * k]
}

/** Of many spots the one that is farthest from everybody: kept ground gives way before a family is left out. */
function loneliest(
  homes: readonly Point[],
  quarter: Quarter,
  mayLive: (at: Point, inset: number) => boolean,
  chance: Luck,
): Point {
  const { left, top, right, bottom } = quarter.bounds
  const spots = Array.from(
    { length: 240 },
    (): Point => [left + chance() * (right - left), top + chance() * (bottom - top)],
  )
  const land = spots.filter(([x, y]) => isIn(quarter, x, y, 1))
  const free = land.filter((spot) => mayLive(spot, 1))
  const some = free.length > 0 ? free : land.length > 0 ? land : spots
  const space = ([x, y]: Point) =>
    homes.reduce((least, [ox, oy]) => Math.min(least, (ox - x) ** 2 + (oy - y) ** 2), Number.POSITIVE_INFINITY)
  return some.map((spot) => ({ spot, room: space(spot) })).reduce((a, b) => (b.room > a.room ? b : a)).spot
}
