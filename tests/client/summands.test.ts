/** What stands behind a figure: every amount once, whatever was spread over places put together again. */
import { expect, test } from 'vitest'
import { byPhase, summandsOf } from '../../game-client/play/summands.ts'
import type { Contribution } from '../../shared/engine/state.ts'

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

function by(source: string, on: string, amount: number, factors: Contribution['factors'] = []): Contribution {
  return { on, source, amount, factors, phase: 'year' }
}
