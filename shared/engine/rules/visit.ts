/** A role goes to a place, and learns what can be learned there. */
import type { Command, Event, RoleCommand } from '../commands.ts'
import { withTown } from '../model/outcomes.ts'
import { isRefusal, type Refusal } from '../refusals.ts'
import type { State } from '../state.ts'
import { noTime, spending } from './time.ts'
import { speaking } from './who.ts'

export function visit(
  state: State,
  { place }: Extract<RoleCommand, { type: 'visit' }>,
  command: Command,
): Event[] | Refusal {
  const who = speaking(state, command, (phase) => phase.accepts.visit)
  if (isRefusal(who)) return who
  if (state.town.visits[who.role]?.includes(place)) return { refused: 'already-there', place }
  const points = state.scenario.time?.visit ?? 0
  const late = noTime(state, who.role, points)
  return late ?? [{ type: 'visited', role: who.role, place }, ...spending(state, who.role, points)]
}

export function visited(state: State, { role, place }: Extract<Event, { type: 'visited' }>): State {
  const { visits } = state.town
  return withTown(state, { visits: { ...visits, [role]: [...(visits[role] ?? []), place] } })
}
