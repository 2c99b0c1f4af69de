/** Whether a device keeps up with the town: where it does not, nothing moves any more, and less is painted. Told the time. */

export interface Tempo {
  /** So many milliseconds lay between two frames while something moved. */
  frame(ms: number): void
  /** So long it took to lay out and paint a change. */
  change(ms: number): void
  /** Whether things may still move. */
  moves(): boolean
  /** Whether fields, trees and the grain of the paper are left out. */
  plain(): boolean
}

/** Fewer than eleven frames in a second for more than a second: what was to explain only stutters. */
const slowest = { frame: 90, frames: 12, change: 2_500 } as const

/** A device that has not been slow yet. Once it was, it stays so: a town that changes its mind is worse. */
export function tempo(): Tempo {
  let slowFrames = 0
  let isStill = false
  let isPlain = false
  return {
    frame(ms) {
      slowFrames = ms < slowest.frame ? 0 : slowFrames + 1
      if (slowFrames >= slowest.frames) isStill = true
    },
    change(ms) {
      if (ms > slowest.change) isPlain = true
    },
    moves: () => !isStill && !isPlain,
    plain: () => isPlain,
  }
}
