/** The tables of a workshop as the console knows them: the one it looks at, and the others from afar. */
import type { Id } from '../../shared/engine/state.ts'
import type { Glanced } from '../net/desk.ts'
import { offers as asked, clock, frame, glances, mine, noted, presence, table, tables, view } from '../net/stores.ts'

export interface KnownTable {
  readonly id: string
  readonly name: string
  readonly glance: Glanced
}

/** In their order; a table of which nothing is known yet is left out. */
export function knownTables(): readonly KnownTable[] {
  return tables.value.flatMap(({ id, name }) => {
    const glance = id === table.value ? here() : (glances.value[id] ?? null)
    return glance === null ? [] : [{ id, name, glance }]
  })
}

/** The table that is looked at, in the same shape. */
function here(): Glanced | null {
  const seen = view.value
  if (seen === null) return null
  const { status, round, phase, roles } = seen
  const seats = mine.value.table?.seats ?? {}
  const ideas = Object.values(seen.motions).some(({ free, outcome }) => free?.class === null && outcome === 'open')
  // A table that is the only one is told of by no glance.
  const offers = glances.value[table.value]?.offers ?? [...asked.value.values()]
  const marks = mine.value.table?.marks ?? []
  const [people, ticking] = [presence.value, clock.value]
  return {
    ...{ status, round, phase, roles, seats, ideas, offers, marks },
    ...{ presence: people, clock: ticking, noted: noted.value },
  }
}

/** Whether people talk to one another in this phase, so that resting devices say nothing. */
export function isTalk(round: Id, phase: Id): boolean {
  return frame.value?.rounds[round]?.[phase]?.look === 'table'
}
