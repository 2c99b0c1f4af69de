/** The one list: complete, with ids of its own, and everything that can be tapped lies somewhere on the sheet. */
import { describe, expect, test } from 'vitest'
import { mapSpots, theatreSpots } from '../../game-client/town/layout/spots.ts'
import { isTheatre, type TownPicture, type Walk } from '../../game-client/town/picture.ts'
import { sceneryOf } from '../../game-client/town/scene/scenery.ts'
import { things } from '../../game-client/town/things.ts'
import { crowded, formats, reveal, rooms, town, year } from './pictures.ts'

const evenings = (['dusk', 'ending'] as const).map(
  (scene) => (format: 'phone' | 'laptop' | 'projector') => town(format, { scene }),
)

function spotsOf(picture: TownPicture) {
  const shown = sceneryOf(picture, rooms[picture.format], null)
  return shown.kind === 'map' ? mapSpots(shown) : theatreSpots(picture, shown.theatre)
}

describe.each(formats)('on a %s', (format) => {
  const pictures = [town, reveal, year, crowded, ...evenings].map((picture) => picture(format))

  test('ids are unique, and every thing has a label', () => {
    for (const picture of pictures) {
      const ids = things(picture).map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const { label } of things(picture)) expect(label).not.toBe('')
    }
  })

  test('families add up to all families', () => {
    for (const picture of pictures.filter((one) => !isTheatre(one))) {
      const families = things(picture).filter(({ kind }) => kind === 'families')
      expect(families.reduce((sum, { count = 0 }) => sum + count, 0)).toBe(150)
    }
  })

  test('what can be tapped lies on the sheet, large enough for a finger, and nothing else is there', () => {
    for (const picture of pictures) {
      const spots = spotsOf(picture)
      const listed = things(picture)
      const ids = spots.map(({ id }) => id)
      expect(ids).toEqual(expect.arrayContaining(listed.filter(({ tap }) => tap).map(({ id }) => id)))
      expect(listed.map(({ id }) => id)).toEqual(expect.arrayContaining(ids))
      const { width, height } = rooms[format]
      for (const { box } of spots) {
        expect(box.right - box.left).toBeGreaterThan(43.99)
        expect(box.bottom - box.top).toBeGreaterThan(43.99)
        expect(box.right > 0 && box.left < width && box.bottom > 0 && box.top < height).toBe(true)
      }
    }
  })
})

test('the list names everything in the picture', () => {
  const picture = crowded('laptop')
  const ids = things(picture).map(({ id }) => id)
  expect(ids).toEqual(
    expect.arrayContaining([
      'families.home',
      'families.twice',
      'families.out',
      ...picture.offers.map(({ id }) => `offer.${id}`),
      ...picture.twice.map(({ id }) => `twice.${id}`),
      ...picture.actors.map(({ id }) => `actor.${id}`),
      ...picture.threads.map(({ id }) => `thread.${id}`),
      ...picture.cards.map(({ id }) => `card.${id}`),
      'weather',
      'news',
      'pot',
      'flow.gone',
      'flow.held',
      'flow.added',
    ]),
  )
})

test('a card that lies face down tells nothing but whose it is', () => {
  const down = town('laptop', { cards: [{ id: 'j', label: 'office', short: 'JA', face: null }] })
  expect(things(down).find(({ id }) => id === 'card.j')).toEqual({
    id: 'card.j',
    kind: 'card',
    label: 'office',
    state: 'down',
    tap: true,
  })
})

test('the evening tells which door is lit and where the woman went', () => {
  const { evening } = town('phone')
  const lit = evening.doors.map((door) => ({ ...door, lit: door.id === 'club' }))
  const states = (walk: Walk, doors = lit) =>
    things(town('phone', { scene: 'ending', evening: { ...evening, walk, doors } }))
  expect(states('second').map(({ id, state }) => `${id} ${state}`)).toEqual([
    'woman second',
    'door.hall closed',
    'door.club lit',
    'home lit',
  ])
  expect(states('second')[0]?.at).toBe('door.club')
  expect(states('home', [...evening.doors])[0]?.at).toBe('home')
  for (const below of ['ahead', 'stays'] as const) expect(states(below)[0]?.at).toBeUndefined()
})
