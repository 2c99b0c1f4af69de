/** The laws of an evening can fail: each is shown a table that breaks it. */
import { describe, expect, test } from 'vitest'
import { offers } from '../../shared/engine/offers.ts'
import type { State } from '../../shared/engine/state.ts'
import { decide } from '../../shared/engine/step.ts'
import { type Evening, playEvening, type Turn } from '../support/engine-evening.ts'
import * as laws from '../support/engine-laws.ts'
import { notPlain } from '../support/engine-plain.ts'
import { anna, goOn, tableAt } from '../support/engine-tiny.ts'
import { given } from '../support/given.ts'
import { tiny } from '../support/tiny-scenario.ts'

const plan = tableAt('plan')
const share = anna({ type: 'share', card: 'report' })
const evening = playEvening({ scenario: tiny, seed: 's', pace: 'room', people: 2, idle: 9, moves: [] })
const engine = { offers, decide }

function turn(before: State, command: Turn['command']): Turn {
  const { state, events } = given(before).when(command).accepted()
  return { before, actor: { kind: 'seat', seat: 'anna' }, command, after: state, events }
}

test('nothing is broken where nothing is broken', () => {
  expect(laws.addsUp(plan)).toEqual([])
  expect(laws.plain(turn(plan, share), new WeakSet())).toEqual([])
  expect(laws.covered(turn(plan, share))).toEqual([])
  expect(laws.pure(turn(plan, share))).toEqual([])
  expect(laws.offersAreExact(plan)).toEqual([])
  expect(laws.goesOn(plan)).toEqual([])
  expect(laws.survivesFile(plan)).toEqual([])
  expect(laws.repeats(evening, [3])).toEqual([])
  expect(laws.marksRestore(evening)).toEqual([])
})

test('a change without a contribution', () => {
  const town = { ...plan.town, variables: { ...plan.town.variables, families: 11 } }
  expect(laws.addsUp({ ...plan, town })).toEqual(['families: 10 is shown as 11', 'reach: 1000 is shown as 1100'])
})

test('a contribution without a change, and a fraction', () => {
  const more = { on: 'trust', source: 's', amount: 1, factors: [], phase: 'plan' }
  const summed = laws.addsUp({ ...plan, town: { ...plan.town, contributions: [...plan.town.contributions, more] } })
  expect(summed).toHaveLength(1)
  const half = { ...plan.town, variables: { ...plan.town.variables, families: 10.5 } }
  expect(laws.addsUp({ ...plan, town: half })[0]).toContain('families')
})

test.each([
  ['undefined', { a: undefined }],
  ['a map', { a: new Map() }],
  ['a date', [new Date(0)]],
  ['not a number', { a: Number.NaN }],
  ['minus zero', [-0]],
  ['a function', { a: () => 1 }],
  ['an own class', { a: new (class Town {})() }],
  ['a hole', Object.assign([], { length: 1 })],
  ['a big number', { a: 10n }],
])('%s is not plain', (_, value) => {
  expect(notPlain(value)).toHaveLength(1)
})

test('a state that somebody could write into', () => {
  expect(laws.survivesFile({ ...plan })).toEqual([''])
})

describe('offers', () => {
  const without = (id: string) => ({
    ...engine,
    offers: (...asked: Parameters<typeof offers>) => offers(...asked).filter((offer) => offer.id !== id),
  })

  test('accepted and never offered', () => {
    expect(laws.covered(turn(plan, share), without('share:report'))).toHaveLength(1)
    expect(laws.offersAreExact(plan, without('share:report'))).toEqual([
      'accepted, not on offer: {"kind":"seat","seat":"anna"} share:report',
    ])
  })

  test('offered and refused', () => {
    const promising = {
      ...engine,
      offers: (...asked: Parameters<typeof offers>) => [
        ...offers(...asked),
        ...(asked[1].kind === 'facilitator' ? [{ id: 'resume', ask: { type: 'resume' } as const }] : []),
      ],
    }
    expect(laws.offersAreExact(plan, promising)).toEqual(['offered, refused: {"kind":"facilitator"} resume'])
  })
})

describe('somebody stuck', () => {
  const nothing = { ...engine, offers: () => [] }

  test('the facilitator cannot go on', () => {
    expect(laws.goesOn(plan, nothing)).toEqual(['the facilitator cannot next:plan'])
  })

  test('alone, the table waits for somebody who can do nothing', () => {
    const alone = tableAt('pick', tiny, 'alone')
    const mute = {
      ...engine,
      offers: (...asked: Parameters<typeof offers>) => (asked[1].kind === 'seat' ? [] : offers(...asked)),
    }
    expect(laws.goesOn(alone)).toEqual([])
    expect(laws.goesOn(alone, mute)).toHaveLength(2)
  })

  test('alone, everybody is done and nothing happens', () => {
    const alone = tableAt('pick', tiny, 'alone')
    const stuck = { ...alone, town: { ...alone.town, ready: ['office', 'purse'] } }
    expect(laws.goesOn(stuck)).toEqual(['everybody is done, and nothing happens'])
    expect(laws.nobodyIsLost(stuck, nothing)).toHaveLength(2)
  })
})

test('an answer that changes from one time to the next', () => {
  const moody = { ...engine, decide: () => ({ refused: 'closed' }) as const }
  expect(laws.pure(turn(plan, share), moody)).toHaveLength(1)
})

test('a record that tells another evening', () => {
  const entries = evening.record.entries.map((entry, i) => (i === 4 ? { ...entry, events: [] } : entry))
  const forged: Evening = { ...evening, record: { ...evening.record, entries } }
  expect(laws.repeats(forged, [3]).length).toBeGreaterThan(1)
})

test('a mark that keeps another town', () => {
  const end = evening.states.at(-1)
  if (end === undefined) throw new Error('no evening')
  const marks = end.marks.map((mark, i) => (i === 2 ? { ...mark, town: plan.town } : mark))
  const forged: Evening = { ...evening, states: [...evening.states, { ...end, marks }] }
  expect(laws.marksRestore(forged)).toHaveLength(1)
})

test('a frozen state that a rule writes into stops the test at once', () => {
  expect(() => {
    Object.assign(given(plan).when(goOn(plan)).accepted().state.town, { acts: [] })
  }).toThrow(TypeError)
})
