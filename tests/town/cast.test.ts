/** Who is where: the sums are right, everybody is somewhere, and nobody moves without a reason. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countsOf, familyStates } from '../../game-client/town/counts.ts'
import { bowOf } from '../../game-client/town/layout/bodies.ts'
import { onBow } from '../../game-client/town/maths/curve.ts'
import { known } from '../../game-client/town/maths/known.ts'
import type { TownPicture } from '../../game-client/town/picture.ts'
import { type MapScenery, sceneryOf } from '../../game-client/town/scene/scenery.ts'
import { formats, offer, reveal, rooms, town, year } from './pictures.ts'

function scenery(picture: TownPicture, before: MapScenery | null = null): MapScenery {
  const found = sceneryOf(picture, rooms[picture.format], before)
  if (found.kind !== 'map') throw new Error('not a map')
  return found
}

function tally({ bodies }: MapScenery): Record<string, number> {
  return Object.fromEntries(familyStates.map((state) => [state, bodies.filter((body) => body.state === state).length]))
}

describe.each(formats)('on a %s', (format) => {
  test.each([
    ['the town', town],
    ['the reveal', reveal],
    ['the year', year],
  ] as const)('%s shows as many dots of each kind as it counts, 150 in all', (_, picture) => {
    const shown = scenery(picture(format))
    expect(shown.bodies).toHaveLength(150)
    expect(tally(shown)).toEqual(countsOf(picture(format)))
  })

  test('no two dots lie on one another', () => {
    for (const picture of [town(format), reveal(format), year(format)]) {
      const spots = scenery(picture).bodies.map(({ at: [x, y] }) => `${Math.round(x)} ${Math.round(y)}`)
      expect(new Set(spots).size).toBe(150)
    }
  })

  test('reached families stand before their door, in rows of five, below the house', () => {
    const { cast, bodies, ground, frame } = scenery(town(format))
    const hall = known(ground.places, 'hall')
    const row = bodies.filter((_, family) => {
      const part = cast[family]
      return part?.state === 'reached' && part.offer === 'hall'
    })
    const heights = [...new Set(row.map(({ at }) => Math.round(at[1])))].sort((a, b) => a - b)
    expect(row).toHaveLength(8)
    expect(heights).toHaveLength(2)
    for (const { at } of row) {
      expect(at[1]).toBeGreaterThan(hall.y + hall.size / 2)
      expect(Math.abs(at[0] - hall.x)).toBeLessThan(3 * frame.gap)
    }
  })

  test('families with two doors hang as beads on the string between them', () => {
    const picture = reveal(format)
    const { cast, bodies, ground } = scenery(picture)
    for (const string of picture.twice) {
      const bow = bowOf(picture, ground, string)
      const line = Array.from({ length: 401 }, (_, piece) => onBow(bow, piece / 400))
      const beads = bodies.filter((_, family) => {
        const part = cast[family]
        return part?.state === 'twice' && part.string === string.id
      })
      expect(beads).toHaveLength(6)
      for (const { at } of beads)
        expect(Math.min(...line.map(([x, y]) => Math.hypot(x - at[0], y - at[1])))).toBeLessThan(1)
    }
  })
})

test('whatever the numbers, everybody is somewhere', () => {
  const count = fc.integer({ min: 0, max: 12 })
  const numbers = fc.record({
    hall: count,
    club: count,
    cafe: count,
    treff: count,
    both: count,
    way: count,
    out: count,
  })
  fc.assert(
    fc.property(numbers, ({ hall, club, cafe, treff, both, way, out }) => {
      const plain = town('laptop')
      const picture = town('laptop', {
        families: { ...plain.families, way, out },
        offers: [offer('hall', hall), offer('club', club), offer('cafe', cafe), offer('parents', treff)],
        twice: [{ id: 'both', from: 'hall', to: 'club', families: both, label: 'both' }],
      })
      expect(tally(scenery(picture, scenery(plain)))).toEqual(countsOf(picture))
    }),
    { numRuns: 60 },
  )
})

test('eight more reached families move eight, and those who take their places on the way', () => {
  const before = scenery(town('laptop'))
  const more = town('laptop', { offers: [...town('laptop').offers, offer('visits', 8, { state: 'new' })] })
  const after = scenery(more, before)
  const changed = after.cast.filter((part, family) => JSON.stringify(part) !== JSON.stringify(before.cast[family]))
  const states = changed.map(({ state }) => state)
  expect(states.filter((state) => state === 'reached')).toHaveLength(8)
  expect(states.filter((state) => state === 'way').length).toBeLessThanOrEqual(8)
  expect(new Set(states)).toEqual(new Set(['reached', 'way']))
})

test('the same picture again moves nobody', () => {
  const before = scenery(reveal('projector'))
  expect(scenery(reveal('projector'), before).cast).toEqual(before.cast)
})

test('more families than there are is a fault', () => {
  expect(() => countsOf(town('laptop', { offers: [offer('hall', 151)] }))).toThrow('162 families placed')
})

test('a site that the plan does not know is a fault', () => {
  expect(() => scenery(town('laptop', { offers: [offer('nowhere', 3)] }))).toThrow('unknown: nowhere')
})
