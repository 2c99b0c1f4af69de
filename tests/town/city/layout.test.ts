/** The whole town: the same everywhere, a place for every family, and nothing on what must be read. */
import { describe, expect, test } from 'vitest'
import { cityFrame } from '../../../game-client/town/city/layout/measures.ts'
import { isIn } from '../../../game-client/town/city/layout/places.ts'
import { citySceneryOf } from '../../../game-client/town/city/layout/scenery.ts'
import { doorBox, houseBox, labelBox, potBox } from '../../../game-client/town/city/layout/standing.ts'
import { isDry } from '../../../game-client/town/city/layout/terrain.ts'
import type { CityDoor } from '../../../game-client/town/city/picture.ts'
import { boxAround, overlaps, shareUnder } from '../../../game-client/town/maths/box.ts'
import { distance } from '../../../game-client/town/maths/curve.ts'
import { city, formats, rooms } from './pictures.ts'

describe.each(formats)('on a %s', (format) => {
  const picture = city(format, { looked: 'nordhang' })
  const shown = citySceneryOf(picture, rooms[format], null)
  const { ground } = shown
  const shownPlaces = picture.places.filter(({ id }) => format !== 'phone' || id === 'nordhang')
  const { frame, quarters, buildings, labels } = ground

  test('the same picture gives the same town, another seed another one', () => {
    const again = citySceneryOf(picture, rooms[format], null)
    const laid = ({ ground: { terrain, ...rest }, bodies }: typeof shown) => ({ ...rest, water: terrain.water, bodies })
    expect(laid(again)).toEqual(laid(shown))
    const other = citySceneryOf({ ...picture, seed: 'another' }, rooms[format], null)
    expect(other.ground.buildings).not.toEqual(buildings)
  })

  test('every family has a home of its own on dry ground of its place', () => {
    for (const { id, families } of shownPlaces) {
      const [homes, quarter] = [shown.homes[id] ?? [], quarters.find((one) => one.id === id)]
      expect(homes).toHaveLength(families.total)
      for (const [x, y] of homes) expect(quarter !== undefined && isIn(quarter, x, y)).toBe(true)
      for (const [index, home] of homes.entries())
        for (const other of homes.slice(index + 1)) expect(distance(home, other)).toBeGreaterThan(frame.dot * 0.9)
    }
  })

  test('all families are shown, each in its state; on a phone those of the place that one looks at', () => {
    const sum = (of: 'total' | 'reached' | 'way' | 'out') =>
      shownPlaces.reduce((all, { families }) => all + families[of], 0)
    const count = (state: string) => shown.bodies.filter((body) => body.state === state).length
    expect(shown.bodies).toHaveLength(format === 'phone' ? 150 : 480)
    expect([count('reached'), count('way'), count('out')]).toEqual([sum('reached'), sum('way'), sum('out')])
    expect(new Set(shown.bodies.map(({ id }) => id)).size).toBe(sum('total'))
  })

  test('no name lies on another, nor on a door', () => {
    const boxes = picture.places.map(({ id, label }) => labelBox(label, frame, labels[id] ?? [0, 0]))
    const doors = Object.values(shown.doors).map((at) => doorBox(frame, at, 0))
    for (const [index, box] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) expect(overlaps(box, other, 0)).toBe(false)
      for (const door of doors) expect(overlaps(box, door, 0)).toBe(false)
      expect(box.left >= frame.free.x - 1 && box.right <= frame.free.x + frame.free.w + 1).toBe(true)
    }
  })

  test('doors stand apart, in their places', () => {
    const all = picture.doors.map(({ id, place }) => ({ place, at: shown.doors[id] ?? [0, 0] }) as const)
    for (const [index, { place, at }] of all.entries()) {
      const quarter = quarters.find(({ id }) => id === place)
      expect(quarter !== undefined && isIn(quarter, ...at)).toBe(true)
      for (const other of all.slice(index + 1)) expect(distance(at, other.at)).toBeGreaterThan(frame.house * 0.9)
    }
  })

  test('houses stand dry, in their place, and not on names', () => {
    expect(buildings.length).toBeGreaterThan(format === 'phone' ? 100 : 300)
    for (const { place, x, y, roof } of buildings) {
      expect(isDry(ground.terrain, x, y, 0)).toBe(true)
      const quarter = quarters.find(({ id }) => id === place)
      expect(roof === 'spire' || (quarter !== undefined && isIn(quarter, x, y))).toBe(true)
      for (const { id, label } of picture.places) {
        const box = labelBox(label, frame, labels[id] ?? [0, 0])
        expect(x > box.left && x < box.right && y > box.top && y < box.bottom).toBe(false)
      }
    }
  })
})

test('what changes in the picture leaves the ground as it lies', () => {
  const first = citySceneryOf(city('laptop'), rooms.laptop, null)
  const second = citySceneryOf(city('laptop', { story: 'money' }), rooms.laptop, first)
  expect(second.ground).toBe(first.ground)
  expect(second.bodies).toEqual([])
})

test('type never falls below 14 px, and grows with the wall', () => {
  const small = cityFrame({ width: 320, height: 300, free: { x: 0, y: 0, w: 320, h: 240 } }, 'phone')
  expect(small.font).toBe(14)
  expect(cityFrame(rooms.projector, 'projector').font).toBe(27)
})

test('a town without water, rails and roads is a town', () => {
  const plan = { ...city('laptop').plan, river: null, basins: [], rails: [], roads: [] }
  const { ground } = citySceneryOf(city('laptop', { plan }), rooms.laptop, null)
  expect(ground.buildings.length).toBeGreaterThan(300)
})

test('ten doors more than a place has sites stand on no other door and no name', () => {
  const picture = city('projector')
  const more = Array.from({ length: 10 }, (_, at) => ({
    ...(picture.doors[0] as CityDoor),
    id: `measure.${at}.hafen`,
    kind: 'measure' as const,
    of: `${at}`,
    place: 'hafen',
  }))
  const { doors, ground } = citySceneryOf({ ...picture, doors: [...picture.doors, ...more] }, rooms.projector, null)
  const houses = Object.values(doors).map((at) => houseBox(ground.frame, at))
  const names = picture.places.map(({ id, label }) => labelBox(label, ground.frame, ground.labels[id] ?? [0, 0]))
  for (const [index, house] of houses.entries())
    for (const other of [...houses.slice(index + 1), ...names]) expect(overlaps(house, other, 0)).toBe(false)
})

test.each([300, 340, 406])('on a wall in the hand, %i px high, what one pot says lies on no other', (height) => {
  const room = { width: 390, height, free: { x: 0, y: 0, w: 390, h: height } }
  const { ground } = citySceneryOf(city('projector', { story: 'money' }), room, null)
  const slips = Object.values(ground.pots).map((at) => potBox(ground.frame, at))
  expect(slips.length).toBeGreaterThan(1)
  for (const [index, slip] of slips.entries())
    for (const other of slips.slice(index + 1)) expect(overlaps(slip, other, 0)).toBe(false)
})

test('on a wall in the hand what a pot says lies on no name either', () => {
  const inHand = { width: 390, height: 390, free: { x: 4, y: 2, w: 382, h: 386 } }
  const picture = city('projector')
  const { ground } = citySceneryOf(picture, inHand, null)
  const names = picture.places.map(({ id, label }) => labelBox(label, ground.frame, ground.labels[id] ?? [0, 0]))
  const slips = Object.values(ground.pots).map((at) => potBox(ground.frame, at))
  expect(slips.length).toBeGreaterThan(1)
  for (const slip of slips) for (const name of names) expect(overlaps(slip, name, 0)).toBe(false)
})

test('of what a slip covers, the share counts', () => {
  const name = boxAround(50, 50, 50, 10)
  expect(shareUnder(name, boxAround(50, 50, 80, 80))).toBe(1)
  expect(shareUnder(name, boxAround(100, 50, 50, 10))).toBe(0.5)
  expect(shareUnder(name, boxAround(50, 70, 50, 10))).toBe(0)
})
