/** The picture of Auenfurt over a whole game of bots: it adds up, it agrees with the view, and it shows nothing hidden. */
import { describe, expect, test } from 'vitest'
import { cityOf } from '../../../game-client/picture/city-of.ts'
import type { Told } from '../../../game-client/picture/city-sources.ts'
import { citySpots } from '../../../game-client/town/city/layout/city-spots.ts'
import { citySceneryOf } from '../../../game-client/town/city/layout/scenery.ts'
import { cityThings } from '../../../game-client/town/city/things.ts'
import scenario from '../../../scenarios/auenfurt-klein/scenario.json' with { type: 'json' }
import { replay } from '../../../shared/engine/replay.ts'
import { publicView } from '../../../shared/engine/view.ts'
import type { PublicView } from '../../../shared/engine/views.ts'
import { byBots, recorded } from '../../support/engine-golden.ts'
import { retold } from '../../support/engine-tuesday.ts'
import { frame, rooms } from './pictures.ts'
import { sourcesOf } from './sources.ts'

const { record } = recorded(retold(scenario), byBots('goal'))
const every = Array.from({ length: 13 }, (_, part) => Math.ceil((record.entries.length * part) / 12))
const views = every.map((entries) => publicView(replay(record, entries)))
const [start, end] = [views[0], views.at(-1)] as [PublicView, PublicView]

const stories: readonly Told[] = [
  { story: 'families', layer: 0 },
  { story: 'figure', layer: 0 },
  { story: 'figure', layer: 1 },
  { story: 'together', layer: 0 },
  { story: 'money', layer: 0 },
  { story: 'way', layer: 0 },
]

const sources = (view: PublicView, told: Told = { story: 'families', layer: 0 }) => sourcesOf(view, { told })

describe.each(stories)('the story $story $layer', (told) => {
  const pictures = views.map((view) => cityOf(sources(view, told), 'laptop', 'light'))

  test('families add up to those of each place, and agree with what everybody may see', () => {
    for (const [index, { places }] of pictures.entries())
      for (const { id, families } of places) {
        expect(families.total).toBe(frame.council.places[id])
        expect(families.reached).toBe(views[index]?.variables[`reach@${id}`])
        expect(Math.min(families.way, families.out)).toBeGreaterThanOrEqual(0)
        expect(families.reached + families.way + families.out).toBeLessThanOrEqual(families.total)
      }
  })

  test('what is drawn is listed and what is listed is drawn, with ids of their own', () => {
    for (const picture of pictures) {
      const ids = cityThings(picture).map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      const drawn = citySpots(citySceneryOf(picture, rooms.laptop, null)).map(({ id }) => id)
      expect(ids.filter((id) => !/^(families|flow)\./.test(id)).sort()).toEqual([...drawn].sort())
    }
  })

  test('a level and a reason are never both there', () => {
    for (const { places } of pictures)
      for (const { level, fog } of places) expect(level === null || fog === null).toBe(true)
  })
})

test('who was reached and is no more has gone out', () => {
  const variables = { ...start.variables, 'reach@hafen': 20 }
  const lost = { on: 'reach@hafen', source: 'drift', amount: -2, factors: [], phase: 'year1' }
  const found = { ...lost, on: 'reach@nordhang', amount: 3 }
  const { places } = cityOf(sources({ ...start, variables, contributions: [lost, found] }), 'laptop', 'light')
  expect(places.map(({ families }) => families.out)).toEqual([0, 2, 0, 0, 0, 0])
})

test('where nobody knows a figure there is fog, and no number; known for all places alike it is told once', () => {
  const told = { story: 'figure', layer: 1 } as const
  const before = cityOf(sources(start, told), 'laptop', 'light')
  expect(before.places.every(({ fog, level, value }) => fog !== null && level === null && value === '')).toBe(true)
  const reports = [{ round: 'one', values: { unreached: { value: 55, official: false } } }]
  const after = cityOf(sources({ ...start, reports }, told), 'laptop', 'light')
  expect([after.whole, ...after.places.map(({ level }) => level)]).toEqual(['all 55', 3, 3, 3, 3, 3, 3])
})

test('more need is darker, whichever way the figure is good', () => {
  const told = { story: 'figure', layer: 0 } as const
  const levels = cityOf(sources(start, told), 'laptop', 'light').places.map(({ id, level }) => [id, level])
  expect(Object.fromEntries(levels)).toMatchObject({ hafen: 4, nordhang: 3, altstadt: 1, suedaue: 0 })
})

test('what has been decided stands in its places and is paid from its pot', () => {
  const { doors, flows } = cityOf(sources(end, { story: 'money', layer: 0 }), 'laptop', 'light')
  const running = Object.keys(end.running)
  expect(running.length).toBeGreaterThan(0)
  expect(new Set(doors.filter(({ kind }) => kind === 'measure').map(({ of }) => of))).toEqual(new Set(running))
  for (const { to } of flows) expect(doors.map(({ id }) => id)).toEqual(expect.arrayContaining([...to]))
})

test('a word that was given ties two roles, a broken one frays the thread', () => {
  const word = {
    id: 'c1',
    promise: 'ersatz',
    by: 'kaemmerei',
    measure: null,
    given: 'talk1',
    state: 'standing',
  } as const
  const threads = (state: 'standing' | 'broken') =>
    cityOf(sources({ ...start, promises: [{ ...word, state }] }, { story: 'together', layer: 0 }), 'laptop', 'light')
      .threads
  expect(threads('standing')).toMatchObject([{ from: 'kaemmerei', to: 'traeger', state: 'agreed' }])
  expect(threads('broken')).toMatchObject([{ state: 'broken' }])
})
