/** Everything that is needed to play a table's evening again. */
import type { Entry, Record } from '../shared/engine/record.ts'
import type { Store } from './store/store.ts'
import type { LiveTable } from './table.ts'

/** The record of a table up to now, as it is kept. */
export async function recordOf(store: Store, { id, scenario, seed, pace, preset }: LiveTable): Promise<Record> {
  const entries = (await store.entries(id)).map(({ entry }): Entry => JSON.parse(entry))
  return { scenario, seed, pace, ...(preset !== null && { preset }), entries }
}
