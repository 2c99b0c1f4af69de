/** The steps that an author writes at the beginning and the end of a phase, one test for each kind. */
import { describe, expect, test } from 'vitest'
import type { Event } from '../../shared/engine/commands.ts'
import { resolve } from '../../shared/engine/model/resolve.ts'
import type { State } from '../../shared/engine/state.ts'
import { unfold } from '../../shared/engine/unfold.ts'
import type { Step } from '../../shared/scenario/schema.ts'
import { frozen } from '../support/engine-plain.ts'
import { anna, bert, tableAt, variant } from '../support/engine-tiny.ts'
import { played } from '../support/given.ts'

const path = 'rounds.one.phases.pick.leave'
const steps = (state: State, ...list: Step[]): readonly Event[] => resolve(unfold(frozen(state)), list, path).events
const standsAfter = (state: State, ...list: Step[]): State => resolve(unfold(frozen(state)), list, path).state

const pick = tableAt('pick')
const laid = (office: 'visits' | 'fund', purse: 'freeze' | 'project', from = pick) =>
  played(from, anna({ type: 'choose', measure: office }), bert({ type: 'choose', measure: purse }))
const begin: Step = { do: 'begin', choice: 'spring', pot: 'money' }
const stop: Step = { do: 'stop', choice: 'spring', when: 'true', among: ['office', 'purse'] }

describe('reveal', () => {
  test('turns what was laid', () => {
    expect(steps(pick, { do: 'reveal', choice: 'spring' })).toEqual([{ type: 'revealed', choice: 'spring' }])
  })

  test('only where its condition holds', () => {
    expect(steps(pick, { do: 'reveal', choice: 'spring', when: "carried('house')" })).toEqual([])
  })
})

describe('stop', () => {
  test('the dearest choice falls away', () => {
    expect(steps(laid('visits', 'project'), stop)).toEqual([{ type: 'stopped', choice: 'spring', role: 'office' }])
  })

  test('at a tie, that of the role named last', () => {
    const even = tableAt('pick', variant({ 'measures.project.cost': 75 }))
    expect(steps(laid('visits', 'project', even), stop)).toMatchObject([{ role: 'purse' }])
    expect(steps(laid('visits', 'project', even), { ...stop, among: ['purse', 'office'] })).toMatchObject([
      { role: 'office' },
    ])
  })

  test('only among those named, and only where its condition holds', () => {
    expect(steps(laid('visits', 'project'), { ...stop, among: ['purse'] })).toMatchObject([{ role: 'purse' }])
    expect(steps(laid('visits', 'project'), { ...stop, when: "chose('freeze')" })).toEqual([])
  })

  test('who laid nothing lays nothing dear', () => {
    const half = played(pick, bert({ type: 'choose', measure: 'project' }))
    expect(steps(half, stop)).toMatchObject([{ role: 'purse' }])
  })
})

describe('begin', () => {
  test('pays, and begins what was chosen, in the order of the roles', () => {
    expect(steps(laid('visits', 'freeze'), begin)).toEqual([
      { type: 'begun', choice: 'spring', measures: ['visits', 'freeze'], overdrawn: false },
      {
        type: 'changed',
        values: { money: 5, families: 14, trust: 32 },
        contributions: [
          { on: 'money', source: 'measures.visits.name', amount: -15, factors: [], phase: 'pick' },
          {
            on: 'families',
            source: 'measures.visits.name',
            amount: 4,
            factors: [{ name: 'answered:report', value: false }],
            phase: 'pick',
          },
          { on: 'trust', source: 'measures.freeze.name', amount: -8, factors: [], phase: 'pick' },
        ],
      },
    ])
  })

  test('more than the pot holds: nothing begins and nothing is paid', () => {
    expect(steps(laid('visits', 'project'), begin)).toEqual([
      { type: 'begun', choice: 'spring', measures: [], overdrawn: true },
    ])
  })

  test('exactly what the pot holds is not too much', () => {
    const exact = tableAt('pick', variant({ 'measures.project.cost': 25 }))
    expect(steps(laid('visits', 'project', exact), begin)).toMatchObject([
      { measures: ['visits', 'project'], overdrawn: false },
      { values: { money: 0 } },
    ])
  })

  test('what was stopped neither begins nor costs', () => {
    expect(steps(laid('visits', 'project'), stop, begin).slice(1)).toMatchObject([
      { measures: ['project'], overdrawn: false },
      { values: { money: 12 } },
    ])
  })

  test('the same again costs again and works once', () => {
    const again = standsAfter(laid('fund', 'freeze'), begin)
    expect(steps(again, begin).at(-1)).toMatchObject({
      values: { money: 0 },
      contributions: [{ on: 'money', amount: -10 }],
    })
  })

  test('only where its condition holds', () => {
    expect(steps(laid('visits', 'freeze'), { ...begin, when: "carried('house')" })).toEqual([])
  })
})

describe('change', () => {
  test('is explained by its own source, or by the phase', () => {
    const change: Step = { do: 'change', on: 'families', amount: 'vars.families' }
    const source = { de: 'Zuzug' }
    expect(steps(pick, change, { ...change, source })).toMatchObject([
      { contributions: [{ source: 'rounds.one.phases.pick.name', amount: 10 }] },
      { contributions: [{ source: `${path}.1.source`, amount: 20 }] },
    ])
  })

  test('only where its condition holds', () => {
    expect(steps(pick, { do: 'change', on: 'families', amount: '1', when: "open('report')" })).toEqual([])
  })
})

describe('refill', () => {
  test('what is left lapses, and the pot is filled anew', () => {
    const spent = standsAfter(laid('visits', 'freeze'), begin)
    expect(steps(spent, { do: 'refill', variable: 'money', to: '150' })).toMatchObject([
      {
        values: { money: 30 },
        contributions: [
          { source: 'lapse', amount: -5 },
          { source: 'refill', amount: 30 },
        ],
      },
    ])
  })

  test('an empty pot has nothing to lapse', () => {
    const empty = tableAt('pick', variant({ 'variables.money.start': 0 }))
    expect(steps(empty, { do: 'refill', variable: 'money', to: '150' })).toMatchObject([
      { contributions: [{ source: 'refill', amount: 30 }] },
    ])
  })
})

describe('news and strike', () => {
  test('news is reported', () => {
    expect(steps(pick, { do: 'news', inject: 'storm' })).toEqual([{ type: 'reported', inject: 'storm' }])
  })

  test('it strikes', () => {
    expect(steps(pick, { do: 'strike', inject: 'storm' })).toMatchObject([
      { values: { money: 15 }, contributions: [{ source: 'injects.storm.headline', amount: -5 }] },
    ])
  })

  test('unless it is covered', () => {
    expect(steps(standsAfter(laid('fund', 'freeze'), begin), { do: 'strike', inject: 'storm' })).toEqual([])
  })
})

describe('judge', () => {
  const plan = tableAt('plan', variant({ 'variables.trust.start': 50, 'injects.storm.covered': 'true' }))
  const judge: Step = { do: 'judge', proposal: 'house' }
  const fill = anna({ type: 'fill', proposal: 'house', field: 'date', option: 'flyers' })
  const signs = [anna({ type: 'sign', proposal: 'house' }), bert({ type: 'sign', proposal: 'house' })]
  const rich = standsAfter(plan, { do: 'change', on: 'trust', amount: '20' })

  test('carried, where everybody signed and every condition holds', () => {
    expect(steps(played(rich, fill, ...signs), judge)).toMatchObject([
      { type: 'judged', proposal: 'house', carried: true, failed: [] },
      { values: { families: 16 }, contributions: [{ source: 'proposals.house.title', amount: 6 }] },
    ])
  })

  test('failed: every reason is named', () => {
    const poor = standsAfter(
      plan,
      { do: 'change', on: 'money', amount: '-50' },
      { do: 'change', on: 'trust', amount: '-50' },
    )
    expect(steps(played(poor, fill, ...signs), judge)).toEqual([
      { type: 'judged', proposal: 'house', carried: false, failed: ['trust', 'money'] },
    ])
  })

  test('a name is missing: no reason, for it is open to all', () => {
    const poor = standsAfter(plan, { do: 'change', on: 'trust', amount: '-50' })
    for (const names of [[], signs.slice(1)]) {
      expect(steps(played(poor, fill, ...names), judge)).toEqual([
        { type: 'judged', proposal: 'house', carried: false, failed: [] },
      ])
    }
  })
})

describe('tell', () => {
  const tell: Step = { do: 'tell', variable: 'trust' }

  test('the words of the highest threshold reached', () => {
    expect(steps(pick, tell)).toEqual([{ type: 'told', variable: 'trust', words: 0 }])
    expect(steps(pick, { do: 'change', on: 'trust', amount: '10' }, tell).at(-1)).toMatchObject({ words: 1 })
  })

  test('below all thresholds, the lowest', () => {
    const words = [
      { from: 60, text: { de: 'viel' } },
      { from: 50, text: { de: 'wenig' } },
    ]
    expect(steps(tableAt('pick', variant({ 'variables.trust.words': words })), tell)).toMatchObject([{ words: 1 }])
  })
})

describe('end', () => {
  test('the first ending that holds, and how far each goal was reached', () => {
    expect(steps(pick, { do: 'end' })).toEqual([{ type: 'ended', ending: 'rest', goals: { office: 0, purse: 1 } }])
    const overdrawn = standsAfter(laid('visits', 'project'), begin)
    expect(steps(overdrawn, { do: 'end' })).toMatchObject([{ goals: { purse: 0 } }])
    const best = tableAt('pick', variant({ 'endings.0.when': 'vars.families >= 20' }))
    expect(steps(best, { do: 'change', on: 'families', amount: '10' }, { do: 'end' }).at(-1)).toMatchObject({
      ending: 'best',
      goals: { office: 1 },
    })
  })

  test('a scenario without an ending that holds is a fault, and loading refuses it', () => {
    const open = tableAt('pick', variant({ 'endings.1.when': 'false' }))
    expect(() => steps(open, { do: 'end' })).toThrow('no ending holds')
  })
})

test('each step reads the town that the one before it left', () => {
  const state = laid('visits', 'freeze')
  expect(
    standsAfter(state, begin, { do: 'change', on: 'families', amount: 'vars.trust' }).town.variables.families,
  ).toBe(46)
  expect(
    standsAfter(state, { do: 'change', on: 'families', amount: 'vars.trust' }, begin).town.variables.families,
  ).toBe(50)
})
