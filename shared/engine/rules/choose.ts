/** Each role lays one of its measures face down; laying another one instead is silent. */
import type { Command, Event, RoleCommand } from '../commands.ts'
import { factsOf, holds } from '../facts.ts'
import { currentPhase, known, measuresOf } from '../lookup.ts'
import { withChoice } from '../model/outcomes.ts'
import { isRefusal, type Refusal } from '../refusals.ts'
import type { Id, State } from '../state.ts'
import { meantBefore, speaking } from './who.ts'

type Of<T extends Event['type']> = Extract<Event, { type: T }>

export function choose(
  state: State,
  { measure, expect }: Extract<RoleCommand, { type: 'choose' }>,
  command: Command,
): Event[] | Refusal {
  const who = speaking(state, command, (phase) => phase.accepts.choose !== undefined)
  if (isRefusal(who)) return who
  const late = meantBefore(state, expect)
  if (late !== null) return late
  const choice = currentPhase(state).accepts.choose
  if (choice === undefined || laysNothing(state, choice, who.role)) return { refused: 'lays-nothing', role: who.role }
  if (known(state.scenario.measures, measure).owner !== who.role) return { refused: 'not-your-measure', measure }
  if (known(state.town.choices, choice).laid[who.role] === measure) return { refused: 'nothing-new' }
  return [{ type: 'chosen', choice, role: who.role, measure }]
}

export function chosen(state: State, { choice, role, measure }: Of<'chosen'>): State {
  return withChoice(state, choice, (before) => ({ ...before, laid: { ...before.laid, [role]: measure } }))
}

/** Whether a role lays nothing in this choice: public facts alone decide. */
export function laysNothing(state: State, choice: Id, role: Id): boolean {
  if (measuresOf(state.scenario, role).length === 0) return true
  const facts = factsOf(state.scenario, state.town)
  return known(state.scenario.choices, choice).except.some(
    (exception) => exception.role === role && holds(state.scenario, exception.when, facts),
  )
}

/** The roles that still have to lay something now, in the order of the scenario. */
export function stillToLay(state: State): Id[] {
  const choice = currentPhase(state).accepts.choose
  if (choice === undefined) return []
  const { laid } = known(state.town.choices, choice)
  return Object.keys(state.scenario.roles).filter(
    (role) => laid[role] === undefined && !laysNothing(state, choice, role),
  )
}

/** What counts for those who laid nothing, once the phase is over. */
export function defaults(state: State): Event[] {
  const choice = currentPhase(state).accepts.choose
  if (choice === undefined) return []
  return stillToLay(state).map((role) => ({
    type: 'chosen',
    choice,
    role,
    measure: known(known(state.scenario.choices, choice).otherwise, role),
  }))
}
