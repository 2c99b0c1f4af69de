/** Slows down who guesses, without ever locking out a town hall that comes from one address. */
import { createHmac, randomBytes } from 'node:crypto'
import { isIPv6 } from 'node:net'
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
      const key = createHmac('sha256', secret).update(networkOf(address)).digest('base64url')
      const over = ((await wrong.get(key))?.consumedPoints ?? 0) - free
      if (over >= 0) {
        const queued = waiting.get(key) ?? 0
        if (queued >= MOST_WAITING) return 'busy'
        waiting.set(key, queued + 1)
        await clock.after(Math.min(LONGEST, STEP * (over + 1 + queued)))
        const left = (waiting.get(key) ?? 1) - 1
        if (left > 0) waiting.set(key, left)
        else waiting.delete(key)
      }
      const result = await attempt()
      if (wentWrong(result)) await wrong.penalty(key, 1)
      return result
    },
  }
}

/** What one line into a house has as its own: an IPv4 address, or the first half of an IPv6 address, of which each house has many. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address
  const mapped = /^::ffff:([0-9.]+)$/i.exec(address)?.[1]
  if (mapped !== undefined) return mapped
  const [before = '', after = ''] = address.replace(/%.*$/, '').split('::', 2)
  const head = before === '' ? [] : before.split(':')
  const missing = 8 - head.length - (after === '' ? 0 : after.split(':').length)
  const groups = address.includes('::') ? [...head, ...Array<string>(Math.max(0, missing)).fill('0')] : head
  const first = [...groups, ...after.split(':')].slice(0, 4)
  return `${first.map((group) => Number.parseInt(group || '0', 16).toString(16)).join(':')}::`
}

export interface Budget {
  /** Whether so many more are within what this key may do in its window. */
  take(key: string, count?: number): Promise<boolean>
}

export interface Budgets {
  /** Tables, by network: a whole town at once, but no storm. */
  readonly founding: Budget
  /** People who come in or come back, by network: five hundred from one town hall, twice. */
  readonly coming: Budget
  /** Requests, by credential. */
  readonly calling: Budget
  /** Commands, by credential. */
  readonly asking: Budget
  /** What takes long to work out, by credential. */
  readonly thinking: Budget
}

export function createBudgets(): Budgets {
  return {
    founding: createBudget(240, 600),
    coming: createBudget(1_000, 600),
    calling: createBudget(500, 10),
    asking: createBudget(200, 10),
    thinking: createBudget(60, 60),
  }
}

/** So many per so many seconds, counted per key. */
function createBudget(points: number, seconds: number): Budget {
  const limiter = new RateLimiterMemory({ points, duration: seconds })
  return {
    take: async (key, count = 1) => {
      try {
        await limiter.consume(key, count)
        return true
      } catch {
        return false
      }
    },
  }
}
