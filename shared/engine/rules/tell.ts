/** A card is told to one role alone: at once, or as soon as that role has given its word on something. */
import type { Command, Event, RoleCommand } from '../commands.ts'
import { known } from '../lookup.ts'
import { withCard, withTown } from '../model/outcomes.ts'
import { isRefusal, type Refusal } from '../refusals.ts'
import type { Deal, Id, State } from '../state.ts'
import { speaking } from './who.ts'

type Of<T extends Event['type']> = Extract<Event, { type: T }>

export function tell(
  state: State,
  { card, to, promise }: Extract<RoleCommand, { type: 'tell' }>,
  command: Command,
): Event[] | Refusal {
  const who = speaking(state, command, (phase) => phase.accepts.tell)
  if (isRefusal(who)) return who
  if (known(state.scenario.cards, card).owner !== who.role) return { refused: 'not-your-card', card }
  if (to === who.role) return { refused: 'to-yourself' }
  const { opened, toldTo } = known(state.town.cards, card)
  if (opened !== null) return { refused: 'already-open', card }
  if (toldTo.includes(to)) return { refused: 'already-told', card }
  if (promise === null) return [{ type: 'toldCard', card, to }]
  const { by } = known(state.scenario.promises, promise)
  if (by !== 'anyone' && by !== to) return { refused: 'not-your-promise', promise }
  const deal: Deal = { card, by: who.role, to, promise }
  if (state.town.deals.some((made) => isSame(made, deal) && made.promise === promise)) return { refused: 'nothing-new' }
  const offered: Event = { type: 'dealOffered', ...deal }
  return stands(state, promise, to) ? [offered, { type: 'toldCard', card, to }] : [offered]
}

export function toldCard(state: State, { card, to }: Of<'toldCard'>): State {
  const told = withCard(state, card, (before) => ({ ...before, toldTo: [...before.toldTo, to] }))
  return withTown(told, { deals: told.town.deals.filter((deal) => deal.card !== card || deal.to !== to) })
}

/** Another offer about the same card to the same role takes the place of the one before. */
export function dealOffered(state: State, { card, by, to, promise }: Of<'dealOffered'>): State {
  const made: Deal = { card, by, to, promise }
  return withTown(state, { deals: [...state.town.deals.filter((deal) => !isSame(deal, made)), made] })
}

/** The cards that a role is told because a word of its own stands now. */
export function dealsKept(state: State, promise: Id, by: Id): Event[] {
  return state.town.deals
    .filter((deal) => deal.to === by && deal.promise === promise)
    .map(({ card, to }) => ({ type: 'toldCard', card, to }))
}

function stands({ town }: State, promise: Id, by: Id): boolean {
  return town.promises.some((p) => p.promise === promise && p.by === by && p.state === 'standing')
}

function isSame(one: Deal, other: Deal): boolean {
  return one.card === other.card && one.to === other.to
}
