/** Time as a port, so that tests can drive it. */

export interface Clock {
  /** Milliseconds since 1970, never running backwards while the process lives. */
  now(): number
  /** Calls again and again; returns what stops it. */
  every(milliseconds: number, call: () => void): () => void
  /** Resolves after that long. */
  after(milliseconds: number): Promise<void>
  /** Resolves once everything that has arrived by now has been heard. */
  turn(): Promise<void>
}

export function systemClock(): Clock {
  return {
    now: () => Math.round(performance.timeOrigin + performance.now()),
    every(milliseconds, call) {
      const timer = setInterval(call, milliseconds)
      return () => clearInterval(timer)
    },
    after: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    turn: () => new Promise((resolve) => setImmediate(resolve)),
  }
}
