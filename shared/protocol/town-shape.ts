/** What of the public view is about the town and its council, and how tightly a report is written on the wire. */
import type { PublicView } from '../engine/views.ts'

export type TownSeen = Pick<
  PublicView,
  | 'year'
  | 'motions'
  | 'running'
  | 'wound'
  | 'overlaps'
  | 'frozen'
  | 'injects'
  | 'asked'
  | 'deadline'
  | 'reports'
  | 'stories'
  | 'levels'
  | 'pulses'
  | 'reflections'
  | 'doubts'
  | 'perspective'
  | 'preset'
>

/** A report has many values: the true ones are written as numbers, an official one in brackets. */
export interface Tight {
  readonly round: string
  readonly values: Readonly<Record<string, number | readonly [number] | null>>
}
