/** An event asks for an answer: one of those whom it concerns gives it for all, and the first answer counts. */
import type { Command, Event, RoleCommand } from '../commands.ts'
import { known } from '../lookup.ts'
import { withTown } from '../model/outcomes.ts'
import { isRefusal, type Refusal } from '../refusals.ts'
import type { Id, State } from '../state.ts'
import { noTime, spending } from './time.ts'
import { speaking } from './who.ts'

export function respond(
  state: State,
  { inject, option }: Extract<RoleCommand, { type: 'respond' }>,
  command: Command,
): Event[] | Refusal {
  const who = speaking(state, command, (phase) => phase.accepts.respond)
  if (isRefusal(who)) return who
  const happened = state.town.injects[inject]
  if (happened === undefined || !reaches(state, inject, who.role)) return { refused: 'no-such-event', inject }
  const { choice } = known(state.scenario.injects, inject)
  if (choice === undefined || !choice.by.includes(who.role)) return { refused: 'not-your-event', inject }
  if (happened.chosen !== null || happened.concluded) return { refused: 'already-chosen', inject }
  const chosen = Object.hasOwn(choice.options, option) ? choice.options[option] : undefined
  if (chosen === undefined) return { refused: 'no-such-answer' }
  const late = noTime(state, who.role, chosen.points)
  return late ?? [{ type: 'responded', inject, option, by: who.role }, ...spending(state, who.role, chosen.points)]
}

export function responded(state: State, { inject, option, by }: Extract<Event, { type: 'responded' }>): State {
  const before = known(state.town.injects, inject)
  return withTown(state, { injects: { ...state.town.injects, [inject]: { ...before, chosen: option, by } } })
}

/** Whether somebody hears of an event when it happens; null is everybody. */
export function reaches({ scenario }: State, inject: Id, role: Id | null): boolean {
  const { audience } = known(scenario.injects, inject)
  return audience.length === 0 || (role !== null && audience.includes(role))
}
