/** After the game: one word per seat, cards that their seats release, and guesses before anything is shown. */
import type { Command, Event, FacilitatorCommand, RoleCommand, SeatCommand } from '../commands.ts'
import { currentPhase, isOpen, known, roundOf } from '../lookup.ts'
import { withHouse } from '../model/course.ts'
import { isRefusal, type Refusal } from '../refusals.ts'
import type { Guess, Id, SeatId, State } from '../state.ts'
import { notPlaying, sitting, speaking } from './who.ts'

type Of<T extends Event['type']> = Extract<Event, { type: T }>

export function word(
  state: State,
  { text }: Extract<SeatCommand, { type: 'word' }>,
  command: Command,
): Event[] | Refusal {
  const who = sitting(state, command, (phase) => phase.accepts.word)
  if (isRefusal(who)) return who
  return [{ type: 'worded', seat: who.seat, text }]
}

export function worded(state: State, { seat, text }: Of<'worded'>): State {
  return withHouse(state, { words: { ...state.house.words, [seat]: text } })
}

/** A card that stayed closed is shown only when its own seat lets it go. */
export function release(
  state: State,
  { card }: Extract<RoleCommand, { type: 'release' }>,
  command: Command,
): Event[] | Refusal {
  const who = speaking(state, command, (phase) => phase.accepts.release)
  if (isRefusal(who)) return who
  if (known(state.scenario.cards, card).owner !== who.role) return { refused: 'not-your-card', card }
  if (isOpen(state, card)) return { refused: 'already-open', card }
  return [{ type: 'released', card }]
}

export function released(state: State, { card }: Of<'released'>): State {
  return withHouse(state, { released: [...state.house.released, card] })
}

export function guess(state: State, ask: Extract<SeatCommand, { type: 'guess' }>, command: Command): Event[] | Refusal {
  const who = sitting(state, command, (phase) => phase.accepts.guess)
  if (isRefusal(who)) return who
  if (!whatIfs(state).includes(ask.whatIf)) return { refused: 'no-what-if', whatIf: ask.whatIf }
  if (Object.hasOwn(state.house.published, ask.whatIf)) return { refused: 'already-shown', whatIf: ask.whatIf }
  if (state.house.guesses[ask.whatIf]?.[who.seat] === ask.guess) return { refused: 'nothing-new' }
  return [{ type: 'guessed', seat: who.seat, whatIf: ask.whatIf, guess: ask.guess }]
}

export function guessed(state: State, { seat, whatIf, guess }: Of<'guessed'>): State {
  const before = state.house.guesses[whatIf] ?? {}
  return withHouse(state, { guesses: { ...state.house.guesses, [whatIf]: { ...before, [seat]: guess } } })
}

export function publish(
  state: State,
  { whatIf, result }: Extract<FacilitatorCommand, { type: 'publish' }>,
  command: Command,
): Event[] | Refusal {
  if (command.by.kind !== 'facilitator') return { refused: 'not-yours' }
  const idle = notPlaying(state)
  if (idle !== null) return idle
  if (!currentPhase(state).shows.includes('whatIf')) return { refused: 'not-now', phase: state.town.position.phase }
  if (!whatIfs(state).includes(whatIf)) return { refused: 'no-what-if', whatIf }
  if (Object.hasOwn(state.house.published, whatIf)) return { refused: 'already-shown', whatIf }
  return [{ type: 'published', whatIf, result }]
}

export function published(state: State, { whatIf, result }: Of<'published'>): State {
  return withHouse(state, { published: { ...state.house.published, [whatIf]: result } })
}

/**
 * The questions "what if" that this evening leaves: only those that differ from what happened, and of cards only those
 * that everybody has seen. A card still closed is not even named.
 */
export function whatIfs(state: State): Id[] {
  const { whatIfs: asked } = state.scenario.debrief
  return Object.keys(asked).filter((id) => isLeft(state, known(asked, id)))
}

function isLeft(state: State, whatIf: State['scenario']['debrief']['whatIfs'][string]): boolean {
  if ('nothing' in whatIf) return true
  if ('measure' in whatIf) return Object.hasOwn(state.town.running, whatIf.measure)
  const { card, share, phase } = whatIf
  if (!isOpen(state, card)) return false
  const { opened } = known(state.town.cards, card)
  const early = opened !== null && roundOf(state.scenario, opened) === roundOf(state.scenario, phase)
  return share !== early
}

/** What a seat itself has guessed so far. */
export function guessesOf({ house }: State, seat: SeatId): Record<Id, Guess> {
  const made = Object.entries(house.guesses).flatMap(([id, all]) => (all[seat] === undefined ? [] : [[id, all[seat]]]))
  return Object.fromEntries(made)
}

/** How many guessed what: a plain count of the group. */
export function countGuesses({ house }: State, whatIf: Id): Record<Guess, number> {
  const made = Object.values(house.guesses[whatIf] ?? {})
  const count = (guess: Guess) => made.filter((one) => one === guess).length
  return { more: count('more'), same: count('same'), fewer: count('fewer') }
}
