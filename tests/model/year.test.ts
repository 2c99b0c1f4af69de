/** A year: drift, levels and yearly effects, all at once, from the town as it stands. */
import { describe, expect, test } from 'vitest'
import {
  decided,
  eventsOf,
  factor,
  inYears,
  last,
  measure,
  since,
  stepped,
  town,
  variable,
  year,
} from './fixtures/town.ts'

describe('drift', () => {
  test('what moves by itself moves, and says its name', () => {
    const before = town({ 'variables.plan': variable({ start: 40, drift: '-2' }) })
    expect(since(before, inYears(before, 1), 'plan')).toEqual([['variables.plan.name', -2]])
  })

  test('in each place alike', () => {
    const table = town({ 'variables.reach': variable({ start: { hill: 30, river: 20 }, drift: '-3' }) })
    expect(inYears(table, 1).town.variables).toMatchObject({ 'reach@hill': 27, 'reach@river': 17 })
  })

  test('every year again, for years that are skipped too', () => {
    const table = town({ 'variables.plan': variable({ start: 40, drift: 'vars.plan * 0.5' }) })
    const later = inYears(table, 2)
    expect(later.town.year).toBe(2)
    expect(later.town.variables.plan).toBe(90)
  })

  test('nothing moves where nothing is due, and the year has passed all the same', () => {
    expect(eventsOf(town(), year)).toEqual([{ type: 'yearPassed', year: 1 }])
  })
})

test('all at once: each summand reads the town before', () => {
  const table = town({
    'variables.plan': variable({ start: 40, drift: 'vars.costs / 100' }),
    'variables.costs': variable({ start: 1000, max: 10_000, drift: 'vars.plan * 10' }),
  })
  expect(inYears(table, 1).town.variables).toMatchObject({ plan: 50, costs: 1400 })
})

describe('a level', () => {
  const levels = { 'measures.visits': measure({ effects: [{ on: 'plan', amount: '10', as: 'level' }] }) }

  test('stands as long as the measure runs: it is booked once', () => {
    const begun = decided(town(levels), 'visits')
    expect(begun.town.variables.plan).toBe(40)
    const first = inYears(begun, 1)
    expect(since(begun, first, 'plan')).toEqual([['measures.visits.name', 10]])
    expect(first.town.running.visits?.booked).toEqual({ plan: 10 })
    expect(since(first, inYears(first, 1), 'plan')).toEqual([])
  })

  test('follows its amount up and down', () => {
    const moving = {
      'measures.visits': measure({ effects: [{ on: 'plan', amount: 'vars.costs / 100', as: 'level' }] }),
    }
    const first = inYears(decided(town(moving), 'visits'), 1)
    const dearer = stepped(first, { do: 'change', on: 'costs', amount: '-300' }, year)
    expect(since(first, dearer, 'plan')).toEqual([['measures.visits.name', -3]])
    expect(dearer.town.running.visits?.booked).toEqual({ plan: 7 })
  })

  test('goes back to nothing where its condition no longer holds', () => {
    const only = {
      'measures.visits': measure({ effects: [{ on: 'plan', amount: '10', as: 'level', when: 'year() < 1' }] }),
    }
    const table = inYears(decided(town(only), 'visits'), 2)
    expect(table.town.variables.plan).toBe(40)
    expect(table.town.running.visits?.booked).toEqual({})
  })

  test('fades by half each year once its money has ended', () => {
    const fading = { 'measures.visits': measure({ fades: 2, effects: [{ on: 'plan', amount: '16', as: 'level' }] }) }
    const begun = decided(town(fading), 'visits')
    const stands = [1, 2, 3, 4, 5].map((years) => inYears(begun, years).town.variables.plan)
    expect(stands).toEqual([56, 56, 48, 44, 42])
    expect(last(inYears(begun, 4), 'plan').factors).toContainEqual({ name: 'fade', value: 0.25 })
  })

  test('of a measure that is decided again goes on from where it stands', () => {
    const fading = { 'measures.visits': measure({ fades: 1, effects: [{ on: 'plan', amount: '16', as: 'level' }] }) }
    const faded = inYears(decided(town(fading), 'visits'), 2)
    expect(faded.town.variables.plan).toBe(48)
    const again = inYears(decided(faded, 'visits'), 1)
    expect(again.town.variables.plan).toBe(56)
    expect(again.town.past).toHaveLength(1)
  })
})

describe('a yearly effect', () => {
  test('comes again every year', () => {
    const table = town({ 'measures.visits': measure({ effects: [{ on: 'costs', amount: '-30', as: 'yearly' }] }) })
    expect(inYears(decided(table, 'visits'), 3).town.variables.costs).toBe(910)
  })
})

describe('when it begins', () => {
  const late = { 'measures.visits': measure({ delay: 1, effects: [{ on: 'plan', amount: '10', as: 'level' }] }) }

  test('not before its delay is over', () => {
    const begun = decided(town(late), 'visits')
    expect([1, 2].map((years) => inYears(begun, years).town.variables.plan)).toEqual([40, 50])
  })

  test('counted from the year in which it was decided', () => {
    const begun = decided(inYears(town(late), 2), 'visits')
    expect([1, 2].map((years) => inYears(begun, years).town.variables.plan)).toEqual([40, 50])
  })
})

describe('where it works', () => {
  const spread = (parts: object) => ({
    'measures.visits': measure({ ...parts, effects: [{ on: 'reach', amount: '7', as: 'level' }] }),
  })

  test('a total is spread by weight, largest remainder', () => {
    const table = inYears(decided(town(spread({})), 'visits'), 1)
    expect(table.town.variables).toMatchObject({ 'reach@hill': 35, 'reach@river': 22 })
    expect(table.town.running.visits?.booked).toEqual({ 'reach@hill': 5, 'reach@river': 2 })
  })

  test('only over the places of the measure', () => {
    const table = inYears(decided(town(spread({ places: ['river'] })), 'visits'), 1)
    expect(table.town.variables).toMatchObject({ 'reach@hill': 30, 'reach@river': 27 })
  })

  test('a place that is named gets it all', () => {
    const there = [{ on: 'reach', place: 'hill', amount: '7', as: 'level' }]
    const table = inYears(decided(town({ 'measures.visits': measure({ effects: there }) }), 'visits'), 1)
    expect(table.town.variables).toMatchObject({ 'reach@hill': 37, 'reach@river': 20 })
  })
})

test('several measures: each is a summand, and together they are rounded', () => {
  const small = (amount: string) => measure({ effects: [{ on: 'plan', amount, as: 'level' }] })
  const table = town({ 'measures.visits': small('3.4'), 'measures.fund': small('2.4') })
  const begun = decided(table, 'visits', 'fund')
  const first = inYears(begun, 1)
  expect(since(begun, first, 'plan')).toEqual([
    ['measures.visits.name', 4],
    ['measures.fund.name', 2],
  ])
  expect(since(first, inYears(first, 3), 'plan')).toEqual([])
})

test('what it depended on stands beside the amount: what was read, then every factor', () => {
  const table = town({
    factors: { fit: factor({ kind: 'amount', amount: '0.6 + 0.4 * vars.plan / 100' }) },
    'measures.visits': measure({ effects: [{ on: 'costs', amount: '-vars.trust', as: 'yearly' }] }),
  })
  expect(last(inYears(decided(table, 'visits'), 1), 'costs')).toEqual({
    on: 'costs',
    source: 'measures.visits.name',
    amount: -30,
    factors: [
      { name: 'vars:trust', value: 40 },
      { name: 'factor:fit', value: 0.76 },
    ],
    phase: 'talk',
  })
})

test('an effect with words of its own is explained by those', () => {
  const effects = [{ on: 'plan', amount: '1', as: 'yearly', source: { de: 'Eigene Worte' } }]
  const table = inYears(decided(town({ 'measures.visits': measure({ effects }) }), 'visits'), 1)
  expect(last(table, 'plan').source).toBe('measures.visits.effects.0.source')
})
