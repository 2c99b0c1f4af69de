/** The joint proposal lies open: its fields are filled, and it takes every signature or fails. */
import type { Command, Event, RoleCommand } from '../commands.ts'
import { known } from '../lookup.ts'
import { withTown } from '../model/outcomes.ts'
import { isRefusal, type Refusal } from '../refusals.ts'
import type { Id, ProposalState, State } from '../state.ts'
import { speaking } from './who.ts'

type Of<T extends Event['type']> = Extract<Event, { type: T }>

/** Changing a field clears the names: nobody has signed what was not there. */
export function fill(
  state: State,
  { proposal, field, option }: Extract<RoleCommand, { type: 'fill' }>,
  command: Command,
): Event[] | Refusal {
  const who = speaking(state, command, (phase) => phase.accepts.proposal === proposal)
  if (isRefusal(who)) return who
  if (known(known(state.scenario.proposals, proposal).fields, field).by !== who.role)
    return { refused: 'not-your-field', field }
  if (known(state.town.proposals, proposal).fields[field] === option) return { refused: 'nothing-new' }
  return [{ type: 'filled', proposal, field, option }]
}

export function filled(state: State, { proposal, field, option }: Of<'filled'>): State {
  return withProposal(state, proposal, (before) => ({
    ...before,
    fields: { ...before.fields, [field]: option },
    signed: [],
  }))
}

export function sign(
  state: State,
  { proposal }: Extract<RoleCommand, { type: 'sign' }>,
  command: Command,
): Event[] | Refusal {
  const who = speaking(state, command, (phase) => phase.accepts.proposal === proposal)
  if (isRefusal(who)) return who
  if (!known(state.scenario.proposals, proposal).signers.includes(who.role))
    return { refused: 'not-a-signer', proposal }
  if (known(state.town.proposals, proposal).signed.includes(who.role)) return { refused: 'already-signed', proposal }
  if (!complete(state, proposal)) return { refused: 'fields-missing', proposal }
  return [{ type: 'signed', proposal, role: who.role }]
}

export function signed(state: State, { proposal, role }: Of<'signed'>): State {
  return withProposal(state, proposal, (before) => ({ ...before, signed: [...before.signed, role] }))
}

export function unsign(
  state: State,
  { proposal }: Extract<RoleCommand, { type: 'unsign' }>,
  command: Command,
): Event[] | Refusal {
  const who = speaking(state, command, (phase) => phase.accepts.proposal === proposal)
  if (isRefusal(who)) return who
  if (!known(state.town.proposals, proposal).signed.includes(who.role)) return { refused: 'not-signed', proposal }
  return [{ type: 'unsigned', proposal, role: who.role }]
}

export function unsigned(state: State, { proposal, role }: Of<'unsigned'>): State {
  return withProposal(state, proposal, (before) => ({
    ...before,
    signed: before.signed.filter((name) => name !== role),
  }))
}

/** Whether every field of a proposal is filled. */
export function complete(state: State, proposal: Id): boolean {
  const { fields } = known(state.town.proposals, proposal)
  return Object.keys(known(state.scenario.proposals, proposal).fields).every((field) => fields[field] !== undefined)
}

function withProposal(state: State, proposal: Id, make: (before: ProposalState) => ProposalState): State {
  return withTown(state, {
    proposals: { ...state.town.proposals, [proposal]: make(known(state.town.proposals, proposal)) },
  })
}
