/** A store that fails when a test says so: before anything is written, or after everything is. */
import type { Store } from '../../game-server/store/store.ts'

export interface FaultStore extends Store {
  /** The n-th append from now on fails (1 is the next); `after`: although it reached the disk. Then all is well again. */
  failAppend(n: number, when: 'before' | 'after'): void
  /** Everything fails from now on, reopening too. */
  breakDown(): void
  repair(): void
  readonly appends: number
}

export function faultStore(inner: Store): FaultStore {
  let countdown = 0
  let when: 'before' | 'after' = 'before'
  let broken = false
  let appends = 0
  const guard = () => {
    if (broken) throw new Error('the disk is gone')
  }
  return {
    ...inner,
    async append(batch) {
      guard()
      appends += 1
      const fails = countdown > 0 && --countdown === 0
      if (fails && when === 'before') throw new Error('the disk is full')
      await inner.append(batch)
      if (fails) throw new Error('the disk did not say')
    },
    async reopen() {
      guard()
      await inner.reopen()
    },
    failAppend(n, moment) {
      countdown = n
      when = moment
    },
    breakDown() {
      broken = true
    },
    repair() {
      broken = false
    },
    get appends() {
      return appends
    },
  }
}
