/** The one spelling of plain data, and chance that is drawn by name. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonical } from '../../shared/engine/canonical.ts'
import { luck } from '../../shared/engine/luck.ts'

describe('canonical', () => {
  test('the order in which keys were set does not matter; that of a list does', () => {
    expect(canonical({ b: [2, { d: null, c: 'ü' }], a: true })).toBe('{"a":true,"b":[2,{"c":"ü","d":null}]}')
    expect(canonical([1, 2])).not.toBe(canonical([2, 1]))
  })

  test('is JSON, and says everything', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const plain = JSON.parse(JSON.stringify(value))
        expect(JSON.parse(canonical(plain))).toEqual(plain)
      }),
    )
  })
})

describe('luck', () => {
  test('the same name draws the same, always', () => {
    expect(luck('s', 6, 'one', 'inject:e03')).toBe(luck('s', 6, 'one', 'inject:e03'))
    expect([1, 2, 3, 4, 5, 6, 7, 8].map((n) => luck(`seed${n}`, 6, 'a'))).toMatchInlineSnapshot(`
      [
        1,
        2,
        1,
        0,
        5,
        2,
        5,
        4,
      ]
    `)
  })

  test('names do not run into each other', () => {
    const draws = (...names: string[]) => Array.from({ length: 32 }, (_, i) => luck(`${i}`, 1_000, ...names)).join()
    expect(draws('ab', 'c')).not.toBe(draws('a', 'bc'))
  })

  test('stays within its sides, and falls on each about as often', () => {
    const counts = [0, 0, 0, 0, 0]
    for (let i = 0; i < 5_000; i += 1) {
      const side = luck('seed', 5, String(i))
      counts[side] = (counts[side] ?? Number.NaN) + 1
    }
    expect(counts.length).toBe(5)
    for (const count of counts) expect(Math.abs(count - 1_000)).toBeLessThan(150)
  })
})
