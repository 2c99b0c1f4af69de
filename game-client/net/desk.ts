/** What a console knows beside its own table: other tables from afar, and a role that is played by hand. */
import type { Id } from '../../shared/engine/state.ts'
import type { PrivateView } from '../../shared/engine/views.ts'
import type { TableGlance } from '../../shared/protocol/private-view.ts'
import type { RunningClock } from './clock.ts'

export interface Glanced extends Omit<TableGlance, 'clock' | 'quiet'> {
  readonly clock: RunningClock | null
  /** When something was last put down of what is said there, on the clock of this page; null: that was not told. */
  readonly noted: number | null
}

type Glances = Readonly<Record<string, Glanced>>

/** The tables as they look now; what was not told again, as a clock, goes on. */
export function seenSince(before: Glances, news: Readonly<Record<string, TableGlance>>, at: number): Glances {
  const changed = Object.entries(news).map(([table, { clock, quiet, ...glance }]) => {
    const ticking = clock === undefined ? (before[table]?.clock ?? null) : { ...clock, at }
    const noted = quiet === undefined ? (before[table]?.noted ?? null) : at - quiet
    return [table, { ...glance, clock: ticking, noted }]
  })
  return { ...before, ...Object.fromEntries(changed) }
}

/** The same view as whoever holds that role would have it, where it is played by hand. */
export function asRole(own: PrivateView, role: Id | null): PrivateView {
  const played = role === null ? undefined : own.byHand?.[role]
  if (played === undefined) return own
  const nobody = { seat: '', pen: null, word: null, guesses: {}, declared: null, predicted: {}, handover: null }
  const { table } = own
  return {
    ...played,
    ...(table && { table }),
    me: { ...nobody, role, pulse: null, polled: null, reflections: [], doubts: [] },
  }
}
