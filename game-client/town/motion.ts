/** Movement as data: each move is a share of the way from 0 to 1. Knows no screen and no clock; it is told the time. */

export interface Move {
  /** Milliseconds until it begins, and that it takes. */
  readonly delay: number
  readonly duration: number
  /** Called with growing shares while it runs, and always with 1 at its end. */
  readonly step: (share: number) => void
  readonly done?: () => void
  /** Steps at an even pace instead of coming gently to rest. */
  readonly even?: true
}

export interface Director {
  /** Adds moves that begin now. */
  run(moves: readonly Move[]): void
  /** Lets time pass. */
  advance(ms: number): void
  /** Brings every move to its end at once. */
  skip(): void
  moving(): boolean
}

export const pace = { state: 150, fade: 250, thread: 600, walkLeast: 1200, walkMost: 2000, turn: 420 } as const

interface Running {
  readonly move: Move
  gone: number
}

/** A director without moves. A move that begins another one in `done` keeps everything going. */
export function director(): Director {
  let running: Running[] = []
  const finish = ({ move }: Running) => {
    move.step(1)
    move.done?.()
  }
  return {
    run(moves) {
      running = [...running, ...moves.map((move) => ({ move, gone: 0 }))]
    },
    advance(ms) {
      for (const one of running) one.gone += ms
      const over = running.filter(({ move, gone }) => gone >= move.delay + move.duration)
      running = running.filter((one) => !over.includes(one))
      for (const { move, gone } of running)
        if (gone > move.delay) move.step(eased((gone - move.delay) / move.duration, move.even === true))
      for (const one of over) finish(one)
    },
    skip() {
      while (running.length > 0) {
        const all = running
        running = []
        for (const one of all) finish(one)
      }
    },
    moving: () => running.length > 0,
  }
}

/** Ease-out: quick to start, gentle to rest. */
function eased(share: number, even: boolean): number {
  return even ? share : 1 - (1 - share) ** 3
}
