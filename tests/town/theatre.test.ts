/** The evening from the side: the same for the same seed, doors and way in plain sight, stops in their order. */
import { describe, expect, test } from 'vitest'
import { contains, hits } from '../../game-client/town/maths/box.ts'
import { at } from '../../game-client/town/maths/known.ts'
import { on } from '../../game-client/town/theatre/sheet.ts'
import { theatreOf } from '../../game-client/town/theatre/theatre.ts'
import { pointAt } from '../../game-client/town/theatre/way.ts'
import { evening } from '../support/nordhang.ts'

const sheets = [
  ['tall', 390, 844],
  ['wide', 1280, 800],
  ['wide', 1920, 1080],
] as const

describe.each(sheets)('on a %s sheet of %i × %i', (shape, width, height) => {
  const theatre = theatreOf(evening, width, height, 'nordhang')
  const { sheet, way, hills } = theatre

  test('is laid out for its shape, and the same each time', () => {
    expect(sheet.shape).toBe(shape)
    const again = theatreOf(evening, width, height, 'nordhang')
    expect(again.hills).toEqual(hills)
    expect(again.way).toEqual(way)
    expect(theatreOf(evening, width, height, 'other').hills).not.toEqual(hills)
  })

  test('no near slab hides a door, the woman or the way', () => {
    const near = hills.filter(({ index }) => index > 2).flatMap(({ blocks }) => blocks)
    const boxes = near.map(({ x, y, width: broad, height: tall }) => ({
      left: x,
      right: x + broad,
      top: y - tall,
      bottom: y,
    }))
    for (const door of Object.values(sheet.stage.doors)) {
      const [x, y] = on(sheet, door.at)
      const front = { left: x - 60 * sheet.u, right: x + 60 * sheet.u, top: y - 40 * sheet.u, bottom: y }
      expect(hits(front, boxes, 0)).toBe(false)
    }
    for (const { at: point } of way.steps) for (const box of boxes) expect(contains(box, ...point)).toBe(false)
  })

  test('she comes past the first door, the second, and home', () => {
    expect([way.start, ...way.stops]).toEqual([way.start, ...way.stops].toSorted((a, b) => a - b))
    const home = on(sheet, sheet.stage.home)
    const end = pointAt(way, way.stops[2]).at
    expect(Math.hypot(end[0] - home[0], end[1] - home[1])).toBeLessThan(90 * sheet.u)
  })

  test('she stops where the note on the door can be read', () => {
    for (const [leg, id] of evening.order.entries()) {
      const [x, y] = on(sheet, at(Object.values(sheet.stage.doors), leg).at)
      const [px, py] = pointAt(way, way.stops[leg] ?? 0).at
      expect(id in sheet.stage.doors).toBe(true)
      expect(Math.hypot(px - x, py - y)).toBeGreaterThan(18 * sheet.u)
      expect(py).toBeGreaterThan(y)
    }
  })
})
