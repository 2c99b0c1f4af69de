/** Whole numbers that change by contributions which add up exactly. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evolve } from '../../shared/engine/evolve.ts'
import { factsOf } from '../../shared/engine/facts.ts'
import { apportion } from '../../shared/engine/model/apportion.ts'
import { changeBy, type Due, duesOf } from '../../shared/engine/model/quantities.ts'
import { frozen } from '../support/engine-plain.ts'
import { lobby, tableAt, variant } from '../support/engine-tiny.ts'

const due = (on: string, amount: number, source = 's'): Due => ({ on, amount, source, factors: [] })
const part = (on: string, amount: number, source = 's') => ({ on, source, amount, factors: [], phase: 'hello' })

describe('apportion', () => {
  test.each([
    [[], []],
    [
      [3, -4],
      [3, -4],
    ],
    [[0.5], [1]],
    [
      [0.4, 0.4],
      [1, 0],
    ],
    [
      [1 / 3, 1 / 3, 1 / 3],
      [1, 0, 0],
    ],
    [
      [2.5, 2.5],
      [3, 2],
    ],
    [
      [-0.5, -0.5],
      [0, -1],
    ],
    [
      [-1.2, 3.7],
      [-1, 4],
    ],
    [
      [0.2, 0.9, 0.9],
      [0, 1, 1],
    ],
  ])('%j becomes %j: largest remainder, ties by order', (amounts, whole) => {
    expect(apportion(amounts)).toEqual(whole)
  })

  test('adds up to the rounded sum, and each is less than one away', () => {
    const amount = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 64)
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 12 }), (amounts) => {
        const whole = apportion(amounts)
        expect(whole.every((n) => Number.isInteger(n) && !Object.is(n, -0))).toBe(true)
        expect(whole.reduce((a, b) => a + b, 0)).toBe(Math.round(amounts.reduce((a, b) => a + b, 0)) + 0)
        whole.forEach((n, i) => {
          expect(Math.abs(n - (amounts[i] ?? 0))).toBeLessThan(1)
        })
      }),
    )
  })
})

describe('changeBy', () => {
  const state = frozen(lobby())

  test('nothing due, nothing said', () => {
    expect(changeBy(state, [])).toEqual([])
  })

  test('one event says what every variable became, and why', () => {
    expect(changeBy(state, [due('families', 3, 'a'), due('trust', -8, 'b'), due('families', 2, 'c')])).toEqual([
      {
        type: 'changed',
        values: { families: 15, trust: 32 },
        contributions: [part('families', 3, 'a'), part('families', 2, 'c'), part('trust', -8, 'b')],
      },
    ])
  })

  test('amounts come in units of the file, and are kept in steps of the variable', () => {
    expect(changeBy(state, [due('money', -25)])).toMatchObject([
      { values: { money: 15 }, contributions: [{ on: 'money', amount: -5 }] },
    ])
  })

  test('what a bound takes away is a summand of its own', () => {
    expect(changeBy(state, [due('families', 30), due('families', 30)])).toMatchObject([
      {
        values: { families: 50 },
        contributions: [part('families', 30), part('families', 30), part('families', -20, 'bound')],
      },
    ])
    expect(changeBy(state, [due('families', -11)])).toMatchObject([
      { values: { families: 0 }, contributions: [part('families', -11), part('families', 1, 'bound')] },
    ])
  })

  test('a bound is asked once, after everything that happens at the same time', () => {
    expect(changeBy(state, [due('families', 45), due('families', -10)])).toMatchObject([
      { values: { families: 45 }, contributions: [{ amount: 45 }, { amount: -10 }] },
    ])
  })

  test('for every variable: before, and all summands, are after; and after stays within its bounds', () => {
    const dues = fc.array(
      fc.record({
        on: fc.constantFrom('families', 'money', 'trust'),
        amount: fc.integer({ min: -4_000, max: 4_000 }).map((n) => n / 8),
      }),
      { maxLength: 10 },
    )
    fc.assert(
      fc.property(fc.array(dues, { maxLength: 5 }), (changes) => {
        const end = changes.reduce(
          (sofar, asked) =>
            changeBy(
              sofar,
              asked.map(({ on, amount }) => due(on, amount)),
            ).reduce(evolve, sofar),
          state,
        )
        for (const [on, { min, max, step }] of Object.entries(state.scenario.variables)) {
          const now = end.town.variables[on] ?? Number.NaN
          const summands = end.town.contributions.filter((c) => c.on === on).map(({ amount }) => amount)
          expect(summands.reduce((a, b) => a + b, state.town.variables[on] ?? 0)).toBe(now)
          expect(now).toBeGreaterThanOrEqual(min / step)
          expect(now).toBeLessThanOrEqual(max / step)
        }
      }),
    )
  })
})

describe('duesOf', () => {
  const state = tableAt('talk')
  const facts = factsOf(state.scenario, state.town)

  test('carries what was looked at, amount first, and each fact once', () => {
    const changes = [
      { on: 'families', amount: 'vars.trust + vars.families', when: "vars.trust > 0 && !open('report')" },
    ]
    expect(duesOf(state.scenario, changes, 'x', facts)).toEqual([
      {
        on: 'families',
        amount: 50,
        source: 'x',
        factors: [
          { name: 'vars:trust', value: 40 },
          { name: 'vars:families', value: 10 },
          { name: 'open:report', value: false },
        ],
      },
    ])
  })

  test('a change with words of its own is explained by those', () => {
    const changes = [
      { on: 'families', amount: '1', when: 'false' },
      { on: 'families', amount: '2', source: { de: 'Zuzug' } },
      { on: 'families', amount: '3' },
    ]
    const dues = duesOf(state.scenario, changes, 'measures.visits.name', facts, 'measures.visits.effects')
    expect(dues.map(({ source }) => source)).toEqual(['measures.visits.effects.1.source', 'measures.visits.name'])
  })

  test('leaves out what is not the case', () => {
    expect(duesOf(state.scenario, [{ on: 'families', amount: '5', when: "open('report')" }], 'x', facts)).toEqual([])
  })

  test('facts are told in units of the file', () => {
    const coarse = variant({ 'variables.families.step': 5, 'variables.families.start': 10 })
    const table = lobby(coarse)
    expect(table.town.variables.families).toBe(2)
    expect(factsOf(coarse, table.town).vars.families).toBe(10)
  })
})
