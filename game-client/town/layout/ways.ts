/** For each home, the way to a near door and the spot on it where a family is seen walking. */
import { type Box, boxAround, hits } from '../maths/box.ts'
import { type Bow, distance, isApart, onBow, type Point, partOf } from '../maths/curve.ts'
import { valueAt } from '../maths/field.ts'
import type { Luck } from '../maths/luck.ts'
import type { Frame } from './frame.ts'
import type { House } from './houses.ts'
import type { Place } from './places.ts'
import type { Terrain } from './terrain.ts'

export interface Way {
  /** The site that the way leads to. */
  readonly to: string
  /** From home to where the family is now. */
  readonly gone: Bow
}

/** More are never on their way at once. */
const enough = 48

/** Where a trail must be seen: it does not run over a house. */
const trailShares = [0.2, 0.4, 0.6, 0.8]

/** One way for each home, or none where nothing fits or enough are known. No walker stands on a home, on kept ground or behind a house. */
export function waysOf(
  homes: readonly Point[],
  places: readonly Place[],
  frame: Frame,
  terrain: Terrain,
  houses: readonly House[],
  luck: Luck,
): readonly (Way | null)[] {
  const boxes = houses.map(({ box }) => box)
  const walkers: Point[] = []
  return homes.map((home) => {
    if (walkers.length >= enough) return null
    const others = homes.filter((other) => other !== home)
    const isClear = ([x, y]: Point, air: number) => {
      if (hits(boxAround(x, y, frame.dot, frame.dot), terrain.keep, 0)) return false
      if (hits({ left: x, right: x, top: y, bottom: y }, boxes, frame.dot)) return false
      if (valueAt(terrain.outline, x, y) < frame.dot + 2) return false
      return isApart(others, [x, y], frame.gap * air) && isApart(walkers, [x, y], frame.gap * air)
    }
    const isSeen = (gone: Bow) =>
      trailShares.every((share) => {
        const [x, y] = onBow(gone, share)
        return !hits({ left: x, right: x, top: y, bottom: y }, boxes, 0)
      })
    const way =
      wayFrom(home, places, luck, frame, 0.3, (gone) => isClear(gone.b, 1.15) && isSeen(gone)) ??
      wayFrom(home, places, luck, frame, 0.18, (gone) => isClear(gone.b, 0.9))
    if (way !== null) walkers.push(way.gone.b)
    return way
  })
}

function wayFrom(
  home: Point,
  places: readonly Place[],
  luck: Luck,
  frame: Frame,
  least: number,
  isClear: (gone: Bow) => boolean,
): Way | null {
  const { k } = frame
  const [nearest, farthest] = frame.shape === 'tall' ? [40 * k, 150 * k] : [60 * k, 230 * k]
  const near = places
    .map((place) => ({ place, far: distance(home, [place.x, place.y]) }))
    .filter(({ far }) => far >= nearest && far <= farthest)
    .sort((a, b) => a.far - b.far)
  for (const { place } of near.slice(0, 3))
    for (let attempt = 0; attempt < 6; attempt++) {
      const gone = partOf(bowTo(place, home, k, luck), least + luck() * 0.4)
      if (isClear(gone)) return { to: place.id, gone }
    }
  return null
}

function bowTo(place: Place, home: Point, k: number, luck: Luck): Bow {
  const door: Point = [place.x + (home[0] < place.x ? -1 : 1) * place.size * 0.3, place.y + place.size * 0.55]
  const c: Point = [(home[0] + door[0]) / 2 + (luck() - 0.5) * 50 * k, (home[1] + door[1]) / 2 + 20 * k]
  return { a: home, c, b: door }
}

/** Where the n-th family of a queue stands: from the door outwards. */
export function queueSpots(line: readonly Point[], seats: number, gap: number): readonly Point[] {
  const spots: Point[] = []
  let gone = 0
  for (let i = line.length - 2; i >= 0 && spots.length < seats; i--) {
    const here = line[i]
    const before = line[i + 1]
    if (here === undefined || before === undefined) break
    gone += distance(here, before)
    if (gone <= gap * 1.75) continue
    gone = 0
    spots.push(here)
  }
  return spots
}

/** The ground along a queue. */
export function groundOfQueue(line: readonly Point[], gap: number): readonly Box[] {
  return line.map(([x, y]) => boxAround(x, y, gap, gap))
}
