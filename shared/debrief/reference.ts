/** The reference course: the same town with the same luck, where nobody had decided anything. */
import type { Record } from '../engine/record.ts'
import { nothingDone } from './kinds.ts'
import { effectiveLine } from './line.ts'
import { type Otherwise, whatIf } from './whatif.ts'

/** Null where today's rules no longer reproduce the record: then nothing honest can be said. */
export function reference(record: Record): Otherwise | null {
  return whatIf(record, nothingDone(effectiveLine(record)))
}
