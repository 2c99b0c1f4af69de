/** A clock that stands still until a test moves it. */
import type { Clock } from '../../game-server/ports/clock.ts'

export interface ManualClock extends Clock {
  /** Moves time on, calling whatever falls due on the way, in its order. */
  advance(milliseconds: number): void
}

interface Due {
  at: number
  readonly again: number | null
  readonly call: () => void
}

export function manualClock(start = 1_700_000_000_000): ManualClock {
  let now = start
  const timers = new Set<Due>()
  const add = (timer: Due) => {
    timers.add(timer)
    return () => {
      timers.delete(timer)
    }
  }
  return {
    now: () => now,
    every: (milliseconds, call) => add({ at: now + milliseconds, again: milliseconds, call }),
    after: (milliseconds) =>
      new Promise((resolve) => {
        add({ at: now + milliseconds, again: null, call: resolve })
      }),
    turn: () => new Promise((resolve) => setImmediate(resolve)),
    advance(milliseconds) {
      const until = now + milliseconds
      for (;;) {
        const next = [...timers].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0]
        if (next === undefined) break
        now = Math.max(now, next.at)
        if (next.again === null) timers.delete(next)
        else next.at += next.again
        next.call()
      }
      now = until
    },
  }
}
