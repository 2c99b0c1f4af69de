/** The JSON Schema that editors read beside the scenarios. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isCurrent, jsonSchema } from '../../scenarios/bench/schema.ts'
import { tinyJson } from '../support/tiny-scenario.ts'

const file = new URL('../../scenarios/scenario.schema.json', import.meta.url)

test('scenario.schema.json is the schema of the format as it is now', () => {
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(jsonSchema())))
  expect(isCurrent()).toBe(true)
})

test('it knows every top place of a scenario', () => {
  const { properties } = jsonSchema() as { properties: object }
  expect(Object.keys(properties)).toEqual(expect.arrayContaining(Object.keys(tinyJson())))
})

test('it explains the pieces that authors meet everywhere', () => {
  const { $defs } = jsonSchema() as { $defs: Record<string, { description?: string }> }
  const unexplained = Object.entries($defs).filter(([, { description }]) => description === undefined)
  expect(Object.keys($defs)).toEqual(expect.arrayContaining(['text', 'condition', 'amount', 'change']))
  expect(unexplained).toEqual([])
})
