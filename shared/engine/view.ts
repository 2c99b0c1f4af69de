/**
 * THE place that knows who may see what, with the files of `view/` behind it. Nothing about a table reaches anybody but
 * through these functions, and nobody else asks those files.
 */
import { textKeysOf } from '../scenario/texts.ts'
import { factsOf } from './facts.ts'
import { currentPhase, inRoleOrder, isOpen, known, mapKeys, pick, seatsOf } from './lookup.ts'
import { courseOffers, Menu, offers } from './offers.ts'
import { perState } from './remember.ts'
import { laysNothing } from './rules/choose.ts'
import { countGuesses, whatIfs } from './rules/debrief.ts'
import { isPassed, waiting } from './rules/floor.ts'
import { complete } from './rules/proposal.ts'
import { stagedNow } from './rules/stage.ts'
import type { Id, SeatId, State } from './state.ts'
import { councilSections } from './view/council.ts'
import { publicFloor } from './view/floor.ts'
import { wordsForSome, wordsThatGo } from './view/letters.ts'
import {
  publicContributions,
  publicIndicators,
  publicReference,
  publicReports,
  publicVariables,
} from './view/numbers.ts'
import { roomSections } from './view/room.ts'
import { handOf, lazySeat, meOf, roleView, seatView } from './view/seat.ts'
import { lazily, type Sections, whole } from './view/sections.ts'
import { commonTexts, roleTexts } from './view/texts.ts'
import { conductTexts, townTexts } from './view/town-texts.ts'
import { undoneBy } from './view/undone.ts'
import type { Audience, Glance, PrivateView, PublicProposal, PublicRole, PublicView, RoleSeen } from './views.ts'

/** What everybody sees, whoever they are. */
export function publicView(state: State): PublicView {
  return whole(SECTIONS, state, '')
}

const SECTIONS: Sections<PublicView> = {
  status: ({ house }) => house.status,
  pace: ({ house }) => house.pace,
  round: ({ town }) => town.position.round,
  phase: ({ town }) => town.position.phase,
  roles: (state) => mapKeys(state.scenario.roles, (role) => publicRole(state, role)),
  cards: (state) =>
    mapKeys(
      pick(state.town.cards, (id) => isOpen(state, id)),
      (id) => ({
        opened: known(state.town.cards, id).opened,
        answered: known(state.town.cards, id).answered,
        owner: known(state.scenario.cards, id).owner,
      }),
    ),
  promises: ({ town }) => town.promises,
  variables: publicVariables,
  indicators: publicIndicators,
  told: ({ town }) => town.told,
  choices: ({ scenario, town }) =>
    mapKeys(
      pick(town.choices, (id) => known(town.choices, id).revealed),
      (id) => {
        const { laid, stopped, begun, overdrawn } = known(town.choices, id)
        return { laid: inRoleOrder(scenario, laid), stopped, begun, overdrawn }
      },
    ),
  proposals: (state) => mapKeys(state.town.proposals, (id) => publicProposal(state, id)),
  acts: ({ town }) => town.acts,
  news: ({ town }) => town.news,
  contributions: publicContributions,
  ending: ({ town }) => town.ending,
  walk: ({ scenario, town }) => scenario.town?.evening.walk[town.ending ?? ''] ?? null,
  notice: ({ house }) => house.notice,
  back: ({ house: { back } }) =>
    back === null ? null : { mark: back.mark, reason: back.reason, from: back.from.phase },
  words: (state) =>
    Object.values(state.house.words)
      .filter((id) => isPassed(state, id))
      .sort(),
  guesses: (state) => mapKeys(state.house.published, (id) => countGuesses(state, id)),
  published: ({ house }) => house.published,
  ...councilSections,
  staged: stagedNow,
  floor: publicFloor,
  reports: publicReports,
  reference: publicReference,
  ...roomSections,
}

/**
 * What a seat sees, both views, worked out only as far as somebody looks: for bots, who look at little and often. The
 * offers are left out; `menu` has them.
 */
export function glimpse(state: State, seat: SeatId): Glimpse {
  return { public: lazyPublic(state), private: lazySeat(state, seat), menu: new Menu(state, seat) }
}

export interface Glimpse {
  readonly public: PublicView
  readonly private: PrivateView
  readonly menu: Menu
}

const lazyPublic = perState((state) => glimpsed(state, ''))
const glimpsed = lazily(SECTIONS)

/** What one audience sees beyond the public view. Those who only watch see nothing more. */
export function privateView(state: State, audience: Audience): PrivateView {
  if (audience.kind === 'seat') return seatView(state, audience.seat)
  if (audience.kind === 'facilitator') {
    const byHand = Object.fromEntries(state.house.byHand.map((role) => [role, roleView(state, role)]))
    return { offers: offers(state, audience), table: tableOf(state), ...(state.house.byHand.length > 0 && { byHand }) }
  }
  if (audience.kind === 'guest') return { table: tableOf(state) }
  if (audience.kind === 'device') return { device: deviceOf(state, audience.seats) }
  return {}
}

/** So far back a table can be led from afar: a slip is noticed soon. */
const NEAR = 4

/** A table among several: what whoever looks after all of them sees of it without going there. */
export const glanceOf = perState(
  (state): Glance => ({
    status: state.house.status,
    round: state.town.position.round,
    phase: state.town.position.phase,
    roles: mapKeys(state.scenario.roles, (role) => publicRole(state, role)),
    seats: seatsSeen(state),
    ideas: Object.values(state.town.motions).some(({ free, outcome }) => free?.class === null && outcome === 'open'),
    offers: courseOffers(state),
    marks:
      state.house.status === 'lobby'
        ? []
        : state.marks.slice(-NEAR).map(({ id, kind, town }) => ({ id, kind, phase: town.position.phase })),
  }),
)

/**
 * What a role sees now and could do, for those who lead: without letters, without what people keep for themselves, and
 * without drafts. What is offered, only the facilitator can ask, for people without a device. Null for everybody else.
 * `paper`: the seat in this role that has no device; what it says for itself only the facilitator can enter, and sees it
 * here again.
 */
export function viewOfRole(state: State, { kind }: Audience, role: Id, paper: SeatId | null = null): RoleSeen | null {
  if (kind !== 'facilitator' && kind !== 'guest') return null
  const keys = textKeysOf(state.scenario, [...townTexts(state, role), ...roleTexts(state, role)], commonKeys(state))
  const hand = handOf(state, role)
  if (kind === 'guest') return { hand, offers: [], keys, own: null }
  const asked = offers(state, { kind, role, ...(paper !== null && { seat: paper }) })
  return { hand, offers: asked, keys, own: paper === null ? null : meOf(state, paper) }
}

/** The keys of all scenario texts that an audience may read now, each once; the same list while nothing is added. */
export function textKeys(state: State, audience: Audience): readonly string[] {
  const role = audience.kind === 'seat' ? (state.house.seats[audience.seat]?.role ?? null) : null
  const conducts = audience.kind === 'facilitator' || audience.kind === 'guest'
  const own = [
    ...townTexts(state, role),
    ...(role === null ? [] : roleTexts(state, role)),
    ...(conducts ? conductTexts(state) : []),
    ...(audience.kind === 'facilitator' ? state.house.byHand : []).flatMap((played) => [
      ...townTexts(state, played),
      ...roleTexts(state, played),
    ]),
  ]
  return textKeysOf(state.scenario, own, commonKeys(state))
}

/** The ids of texts that are for some alone: they go into no record, whoever asks for it. */
export function forSomeAlone(state: State): ReadonlySet<Id> {
  return wordsForSome(state)
}

/** The ids of texts that leave the disk as soon as nothing points to them any more. */
export function erasable(state: State): ReadonlySet<Id> {
  return wordsThatGo(state)
}

const commonKeys = perState((state) => textKeysOf(state.scenario, commonTexts(state)))

function publicRole(state: State, role: Id): PublicRole {
  const choice = currentPhase(state).accepts.choose
  const asked = choice !== undefined && state.house.status !== 'lobby' && !laysNothing(state, choice, role)
  return {
    seats: seatsOf(state, role).length,
    bot: seatsOf(state, role).some((seat) => known(state.house.seats, seat).bot !== null),
    byHand: state.house.byHand.includes(role),
    ready: state.town.ready.includes(role),
    laid: asked ? known(state.town.choices, choice).laid[role] !== undefined : null,
  }
}

function publicProposal(state: State, id: Id): PublicProposal {
  const { fields, signed, outcome, failed } = known(state.town.proposals, id)
  const cost = complete(state, id) ? factsOf(state.scenario, state.town).cost(id) : null
  return { fields, signed, cost, outcome, failed }
}

/** The cards that may be printed, by the role that gets them: only who prepares the table reads them all. */
export function paperCards({ scenario }: State, audience: Audience): Readonly<Record<Id, Id>> {
  if (audience.kind !== 'facilitator') return {}
  return mapKeys(scenario.cards, (id) => known(scenario.cards, id).owner)
}

/** Whether a card that lies on the table as paper can be opened by its number now. */
export function takesPaper(state: State): boolean {
  return state.house.status === 'playing' && currentPhase(state).accepts.share
}

function deviceOf(state: State, seats: readonly SeatId[]): NonNullable<PrivateView['device']> {
  const held = seats.filter((seat) => Object.hasOwn(state.house.seats, seat))
  return {
    seats: Object.fromEntries(held.map((seat) => [seat, known(state.house.seats, seat).role])),
    cards: takesPaper(state),
  }
}

function tableOf(state: State): NonNullable<PrivateView['table']> {
  return {
    seats: seatsSeen(state),
    marks: state.marks.map(({ id, kind, town }) => ({
      ...{ id, kind, phase: town.position.phase },
      undoes: undoneBy(state.town, town),
    })),
    whatIfs: whatIfs(state),
    moments: state.house.floor.moments,
    waiting: waiting(state),
    holds: state.house.floor.holds,
  }
}

function seatsSeen({ house }: State): NonNullable<PrivateView['table']>['seats'] {
  return mapKeys(house.seats, (seat) => ({
    role: known(house.seats, seat).role,
    bot: known(house.seats, seat).bot !== null,
  }))
}
