/** Changes on a variable that is kept for each place. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { spread } from '../../shared/engine/model/places.ts'
import { eventsOf, town, variable } from './fixtures/town.ts'

const table = town()
const to = (amount: number, places: string[] = [], place?: string) =>
  Object.fromEntries(spread(table.scenario, { on: 'reach', place }, places, amount))

describe('spread', () => {
  test('by weight: three quarters live on the hill', () => {
    expect(to(8)).toEqual({ 'reach@hill': 6, 'reach@river': 2 })
  })

  test('whole, by largest remainder, ties by order', () => {
    expect(to(7)).toEqual({ 'reach@hill': 5, 'reach@river': 2 })
    expect(to(2)).toEqual({ 'reach@hill': 2 })
    expect(to(-5)).toEqual({ 'reach@hill': -4, 'reach@river': -1 })
  })

  test('a fraction is rounded before it is spread', () => {
    expect(to(0.4)).toEqual({})
    expect(to(0.5)).toEqual({ 'reach@hill': 1 })
  })

  test('over the places that are named, or the one', () => {
    expect(to(7, ['river'])).toEqual({ 'reach@river': 7 })
    expect(to(7, ['river'], 'hill')).toEqual({ 'reach@hill': 7 })
  })

  test('only where the variable is kept at all', () => {
    const { scenario } = town({ 'variables.reach': variable({ start: { river: 20 } }) })
    expect(spread(scenario, { on: 'reach' }, [], 7)).toEqual([['reach@river', 7]])
    expect(spread(scenario, { on: 'reach' }, ['hill'], 7)).toEqual([])
  })

  test('what is kept for the whole town is not spread, nor rounded', () => {
    expect(spread(table.scenario, { on: 'plan' }, ['hill'], 2.5)).toEqual([['plan', 2.5]])
  })

  test('nothing gets lost: the parts are whole, and add up to the rounded total', () => {
    const step = 5
    const { scenario } = town({ 'variables.reach': variable({ start: { hill: 30, river: 20 }, step }) })
    fc.assert(
      fc.property(fc.integer({ min: -9_000, max: 9_000 }), (n) => {
        const parts = spread(scenario, { on: 'reach' }, [], n / 8).map(([, part]) => part)
        expect(parts.every((part) => Number.isInteger(part / step))).toBe(true)
        expect(parts.reduce((a, b) => a + b, 0)).toBe(Math.round(n / 8 / step) * step + 0)
      }),
    )
  })
})

test('a step that changes it says where', () => {
  const change = { do: 'change', on: 'reach', amount: '4' } as const
  expect(eventsOf(table, change, { ...change, place: 'river' })).toMatchObject([
    { values: { 'reach@hill': 33, 'reach@river': 21 } },
    { values: { 'reach@river': 25 } },
  ])
})

test('bounds are kept in each place', () => {
  const { scenario } = town({ 'variables.reach': variable({ start: { hill: 99, river: 20 } }) })
  const full = {
    ...town(),
    scenario,
    town: { ...table.town, variables: { ...table.town.variables, 'reach@hill': 99 } },
  }
  expect(eventsOf(full, { do: 'change', on: 'reach', amount: '4' })).toMatchObject([
    {
      values: { 'reach@hill': 100, 'reach@river': 21 },
      contributions: [
        { on: 'reach@hill', amount: 3 },
        { on: 'reach@hill', amount: -2, source: 'bound' },
        { on: 'reach@river', amount: 1 },
      ],
    },
  ])
})
