/** What an effect depends on: each kind of factor, shown on a level of 100. */
import { describe, expect, test } from 'vitest'
import { isWorking } from '../../shared/engine/model/factors.ts'
import { workOf } from '../../shared/engine/model/works.ts'
import type { State } from '../../shared/engine/state.ts'
import { anna, bert } from '../support/engine-tiny.ts'
import { played } from '../support/given.ts'
import { decided, factor, inYears, last, measure, service, town, variable } from './fixtures/town.ts'

const hundred = (parts: object = {}) => measure({ effects: [{ on: 'costs', amount: '100', as: 'level' }], ...parts })
const stands = (state: State) => Number(state.town.variables.costs) - 1000

/** How much of its 100 a measure brings in its first years. */
function brings(changes: Readonly<Record<string, unknown>>, ...measures: readonly string[]): number[] {
  const begun = decided(town(changes), ...measures)
  return [1, 2].map((years) => stands(inYears(begun, years)))
}

describe('amount', () => {
  test('multiplies by whatever its author says', () => {
    const factors = { k: factor({ kind: 'amount', amount: '0.60 + 0.40 * vars.plan / 100' }) }
    expect(brings({ factors, 'measures.visits': hundred() }, 'visits')).toEqual([76, 76])
  })

  test('may ask about the measure itself', () => {
    const amount = "access('outreach') && stage() == 4 && here('reach') == 30 && age() == 0 ? 1.5 : 1"
    const factors = { fit: factor({ kind: 'amount', amount }) }
    const visits = hundred({ access: 'outreach', stage: 4, places: ['hill'] })
    expect(brings({ factors, 'measures.visits': visits }, 'visits')).toEqual([150, 100])
  })
})

describe('ramp', () => {
  const factors = { ramp: factor({ kind: 'ramp', first: 0.5 }) }

  test('only in the first year of work', () => {
    expect(brings({ factors, 'measures.visits': hundred() }, 'visits')).toEqual([50, 100])
  })

  test('which is the first after the delay', () => {
    expect(brings({ factors, 'measures.visits': hundred({ delay: 1 }) }, 'visits')).toEqual([0, 50])
  })
})

describe('twice', () => {
  const factors = {
    twice: factor({ kind: 'twice', second: 0.4, third: 0.15, agreed: { second: 0.8, third: 0.6 } }),
  }
  const meeting = { function: 'meet', group: 'babies', places: ['hill'] }
  const cafe = service(meeting)
  const overlap = (parts: object) => ({
    roles: ['office', 'purse'],
    worth: 10,
    divide: { de: 'Jede Stelle macht einen Teil.' },
    ...parts,
  })

  test('the second of its kind brings less', () => {
    expect(brings({ factors, services: { cafe }, 'measures.visits': hundred(meeting) }, 'visits')).toEqual([40, 40])
  })

  test('and the third still less', () => {
    const services = { cafe, club: cafe }
    expect(brings({ factors, services, 'measures.visits': hundred(meeting) }, 'visits')).toEqual([15, 15])
  })

  test.each([
    ['another function', { ...meeting, function: 'teach' }],
    ['another group', { ...meeting, group: 'youth' }],
    ['another place', { ...meeting, places: ['river'] }],
    ['no function at all', {}],
  ])('%s is not the same', (_, parts) => {
    expect(brings({ factors, services: { cafe }, 'measures.visits': hundred(parts) }, 'visits')).toEqual([100, 100])
  })

  test('two without a function have nothing in common', () => {
    expect(brings({ factors, services: { cafe: service({}) }, 'measures.visits': hundred() }, 'visits')).toEqual([
      100, 100,
    ])
  })

  test('what is everywhere meets what is in one place', () => {
    const everywhere = hundred({ ...meeting, places: [] })
    expect(brings({ factors, services: { cafe }, 'measures.visits': everywhere }, 'visits')).toEqual([40, 40])
  })

  test('of two measures the one that was decided first brings it all', () => {
    const both = { factors, 'measures.visits': hundred(meeting), 'measures.fund': hundred(meeting) }
    expect(brings(both, 'visits', 'fund')).toEqual([140, 140])
    const later = decided(inYears(decided(town(both), 'fund'), 1), 'visits')
    expect(inYears(later, 1).town.running.fund?.booked).toEqual({ costs: 100 })
    expect(inYears(later, 1).town.running.visits?.booked).toEqual({ costs: 40 })
  })

  test('who has agreed to divide the labour loses less', () => {
    const overlaps = { one: overlap({ between: ['cafe', 'visits'] }) }
    const table = decided(
      town({ factors, services: { cafe }, overlaps, 'measures.visits': hundred(meeting) }),
      'visits',
    )
    const agreed = played(
      table,
      anna({ type: 'divide', overlap: 'one', how: 'divide' }),
      bert({ type: 'divide', overlap: 'one', how: 'divide' }),
    )
    expect(stands(inYears(table, 1))).toBe(40)
    expect(stands(inYears(agreed, 1))).toBe(80)
  })

  test('what has been wound up no longer doubles', () => {
    const table = town({ factors, services: { cafe }, 'measures.visits': hundred(meeting) })
    const wound: State = { ...table, town: { ...table.town, wound: ['cafe'] } }
    expect(stands(inYears(decided(wound, 'visits'), 1))).toBe(100)
  })
})

describe('together', () => {
  const together = factor({ kind: 'together', each: 1.08, most: 1.1, when: 'vars.plan >= 40' })

  test('for each running partner, whichever of the two names the other', () => {
    const changes = {
      factors: { together },
      'measures.visits': hundred({ with: ['fund'] }),
      'measures.fund': hundred(),
    }
    expect(brings(changes, 'visits')).toEqual([100, 100])
    expect(brings(changes, 'visits', 'fund')).toEqual([216, 216])
  })

  test('never more than the most', () => {
    const changes = {
      factors: { together },
      'measures.visits': hundred({ with: ['fund', 'project'] }),
      'measures.fund': measure(),
      'measures.project': measure(),
    }
    expect(brings(changes, 'visits', 'fund', 'project')).toEqual([110, 110])
  })

  test('only where its condition holds', () => {
    const changes = {
      factors: { together },
      'variables.plan': variable({ start: 39 }),
      'measures.visits': hundred({ with: ['fund'] }),
      'measures.fund': measure(),
    }
    expect(brings(changes, 'visits', 'fund')).toEqual([100, 100])
  })
})

describe('gate', () => {
  const gate = factor({ kind: 'gate', reach: "here('reach') / 50", least: 0.6 })
  const outcome = { on: 'costs', amount: '100', as: 'level', outcome: true }
  const changes = (start: number) => ({
    factors: { gate },
    'variables.reach': variable({ start: { hill: start, river: 20 } }),
    'measures.visits': measure({ places: ['hill'], effects: [outcome, { on: 'plan', amount: '5', as: 'level' }] }),
  })
  const working = (state: State) => isWorking(state.scenario, state.town, workOf(state.scenario, state.town, 'visits'))

  test('shut: what counts happens, what it is for does not', () => {
    const begun = decided(town(changes(29)), 'visits')
    expect(inYears(begun, 1).town.variables).toMatchObject({ costs: 1000, plan: 45 })
    expect(working(begun)).toBe(false)
  })

  test('open from the least on', () => {
    const begun = decided(town(changes(30)), 'visits')
    expect(inYears(begun, 1).town.variables).toMatchObject({ costs: 1100, plan: 45 })
    expect(working(begun)).toBe(true)
  })

  test('what is still delayed does not work yet', () => {
    const begun = decided(town({ 'measures.visits': hundred({ delay: 1 }) }), 'visits')
    expect([begun, inYears(begun, 1)].map(working)).toEqual([false, true])
  })
})

test('all of them multiply, in their order, and are told to three decimals', () => {
  const factors = {
    third: factor({ kind: 'amount', amount: '1 / 3' }),
    ramp: factor({ kind: 'ramp', first: 0.5 }),
    gate: factor({ kind: 'gate', reach: '1', least: 1 }),
  }
  const table = inYears(decided(town({ factors, 'measures.visits': hundred() }), 'visits'), 1)
  expect(last(table, 'costs')).toMatchObject({
    amount: 17,
    factors: [
      { name: 'factor:third', value: 0.333 },
      { name: 'factor:ramp', value: 0.5 },
    ],
  })
})
