/** How fast a page sends what has piled up without a connection: a room ends the connection of whoever storms it. */

/** So many at once, then so many a second: with a hello and a sign of life this stays below the room's twenty. */
const AT_ONCE = 6
const PER_SECOND = 12

/** Asks for leave to send one more at that time. 0: now, and it counts; otherwise how many milliseconds later to ask again. */
export type Pace = (now: number) => number

export function createPace(): Pace {
  let left = AT_ONCE
  let asked = 0
  return (now) => {
    left = Math.min(AT_ONCE, left + ((now - asked) * PER_SECOND) / 1_000)
    asked = now
    if (left < 1) return Math.ceil(((1 - left) * 1_000) / PER_SECOND)
    left -= 1
    return 0
  }
}

interface Clock {
  now(): number
  later(milliseconds: number, call: () => void): () => void
}

/** Says whether one more may be sent now; where not, it calls `again` once it may be. */
export function createGate({ now, later }: Clock, again: () => void): () => boolean {
  const pace = createPace()
  let closed = false
  return () => {
    if (closed) return false
    const pause = pace(now())
    if (pause === 0) return true
    closed = true
    later(pause, () => {
      closed = false
      again()
    })
    return false
  }
}
