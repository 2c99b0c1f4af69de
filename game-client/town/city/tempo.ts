/** Whether a device keeps up with the town: where it does not, it draws fewer pixels while things move, or nothing moves, or less is painted. Told the time. */

export interface Tempo {
  /** So many milliseconds lay between two frames while something moved. */
  frame(ms: number): void
  /** So long it took to lay out and paint a change. */
  change(ms: number): void
  /** Whether things may still move. */
  moves(): boolean
  /** Whether what moves is drawn with a quarter of the pixels; what rests is always drawn with all of them. */
  coarse(): boolean
  /** Whether fields, trees and the grain of the paper are left out. */
  plain(): boolean
}

/** Fewer than twenty frames in a second for a third of it is coarse; fewer than eleven for more than a second only stutters. */
const coarsest = { frame: 50, frames: 6 } as const
const slowest = { frame: 90, frames: 12 } as const
const longestChange = 2_500

/** A device that has not been slow yet. Once it was, it stays so: a town that changes its mind is worse. */
export function tempo(): Tempo {
  let [late, slow] = [0, 0]
  let [isCoarse, isStill, isPlain] = [false, false, false]
  return {
    frame(ms) {
      late = ms < coarsest.frame ? 0 : late + 1
      slow = ms < slowest.frame ? 0 : slow + 1
      if (late >= coarsest.frames) isCoarse = true
      if (slow >= slowest.frames) isStill = true
    },
    // How long a town takes to paint says nothing of how long it takes to move: that, its frames say.
    change(ms) {
      if (ms > longestChange) isPlain = true
    },
    moves: () => !isStill,
    coarse: () => isCoarse,
    plain: () => isPlain,
  }
}
