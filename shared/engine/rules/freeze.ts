/** A pot is frozen, and thawed again, by those who answer for it. */
import type { Command, Event, RoleCommand } from '../commands.ts'
import { known } from '../lookup.ts'
import { withTown } from '../model/outcomes.ts'
import { isRefusal, type Refusal } from '../refusals.ts'
import type { State } from '../state.ts'
import { speaking } from './who.ts'

export function freeze(
  state: State,
  ask: Extract<RoleCommand, { type: 'freeze' }>,
  command: Command,
): Event[] | Refusal {
  const who = speaking(state, command, (phase) => phase.accepts.freeze)
  if (isRefusal(who)) return who
  if (!known(state.scenario.pots, ask.pot).freeze.includes(who.role)) return { refused: 'not-your-pot', pot: ask.pot }
  if (state.town.frozen.includes(ask.pot) === ask.frozen) return { refused: 'nothing-new' }
  return [{ type: 'frozen', pot: ask.pot, frozen: ask.frozen }]
}

export function frozen(state: State, event: Extract<Event, { type: 'frozen' }>): State {
  const others = state.town.frozen.filter((pot) => pot !== event.pot)
  return withTown(state, { frozen: event.frozen ? [...others, event.pot] : others })
}
