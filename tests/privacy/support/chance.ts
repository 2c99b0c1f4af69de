/** Chance that repeats itself: two evenings of the same seed get the same ids, codes and luck. */
import { createHash } from 'node:crypto'
import type { Randomness } from '../../../game-server/ports/randomness.ts'

export function repeatableChance(seed: string): Randomness {
  let drawn = 0
  const draw = () => {
    drawn += 1
    return createHash('sha256').update(`${seed} ${drawn}`).digest()
  }
  return { bytes: (count) => draw().subarray(0, count), below: (limit) => draw().readUIntBE(0, 6) % limit }
}
