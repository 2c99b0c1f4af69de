/** What expressions can ask of a town, and where: each question beside a town that answers it. */
import { describe, expect, test } from 'vitest'
import { begin } from '../../shared/engine/begin.ts'
import { amountOf, factsOf, holds, withEffect, withMotion } from '../../shared/engine/facts.ts'
import { keysOf } from '../../shared/engine/lookup.ts'
import type { MotionState } from '../../shared/engine/motion-state.ts'
import { bodyOf } from '../../shared/engine/motions.ts'
import type { Town } from '../../shared/engine/state.ts'
import { checkExpression } from '../../shared/scenario/expressions.ts'
import { tinyTown } from '../support/tiny-town.ts'

const scenario = tinyTown()
const fresh = begin(scenario, 'seed', 'room').town

const motion: MotionState = {
  measure: 'coach',
  free: null,
  by: 'office',
  form: 'full',
  round: 'middle',
  fields: { need: { option: 'babies', text: null } },
  cosigned: ['purse'],
  amendments: [],
  cover: 'yes',
  heard: { office: 'for' },
  late: false,
  results: [
    { body: 'committee', carried: true, votes: {}, members: [true], yes: 3, no: 2, abstain: 0 },
    { body: 'council', carried: true, votes: {}, members: [true], yes: 4, no: 1, abstain: 0 },
  ],
  votes: {},
  hands: null,
  outcome: 'carried',
  why: null,
}

const town: Town = {
  ...fresh,
  year: 2,
  variables: { ...fresh.variables, 'reach@hill': 28 },
  motions: { coach: motion },
  running: { coach: { motion: 'coach', since: 1, until: null, booked: {}, yearly: 10 } },
  frozen: ['city'],
  visits: { office: ['hill'], purse: ['hill', 'river'] },
  asked: [{ id: 'a', by: 'purse', to: 'office', subject: 'need', due: 'year', state: 'unanswered' }],
  injects: { flood: { phase: 'draft', chosen: 'pay', by: 'purse', concluded: false } },
}

describe('the whole town answers', () => {
  test.each([
    ["at('reach', 'hill')", 28],
    ["total('reach')", 68],
    ["active('meet')", 2],
    ["active('meet', 'river')", 0],
    ["active('meet', 'hill', 'babies')", 2],
    ["committed('city')", 10],
    ['doubled()', 10],
    ['agreements()', 0],
    ['cardsOpen()', 0],
    ['promisesKept() + promisesBroken()', 0],
    ["visited('hill')", 2],
    ['unanswered()', 1],
    ['year()', 2],
    ['concepts()', 1],
    ['shared()', 1],
    [
      "count(running('coach'), decided('coach'), frozen('city'), happened('flood'), chosen('flood', 'pay'), knows('office', 'report'))",
      6,
    ],
    ["count(divided('twice'), woundUp('cafe'), knows('purse', 'report'), chosen('flood', 'wait'))", 0],
  ])('%s', (source, value) => {
    expect(checkExpression(scenario, source, 'amount', 'here', false)).toEqual([])
    expect(amountOf(scenario, source, factsOf(scenario, town))).toBe(value)
  })

  test('what has been agreed is not doubled any more, nor is what has been wound up', () => {
    const agreed = { ...town, overlaps: { twice: { offered: {}, agreed: 'divide' as const } } }
    expect(factsOf(scenario, agreed).doubled()).toBe(0)
    expect(factsOf(scenario, agreed).divided('twice')).toBe(true)
    expect(factsOf(scenario, { ...town, wound: ['cafe'] }).doubled()).toBe(0)
  })

  test('a measure whose money has ended was decided, but runs no more', () => {
    const ended = { ...town, running: { coach: { motion: 'coach', since: 1, until: 2, booked: {}, yearly: 10 } } }
    const facts = factsOf(scenario, ended)
    expect([facts.running('coach'), facts.decided('coach'), facts.committed('city')]).toEqual([false, true, 0])
  })
})

test.each([
  ['covered() && heard() && !late() && !reported()', true],
  ["passed('committee') && about('coach')", true],
  ["fills('need') && says('need', 'strong')", true],
  ['signers() == 2 && places() == 1 && costs() == 30', true],
  ["vars.trust > 3 && running('coach')", true],
])('a member of a body asks of a motion: %s', (source, value) => {
  expect(checkExpression(scenario, source, 'condition', 'here', false, 'motion')).toEqual([])
  expect(holds(scenario, source, withMotion(scenario, factsOf(scenario, town), motion))).toBe(value)
})

test.each([
  ["here('reach')", 28],
  ["access('outreach') ? 1 : 0", 1],
  ['stage() + age()', 5],
  ["conceived() && deliveredBy('office') ? 1 : 0", 1],
  ["vars.families + total('reach')", 78],
])('a factor asks of a running measure: %s', (source, value) => {
  expect(checkExpression(scenario, source, 'amount', 'here', false, 'effect')).toEqual([])
  expect(amountOf(scenario, source, withEffect(scenario, town, 'coach'))).toBe(value)
})

test('a variable that is kept for places has a key for each, any other its name', () => {
  expect(keysOf(scenario, 'reach')).toEqual(['reach@hill', 'reach@river'])
  expect(keysOf(scenario, 'money')).toEqual(['money'])
})

test('a motion lies at the first body of its path that has not counted yet', () => {
  const open = { ...motion, outcome: 'open' as const }
  const lying = [[], motion.results.slice(0, 1), motion.results].map((results) =>
    bodyOf(scenario, { ...open, results }),
  )
  expect(lying).toEqual(['committee', 'council', null])
  expect(bodyOf(scenario, motion)).toBeNull()
})
