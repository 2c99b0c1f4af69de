/** The effect engine of the dossier, worked by hand: Wirkung = Basis × Rampe × K × T × P × D × S, and the gate. */
import { describe, expect, test } from 'vitest'
import type { State } from '../../shared/engine/state.ts'
import { decided, factor, inYears, last, measure, service, stepped, town, variable } from './fixtures/town.ts'

/** As it is written down for Auenfurt, but for the order. */
const factors = {
  ramp: factor({ kind: 'ramp', first: 0.5 }),
  k: factor({ kind: 'amount', amount: '0.60 + 0.40 * vars.plan / 100' }),
  t: factor({ kind: 'amount', amount: '0.85 + 0.30 * vars.trust / 100' }),
  d: factor({ kind: 'twice', second: 0.4, third: 0.15, agreed: { second: 0.8, third: 0.6 } }),
  s: factor({ kind: 'together', each: 1.08, most: 1.25, when: 'vars.plan >= 40' }),
  gate: factor({ kind: 'gate', reach: "access('outreach') ? 0.8 : 0.4", least: 0.6 }),
}
/** Reach in hundredths of a percent, costs in thousands of euros; integration 18 and trust 41, as in year 1. */
const auenfurt = (measures: object, plan = 18, trust = 41) =>
  town({
    factors,
    'variables.plan': variable({ start: plan }),
    'variables.trust.start': trust,
    'variables.points': variable({ unit: 'percent', start: 3100, max: 10_000 }),
    'variables.costs': variable({ unit: 'money', start: 24_600, max: 100_000 }),
    ...measures,
  })
const points = (hundredths: number, parts: object = {}) =>
  measure({
    access: 'outreach',
    stage: 4,
    effects: [{ on: 'points', amount: String(hundredths), as: 'level' }],
    ...parts,
  })
const gained = (state: State) => Number(state.town.variables.points) - 3100

describe('Willkommensbesuche: 7 points of reach', () => {
  const table = decided(auenfurt({ 'measures.visits': points(700) }), 'visits')

  test('year 1: 7 × 0.5 × 0.672 × 0.973 = 2.29', () => {
    expect(0.6 + 0.4 * 0.18).toBeCloseTo(0.672)
    expect(0.85 + 0.3 * 0.41).toBeCloseTo(0.973)
    expect(gained(inYears(table, 1))).toBe(229)
    expect(last(inYears(table, 1), 'points').factors).toEqual([
      { name: 'factor:ramp', value: 0.5 },
      { name: 'factor:k', value: 0.672 },
      { name: 'factor:t', value: 0.973 },
      { name: 'factor:d', value: 1 },
      { name: 'factor:s', value: 1 },
    ])
  })

  test('year 2: the ramp is over, 7 × 0.672 × 0.973 = 4.58', () => {
    expect(gained(inYears(table, 2))).toBe(458)
  })
})

test('planned together, in trust: 7 × 0.9 × 1.051 = 6.62', () => {
  const table = decided(auenfurt({ 'measures.visits': points(700) }, 75, 67), 'visits')
  expect(gained(inYears(table, 2))).toBe(662)
})

test('a second service for the same people: 8 × 0.672 × 0.973 × 0.4 = 2.09', () => {
  const same = { function: 'welcome', group: 'babies' }
  const services = { services: { lots: service(same) } }
  const table = decided(auenfurt({ ...services, 'measures.visits': points(800, same) }), 'visits')
  expect(gained(inYears(table, 2))).toBe(209)
})

test('a chain needs integration: two partners are 1.08² = 1.1664 from 40 on, and nothing below', () => {
  const chain = {
    'measures.visits': points(900, { with: ['fund', 'project'] }),
    'measures.fund': measure(),
    'measures.project': measure(),
  }
  const brings = (plan: number) => gained(inYears(decided(auenfurt(chain, plan), 'visits', 'fund', 'project'), 2))
  expect(brings(39)).toBe(662) // 9 × 0.756 × 0.973
  expect(brings(40)).toBe(776) // 9 × 0.76 × 0.973 × 1.1664
})

test('three partners stop at 1.25', () => {
  const many = {
    'measures.visits': points(900, { with: ['fund', 'project', 'freeze'] }),
    ...{ 'measures.fund': measure(), 'measures.project': measure(), 'measures.freeze': measure() },
  }
  const table = decided(auenfurt(many, 40), 'visits', 'fund', 'project', 'freeze')
  expect(gained(inYears(table, 2))).toBe(832) // 9 × 0.76 × 0.973 × 1.25
})

test('who waits for people to come reaches 40 of 100: it takes place and does not work', () => {
  const outcome = [{ on: 'points', amount: '600', as: 'level', outcome: true }]
  const come = decided(auenfurt({ 'measures.visits': points(0, { access: 'come', effects: outcome }) }), 'visits')
  const go = decided(auenfurt({ 'measures.visits': points(0, { effects: outcome }) }), 'visits')
  expect([come, go].map((table) => gained(inYears(table, 2)))).toEqual([0, 392]) // 6 × 0.672 × 0.973
})

test('money that ends: half in the first year without, a quarter in the second', () => {
  const table = decided(auenfurt({ 'measures.visits': points(600, { fades: 2 }) }), 'visits')
  // 6 × 0.672 × 0.973 = 3.92, in the first year half of it by the ramp
  expect([1, 2, 3, 4].map((years) => gained(inYears(table, years)))).toEqual([196, 392, 196, 98])
})

test('HzE grows by 9 percent a year without anybody: 24.6 becomes 37.85 Mio. in five years', () => {
  const grows = variable({ unit: 'money', start: 24_600, max: 100_000, drift: 'vars.costs * 0.09' })
  const table = town({ 'variables.costs': grows })
  expect([1, 2, 3, 4, 5].map((years) => inYears(table, years).town.variables.costs)).toEqual([
    26_814, 29_227, 31_857, 34_724, 37_849,
  ])
})

test('the pot of the second year: 500 less what runs', () => {
  const changes = { 'measures.visits': measure({ cost: 10, yearly: 75, pot: 'city' }) }
  const refill = { do: 'refill', variable: 'fund', to: "500 - committed('city')" } as const
  const begun = decided(town(changes), 'visits')
  expect(begun.town.variables.fund).toBe(415)
  expect(stepped(begun, { do: 'year', years: 1 }, refill).town.variables.fund).toBe(425)
})
