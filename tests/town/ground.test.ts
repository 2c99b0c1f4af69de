/** The estate: the same everywhere, with a home for everybody and nothing on ground that is kept. */
import { describe, expect, test } from 'vitest'
import { frameOf } from '../../game-client/town/layout/frame.ts'
import type { Ground } from '../../game-client/town/layout/ground.ts'
import { groundOf } from '../../game-client/town/layout/lay-ground.ts'
import { actorRadius } from '../../game-client/town/layout/spots.ts'
import { boxAround, hits, overlaps } from '../../game-client/town/maths/box.ts'
import { distance } from '../../game-client/town/maths/curve.ts'
import type { Format } from '../../game-client/town/picture.ts'
import type { MapPlan } from '../../game-client/town/plan.ts'
import { estate, meeting } from '../support/nordhang.ts'
import { formats, rooms } from './pictures.ts'

const seeds = ['nordhang', 'another', 'a third one']

function ground(format: Format, seed: string, plan: MapPlan = estate, families = 150): Ground {
  const used = Object.keys(plan.sites)
  return groundOf({ plan, frame: frameOf(rooms[format], format), seed, families, actors: true, used })
}

describe.each(formats)('on a %s', (format) => {
  test('the same order gives the same estate, another seed another one', () => {
    const one = ground(format, 'nordhang')
    expect(ground(format, 'nordhang')).toEqual(one)
    expect(ground(format, 'another').homes).not.toEqual(one.homes)
  })

  describe.each([estate, meeting])('of the plan $id', (plan) => {
    test.each(seeds)('with the luck of “%s” every family has a home of its own, off kept ground', (seed) => {
      const { homes, keep, frame } = ground(format, seed, plan)
      expect(homes).toHaveLength(150)
      for (const [x, y] of homes) expect(hits(boxAround(x, y, frame.dot, frame.dot), keep, 0)).toBe(false)
      for (const [index, home] of homes.entries())
        for (const other of homes.slice(index + 1)) expect(distance(home, other)).toBeGreaterThan(frame.dot)
    })

    test.each(seeds)('with the luck of “%s” no house stands on kept ground or in another', (seed) => {
      const { houses, keep, frame } = ground(format, seed, plan)
      expect(houses.length).toBeGreaterThan(format === 'phone' ? 4 : 20)
      for (const [index, { box }] of houses.entries()) {
        expect(hits(box, keep, 0)).toBe(false)
        expect(box.top).toBeGreaterThan(frame.free.y)
        for (const other of houses.slice(index + 1)) expect(overlaps(box, other.box, 0)).toBe(false)
      }
    })

    test.each(seeds)('with the luck of “%s” places leave room for each other', (seed) => {
      const places = Object.values(ground(format, seed, plan).places)
      const labels = places.map(({ x, y, size }) => boxAround(x, y, size / 2, size / 2))
      for (const [index, box] of labels.entries())
        for (const other of labels.slice(index + 1)) expect(overlaps(box, other, 0)).toBe(false)
    })
  })

  test('a low room cuts off no actor at its lower edge', () => {
    const { width } = rooms[format]
    const height = width * 0.4
    const frame = frameOf({ width, height, free: { x: 0, y: 0, w: width, h: height } }, format)
    const order = { plan: estate, frame, seed: 'nordhang', families: 150, actors: true, used: [] }
    for (const [, y] of groundOf(order).seats) expect(y + actorRadius(frame)).toBeLessThan(height)
  })

  test('the road leaves the sheet, also below what lies over it', () => {
    const { width, height } = rooms[format]
    const free = { x: 0, y: 0, w: width, h: height * 0.5 }
    const order = { plan: estate, seed: 'nordhang', families: 150, actors: false, used: [] }
    const { road } = groundOf({ ...order, frame: frameOf({ width, height, free }, format) })
    expect(Math.max(...road.map(([, y]) => y))).toBeGreaterThan(height)
    expect(Math.min(...road.map(([, y]) => y))).toBeLessThan(0)
  })

  test('enough families can be shown on their way, none of them on a home', () => {
    const frame = frameOf(rooms[format], format)
    const order = { plan: estate, frame, seed: 'nordhang', families: 150, actors: true, used: [] }
    const { ways, homes } = groundOf(order)
    expect(ways.filter((way) => way !== null).length).toBeGreaterThanOrEqual(15)
    for (const [family, way] of ways.entries())
      for (const home of homes.filter((_, other) => other !== family && way !== null))
        expect(distance(way?.gone.b ?? home, home)).toBeGreaterThan(frame.dot * 1.5)
  })
})

test('four hundred families find a home too, and none does no harm', () => {
  expect(ground('projector', 'nordhang', estate, 400).homes).toHaveLength(400)
  expect(ground('laptop', 'nordhang', estate, 0).homes).toHaveLength(0)
})

test('a narrow room is laid out tall, a broad one wide', () => {
  expect(formats.map((format) => ground(format, 'nordhang').frame.shape)).toEqual(['tall', 'wide', 'wide'])
})

test('type never falls below 14 px, and grows with the wall', () => {
  const small = frameOf({ width: 320, height: 480, free: { x: 0, y: 0, w: 320, h: 200 } }, 'phone')
  expect(small.font).toBe(14)
  expect(frameOf(rooms.projector, 'projector').font).toBe(27)
})

test('meadows that nobody uses are kept on wide sheets only', () => {
  const order = { plan: estate, seed: 'nordhang', families: 150, actors: true, used: [] }
  const spare = (format: Format) => 'visits' in groundOf({ ...order, frame: frameOf(rooms[format], format) }).places
  expect(formats.map(spare)).toEqual([false, true, true])
})
