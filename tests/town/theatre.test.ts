/** The evening from the side: the same for the same seed, doors and way in plain sight, stops in their order. */
import { describe, expect, test } from 'vitest'
import { contains, hits } from '../../game-client/town/maths/box.ts'
import { known } from '../../game-client/town/maths/known.ts'
import { on, perspective, womanOf } from '../../game-client/town/theatre/sheet.ts'
import { theatreOf } from '../../game-client/town/theatre/theatre.ts'
import { pointAt } from '../../game-client/town/theatre/way.ts'
import { evening } from '../support/nordhang.ts'

const sheets = [
  ['tall', 390, 844],
  ['tall', 390, 620],
  ['tall', 390, 523],
  ['tall', 390, 380],
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

  /** What she covers when she has come so far. */
  const bodyAt = (far: number) => {
    const { at: feet } = pointAt(way, far)
    const tall = (womanOf(sheet) * perspective(sheet, feet[1])) / perspective(sheet, on(sheet, sheet.stage.woman.at)[1])
    return { left: feet[0] - tall * 0.2, right: feet[0] + tall * 0.3, top: feet[1] - tall, bottom: feet[1] }
  }
  const notes = evening.order.map((id) => {
    const [x, y] = on(sheet, known(sheet.stage.doors, id).at)
    return { left: x - 50 * sheet.u, right: x + 50 * sheet.u, top: y - 45 * sheet.u, bottom: y }
  })

  test('she stops at a closed door where its name and the notes of both can be read', () => {
    for (const [leg, id] of evening.order.entries()) {
      const [x, y] = on(sheet, known(sheet.stage.doors, id).at)
      const far = way.reads[leg] ?? 0
      const { at: feet } = pointAt(way, far)
      expect(hits(bodyAt(far), notes, 0), id).toBe(false)
      expect(Math.hypot(feet[0] - x, feet[1] - y), 'near enough to read').toBeLessThan(240 * sheet.u)
      expect(far).toBeGreaterThan(leg === 0 ? way.start : way.stops[0])
    }
  })

  test('at an open door she stands nearer, and still not before the note of the other', () => {
    for (const [leg, id] of evening.order.entries()) {
      const far = way.enters[leg] ?? 0
      expect(hits(bodyAt(far), notes.toSpliced(leg, 1), 0), id).toBe(false)
      expect(far).toBeGreaterThanOrEqual(way.reads[leg] ?? 0)
      expect(far).toBeLessThanOrEqual(way.stops[leg] ?? 0)
    }
  })
})
