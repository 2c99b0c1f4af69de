/** Why a number moved: summands that add up, what they depended on, and what was assumed. */
import { describe, expect, test } from 'vitest'
import { explain, explainIndicator } from '../../shared/debrief/explain.ts'
import { decided, factor, inYears, measure, stepped, town, variable } from '../model/fixtures/town.ts'
import { movedTo } from '../support/engine-tiny.ts'

const visits = measure({
  assumption: 'eight',
  effects: [
    { on: 'plan', amount: '10', as: 'level' },
    { on: 'reach', amount: '7', as: 'level' },
  ],
})
const factors = { half: factor({ kind: 'amount', amount: '0.5', assumption: 'eight' }) }
const changes = {
  factors,
  'measures.visits': visits,
  'variables.plan': variable({ start: 42, drift: '-1' }),
  'indicators.known': {
    name: { de: 'Erreicht' },
    terms: [
      { variable: 'reach', weight: 100 },
      { variable: 'plan', weight: 7 },
    ],
    per: 150,
    digits: 1,
  },
}
const played = inYears(decided(town(changes), 'visits'), 1)

test('every summand of a round, with its factors and the keys of what was assumed', () => {
  expect(explain(played, 'plan', 'one')).toEqual([
    {
      on: 'plan',
      source: 'variables.plan.name',
      amount: -1,
      factors: [],
      assumption: null,
      phase: 'talk',
    },
    {
      on: 'plan',
      source: 'measures.visits.name',
      amount: 5,
      factors: [{ name: 'factor:half', value: 0.5, assumption: 'assumptions.eight' }],
      assumption: 'assumptions.eight',
      phase: 'talk',
    },
  ])
})

test('of a variable that is kept for each place: everywhere, or there alone', () => {
  expect(explain(played, 'reach', 'one').map(({ on, amount }) => [on, amount])).toEqual([
    ['reach@hill', 3],
    ['reach@river', 1],
  ])
  expect(explain(played, 'reach@river', 'one').map(({ amount }) => amount)).toEqual([1])
})

test('only of that round', () => {
  const later = stepped(movedTo('plan', played), { do: 'change', on: 'plan', amount: '3' })
  expect(explain(later, 'plan', 'one').map(({ amount }) => amount)).toEqual([-1, 5])
  expect(explain(later, 'plan', 'two').map(({ amount }) => amount)).toEqual([3])
})

describe('an indicator', () => {
  // (50 × 100 + 42 × 7) / 150 = 35.29, read as 35.3; (54 × 100 + 46 × 7) / 150 = 38.15, read as 38.1
  test('has the summands of its variables, apportioned so that they add up to what people read', () => {
    const parts = explainIndicator(played, 'known', 'one')
    expect(parts.map(({ source, on, amount }) => [source, on, amount])).toEqual([
      ['measures.visits.name', 'reach@hill', 20],
      ['measures.visits.name', 'reach@river', 7],
      ['variables.plan.name', 'plan', -1],
      ['measures.visits.name', 'plan', 2],
    ])
    expect(parts.reduce((sum, { amount }) => sum + amount, 0)).toBe(381 - 353)
  })

  test('is explained as it stood then, whatever came later', () => {
    const later = stepped(movedTo('plan', played), { do: 'change', on: 'reach', amount: '-9' })
    expect(explainIndicator(later, 'known', 'one')).toEqual(explainIndicator(played, 'known', 'one'))
  })

  test('nothing moved, nothing to explain', () => {
    expect(explainIndicator(town(changes), 'known', 'one')).toEqual([])
  })
})
