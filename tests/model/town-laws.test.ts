/** What holds of every town, whatever is decided in it: sums, bounds, budgets, and that more never brings less. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { variableOf } from '../../shared/engine/lookup.ts'
import type { State } from '../../shared/engine/state.ts'
import { decided, factor, inYears, measure, since, stepped, town, variable } from './fixtures/town.ts'

const IDS = ['visits', 'fund', 'project', 'freeze'] as const

const effect = fc.record({
  on: fc.constantFrom('reach', 'plan', 'costs', 'trust'),
  amount: fc.integer({ min: -400, max: 400 }).map((n) => String(n / 8)),
  as: fc.constantFrom('once', 'level', 'yearly'),
  outcome: fc.boolean(),
})
const measures = fc.record({
  cost: fc.nat({ max: 300 }),
  yearly: fc.nat({ max: 200 }),
  fades: fc.constantFrom(undefined, 1, 2),
  delay: fc.nat({ max: 1 }),
  staff: fc.nat({ max: 90 }),
  function: fc.constantFrom('meet', 'teach'),
  places: fc.constantFrom([], ['hill'], ['hill', 'river']),
  with: fc.subarray([...IDS]),
  effects: fc.array(effect, { maxLength: 4 }),
})
/** What is decided in each of four years. */
const evenings = fc.record({
  measures: fc.array(measures, { minLength: IDS.length, maxLength: IDS.length }),
  years: fc.array(fc.subarray([...IDS]), { minLength: 4, maxLength: 4 }),
  overdraw: fc.boolean(),
})
type Evening = typeof evenings extends fc.Arbitrary<infer T> ? T : never

const factors = {
  ramp: factor({ kind: 'ramp', first: 0.5 }),
  k: factor({ kind: 'amount', amount: '0.60 + 0.40 * vars.plan / 100' }),
  d: factor({ kind: 'twice', second: 0.4, third: 0.15, agreed: { second: 0.8, third: 0.6 } }),
  s: factor({ kind: 'together', each: 1.08, most: 1.25 }),
  gate: factor({ kind: 'gate', reach: "here('reach') / 50", least: 0.6 }),
}

/** Every state of an evening of four years, from the first. */
function statesOf({ measures, years, overdraw }: Evening): State[] {
  const own = measures.map((parts, i) => [`measures.${IDS[i]}`, measure({ ...parts, pot: 'city' })])
  const begun = town({
    ...Object.fromEntries(own),
    factors,
    staff: 'posts',
    'pots.city.overdraw': overdraw,
    'variables.fund': variable({ start: 500, min: overdraw ? -5000 : 0, max: 5000 }),
    'variables.posts': variable({ start: 100 }),
    'variables.reach': variable({ start: { hill: 30, river: 20 }, drift: '-1' }),
  })
  const states = [begun]
  for (const wanted of years) {
    const now = states.at(-1) ?? begun
    const free = wanted.filter((id) => {
      const { until } = now.town.running[id] ?? { until: 0 }
      return until !== null && until <= now.town.year
    })
    const after = decided(now, ...free)
    states.push(after, inYears(after, 1))
  }
  return states
}

function everywhere(holds: (states: readonly State[]) => void): void {
  fc.assert(
    fc.property(evenings, (evening) => holds(statesOf(evening))),
    { seed: 17, numRuns: 60 },
  )
}

test('whatever changed a number adds up to where it stands, in every place', () => {
  everywhere((states) => {
    const [begun] = states
    for (const { town } of states) {
      for (const [key, value] of Object.entries(town.variables)) {
        const own = town.contributions.filter(({ on }) => on === key)
        expect(own.reduce((sum, { amount }) => sum + amount, begun?.town.variables[key] ?? 0)).toBe(value)
        expect(own.every(({ amount }) => Number.isInteger(amount))).toBe(true)
      }
    }
  })
})

test('no number leaves its bounds', () => {
  everywhere((states) => {
    for (const { scenario, town } of states) {
      for (const [key, value] of Object.entries(town.variables)) {
        const { min = 0, max = 0, step = 1 } = scenario.variables[variableOf(key)] ?? {}
        expect(value).toBeGreaterThanOrEqual(min / step)
        expect(value).toBeLessThanOrEqual(max / step)
      }
    }
  })
})

test('no pot is overdrawn but by the law, and no bound ever pays', () => {
  everywhere((states) => {
    for (const { scenario, town } of states) {
      if (scenario.pots.city?.overdraw !== true) expect(town.variables.fund).toBeGreaterThanOrEqual(0)
      expect(
        town.contributions.filter(({ on, source }) => source === 'bound' && (on === 'fund' || on === 'posts')),
      ).toEqual([])
    }
  })
})

test('what the levels of a measure stand at is what they have brought', () => {
  const levels = evenings.map((evening) => ({
    ...evening,
    measures: evening.measures.map(({ effects, ...rest }) => ({
      ...rest,
      effects: effects.map((one) => ({ ...one, as: 'level' as const })),
    })),
  }))
  fc.assert(
    fc.property(levels, (evening) => {
      for (const { town } of statesOf(evening)) {
        for (const [id, { booked }] of Object.entries(town.running)) {
          const made = town.contributions.filter(
            (c) => c.source === `measures.${id}.name` && !['fund', 'posts'].includes(c.on),
          )
          const keys = new Set([...made.map(({ on }) => on), ...Object.keys(booked)])
          for (const key of keys)
            expect(made.filter(({ on }) => on === key).reduce((sum, { amount }) => sum + amount, 0)).toBe(
              booked[key] ?? 0,
            )
        }
      }
    }),
    { seed: 17, numRuns: 60 },
  )
})

test('all at once: each measure brings what it would have brought alone', () => {
  const whole = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: IDS.length, maxLength: IDS.length })
  fc.assert(
    fc.property(whole, (amounts) => {
      const own = IDS.map((id, i) => [
        `measures.${id}`,
        measure({ effects: [{ on: 'plan', amount: `${amounts[i]} + (vars.plan - 40) * 3`, as: 'yearly' }] }),
      ])
      const changes = { ...Object.fromEntries(own), 'variables.plan': variable({ start: 40, drift: '2' }) }
      const begun = decided(town(changes), ...IDS)
      const expected = amounts.reduce((sum, amount) => sum + amount, 42)
      expect(inYears(begun, 1).town.variables.plan).toBe(expected)
    }),
    { seed: 17 },
  )
})

describe('more never brings less', () => {
  const amount = { 'measures.visits': measure({ effects: [{ on: 'costs', amount: '1000', as: 'level' }] }) }
  const brings = (changes: object) => {
    const begun = decided(town({ ...amount, ...changes }), 'visits')
    return since(begun, inYears(begun, 1), 'costs').reduce((sum, [, part]) => sum + part, 0)
  }
  const rising = (values: readonly number[]) => values.every((value, i) => i === 0 || value >= (values[i - 1] ?? 0))

  test('integration', () => {
    const k = { factors: { k: factors.k } }
    expect(
      rising([0, 20, 40, 60, 80, 100].map((start) => brings({ ...k, 'variables.plan': variable({ start }) }))),
    ).toBe(true)
  })

  test('years of work', () => {
    const begun = decided(town({ ...amount, factors: { ramp: factors.ramp } }), 'visits')
    expect(rising([0, 1, 2, 3].map((years) => inYears(begun, years).town.variables.costs ?? 0))).toBe(true)
  })

  test('partners; and doubles the other way round', () => {
    const partners = (count: number) => {
      const names = IDS.slice(1, 1 + count)
      const others = Object.fromEntries(names.map((id) => [`measures.${id}`, measure()]))
      const visits = {
        'measures.visits': measure({
          with: [...IDS.slice(1)],
          effects: [{ on: 'costs', amount: '1000', as: 'level' }],
        }),
      }
      return (
        inYears(decided(town({ ...visits, ...others, factors: { s: factors.s } }), 'visits', ...names), 1).town
          .variables.costs ?? 0
      )
    }
    expect([0, 1, 2, 3].map(partners)).toEqual([2000, 2080, 2166, 2250])
    const same = (count: number) => {
      const services = Object.fromEntries(
        Array.from({ length: count }, (_, i) => [
          `s${i}`,
          { name: { de: 'Da' }, owner: 'office', pot: 'city', function: 'meet' },
        ]),
      )
      const visits = measure({ function: 'meet', effects: [{ on: 'costs', amount: '1000', as: 'level' }] })
      return brings({ factors: { d: factors.d }, services, 'measures.visits': visits })
    }
    expect([0, 1, 2, 3].map(same)).toEqual([1000, 400, 150, 150])
  })
})

test('a year is the same year whichever steps stand around it', () => {
  everywhere((states) => {
    const end = states.at(-1)
    if (end === undefined) return
    expect(stepped(end, { do: 'year', years: 2 }).town.variables).toEqual(inYears(inYears(end, 1), 1).town.variables)
  })
})
