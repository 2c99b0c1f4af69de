/** The hash chain of a table's log: a changed, missing or swapped entry does not go unnoticed. */
import { createHash } from 'node:crypto'
import type { EntryRow } from './store.ts'

/** The hash before the first entry. */
export const ROOT = '0'.repeat(64)

/** The hash of an entry, given that of the one before. */
export function link(previous: string, { table, seq, epoch, entry, text }: Omit<EntryRow, 'hash'>): string {
  const vouched = text === null ? '' : `${text.id} ${text.length} ${text.commitment}`
  return createHash('sha256').update([previous, table, seq, epoch, vouched, entry].join('\n')).digest('hex')
}

/** The number of the first entry that does not follow from the one before; null for a sound log. */
export function brokenAt(entries: readonly EntryRow[]): number | null {
  let previous = ROOT
  for (const [at, entry] of entries.entries()) {
    if (entry.seq !== at + 1 || entry.hash !== link(previous, entry)) return at + 1
    previous = entry.hash
  }
  return null
}
