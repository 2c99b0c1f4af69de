/** Cards, front page and money: each has room of its own, and every note is accounted for. */
import { describe, expect, test } from 'vitest'
import { regionsOf } from '../../game-client/town/layout/regions.ts'
import { trayOf } from '../../game-client/town/layout/tray.ts'
import { overlaps, type Rect } from '../../game-client/town/maths/box.ts'
import type { Pot } from '../../game-client/town/picture.ts'
import { crowded, formats, reveal, rooms, town } from './pictures.ts'

function boxOf({ x, y, w, h }: Rect) {
  return { left: x, top: y, right: x + w, bottom: y + h }
}

describe.each(formats)('on a %s', (format) => {
  test('cards lie side by side or one below the other, inside the free room', () => {
    const { cards } = regionsOf(crowded(format), rooms[format])
    const free = boxOf(rooms[format].free)
    expect(cards).toHaveLength(3)
    for (const [index, card] of cards.entries()) {
      const box = boxOf(card)
      expect(box.left >= free.left && box.right <= free.right && box.top >= free.top && box.bottom <= free.bottom).toBe(
        true,
      )
      for (const other of cards.slice(index + 1)) expect(overlaps(box, boxOf(other), 0)).toBe(false)
    }
  })

  test('the map keeps all the room where nothing lies beside it', () => {
    expect(regionsOf(reveal(format), rooms[format])).toEqual({
      map: rooms[format].free,
      cards: [],
      news: null,
      pot: null,
      veiled: false,
    })
  })

  test('front page and pot do not cover each other', () => {
    const { news, pot } = regionsOf({ ...crowded(format), cards: [] }, rooms[format])
    if (news === null || pot === null) throw new Error('nothing to compare')
    expect(overlaps(boxOf(news), boxOf(pot), 0)).toBe(false)
  })
})

test('on a wide sheet the map ends above the cards', () => {
  const { map, cards } = regionsOf({ ...crowded('projector'), news: null, pot: null }, rooms.projector)
  for (const card of cards) expect(card.y).toBeGreaterThan(map.y + map.h)
})

describe('the pot', () => {
  const area = { x: 0, y: 0, w: 800, h: 500 }
  const { pot } = crowded('laptop')
  if (pot === null) throw new Error('no pot')

  test('holds every note once, and those that come in', () => {
    const { notes } = trayOf(pot, area, true)
    const kinds = (kind: string) => notes.filter((note) => note.kind === kind).length
    expect([kinds('stays'), kinds('gone'), kinds('held'), kinds('added')]).toEqual([15, 11, 4, 10])
    expect(new Set(notes.map(({ from, kind }) => (kind === 'added' ? '' : from.join(' ')))).size).toBe(31)
  })

  test('loses what is gone to a heap outside of the tray, and keeps what is held', () => {
    const { notes } = trayOf(pot, area, true)
    for (const { kind, from, to } of notes) {
      if (kind === 'gone') expect(to[0]).toBeGreaterThan(area.w * 0.7)
      else if (kind !== 'added') expect(to).toEqual(from)
    }
  })

  test('labels beside the tray do not run into each other', () => {
    const long: Pot = {
      label: 'pot',
      notes: 20,
      flows: [1, 2, 3].map((id) => ({ id: String(id), notes: 2, kind: 'held', label: 'many words that need lines' })),
    }
    const { groups, font } = trayOf(long, { x: 0, y: 0, w: 340, h: 120 }, false)
    const heights = groups.map(({ labelAt }) => labelAt[1])
    for (const [index, y] of heights.slice(1).entries()) expect(y - (heights[index] ?? 0)).toBeGreaterThan(font)
  })
})

test('a picture without papers has none', () => {
  expect(regionsOf(town('phone'), rooms.phone).veiled).toBe(false)
})
