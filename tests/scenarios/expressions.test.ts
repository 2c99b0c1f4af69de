/** The expression language of authors: what it can say, how it counts, and what it refuses. */
import { Environment } from '@marcbachmann/cel-js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkExpression, type ExpressionType, expression, type Facts } from '../../shared/scenario/expressions.ts'
import { tiny } from '../support/tiny-scenario.ts'

const facts: Facts = {
  vars: { families: 12, money: 100, trust: 40 },
  open: (card) => card === 'report',
  answered: () => false,
  promised: () => true,
  broken: () => false,
  did: (act) => act === 'review',
  chose: (measure, choice) => measure === 'visits' && choice !== undefined,
  begun: (measure, choice) => measure === 'fund' && choice === undefined,
  overdrawn: () => false,
  signed: () => true,
  filled: (_proposal, field) => field === 'date',
  tagged: (_proposal, _field, tag) => tag === 'strong',
  carried: () => true,
  cost: () => 110,
  at: () => 0,
  total: () => 0,
  running: () => false,
  decided: () => false,
  active: () => 0,
  committed: () => 0,
  frozen: () => false,
  doubled: () => 0,
  divided: () => false,
  agreements: () => 0,
  woundUp: () => false,
  knows: () => false,
  cardsOpen: () => 1,
  promisesKept: () => 0,
  promisesBroken: () => 0,
  visited: () => 0,
  unanswered: () => 0,
  happened: () => false,
  chosen: () => false,
  year: () => 2,
  concepts: () => 0,
  shared: () => 0,
}

describe('a condition', () => {
  test.each([
    ['true', true],
    ["open('report') && !answered('report')", true],
    ['vars.money >= cost("house")', false],
    ['vars.trust > 39 || vars.trust < 0', true],
    ['vars.families == 12', true],
    ["open('report') != did('review')", false],
    ["chose('visits')", false],
    ["chose('visits', 'spring')", true],
    ["begun('fund')", true],
    ["begun('fund', 'spring')", false],
    ["filled('house', 'date') && tagged('house', 'date', 'strong')", true],
    ["overdrawn('spring') ? signed('house') : carried('house')", true],
    ["promised('measure') && !broken('measure')", true],
    ["open('report')\n  && true // said in round 1", true],
  ])('%s', (source, holds) => {
    expect(evaluate(source, 'condition')).toBe(holds)
  })
})

describe('an amount', () => {
  test.each([
    ['7', 7],
    ['-6', -6],
    ['3 / 2', 1.5],
    ['1.5 + 0.5', 2],
    ['0x10 + 1e2', 116],
    ['vars.families * 2 - 4', 20],
    ['min(vars.money, 90) + max(1, 2)', 92],
    ['abs(vars.trust - vars.money)', 60],
    ["count(open('report'), answered('report'), did('review'))", 2],
    ['div(vars.money, 8, 0)', 12.5],
    ['div(1, vars.money - 100, -1)', -1],
    ["tagged('house', 'date', 'strong') ? 200 : 190", 200],
  ])('%s', (source, value) => {
    expect(evaluate(source, 'amount')).toBe(value)
  })

  test('that is not finite counts as 0, and there is no −0', () => {
    const huge = Array.from({ length: 40 }, () => 'vars.money * 1000000000').join(' * ')
    expect(evaluate(`1e308 * 10`, 'amount')).toBe(0)
    expect(checkExpression(tiny, huge, 'amount', 'here', false).map(({ code }) => code)).toEqual([
      'expression.tooLarge',
    ])
    expect(Object.is(evaluate('-(vars.money - 100)', 'amount'), 0)).toBe(true)
  })
})

describe('an expression', () => {
  test('is compiled once per scenario', () => {
    expect(expression(tiny, 'vars.trust > 3', 'condition')).toBe(expression(tiny, 'vars.trust > 3', 'condition'))
  })

  test('knows what it reads, each once, in reading order', () => {
    const { reads, cost } = expression(tiny, "vars.trust > 3 && min(vars.trust, cost('house')) > 1", 'condition')
    expect(reads).toEqual([
      { fn: 'vars', ids: ['trust'] },
      { fn: 'cost', ids: ['house'] },
    ])
    expect(cost).toBe(9)
  })

  test('that loading would have refused is a fault', () => {
    expect(() => expression(tiny, "open('nothing')", 'condition')).toThrow('unknown.card')
  })
})

describe('refused, with marks below the part that is wrong', () => {
  test.each([
    ["open('reprot')", 'unknown.card', '     ^^^^^^^^'],
    ['vars.mony > 3', 'unknown.variable', '     ^^^^'],
    ['true && trust > 3', 'expression.name', '        ^^^^^'],
    ["opn('report')", 'expression.function', '^^^'],
    ["1 + open('report') > 2", 'expression.amount', '    ^^^^^^^^^^^^^^'],
    ['vars.money && true', 'expression.condition', '^^^^^^^^^^'],
    ['vars.money / vars.trust > 1', 'expression.division', '             ^^^^^^^^^^'],
    ['1 / 0 > 1', 'expression.division', '    ^'],
    ['min(1) > 0', 'expression.arguments', '^^^'],
    ["begun('fund', 'spring', 'x')", 'expression.arguments', '^^^^^'],
    ['open(vars.trust > 1)', 'expression.id', '     ^^^^^^^^^^^^^^'],
    ["vars['trust'] > 1", 'expression.forbidden', '^^^^^^^^^^^^^'],
    ['[1, 2].exists(x, x > 1)', 'expression.forbidden', '^^^^^^^^^^^^^^^^^^^^^^^'],
    ["'a' == 'b'", 'expression.forbidden', '^^^'],
    ['vars.trust % 2 == 0', 'expression.forbidden', '^^^^^^^^^^^^^^'],
    ['vars.trust = 3', 'expression.syntax', '           ^'],
    ['vars.trust > 1 &&', 'expression.syntax', '                 ^'],
    ["open('report", 'expression.syntax', '     ^'],
  ])('%s', (source, code, marks) => {
    const [first] = checkExpression(tiny, source, 'condition', 'here', false)
    expect(first).toMatchObject({ at: 'here', code })
    expect(first?.excerpt?.split('\n').map((line) => line.trimEnd())[1]).toMatch(marks)
  })

  test('in the line where it stands', () => {
    const [first] = checkExpression(tiny, "true\n  && open('x')\n  && false", 'condition', 'here', false)
    expect(first?.excerpt).toBe(["  && open('x')", '          ^^^'].join('\n'))
  })
})

test('no text at all makes the check throw, and what it lets through can be evaluated', () => {
  const words = [
    'vars',
    '.',
    'trust',
    'open',
    '(',
    ')',
    "'report'",
    '1',
    '0',
    '+',
    '/',
    '!',
    '&&',
    '?',
    ':',
    '==',
    ',',
    ' ',
    '{',
    '[',
    '"',
  ]
  const texts = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.array(fc.constantFrom(...words)).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(texts, fc.constantFrom<ExpressionType[]>('condition', 'amount'), (source, type) => {
      if (checkExpression(tiny, source, type, 'here', false).length > 0) return
      const value = evaluate(source, type)
      expect(type === 'condition' ? typeof value === 'boolean' : Number.isFinite(value)).toBe(true)
    }),
    { numRuns: 2_000 },
  )
})

test('every expression of the language is CEL: the library finds the same types and the same value', () => {
  fc.assert(
    fc.property(short, (source) => {
      expect(checkExpression(tiny, source, 'condition', 'here', false)).toEqual([])
      expect(cel.check(source)).toMatchObject({ valid: true, type: 'bool' })
      expect(evaluate(source, 'condition')).toBe(cel.evaluate(source, { vars: facts.vars }))
    }),
    { numRuns: 1_000 },
  )
})

function evaluate(source: string, type: ExpressionType): number | boolean {
  return expression(tiny, source, type).evaluate(facts)
}

/** The library's own evaluator, told of our functions; it has two kinds of numbers, so that literals are doubles here. */
const cel = new Environment()
  .registerVariable('vars', 'map<string, double>')
  .registerFunction('open(string): bool', facts.open)
  .registerFunction('did(string): bool', facts.did)
  .registerFunction('cost(string): double', facts.cost)
  .registerFunction('min(double, double): double', Math.min)
  .registerFunction('max(double, double): double', Math.max)
  .registerFunction('abs(double): double', Math.abs)
  .registerFunction('div(double, double, double): double', (a: number, b: number, c: number) => (b === 0 ? c : a / b))
  .registerFunction('count(bool, bool): double', (a: boolean, b: boolean) => Number(a) + Number(b))

const { condition } = fc.letrec<{ amount: string; condition: string }>((tie) => {
  const [a, b, c] = [tie('amount'), tie('amount'), tie('amount')]
  const [p, q, r] = [tie('condition'), tie('condition'), tie('condition')]
  const shape = (...parts: readonly fc.Arbitrary<string>[]) => fc.tuple(...parts).map((words) => words.join(' '))
  const word = fc.constant
  const literal = fc.integer({ min: 0, max: 9 }).map((digit) => `${digit}.0`)
  const sign = <T extends string>(...signs: T[]) => fc.constantFrom(...signs)
  return {
    amount: fc.oneof(
      { maxDepth: 6, withCrossShrink: true },
      literal,
      sign('vars.trust', 'vars.money', "cost('house')"),
      shape(word('('), a, sign('+', '-', '*'), b, word(')')),
      shape(word('('), a, word('/ 4.0 )')),
      shape(word('-'), a),
      shape(sign('min(', 'max('), a, word(','), b, word(')')),
      shape(word('div('), a, word(','), b, word(','), c, word(')')),
      shape(word('abs('), a, word(')')),
      shape(word('count('), p, word(','), q, word(')')),
      shape(word('('), p, word('?'), a, word(':'), b, word(')')),
    ),
    condition: fc.oneof(
      { maxDepth: 6, withCrossShrink: true },
      sign('true', 'false', "open('report')", "did('review')"),
      shape(word('('), a, sign('<', '<=', '>', '>=', '==', '!='), b, word(')')),
      shape(word('('), p, sign('&&', '||', '==', '!='), q, word(')')),
      shape(word('!'), p),
      shape(word('('), p, word('?'), q, word(':'), r, word(')')),
    ),
  }
})

const short = condition.filter((source) => source.length <= 400)
