/** Something a role can do once, openly, when an author says so; it may take time and change something at once. */
import type { Command, Event, RoleCommand } from '../commands.ts'
import { factsOf, holds } from '../facts.ts'
import { known } from '../lookup.ts'
import { withTown } from '../model/outcomes.ts'
import { changeBy, duesOf } from '../model/quantities.ts'
import { isRefusal, type Refusal } from '../refusals.ts'
import type { State } from '../state.ts'
import { noTime, spending } from './time.ts'
import { speaking } from './who.ts'

export function act(state: State, ask: Extract<RoleCommand, { type: 'act' }>, command: Command): Event[] | Refusal {
  const who = speaking(state, command, (phase) => phase.accepts.act.includes(ask.act))
  if (isRefusal(who)) return who
  const { role, when, points, effects } = known(state.scenario.acts, ask.act)
  if (role !== who.role) return { refused: 'not-your-act', act: ask.act }
  if (state.town.acts.includes(ask.act)) return { refused: 'already-done' }
  const facts = factsOf(state.scenario, state.town)
  if (!holds(state.scenario, when, facts)) return { refused: 'not-possible', act: ask.act }
  const late = noTime(state, who.role, points)
  if (late !== null) return late
  const at = `acts.${ask.act}`
  return [
    { type: 'acted', act: ask.act },
    ...spending(state, who.role, points),
    ...changeBy(state, duesOf(state.scenario, effects, `${at}.label`, facts, `${at}.effects`)),
  ]
}

export function acted(state: State, event: Extract<Event, { type: 'acted' }>): State {
  return withTown(state, { acts: [...state.town.acts, event.act] })
}
