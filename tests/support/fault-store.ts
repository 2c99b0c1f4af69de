/** A store that fails when a test says so: before anything is written, after everything is, or without a word. */
import { ROOT } from '../../game-server/store/chain.ts'
import type { Store, Write } from '../../game-server/store/store.ts'

export interface FaultStore extends Store {
  /** The n-th append from now on fails (1 is the next); `after`: although it reached the disk. Then all is well again. */
  failAppend(n: number, when: 'before' | 'after'): void
  /** The next append gets no answer; `hanging` resolves once it has been asked. */
  hang(): void
  readonly hanging: Promise<void>
  /** What hung is written now, or fails now: nobody waits for it any more. */
  letGo(): Promise<void>
  /** From now on the disk holds nothing of that table's log. */
  forget(table: string): void
  /** Everything fails from now on, reopening too. */
  breakDown(): void
  /** From now on nothing can be written, as on a full disk: all else answers, reopening too. */
  fill(): void
  repair(): void
  readonly appends: number
}

export function faultStore(inner: Store): FaultStore {
  let countdown = 0
  let when: 'before' | 'after' = 'before'
  let broken = false
  let full = false
  let appends = 0
  let hangs = false
  let hung: readonly Write[] = []
  let begun: () => void = () => undefined
  const hanging = new Promise<void>((resolve) => {
    begun = resolve
  })
  const forgotten = new Set<string>()
  const guard = () => {
    if (broken) throw new Error('the disk is gone')
  }
  return {
    ...inner,
    async append(batch) {
      guard()
      if (full) throw new Error('the disk is full')
      appends += 1
      if (hangs) {
        hangs = false
        hung = batch
        begun()
        return new Promise(() => undefined)
      }
      const fails = countdown > 0 && --countdown === 0
      if (fails && when === 'before') throw new Error('the disk is full')
      await inner.append(batch)
      if (fails) throw new Error('the disk did not say')
    },
    head: async (table) => ({ ...(await inner.head(table)), ...(forgotten.has(table) && { seq: 0, hash: ROOT }) }),
    entries: async (table) => (forgotten.has(table) ? [] : inner.entries(table)),
    async reopen() {
      guard()
      await inner.reopen()
    },
    failAppend(n, moment) {
      countdown = n
      when = moment
    },
    hang() {
      hangs = true
    },
    hanging,
    letGo: () => inner.append(hung).catch(() => undefined),
    forget: (table) => void forgotten.add(table),
    breakDown() {
      broken = true
    },
    fill() {
      full = true
    },
    repair() {
      broken = false
      full = false
    },
    get appends() {
      return appends
    },
  }
}
