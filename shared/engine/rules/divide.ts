/** Two things do the same work twice: those who answer for them agree to divide it, or to wind one of them up. */
import { checkExpression } from '../../scenario/expressions.ts'
import type { Command, Event, RoleCommand } from '../commands.ts'
import { factsOf, holds } from '../facts.ts'
import { known } from '../lookup.ts'
import { withTown } from '../model/outcomes.ts'
import { changeBy, type Due, duesOf } from '../model/quantities.ts'
import { isRefusal, type Refusal } from '../refusals.ts'
import type { Id, OverlapState, State } from '../state.ts'
import { speaking } from './who.ts'

type Of<T extends Event['type']> = Extract<Event, { type: T }>

/** What one offers is not told to the other: it counts as soon as all offer the same. */
export function divide(
  state: State,
  { overlap, how }: Extract<RoleCommand, { type: 'divide' }>,
  command: Command,
): Event[] | Refusal {
  const who = speaking(state, command, (phase) => phase.accepts.divide)
  if (isRefusal(who)) return who
  const { roles, when } = known(state.scenario.overlaps, overlap)
  if (!roles.includes(who.role)) return { refused: 'not-your-overlap', overlap }
  if (known(state.town.overlaps, overlap).agreed !== null) return { refused: 'already-divided', overlap }
  if (!holds(state.scenario, when, factsOf(state.scenario, state.town)))
    return { refused: 'nothing-to-divide', overlap }
  if (how === 'close' && !canClose(state, overlap)) return { refused: 'cannot-close', overlap }
  const { offered } = known(state.town.overlaps, overlap)
  if ((offered[who.role] ?? null) === how) return { refused: 'nothing-new' }
  const event: Event = { type: 'divisionOffered', overlap, role: who.role, how }
  const agreed = how !== null && roles.every((role) => role === who.role || offered[role] === how)
  if (!agreed || (how === 'close' && !isOpenly(state, overlap))) return [event]
  return [event, ...(how === 'close' ? closing(state, overlap) : [{ type: 'divided', overlap, how } as const])]
}

export function divisionOffered(state: State, { overlap, role, how }: Of<'divisionOffered'>): State {
  return withOverlap(state, overlap, (before) => {
    const { [role]: _, ...others } = before.offered
    return { ...before, offered: how === null ? others : { ...others, [role]: how } }
  })
}

export function divided(state: State, { overlap, how }: Of<'divided'>): State {
  return withOverlap(state, overlap, (before) => ({ ...before, agreed: how }))
}

export function woundUp(state: State, { service }: Of<'woundUp'>): State {
  return withTown(state, { wound: [...state.town.wound, service] })
}

/** Whether all have offered to wind it up, and what must hold for that is still to be judged. */
export function waitsForClosing(state: State, overlap: Id): boolean {
  const { offered, agreed } = known(state.town.overlaps, overlap)
  return agreed === null && known(state.scenario.overlaps, overlap).roles.every((role) => offered[role] === 'close')
}

/** What comes of winding up one side of an overlap, once nothing stands against it. */
export function closing(state: State, overlap: Id): Event[] {
  const { scenario, town } = state
  const { close } = known(scenario.overlaps, overlap)
  if (close === undefined) return []
  const { pot, closing: changes } = known(scenario.services, close.service)
  const source = `services.${close.service}.name`
  const facts = factsOf(scenario, town)
  const frees: Due = { on: known(scenario.pots, pot).variable, amount: close.frees, source, factors: [] }
  const dues = duesOf(scenario, changes, source, facts, `services.${close.service}.closing`)
  return [
    { type: 'divided', overlap, how: 'close' },
    { type: 'woundUp', service: close.service },
    ...changeBy(state, close.frees === 0 ? dues : [frees, ...dues]),
  ]
}

/** Whether it can be wound up as far as everybody can see; what is hidden is judged when the phase ends. */
function canClose(state: State, overlap: Id): boolean {
  const { close } = known(state.scenario.overlaps, overlap)
  if (close === undefined || state.town.wound.includes(close.service)) return false
  return !isOpenly(state, overlap) || holds(state.scenario, close.needs, factsOf(state.scenario, state.town))
}

function isOpenly({ scenario }: State, overlap: Id): boolean {
  const needs = known(scenario.overlaps, overlap).close?.needs
  return needs === undefined || checkExpression(scenario, needs, 'condition', '', true).length === 0
}

function withOverlap(state: State, overlap: Id, make: (before: OverlapState) => OverlapState): State {
  const { overlaps } = state.town
  return withTown(state, { overlaps: { ...overlaps, [overlap]: make(known(overlaps, overlap)) } })
}
