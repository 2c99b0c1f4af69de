/** From where to where a year goes: the phases since the last one that told a year, up to this one. */
import type { Id } from '../../shared/engine/state.ts'
import type { PublicView } from '../../shared/engine/views.ts'
import type { Frame } from '../../shared/protocol/frame.ts'

/** The phases of the year that is told now. */
export function phasesOfYear({ rounds }: Frame, { phase }: Pick<PublicView, 'phase'>): ReadonlySet<Id> {
  const all = Object.values(rounds).flatMap((phases) => Object.entries(phases))
  const here = all.findIndex(([id]) => id === phase)
  const before = all.findLastIndex(
    ([, { shows }], at) => at < here && shows.includes('year') && shows.includes('report'),
  )
  return new Set(all.slice(before + 1, here + 1).map(([id]) => id))
}
