/** After the disk has failed: what it holds of a table, compared with what this process has acknowledged. */
import type { Working } from './deciding.ts'
import type { Clock } from './ports/clock.ts'
import type { Store } from './store/store.ts'
import { type LiveTable, replayed } from './table.ts'

/**
 * The table as the disk has it, where that is more than we knew. `fenced`: another process owns it now. `lost`: the disk
 * does not hold what was acknowledged here. In both cases nothing is written to it any more.
 */
export async function takeUpAgain(store: Store, table: LiveTable): Promise<Working | 'same' | 'fenced' | 'lost'> {
  const { seq, hash, epoch } = table.head
  const head = await store.head(table.id)
  if (head.epoch !== epoch) return shut(table, 'fenced')
  if (head.seq === seq && head.hash === hash) return 'same'
  const rows = await store.entries(table.id)
  if (seq > 0 && rows[seq - 1]?.hash !== hash) return shut(table, 'lost')
  const texts = new Map(Object.entries(await store.texts(table.id)))
  return { ...replayed({ ...table, epoch }, table.scenario, rows), texts }
}

function shut<T>(table: LiveTable, why: T): T {
  table.fenced = true
  return why
}

/** A disk that has not answered by then may have written or not: nobody waits any longer to find out. */
const HUNG = 10_000

/** What the disk answers. Rejects where it does not answer in time. */
export async function inTime<T>(clock: Clock, answer: Promise<T>): Promise<T> {
  let stop: () => void = () => undefined
  const late = new Promise<never>((_, reject) => {
    stop = clock.every(HUNG, () => reject(new Error('the disk does not answer')))
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    stop()
  }
}
