/** Deletes each workshop when its time is over: from the store, its companions and the memory. */
import type { Clock } from './ports/clock.ts'
import type { Log } from './ports/log.ts'
import type { Store } from './store/store.ts'
import type { Tables } from './tables.ts'

/** In milliseconds. */
export const DAY = 86_400_000

const EVERY = 600_000

/** Looks now, and then again and again until stopped. What could not be deleted is tried again with the next look. */
export async function watchRetention(store: Store, tables: Tables, clock: Clock, log: Log): Promise<() => void> {
  const look = async () => {
    const over = await store.expired(clock.now())
    for (const workshop of over) await tables.purge(workshop)
    // Texts that were taken back since the last look still stand in the file's companion.
    await store.sweep()
    if (over.length > 0) log.info('workshops were deleted: their time was over', { count: over.length })
  }
  const lookSafely = () => look().catch((error: unknown) => log.fault('a workshop could not be deleted', { error }))
  await lookSafely()
  return clock.every(EVERY, () => void lookSafely())
}
