/** What one seat sees beyond the public view: what is its own, its role's hand, and what it could ask for. */
import { known, mapKeys, pick } from '../lookup.ts'
import { offers } from '../offers.ts'
import { guessesOf } from '../rules/debrief.ts'
import { doubts } from '../rules/doubt.ts'
import { predictedBy } from '../rules/perspective.ts'
import { hears } from '../rules/share.ts'
import { pointsLeft } from '../rules/time.ts'
import type { Id, SeatId, State } from '../state.ts'
import type { PrivateView } from '../views.ts'
import { injectsFor } from './council.ts'
import { handoverFor, lettersFor } from './letters.ts'
import { knownBefore } from './numbers.ts'

/** The sections of a seat; without a role there is no hand. */
export function seatView(state: State, seat: SeatId): PrivateView {
  const role = state.house.seats[seat]?.role ?? null
  const me = meOf(state, seat, role)
  const mine = offers(state, { kind: 'seat', seat })
  if (role === null) return { me, offers: mine }
  return { me, hand: handOf(state, role), ...lettersFor(state, role), offers: mine }
}

function meOf(state: State, seat: SeatId, role: Id | null): NonNullable<PrivateView['me']> {
  const { house, town, scenario } = state
  const { phase } = town.position
  const pen = role === null ? undefined : house.pens[role]
  return {
    seat,
    role,
    pen: pen === undefined ? null : { mine: pen.seat === seat, version: pen.version },
    word: house.words[seat] ?? null,
    guesses: guessesOf(state, seat),
    declared: house.declared[seat] ?? null,
    predicted: predictedBy(state, seat, phase),
    handover: handoverFor(state, seat, role),
    pulse: house.pulses[phase]?.[seat] ?? null,
    reflections: house.reflections[seat] ?? [],
    doubts: Object.keys(scenario.assumptions).filter((id) => doubts(state, seat, id)),
  }
}

function handOf(state: State, role: Id): NonNullable<PrivateView['hand']> {
  const { town, scenario } = state
  const own = (id: Id) => known(scenario.cards, id).owner === role
  const toldTo = (id: Id) => known(town.cards, id).toldTo
  return {
    cards: mapKeys(pick(town.cards, own), (id) => {
      const { opened, said } = known(town.cards, id)
      return { opened, said }
    }),
    heard: Object.keys(scenario.roles).filter((from) => hears(state, from, role)),
    laid: valuesOf(town.choices, ({ laid }) => laid[role]),
    goal: town.goals[role] ?? null,
    told: mapKeys(
      pick(town.cards, (id) => toldTo(id).includes(role)),
      (id) => known(scenario.cards, id).owner,
    ),
    confided: mapKeys(
      pick(town.cards, (id) => own(id) && toldTo(id).length > 0),
      (id) => Object.keys(scenario.roles).filter((other) => toldTo(id).includes(other)),
    ),
    deals: dealsOf(state, role),
    visits: town.visits[role] ?? [],
    points: pointsLeft(state, role),
    votes: valuesOf(town.motions, ({ votes }) => votes[role]),
    divisions: valuesOf(town.overlaps, ({ offered, agreed }) => (agreed === null ? offered[role] : undefined)),
    injects: injectsFor(state, role),
    knows: knownBefore(state, role),
  }
}

/** Whoever is offered a card for a word hears from whom and for which word; which card it is, only its owner knows. */
function dealsOf({ town }: State, role: Id): NonNullable<PrivateView['hand']>['deals'] {
  return town.deals
    .filter(({ by, to }) => by === role || to === role)
    .map(({ card, by, to, promise }) => ({ card: by === role ? card : null, by, to, promise }))
}

function valuesOf<A, B>(entries: Readonly<Record<Id, A>>, of: (entry: A) => B | undefined): Record<Id, B> {
  return Object.fromEntries(
    Object.entries(entries).flatMap(([id, entry]) => {
      const value = of(entry)
      return value === undefined ? [] : [[id, value]]
    }),
  )
}
