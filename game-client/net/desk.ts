/** What a console knows beside its own table: other tables from afar, and a role that is played by hand. */
import type { Id } from '../../shared/engine/state.ts'
import type { PrivateView } from '../../shared/engine/views.ts'
import type { TableGlance } from '../../shared/protocol/private-view.ts'
import type { RunningClock } from './clock.ts'

export interface Glanced extends Omit<TableGlance, 'clock'> {
  readonly clock: RunningClock | null
}

type Glances = Readonly<Record<string, Glanced>>

/** The tables as they look now; a clock that was not told again goes on. */
export function seenSince(before: Glances, news: Readonly<Record<string, TableGlance>>, at: number): Glances {
  const changed = Object.entries(news).map(([table, { clock, ...glance }]) => {
    const ticking = clock === undefined ? (before[table]?.clock ?? null) : { ...clock, at }
    return [table, { ...glance, clock: ticking }]
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
