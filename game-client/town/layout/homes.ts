/** Where the families live: one place for each of them, at the foot of a house or on free ground. */
import { boxAround, hits } from '../maths/box.ts'
import { distance, distanceToLine, isApart, type Point } from '../maths/curve.ts'
import { valueAt } from '../maths/field.ts'
import { at } from '../maths/known.ts'
import type { Luck } from '../maths/luck.ts'
import type { Frame } from './frame.ts'
import type { House } from './houses.ts'
import type { Terrain } from './terrain.ts'

const tries = 1100
/** From here on a home may lie anywhere on free ground, then under a thread, on a road, over a house. */
const anywhere = 160
const onThreads = 700
const onRoads = 850
const onHouses = 1000

/** Exactly as many homes as there are families. None lies on kept ground; the first are those asked for. */
export function homesOf(
  families: number,
  wished: readonly Point[],
  frame: Frame,
  terrain: Terrain,
  houses: readonly House[],
  luck: Luck,
): readonly Point[] {
  const homes: Point[] = []
  const seeker: Seeker = {
    frame,
    terrain,
    homes,
    boxes: houses.map(({ box }) => box),
    dwellings: houses.filter(({ kind }) => kind !== 'box'),
    luck,
  }
  for (const point of wished)
    if (homes.length < families && isFree(seeker, point, 0) && isApart(homes, point, frame.gap * 0.8)) homes.push(point)
  while (homes.length < families) homes.push(homeFor(seeker))
  return homes
}

interface Seeker {
  readonly frame: Frame
  readonly terrain: Terrain
  readonly homes: readonly Point[]
  readonly boxes: readonly House['box'][]
  readonly dwellings: readonly House[]
  readonly luck: Luck
}

function homeFor(seeker: Seeker): Point {
  const { frame, homes, dwellings } = seeker
  for (let attempt = 0; attempt < tries; attempt++) {
    const ease = Math.max(0.6, 1.25 - attempt / 700)
    const atHouse = attempt <= anywhere && dwellings.length > 0
    const point = atHouse ? atFoot(seeker, attempt) : onGround(seeker)
    if (isFree(seeker, point, attempt) && isApart(homes, point, frame.gap * ease)) return point
  }
  return loneliest(seeker)
}

/** Along the front of a house, a step before it. */
function atFoot({ frame: { k }, dwellings, luck }: Seeker, attempt: number): Point {
  const house = at(dwellings, Math.floor(luck() * dwellings.length))
  const along = (luck() - 0.5) * house.width * 0.95
  const before = (4.5 + luck() * (attempt > 100 ? 22 : 9)) * k
  return [house.x + along * Math.cos(house.angle), house.y + along * Math.sin(house.angle) + house.depth / 2 + before]
}

function onGround({ frame: { free }, luck }: Seeker): Point {
  return [free.x + luck() * free.w, free.y + luck() * free.h]
}

function isFree({ frame, terrain, boxes }: Seeker, [x, y]: Point, attempt: number): boolean {
  const { dot, k } = frame
  if (valueAt(terrain.outline, x, y) < dot + 4 * k) return false
  const box = boxAround(x, y, dot, dot)
  if (hits(box, terrain.keep, 1)) return false
  if (attempt < onThreads && terrain.quiet.some((line) => distanceToLine(x, y, line) < dot + 4 * k)) return false
  if (attempt < onHouses && hits(box, boxes, 1.5)) return false
  return attempt >= onRoads || valueAt(terrain.roadside, x, y) >= dot + 4.4 * k
}

/** Of many spots that are not kept, the one with the most air around it. */
function loneliest(seeker: Seeker): Point {
  const { frame, terrain, homes } = seeker
  const { free, dot } = frame
  let best: Point = [free.x + free.w / 2, free.y + free.h / 2]
  let air = -1
  for (let attempt = 0; attempt < 400; attempt++) {
    const point = onGround(seeker)
    if (valueAt(terrain.outline, point[0], point[1]) < dot) continue
    if (hits(boxAround(point[0], point[1], dot, dot), terrain.keep, 1)) continue
    const nearest = homes.reduce((least, home) => Math.min(least, distance(home, point)), Number.POSITIVE_INFINITY)
    if (nearest <= air) continue
    air = nearest
    best = point
  }
  return best
}
