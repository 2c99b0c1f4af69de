/** One command, taken all the way. */
import type { Command, Event } from './commands.ts'
import { evolve } from './evolve.ts'
import { isRefusal, type Refusal } from './refusals.ts'
import { type Decider, deciders } from './rulebook.ts'
import type { State } from './state.ts'

/** What would come of a command: its events, carrying everything they change, or why not. Changes nothing. */
export function decide(state: State, command: Command): readonly Event[] | Refusal {
  const rule = deciders[command.ask.type] as Decider<typeof command.ask.type>
  return rule(state, command.ask, command)
}

/** The state after a command with the events that led there, or why not. */
export function step(
  state: State,
  command: Command,
): { readonly state: State; readonly events: readonly Event[] } | Refusal {
  const events = decide(state, command)
  if (isRefusal(events)) return events
  return { state: events.reduce(evolve, state), events }
}
