/** Threads between the actors fly over the estate, and over nobody who stands at a door. */
import { expect, test } from 'vitest'
import type { Room } from '../../game-client/town/layout/frame.ts'
import { seatAt } from '../../game-client/town/layout/places.ts'
import { threadBow } from '../../game-client/town/layout/threads.ts'
import { type Bow, distance, onBow } from '../../game-client/town/maths/curve.ts'
import { known } from '../../game-client/town/maths/known.ts'
import type { Format } from '../../game-client/town/picture.ts'
import { type MapScenery, sceneryOf } from '../../game-client/town/scene/scenery.ts'
import { reveal, rooms, town } from './pictures.ts'

/** A picture that has its sheet for itself. */
const alone = (width: number, height: number): Room => ({ width, height, free: { x: 0, y: 0, w: width, h: height } })

const sheets: readonly (readonly [string, Format, Room])[] = [
  ['a phone', 'phone', rooms.phone],
  ['a laptop, beside the task', 'laptop', rooms.laptop],
  ['a laptop, alone', 'laptop', alone(1280, 550)],
  ['a wide screen, beside the task', 'laptop', alone(1392, 966)],
  ['a wide screen, alone', 'laptop', alone(1920, 830)],
  ['the wall', 'projector', rooms.projector],
  ['the wall, beside a panel', 'projector', alone(1150, 830)],
]

function mapOf(format: Format, room: Room, picture = town(format)): MapScenery {
  const scenery = sceneryOf(picture, room, null)
  if (scenery.kind !== 'map') throw new Error('no map')
  return scenery
}

/** How near a thread comes to the middle of the nearest family at a door. */
function nearest({ picture, ground, frame }: MapScenery, bow: Bow): number {
  const families = picture.offers.flatMap(({ at, reached }) => {
    const place = known(ground.places, at)
    return Array.from({ length: reached }, (_, index) => seatAt(place, frame.dot, index, reached))
  })
  const points = Array.from({ length: 201 }, (_, piece) => onBow(bow, piece / 200))
  return Math.min(...families.flatMap((family) => points.map((point) => distance(family, point))))
}

const lineAndDot = (map: MapScenery) => map.frame.dot + 2 * Math.max(1, map.frame.k)

test.each(sheets)('on %s no thread lies over a family at a door', (_, format, room) => {
  for (const picture of [town(format), { ...reveal(format), twice: [] }]) {
    const map = mapOf(format, room, picture)
    for (const thread of picture.threads)
      expect(nearest(map, threadBow(picture, map.ground, thread)), thread.id).toBeGreaterThan(lineAndDot(map))
  }
})

test('a thread that flew as high as it would like to lay over them', () => {
  const map = mapOf('laptop', alone(1280, 550))
  const [long] = map.picture.threads
  if (long === undefined) throw new Error('no thread')
  const { a, b, c } = threadBow(map.picture, map.ground, long)
  const high: Bow = { a, b, c: [c[0], a[1] - 2 * 74 * map.frame.k] }
  expect(nearest(map, high)).toBeLessThan(lineAndDot(map))
})

test.each(sheets)('on %s the long thread flies over the others', (_, format, room) => {
  const { picture, ground } = mapOf(format, room)
  const heightOf = (id: string, share: number) => {
    const thread = picture.threads.find((one) => one.id === id)
    if (thread === undefined) throw new Error(`no thread ${id}`)
    return onBow(threadBow(picture, ground, thread), share)[1]
  }
  expect(heightOf('jt', 0.25)).toBeLessThan(heightOf('jk', 0.5))
  expect(heightOf('jt', 0.75)).toBeLessThan(heightOf('kt', 0.5))
})
