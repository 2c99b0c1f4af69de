/** Planted clocks, dice, screens and waits are caught in shared/; words that only look like them pass. */
import { describe, expect, test } from 'vitest'
import { caught } from './plant.ts'
import { impurities } from './purity.ts'

describe('purity', () => {
  test.each([
    'const now = Date.now()',
    'const dice = Math.random()',
    `const dice = Math['random']()`,
    'const { random } = Math',
    'setTimeout(() => {}, 1)',
    'const t = performance.now()',
    'const id = crypto.randomUUID()',
    'const mode = process.env.MODE',
    'const page = document.body',
    'const w = window',
    `const answer = fetch('/x')`,
    `localStorage.setItem('a', 'b')`,
    'const all = globalThis',
    `console.log('x')`,
    'const wait = Promise.resolve()',
    'type Later = Promise<number>',
    'async function later() {}',
    'const at = import.meta.url',
    `const late = () => import('./late.ts')`,
    `import { readFileSync } from 'node:fs'`,
    `import { nanoid } from 'nanoid'`,
    `import { schema } from '@colyseus/schema'`,
    'const f = () => { const g = (document: string) => document; return document.title }',
  ])('%s', (code) => {
    expect(caught(impurities, { 'shared/engine/a.ts': `\n${code}` })).toEqual([
      expect.stringContaining('shared/engine/a.ts:2 '),
    ])
  })

  test.each([
    'const floor = Math.floor(1.5)',
    `import { z } from 'zod'`,
    `import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'`,
    'export const read = (document: { readonly window: string }) => document.window',
    'export const clock = { Date: 1, setTimeout: 2 }',
    'export interface Town { readonly location: string; fetch(document: string): void }',
    'export function f({ process, location: [window] }: X) { return process + window }',
    'type Draw = (crypto: number) => number',
  ])('passes: %s', (code) => {
    expect(caught(impurities, { 'shared/engine/a.ts': code })).toEqual([])
  })

  test('the schema of Colyseus is for the protocol, and the shells have clocks', () => {
    const files = {
      'shared/protocol/a.ts': `import { schema } from '@colyseus/schema'`,
      'game-server/clock.ts': 'export const now = () => Date.now()',
    }
    expect(caught(impurities, files)).toEqual([])
  })
})
