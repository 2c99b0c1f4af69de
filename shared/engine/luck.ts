/** Chance, drawn by name: one more draw somewhere shifts no other. */

import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** A whole number from 0 to `sides` − 1 that depends on the seed and the names alone. `sides` is at least 1. */
export function luck(seed: string, sides: number, ...names: readonly string[]): number {
  return uniformInt(xoroshiro128plus(hash([seed, ...names].join('\u0000'))), 0, sides - 1)
}

/** FNV-1a over UTF-16 units, 32 bit (Fowler, Noll, Vo). */
function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h | 0
}
