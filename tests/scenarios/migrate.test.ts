/** Files of the first format: they are read as what they would be today, and nothing else is touched. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { load } from '../../shared/scenario/load.ts'
import { FORMAT, migrated } from '../../shared/scenario/migrate.ts'
import { tinyJson } from '../support/tiny-scenario.ts'

const first: unknown = JSON.parse(readFileSync(new URL('fixtures/format-1.json', import.meta.url), 'utf8'))

test('a file of the first format is the same game', () => {
  const [old, now] = [load(first), load(tinyJson())]
  expect(old).toHaveProperty('scenario')
  expect(old).toEqual(now)
})

test('a refill to a number becomes a refill to an amount; nothing else changes', () => {
  const told = JSON.stringify(first)
  expect(told).toContain('"do":"refill","variable":"money","to":100}')
  const expected = told.replace('"format":1', `"format":${FORMAT}`).replace('"to":100}', '"to":"100"}')
  expect(JSON.stringify(migrated(first))).toBe(expected)
})

test('the file itself stays as it was', () => {
  const before = JSON.stringify(first)
  migrated(first)
  expect(JSON.stringify(first)).toBe(before)
})

test('a number is still no amount in a file that says it is of today', () => {
  const loaded = load({ ...(first as object), format: FORMAT })
  expect('diagnostics' in loaded && loaded.diagnostics.map(({ at }) => at)).toEqual([
    'rounds.two.phases.plan.enter[0].to',
  ])
})

test.each([0, 3, 1.5, -1])('a file of format %s is refused, and nothing else is said about it', (format) => {
  expect(load({ ...(first as object), format })).toEqual({
    diagnostics: [{ at: 'format', level: 'error', code: 'file.version', params: { version: format, newest: FORMAT } }],
  })
})

test.each([1, null, [], 'x', { format: 1 }, { format: 1, rounds: 7 }, { format: 1, rounds: { one: { phases: [1] } } }])(
  'a migration breaks on nothing: %j',
  (json) => {
    expect(load(json)).toHaveProperty('diagnostics')
  },
)
