/** A table without a room: one seat per role, everything asked at once, no clock. */
import { begin } from '../../shared/engine/begin.ts'
import type { Ask, By, Event, RoleCommand } from '../../shared/engine/commands.ts'
import { isRefusal, type Refusal } from '../../shared/engine/refusals.ts'
import type { CommandId, Id, State } from '../../shared/engine/state.ts'
import { step } from '../../shared/engine/step.ts'
import type { Scenario } from '../../shared/scenario/schema.ts'

export interface Stepped {
  readonly state: State
  readonly events: readonly Event[]
}

/** A started table in its first phase, with one seat in every role: the seat has the role's name. */
export function openTable(scenario: Scenario, seed: string, preset: Id | null = null): State {
  const roles = Object.keys(scenario.roles)
  const seated = roles.reduce(
    (state, role) => done(state, { kind: 'server' }, { type: 'sit', seat: role, bot: null, role }, `sit.${role}`).state,
    begin(scenario, seed, 'room', preset),
  )
  return done(seated, { kind: 'facilitator' }, { type: 'start' }, 'start').state
}

/** The table after a role has asked for something, or why not. */
export function asked(state: State, role: Id, ask: RoleCommand, cid: CommandId): Stepped | Refusal {
  return step(state, { cid, by: { kind: 'seat', seat: role, role, pen: null }, at: 0, ask })
}

/** The table in its next phase. */
export function goOn(state: State): Stepped {
  const { phase } = state.town.position
  return done(state, { kind: 'facilitator' }, { type: 'next', expect: phase }, `next.${phase}`)
}

function done(state: State, by: By, ask: Ask, cid: CommandId): Stepped {
  const outcome = step(state, { cid, by, at: 0, ask })
  if (isRefusal(outcome)) throw new Error(`${ask.type} was refused: ${outcome.refused}`)
  return outcome
}
