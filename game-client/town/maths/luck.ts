/** Chance that repeats: the same words give the same numbers, on every device and in every test. */

/** The next number from 0 (inclusive) to 1 (exclusive). */
export type Luck = () => number
/** A smooth field of numbers from -1 to 1. */
export type Noise = (x: number, y: number) => number

/** A stream of numbers that depends on nothing but its name. */
export function luck(name: string): Luck {
  let state = hash(name)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Three octaves of value noise that depend on nothing but their name. */
export function noise(name: string): Noise {
  const seed = hash(name)
  const octave = (x: number, y: number) => smoothed(seed, x, y)
  return (x, y) =>
    (octave(x, y) * 0.62 + octave(x * 2.1 + 7, y * 2.1 + 3) * 0.28 + octave(x * 4.3 + 1, y * 4.3 + 9) * 0.1) * 2 - 1
}

function smoothed(seed: number, x: number, y: number): number {
  const column = Math.floor(x)
  const row = Math.floor(y)
  const across = ease(x - column)
  const down = ease(y - row)
  const upper = corner(seed, column, row) * (1 - across) + corner(seed, column + 1, row) * across
  const lower = corner(seed, column, row + 1) * (1 - across) + corner(seed, column + 1, row + 1) * across
  return upper * (1 - down) + lower * down
}

function ease(share: number): number {
  return share * share * (3 - 2 * share)
}

function corner(seed: number, x: number, y: number): number {
  let mixed = (Math.imul(x, 374761393) + Math.imul(y, 668265263) + seed) | 0
  mixed = Math.imul(mixed ^ (mixed >>> 13), 1274126177)
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 4294967296
}

function hash(name: string): number {
  let mixed = 2166136261
  for (let index = 0; index < name.length; index++) mixed = Math.imul(mixed ^ name.charCodeAt(index), 16777619)
  return mixed | 0
}
