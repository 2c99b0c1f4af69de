/** What stands behind a figure: every amount once, whatever was spread over places put together again. */
import { expect, test } from 'vitest'
import { asRead, byPhase, summandsOf } from '../../game-client/play/summands.ts'
import { explainIndicator } from '../../shared/debrief/explain.ts'
import { known } from '../../shared/engine/lookup.ts'
import type { Contribution } from '../../shared/engine/state.ts'
import { decided, inYears, measure, town } from '../model/fixtures/town.ts'

const reach = [{ variable: 'reach', weight: 100 }]

test('what was spread over places is one summand, with the factors that it was multiplied by', () => {
  const factors = [{ name: 'factor:trust', value: 0.9 }]
  const spread = [by('visits', 'reach@hill', 3, factors), by('visits', 'reach@river', 2, factors)]
  expect(summandsOf(spread, reach)).toEqual([{ ...by('visits', 'reach', 5, factors) }])
})

test('another source, another phase and another variable stay apart', () => {
  const all = [
    by('visits', 'reach@hill', 3),
    by('coach', 'reach@hill', 1),
    { ...by('visits', 'reach@hill', 4), phase: 'later' },
    by('visits', 'money', -10),
  ]
  expect(summandsOf(all, reach).map(({ amount }) => amount)).toEqual([3, 1, 4])
})

test('two amounts of a variable that has no places are two, also from one source', () => {
  const twice = [by('word', 'trust', -3), by('word', 'trust', -3)]
  expect(summandsOf(twice, [{ variable: 'trust', weight: 1 }])).toEqual(twice)
})

test('a variable that counts against the figure has its sign turned', () => {
  const terms = [
    { variable: 'income', weight: 1 },
    { variable: 'cost', weight: -1 },
  ]
  const all = [by('tax', 'income', 5), by('care', 'cost', 7)]
  expect(summandsOf(all, terms).map(({ amount }) => amount)).toEqual([5, -7])
})

test('what came to nothing is not told', () => {
  expect(summandsOf([by('visits', 'reach@hill', 2), by('visits', 'reach@river', -2)], reach)).toEqual([])
})

test('by phase, the newest first', () => {
  const all = [by('a', 'trust', 1), { ...by('b', 'trust', 2), phase: 'later' }, by('c', 'trust', 3)]
  expect(byPhase(all).map(([phase, own]) => [phase, own.map(({ source }) => source)])).toEqual([
    ['later', ['b']],
    ['year', ['a', 'c']],
  ])
})

test('of an indicator they add up to the change that is read, as the debrief apportions them', () => {
  const visits = measure({
    effects: [
      { on: 'plan', amount: '10', as: 'level' },
      { on: 'reach', amount: '7', as: 'level' },
    ],
  })
  const known150 = { name: { de: 'Erreicht' }, per: 150, digits: 1, terms: [] as object[] }
  known150.terms.push({ variable: 'reach', weight: 100 }, { variable: 'plan', weight: 7 })
  const changes = { 'measures.visits': visits, 'indicators.known': known150 }
  const state = inYears(decided(town(changes), 'visits'), 1)
  const { terms, per, digits } = known(state.scenario.indicators, 'known')
  const grained = terms.map((term) => ({ ...term, step: known(state.scenario.variables, term.variable).step }))
  const now = grained.reduce((all, { variable, weight, step }) => {
    const steps = Object.entries(state.town.variables).reduce((n, [key, one]) => (isOf(key, variable) ? n + one : n), 0)
    return all + weight * step * steps
  }, 0)
  const read = asRead(summandsOf(state.town.contributions, terms), grained, { per, digits }, now)
  const told = explainIndicator(state, 'known', 'one')
  const sum = (all: readonly { readonly amount: number }[]) => all.reduce((n, { amount }) => n + amount, 0)
  expect(sum(told)).not.toBe(0)
  expect(sum(read)).toBe(sum(told))
})

test('a third each of one that is read: the first is told, the others are not', () => {
  const third = [by('a', 'x', 1), by('b', 'x', 1), by('c', 'x', 1)]
  const read = asRead(third, [{ variable: 'x', weight: 1, step: 1 }], { per: 3, digits: 0 }, 3)
  expect(read.map(({ source, amount }) => [source, amount])).toEqual([['a', 1]])
})

function isOf(key: string, variable: string): boolean {
  return key === variable || key.startsWith(`${variable}@`)
}

function by(source: string, on: string, amount: number, factors: Contribution['factors'] = []): Contribution {
  return { on, source, amount, factors, phase: 'year' }
}
