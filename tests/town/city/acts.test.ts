/** The year in acts, the way of a family and the room of a body: counted from the view, laid out without a screen. */
import { describe, expect, test } from 'vitest'
import { chamberOf } from '../../../game-client/picture/city-chamber.ts'
import { cityOf } from '../../../game-client/picture/city-of.ts'
import { chamberSpots, roomOf } from '../../../game-client/town/city/layout/chamber.ts'
import { cityFrame } from '../../../game-client/town/city/layout/measures.ts'
import { citySceneryOf } from '../../../game-client/town/city/layout/scenery.ts'
import { routesOf } from '../../../game-client/town/city/layout/way.ts'
import { cityThings } from '../../../game-client/town/city/things.ts'
import { distance } from '../../../game-client/town/maths/curve.ts'
import { climbsOf, fewOf, gainedIn, haltOf } from '../../../game-client/year/year-figures.ts'
import scenario from '../../../scenarios/auenfurt-klein/scenario.json' with { type: 'json' }
import { replay } from '../../../shared/engine/replay.ts'
import { publicView } from '../../../shared/engine/view.ts'
import type { PublicView } from '../../../shared/engine/views.ts'
import { byBots, recorded } from '../../support/engine-golden.ts'
import { retold } from '../../support/engine-tuesday.ts'
import { frame, rooms } from './pictures.ts'
import { sourcesOf } from './sources.ts'

const { record } = recorded(retold(scenario), byBots('goal'))
const views = record.entries.map((_, entries) => publicView(replay(record, entries)))
const inYear = views.find(({ phase }) => phase === 'year1') as PublicView
const beforeYear = views[views.indexOf(inYear) - 1] as PublicView
const counted = views.find(
  ({ phase, motions }) => phase === 'rat1' && Object.values(motions).some(({ results }) => results.length > 0),
) as PublicView

const reachedIn =
  Object.keys(frame.variables).find((id) => frame.variables[id]?.unit === 'families' && frame.variables[id]?.public) ??
  ''

describe('a year that is told in acts', () => {
  const at = (before: boolean, view = inYear) =>
    cityOf(sourcesOf(view, { year: { before, slowly: false, halted: null } }), 'projector', 'light')
  const reached = (before: boolean, view = inYear) =>
    at(before, view).places.reduce((sum, { families }) => sum + families.reached, 0)

  test('families stand as everybody saw them last, until their lights go on', () => {
    expect(gainedIn(inYear, frame)).not.toBe(0)
    expect(reached(false) - reached(true)).toBe(gainedIn(inYear, frame))
    expect(reached(true)).toBe(reached(false, beforeYear))
  })

  test('whoever was reached in the middle of a year is not counted again when it is told', () => {
    const [one] = Object.keys(frame.council.places)
    const key = `${reachedIn}@${one}`
    const early = { on: key, phase: beforeYear.phase, amount: 3, source: 'card:lotse', factors: [] }
    const more = { ...inYear.variables, [key]: (inYear.variables[key] ?? 0) + 3 }
    const with3 = { ...inYear, variables: more, contributions: [early, ...inYear.contributions] } as PublicView
    expect(reached(true, with3) - reached(true)).toBe(3)
    expect(gainedIn(with3, frame)).toBe(gainedIn(inYear, frame))
    const late = { ...with3, contributions: [{ ...early, phase: inYear.phase }, ...inYear.contributions] }
    expect(gainedIn(late as PublicView, frame)).toBe(gainedIn(inYear, frame) + 3)
  })

  test('a pot stops where it was frozen, or where money was taken from it', () => {
    const calm = { ...inYear, frozen: [], variables: { ...inYear.variables, raid: 0 } }
    expect(haltOf(calm, frame)).toEqual({ pot: 'grants', month: 8, halts: false })
    expect(haltOf({ ...calm, frozen: ['grants'] }, frame)?.halts).toBe(true)
    expect(haltOf({ ...calm, variables: { raid: 120 } }, frame)?.halts).toBe(true)
  })

  test('what takes place without an effect halts below the fourth step', () => {
    const one = { since: 1, yearly: 0 }
    const running = { besuche: { ...one, works: false }, elternprojekt: { ...one, works: true } }
    const [first, second] = climbsOf({ ...inYear, year: 1, running }, frame)
    expect(first).toEqual({ id: 'besuche', works: false, stage: 3, since: 1 })
    expect(second?.stage).toBe(frame.measures.elternprojekt?.stage)
    expect(climbsOf({ ...inYear, year: 0, running }, frame)).toEqual([])
  })

  test('of many stairs those are shown that halt, then the newest; no measure is left uncounted', () => {
    const climb = (id: string, since: number, stage: number | null, works = true) => ({ id, since, stage, works })
    const all = [climb('a', 1, 5), climb('b', 2, null), climb('c', 3, 5), climb('d', 1, 3, false), climb('e', 2, 5)]
    const { shown, structures, others } = fewOf(all, 2)
    expect(shown.map(({ id }) => id)).toEqual(['d', 'c'])
    expect(shown.length + structures + others).toBe(all.length)
    expect(fewOf(all, 5).shown.map(({ id }) => id)).toEqual(['a', 'c', 'd', 'e', 'b'])
  })
})

describe('the way of a family', () => {
  const told = (contacts: readonly number[]) =>
    contacts.map((count, version) => ({ story: 'jana', version, contacts: count, round: 'one' }))
  const shown = (contacts: readonly number[]) => {
    const sources = sourcesOf({ ...inYear, stories: told(contacts) }, { told: { story: 'way', layer: 0 } })
    return citySceneryOf(cityOf(sources, 'projector', 'light'), rooms.projector, null)
  }

  test('goes through as many doors as it was told at, each once', () => {
    const [route] = routesOf(shown([5]))
    expect(route?.doors).toHaveLength(5)
    expect(new Set(route?.doors.map(String)).size).toBe(5)
  })

  test('earlier years lie beneath, beside this one, each a thing of its own', () => {
    const now = shown([8, 5, 3])
    expect(routesOf(now).map(({ way, doors }) => [way.age, doors.length])).toEqual([
      [2, 8],
      [1, 5],
      [0, 3],
    ])
    const things = cityThings(now.picture).filter(({ kind }) => kind === 'way')
    expect(things.map(({ state }) => state)).toEqual(['before', 'before', 'now'])
  })
})

describe('a body in session', () => {
  const said = {
    majority: (needed: number, all: number) => `${needed}/${all}`,
    seats: (label: string, states: readonly string[]) => `${label} ${states.join(' ')}`,
    tally: ({ yes, no }: { yes: number; no: number }) => `${yes}:${no}`,
  }
  const session = (view: PublicView, body: string, motion: string | null) => {
    const { chamber: _, ...sources } = sourcesOf(view)
    const chamber = chamberOf(sources, { body, motion }, said)
    if (chamber === null) throw new Error('no such body')
    return chamber
  }

  test('has a seat for every vote, those of a group together, none on another', () => {
    const chamber = session(inYear, 'rat', null)
    const { seats, radius } = roomOf(chamber, cityFrame(rooms.projector, 'projector'))
    expect(seats).toHaveLength(37)
    for (const [index, { at }] of seats.entries())
      for (const other of seats.slice(index + 1)) expect(distance(at, other.at)).toBeGreaterThan(radius * 2)
    const drawn = chamberSpots(chamber, cityFrame(rooms.projector, 'projector')).map(({ id }) => id)
    const listed = cityThings({ ...cityOf(sourcesOf(inYear), 'projector', 'light'), chamber }).map(({ id }) => id)
    expect([...listed].sort()).toEqual([...drawn].sort())
  })

  test('counts what was counted, and shows nothing of it before', () => {
    const [id, { results }] = Object.entries(counted.motions).find(([, one]) => one.results.length > 0) as [
      string,
      PublicView['motions'][string],
    ]
    const { body = '', yes = -1, no = -1 } = results[0] ?? {}
    const after = session(counted, body, id).groups.flatMap(({ states }) => states)
    expect(after.filter((state) => state === 'yes')).toHaveLength(yes)
    expect(after.filter((state) => state === 'no')).toHaveLength(no)
    const before = session(counted, body, null)
    expect(before.tally).toBeNull()
    expect(before.groups.flatMap(({ states }) => states).some((state) => state === 'yes' || state === 'no')).toBe(false)
  })

  test('whoever has voted on everything has a folded ballot; hands go up for all', () => {
    const open = Object.fromEntries(
      Object.entries(counted.motions).map(([id, one]) => [
        id,
        { ...one, body: 'jha', voted: ['mehrheit'], hands: false },
      ]),
    )
    const states = (view: PublicView) => session(view, 'jha', null).groups.map((group) => group.states[0])
    expect(states({ ...counted, motions: open })).toEqual(['cast', 'open', 'open'])
    const raised = Object.fromEntries(Object.entries(open).map(([id, one]) => [id, { ...one, hands: true }]))
    expect(states({ ...counted, motions: raised })).toEqual(['hand', 'hand', 'hand'])
  })
})
