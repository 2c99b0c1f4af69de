/** Watches the room on the disk: no new workshops when it gets little, nothing is written when it is nearly gone. */
import type { Commit } from './commit.ts'
import type { Clock } from './ports/clock.ts'
import type { Log } from './ports/log.ts'
import type { Space } from './ports/space.ts'

const EVERY = 5_000
const MEGABYTE = 1_000_000
const FOR_WORKSHOPS = 500 * MEGABYTE
const FOR_WRITING = 100 * MEGABYTE
/** So much more than the bar before it counts as enough again, or a table would flicker between the two. */
const AGAIN = 1.2

export interface SpaceWatch {
  /** Whether another workshop may be opened. */
  readonly forWorkshops: boolean
  stop(): void
}

/** Looks now, and then again and again. A disk that does not say counts as it was. */
export async function watchSpace(space: Space, clock: Clock, commit: Commit, log: Log): Promise<SpaceWatch> {
  let [forWorkshops, forWriting] = [true, true]
  const enough = (free: number, bar: number, before: boolean) => free >= (before ? bar : bar * AGAIN)
  const look = async () => {
    const free = await space.free()
    const before = { forWorkshops, forWriting }
    forWorkshops = enough(free, FOR_WORKSHOPS, before.forWorkshops)
    forWriting = enough(free, FOR_WRITING, before.forWriting)
    commit.rest(!forWriting)
    if (before.forWorkshops !== forWorkshops || before.forWriting !== forWriting)
      log.warn('the room on the disk has changed', { count: Math.floor(free / MEGABYTE), code: 'megabytes' })
  }
  const lookSafely = () => look().catch((error: unknown) => log.fault('the disk does not say its room', { error }))
  await lookSafely()
  const stop = clock.every(EVERY, () => void lookSafely())
  return {
    get forWorkshops() {
      return forWorkshops
    },
    stop,
  }
}
