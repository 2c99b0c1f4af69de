/** The door by which scenarios come in: it lets nothing through that could harm, and it never breaks. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { load } from '../../shared/scenario/load.ts'
import { tinyJson } from '../support/tiny-scenario.ts'
import { townJson } from '../support/tiny-town.ts'

test('a scenario is frozen at every depth, and what was read stays as it was', () => {
  const json = tinyJson()
  const loaded = load(json)
  if (!('scenario' in loaded)) throw new Error('the tiny game was refused')
  expect(thawed(loaded.scenario)).toEqual([])
  expect(Object.isFrozen(json)).toBe(false)
  expect(json).toEqual(tinyJson())
})

test('everything that is wrong with the shape is told at once', () => {
  const loaded = load({ ...tinyJson(), title: 7, people: { min: 0, max: 41 }, colour: 'red', rounds: undefined })
  expect('diagnostics' in loaded && loaded.diagnostics.map(({ at, code }) => [at, code])).toEqual([
    ['title', 'shape.type'],
    ['people.min', 'shape.tooSmall'],
    ['people.max', 'shape.tooBig'],
    ['people.perRole', 'shape.missing'],
    ['rounds', 'shape.missing'],
    ['colour', 'shape.extra'],
  ])
})

test('a number in quotation marks is told to be none', () => {
  const loaded = load({ ...tinyJson(), format: '2' })
  expect('diagnostics' in loaded && loaded.diagnostics).toEqual([
    { at: 'format', level: 'error', code: 'shape.type', params: { expected: 'number' } },
  ])
})

describe('names that JavaScript has taken are refused', () => {
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '__defineGetter__'])('%s', (name) => {
    const json: unknown = JSON.parse(JSON.stringify(tinyJson()).replace('"report":', `"${name}":`))
    const loaded = load(json)
    const found = 'diagnostics' in loaded ? loaded.diagnostics : []
    expect(found).toContainEqual({ at: `cards.${name}`, level: 'error', code: 'name.reserved', params: { name } })
  })

  test('so that nothing reaches the prototype of everything', () => {
    load(JSON.parse('{"__proto__": {"polluted": true}, "roles": {"__proto__": {"polluted": true}}}'))
    expect({}).not.toHaveProperty('polluted')
  })
})

test('whatever JSON holds, loading answers and does not throw', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (json) => {
      expect(load(json)).toHaveProperty('diagnostics')
    }),
  )
})

test('whatever happens to one place of a good scenario, loading answers and does not throw', () => {
  const places = placesIn(townJson(), [])
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.jsonValue({ maxDepth: 2 }), (place, value) => {
      const json = townJson()
      put(json, place, value)
      const loaded = load(json)
      expect('scenario' in loaded || loaded.diagnostics.length > 0).toBe(true)
    }),
    { numRuns: 400 },
  )
})

test('of very many mistakes it tells the first thousand', () => {
  const wrong = Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`a${i}`, { b: 1, c: 2, d: 3, e: 4 }]))
  const loaded = load({ ...townJson(), measures: wrong })
  expect('diagnostics' in loaded && loaded.diagnostics.length).toBeGreaterThanOrEqual(1_000)
  expect('diagnostics' in loaded && loaded.diagnostics.length).toBeLessThan(1_010)
})

type Place = readonly string[]

function placesIn(value: unknown, path: Place): Place[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) => [[...path, key], ...placesIn(child, [...path, key])])
}

function put(target: unknown, [key = '', ...rest]: Place, value: unknown): void {
  const record = target as Record<string, unknown>
  if (rest.length > 0) put(record[key], rest, value)
  else record[key] = value
}

function thawed(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.entries(value).flatMap(([key, child]) => thawed(child, `${path}/${key}`))
  return Object.isFrozen(value) ? inside : [path, ...inside]
}
