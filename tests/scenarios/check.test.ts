/** The linter: every mistake that it knows is found where it was made, and a good scenario passes. */
import { describe, expect, test } from 'vitest'
import { stepsIn } from '../../shared/scenario/check/cost.ts'
import type { Diagnostic } from '../../shared/scenario/diagnostics.ts'
import { load } from '../../shared/scenario/load.ts'
import { tinyJson, tinyWith } from '../support/tiny-scenario.ts'
import { townJson, townWith } from '../support/tiny-town.ts'
import { broken, codeOf } from './broken/all.ts'

test('nothing is wrong with the tiny game, nor with the tiny town', () => {
  expect(found(tinyJson())).toEqual([])
  expect(found(townJson())).toEqual([])
})

test.each(Object.entries(broken))('%s is found', (name, json) => {
  expect(found(json).map((one) => one.code)).toContain(codeOf(name))
})

describe('a mistake is reported', () => {
  test('where it stands, with the name that was probably meant', () => {
    expect(found(tinyWith({ 'cards.report.owner': 'ofice' }))).toContainEqual({
      at: 'cards.report.owner',
      level: 'error',
      code: 'unknown.role',
      params: { name: 'ofice', near: 'office' },
    })
  })

  test('with marks below the part of an expression that is wrong', () => {
    const [first] = found(tinyWith({ 'rounds.one.phases.pick.leave.2.when': "true && chose('freze')" }))
    expect(first).toMatchObject({ at: 'rounds.one.phases.pick.leave[2].when', code: 'unknown.measure' })
    expect(first?.excerpt).toBe(["true && chose('freze')", '              ^^^^^^^'].join('\n'))
  })

  test('without a guess where no name is close', () => {
    const [first] = found(tinyWith({ 'cards.report.owner': 'bürgermeisterin' }))
    expect(first?.code).toBe('shape.name')
    const [other] = found(tinyWith({ 'cards.report.owner': 'mayor' }))
    expect(other?.params).toEqual({ name: 'mayor' })
  })

  test('together with all others', () => {
    const several = found(
      tinyWith({ 'cards.report.owner': 'x', 'acts.review.when': '1', 'debrief.subject': 'trust', 'people.min': 5 }),
    )
    const codes = several.map(({ code }) => code)
    expect(codes).toEqual(
      expect.arrayContaining(['unknown.role', 'expression.condition', 'debrief.hidden', 'people.range']),
    )
  })
})

describe('what everybody sees must not depend on what somebody hides', () => {
  test.each([
    ['promises.measure.when', "overdrawn('spring')"],
    ['acts.review.when', "begun('visits')"],
    ['choices.spring.except.0.when', "chose('freeze')"],
    ['proposals.house.cost', "cost('house')"],
  ])('%s', (place, source) => {
    expect(found(tinyWith({ [place]: source })).map(({ code }) => code)).toContain('expression.hiddenFact')
  })

  test('but open facts and public variables may be used there', () => {
    const source = "open('report') || did('review') || signed('house') || promised('measure') || vars.money > 3"
    expect(found(tinyWith({ 'acts.review.when': source }))).toEqual([])
  })
})

test('a warning does not keep a scenario from being played, an error does', () => {
  expect(load(broken['text.longBrief'])).toHaveProperty('scenario')
  expect(load(broken['roles.few'])).not.toHaveProperty('scenario')
})

describe('what a scenario costs is counted in steps', () => {
  const steps = (changes: Readonly<Record<string, unknown>>) => {
    const loaded = load(townWith(changes))
    return 'scenario' in loaded ? stepsIn(loaded.scenario) : Number.NaN
  }

  test('whatever the machine: the tiny town always costs the same', () => {
    expect(steps({})).toBe(steps({}))
    expect(steps({})).toBeLessThan(2_000)
  })

  test('more where a factor asks more, a year is longer, or a member looks at more motions', () => {
    const plain = steps({})
    expect(steps({ 'factors.fit.amount': "here('reach') > 30 && age() > 1 ? 1 : 0.8" })).toBeGreaterThan(plain)
    expect(steps({ 'rounds.middle.phases.year.enter.1.years': 4 })).toBeGreaterThan(plain)
    expect(steps({ 'bodies.council.members.0.yes': "covered() && passed('committee') && !late()" })).toBeGreaterThan(
      plain,
    )
  })
})

function found(json: unknown): readonly Diagnostic[] {
  const loaded = load(json)
  return 'scenario' in loaded ? loaded.warnings : loaded.diagnostics
}
