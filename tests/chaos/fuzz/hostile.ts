/** What somebody with bad intentions, or a broken device, may put where a value is expected. */
import type { Chance } from '../against/chance.ts'

const letters = (...codes: number[]) => String.fromCodePoint(...codes)

const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'then', 'toJSON', '']
const NUMBERS = [Number.NaN, Infinity, -Infinity, -0, -1, 0.1, 2 ** 31, 2 ** 53, 1e308, Number.MIN_VALUE]
const TEXTS = [
  letters(0x202e, 0x2066, 0x41, 0x200f),
  `Z${letters(...Array<number>(400).fill(0x0310))}`,
  letters(0x200b, 0xfeff, 0x3164),
  letters(0xd800),
  '\u0000\u001b[31m\r\n{"level":50}',
  '<img src=x onerror=alert(1)>',
  '=HYPERLINK("http://evil.example")',
  "'; DROP TABLE events; --",
  '../../../../etc/passwd',
  '{{7*7}}',
  'x'.repeat(5_000),
  letters(0x1f468, 0x200d, 0x1f469).repeat(200),
]

/** Any of it, alone or in a heap. What JSON cannot carry comes only where `wild`. */
export function hostile(chance: Chance, wild: boolean, depth = 0): unknown {
  const draw = chance.below(depth > 4 ? 6 : 9)
  if (draw === 0) return chance.pick(NAMES)
  if (draw === 1) return wild ? chance.pick(NUMBERS) : chance.pick(NUMBERS.filter(Number.isFinite))
  if (draw === 2) return chance.pick(TEXTS)
  if (draw === 3) return chance.pick([null, true, false, [], {}, [[]], [null]])
  if (draw === 4) return wild ? chance.pick([undefined, 2n ** 63n, new Date(0), Buffer.from([0xff, 0xfe])]) : null
  if (draw === 5) return deep(chance.pick([20, 200, 800]), chance.oneIn(2))
  if (draw === 6) return Array.from({ length: chance.below(6) }, () => hostile(chance, wild, depth + 1))
  const keys = Array.from({ length: chance.below(5) }, () => chance.pick([...NAMES, 'type', 'cid', 'ask', 'as']))
  return forged(keys.map((key) => [key, hostile(chance, wild, depth + 1)]))
}

/** The same thing with something of it gone, changed, added or of another kind. */
export function bent(value: unknown, chance: Chance, wild: boolean): unknown {
  if (typeof value !== 'object' || value === null || chance.oneIn(5)) return hostile(chance, wild)
  const entries = Object.entries(value)
  const at = chance.below(entries.length + 1)
  const [key, inner] = entries[at] ?? [chance.pick(NAMES), null]
  const changed: [string, unknown] = [key, chance.oneIn(2) ? bent(inner, chance, wild) : hostile(chance, wild)]
  const others = entries.filter(([name]) => name !== key)
  return forged(chance.oneIn(4) ? others : [...others, changed])
}

/** An object with these keys of its own, `__proto__` too. */
function forged(entries: readonly (readonly [string, unknown])[]): object {
  const made = {}
  for (const [key, value] of entries)
    Object.defineProperty(made, key, { value, enumerable: true, configurable: true, writable: true })
  return made
}

function deep(levels: number, asList: boolean): unknown {
  let inner: unknown = 1
  for (let level = 0; level < levels; level++) inner = asList ? [inner] : { a: inner }
  return inner
}
