/** A private card is opened to all: by its owner's tap, or spoken at the table and heard by somebody. */
import type { Command, Event, RoleCommand } from '../commands.ts'
import { cardsOf, known } from '../lookup.ts'
import { withCard, withTown } from '../model/outcomes.ts'
import { isRefusal, type Refusal } from '../refusals.ts'
import type { Id, State } from '../state.ts'
import { noTime, spending } from './time.ts'
import { speaking } from './who.ts'

type Share = Extract<RoleCommand, { type: 'share' }>
type Say = Extract<RoleCommand, { type: 'say' }>
type Hear = Extract<RoleCommand, { type: 'hear' }>
type Of<T extends Event['type']> = Extract<Event, { type: T }>

export function share(state: State, { card }: Share, command: Command): Event[] | Refusal {
  const who = speaking(state, command, (phase) => phase.accepts.share)
  if (isRefusal(who)) return who
  if (known(state.scenario.cards, card).owner !== who.role) return { refused: 'not-your-card', card }
  if (known(state.town.cards, card).opened !== null) return { refused: 'already-open', card }
  const { points } = known(state.scenario.cards, card)
  const late = noTime(state, who.role, points)
  if (late !== null) return late
  return [{ type: 'shared', card, phase: state.town.position.phase }, ...spending(state, who.role, points)]
}

/** What lies open is no longer offered for a word. */
export function shared(state: State, { card, phase }: Of<'shared'>): State {
  const open = withCard(state, card, (before) => ({ ...before, opened: phase }))
  return withTown(open, { deals: open.town.deals.filter((deal) => deal.card !== card) })
}

/** What one said at the table; together with somebody's "heard" the card is open when the phase ends. */
export function say(state: State, { card, said }: Say, command: Command): Event[] | Refusal {
  const who = speaking(state, command, (phase) => phase.accepts.say)
  if (isRefusal(who)) return who
  if (known(state.scenario.cards, card).owner !== who.role) return { refused: 'not-your-card', card }
  const before = known(state.town.cards, card)
  if (before.opened !== null) return { refused: 'already-open', card }
  if (before.said === said) return { refused: 'nothing-new' }
  return [{ type: 'said', card, said }]
}

export function said(state: State, event: Of<'said'>): State {
  return withCard(state, event.card, (before) => ({ ...before, said: event.said }))
}

/** Everybody is asked about every other role, or the question itself would tell. */
export function hear(state: State, { from, heard }: Hear, command: Command): Event[] | Refusal {
  const who = speaking(state, command, (phase) => phase.accepts.say)
  if (isRefusal(who)) return who
  if (from === who.role) return { refused: 'own-word' }
  if (hears(state, from, who.role) === heard) return { refused: 'nothing-new' }
  return [{ type: 'heard', from, by: who.role, heard }]
}

export function heard(state: State, { from, by, heard }: Of<'heard'>): State {
  return cardsOf(state.scenario, from).reduce(
    (sofar, card) =>
      withCard(sofar, card, (before) => {
        const others = before.heardBy.filter((role) => role !== by)
        return { ...before, heardBy: heard ? [...others, by] : others }
      }),
    state,
  )
}

/** Whether a role has tapped that it heard another one's card. */
export function hears(state: State, from: Id, by: Id): boolean {
  return cardsOf(state.scenario, from).some((card) => known(state.town.cards, card).heardBy.includes(by))
}

/** Cards that were both said and heard, and are still closed. */
export function spokenCards(state: State): Id[] {
  return Object.entries(state.town.cards)
    .filter(([, { opened, said, heardBy }]) => opened === null && said && heardBy.length > 0)
    .map(([card]) => card)
}
