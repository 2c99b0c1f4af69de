/** Slows down who guesses, without ever locking out a town hall that comes from one address. */
import { createHmac, randomBytes } from 'node:crypto'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { Clock } from './ports/clock.ts'

export interface Tries {
  /** Runs a try: at once while few went wrong from this address, later and later after that; not at all if many wait already. */
  run<T>(address: string, attempt: () => Promise<T>, wentWrong: (result: T) => boolean): Promise<T | 'busy'>
}

// Forty phones with two slips each are a normal start of a workshop.
const FROM_A_TOWN_HALL = 100
const WINDOW = 600
const STEP = 250
const LONGEST = 10_000
const MOST_WAITING = 40

/** `free`: so many wrong tries from one address go without delay. */
export function createTries(clock: Clock, free: number = FROM_A_TOWN_HALL): Tries {
  // Addresses are known only as keys of a secret that dies with the process.
  const secret = randomBytes(32)
  const wrong = new RateLimiterMemory({ points: free, duration: WINDOW })
  const waiting = new Map<string, number>()
  return {
    async run(address, attempt, wentWrong) {
      const key = createHmac('sha256', secret).update(address).digest('base64url')
      const over = ((await wrong.get(key))?.consumedPoints ?? 0) - free
      if (over >= 0) {
        const queued = waiting.get(key) ?? 0
        if (queued >= MOST_WAITING) return 'busy'
        waiting.set(key, queued + 1)
        await clock.after(Math.min(LONGEST, STEP * (over + 1 + queued)))
        waiting.set(key, (waiting.get(key) ?? 1) - 1)
      }
      const result = await attempt()
      if (wentWrong(result)) await wrong.penalty(key, 1)
      return result
    },
  }
}

export interface Budget {
  /** Whether one more is within what this key may do in its window. */
  take(key: string): Promise<boolean>
}

/** So many per so many seconds, counted per key. */
export function createBudget(points: number, seconds: number): Budget {
  const limiter = new RateLimiterMemory({ points, duration: seconds })
  return {
    take: async (key) => {
      try {
        await limiter.consume(key)
        return true
      } catch {
        return false
      }
    },
  }
}
