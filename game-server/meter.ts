/** Counts what an operator wants to watch: how often and how long the disk writes, and how often something of ours went wrong. */
import type { Log } from './ports/log.ts'
import type { Store } from './store/store.ts'

export interface Meter {
  appends: number
  failedAppends: number
  appendSeconds: number
  faults: number
}

/** The store and the log as they were, and what passes through them. */
export function metered(store: Store, log: Log): { store: Store; log: Log; meter: Meter } {
  const meter: Meter = { appends: 0, failedAppends: 0, appendSeconds: 0, faults: 0 }
  return {
    meter,
    store: {
      ...store,
      async append(batch) {
        const began = performance.now()
        try {
          await store.append(batch)
          meter.appends += 1
        } catch (error) {
          meter.failedAppends += 1
          throw error
        } finally {
          meter.appendSeconds += (performance.now() - began) / 1_000
        }
      },
    },
    log: {
      ...log,
      fault(message, facts) {
        meter.faults += 1
        log.fault(message, facts)
      },
    },
  }
}
