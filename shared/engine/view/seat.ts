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
import { lazily, type Sections, whole } from './sections.ts'

/** The sections of a seat; without a role there is no hand. */
export function seatView(state: State, seat: SeatId): PrivateView {
  const role = state.house.seats[seat]?.role ?? null
  const me = meOf(state, seat)
  const mine = offers(state, { kind: 'seat', seat })
  if (role === null) return { me, offers: mine }
  return { me, hand: handOf(state, role), ...lettersFor(state, role), offers: mine }
}

/** The same without the offers, each section worked out when somebody looks at it. */
export const lazySeat = lazily<Pick<PrivateView, 'me' | 'hand'>>({
  me: meOf,
  hand: (state, seat) => {
    const role = state.house.seats[seat]?.role ?? null
    return role === null ? undefined : lazyHand(state, role)
  },
})

/** What whoever plays a role by hand sees of it: what the role would; letters are between people. */
export function roleView(state: State, role: Id): Pick<PrivateView, 'hand' | 'offers'> {
  const asked = offers(state, { kind: 'facilitator', role })
  return { hand: handOf(state, role), offers: asked }
}

/** What is a seat's own. */
export function meOf(state: State, seat: SeatId): NonNullable<PrivateView['me']> {
  const { house, town, scenario } = state
  const role = house.seats[seat]?.role ?? null
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
    polled: house.floor.poll?.given[seat] ?? null,
    pulse: house.pulses[phase]?.[seat] ?? null,
    reflections: house.reflections[seat] ?? [],
    doubts: Object.keys(scenario.assumptions).filter((id) => doubts(state, seat, id)),
  }
}

/** What a role holds, whoever sits there. */
export function handOf(state: State, role: Id): Hand {
  return whole(HAND, state, role)
}

type Hand = NonNullable<PrivateView['hand']>

const HAND: Sections<Hand> = {
  cards: ({ scenario, town }, role) =>
    mapKeys(
      pick(town.cards, (id) => known(scenario.cards, id).owner === role),
      (id) => {
        const { opened, said } = known(town.cards, id)
        return { opened, said }
      },
    ),
  heard: (state, role) => Object.keys(state.scenario.roles).filter((from) => hears(state, from, role)),
  laid: ({ town }, role) => valuesOf(town.choices, ({ laid }) => laid[role]),
  goal: ({ town }, role) => town.goals[role] ?? null,
  told: ({ scenario, town }, role) =>
    mapKeys(
      pick(town.cards, (id) => known(town.cards, id).toldTo.includes(role)),
      (id) => known(scenario.cards, id).owner,
    ),
  confided: ({ scenario, town }, role) =>
    mapKeys(
      pick(town.cards, (id) => known(scenario.cards, id).owner === role && known(town.cards, id).toldTo.length > 0),
      (id) => Object.keys(scenario.roles).filter((other) => known(town.cards, id).toldTo.includes(other)),
    ),
  deals: dealsOf,
  visits: ({ town }, role) => town.visits[role] ?? [],
  points: pointsLeft,
  votes: ({ town }, role) => valuesOf(town.motions, ({ votes }) => votes[role]),
  divisions: ({ town }, role) =>
    valuesOf(town.overlaps, ({ offered, agreed }) => (agreed === null ? offered[role] : undefined)),
  injects: injectsFor,
  knows: knownBefore,
}

const lazyHand = lazily(HAND)

/** Whoever is offered a card for a word hears from whom and for which word; which card it is, only its owner knows. */
function dealsOf({ town }: State, role: Id): Hand['deals'] {
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
