/** Chance as a port, so that a test can play the same evening twice, to the byte. */
import { randomBytes, randomInt } from 'node:crypto'

export interface Randomness {
  bytes(count: number): Buffer
  /** A whole number from 0 up to, but not including, the limit; each as likely as any other. */
  below(limit: number): number
}

/** What nobody can foresee. */
export function systemRandomness(): Randomness {
  return { bytes: randomBytes, below: (limit) => randomInt(limit) }
}
