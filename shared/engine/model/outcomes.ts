/** What a resolution leaves behind in the town: these functions only place values. */
import type { Event } from '../commands.ts'
import { known } from '../lookup.ts'
import type { CardState, ChoiceState, Id, State, Town } from '../state.ts'

type Of<T extends Event['type']> = Extract<Event, { type: T }>

export function revealed(state: State, { choice }: Of<'revealed'>): State {
  return withChoice(state, choice, (before) => ({ ...before, revealed: true }))
}

export function stopped(state: State, { choice, role }: Of<'stopped'>): State {
  return withChoice(state, choice, (before) => ({ ...before, stopped: [...before.stopped, role] }))
}

export function begun(state: State, { choice, measures, overdrawn }: Of<'begun'>): State {
  return withChoice(state, choice, (before) => ({ ...before, begun: measures, overdrawn }))
}

export function cardCounted(state: State, { card }: Of<'cardCounted'>): State {
  return withCard(state, card, (before) => ({ ...before, counted: true }))
}

export function cardAnswered(state: State, { card }: Of<'cardAnswered'>): State {
  return withCard(state, card, (before) => ({ ...before, answered: true }))
}

export function promiseJudged(state: State, { promised, kept }: Of<'promiseJudged'>): State {
  const judged = state.town.promises.map((p) =>
    p.id === promised ? { ...p, state: kept ? ('kept' as const) : ('broken' as const) } : p,
  )
  return withTown(state, { promises: judged })
}

export function changed(state: State, { values, contributions }: Of<'changed'>): State {
  return withTown(state, {
    variables: { ...state.town.variables, ...values },
    contributions: [...state.town.contributions, ...contributions],
  })
}

export function reported(state: State, { inject }: Of<'reported'>): State {
  return withTown(state, { news: [...state.town.news, inject] })
}

export function judged(state: State, { proposal, carried, failed }: Of<'judged'>): State {
  const before = known(state.town.proposals, proposal)
  const after = { ...before, outcome: carried ? ('carried' as const) : ('failed' as const), failed }
  return withTown(state, { proposals: { ...state.town.proposals, [proposal]: after } })
}

export function told(state: State, { variable, words }: Of<'told'>): State {
  return withTown(state, { told: { ...state.town.told, [variable]: words } })
}

/** The end of a course: what was guessed and shown about another one, left by a step back, does not stand for it. */
export function ended(state: State, { ending, goals }: Of<'ended'>): State {
  return { ...withTown(state, { ending, goals }), house: { ...state.house, guesses: {}, published: {} } }
}

/** The state with parts of its town replaced. */
export function withTown(state: State, part: Partial<Town>): State {
  return { ...state, town: { ...state.town, ...part } }
}

/** The state with one card replaced. */
export function withCard(state: State, card: Id, make: (before: CardState) => CardState): State {
  return withTown(state, { cards: { ...state.town.cards, [card]: make(known(state.town.cards, card)) } })
}

/** The state with one choice replaced. */
export function withChoice(state: State, choice: Id, make: (before: ChoiceState) => ChoiceState): State {
  return withTown(state, { choices: { ...state.town.choices, [choice]: make(known(state.town.choices, choice)) } })
}
