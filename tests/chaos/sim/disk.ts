/** A disk that takes its time, and fails as it is told: nothing, everything, nobody knows, or no answer at all. */
import type { Store, Write } from '../../../game-server/store/store.ts'
import { type Disk, memoryStore } from '../../support/memory-store.ts'
import type { Time } from './time.ts'

export type DiskFault = 'nothing' | 'all' | 'hangs' | 'hangs, then lands'

export interface SlowDisk {
  /** A store on it, for one life of the server. */
  open(): Store
  /** The power is gone: what is under way has landed whole, or not at all. */
  cut(): void
  /** What happens to the next append; null: all is well. */
  next(fault: DiskFault | null): void
  /** The same for the n-th append from the beginning, counted from 1. */
  strike(n: number, fault: DiskFault): void
  readonly appends: number
  readonly holds: Disk
}

export function slowDisk(time: Time): SlowDisk {
  const holds: Disk = new Map()
  let fault: DiskFault | null = null
  let life = 0
  let appends = 0
  const planned = new Map<number, DiskFault>()
  let underway: (() => Promise<void>) | null = null
  return {
    holds,
    next(wanted) {
      fault = wanted
    },
    strike: (n, wanted) => void planned.set(n, wanted),
    get appends() {
      return appends
    },
    cut() {
      life += 1
      if (underway !== null && time.draw.oneIn(2)) void underway().catch(() => undefined)
      underway = null
    },
    open() {
      const inner = memoryStore(holds)
      const ours = life
      return {
        ...inner,
        append: (batch: readonly Write[]) =>
          new Promise<void>((resolve, reject) => {
            appends += 1
            const struck = planned.get(appends) ?? fault
            fault = null
            const write = () => inner.append(batch)
            underway = write
            if (struck !== null) time.note(`disk ${struck}`)
            time.at(time.now + time.draw.between(0.5, 6), () => {
              if (life !== ours) return
              underway = null
              if (struck === null) write().then(resolve, reject)
              else if (struck === 'nothing') reject(new Error('the disk is full'))
              else if (struck === 'all') write().then(() => reject(new Error('the disk did not say')), reject)
              else if (struck === 'hangs, then lands')
                time.at(time.now + time.draw.between(100, 25_000), () => {
                  if (life === ours) void write().catch(() => undefined)
                })
            })
          }),
      }
    },
  }
}
