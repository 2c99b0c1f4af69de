/** Everything that somebody could ask of a table: allowed or not, possible or not, with ids of the scenario. */

import type {
  Ask,
  By,
  FacilitatorCommand,
  RoleCommand,
  SeatCommand,
  ServerCommand,
} from '../../shared/engine/commands.ts'
import { WALLS } from '../../shared/engine/floor-state.ts'
import type { Id, SeatId, State, WhatIfResult } from '../../shared/engine/state.ts'
import type { Audience } from '../../shared/engine/views.ts'
import { councilAsks, roomAsks } from './engine-asks-council.ts'

export type Actor = Audience | { readonly kind: 'server' }

/** A result that shows nothing: what a published one says is not the engine's business. */
const NOTHING_SHOWN: WhatIfResult = {
  played: [],
  instead: [],
  phases: [],
  endings: { played: '', instead: '' },
  fellOut: [],
}

/** Who may ask anything at all. */
export function actorsOf({ house }: State): Actor[] {
  const seats = Object.keys(house.seats).map((seat): Actor => ({ kind: 'seat', seat }))
  return [...seats, { kind: 'facilitator' }, { kind: 'server' }]
}

/** Those who look at a table. */
export function audiencesOf({ house }: State): Audience[] {
  const seats = Object.keys(house.seats).map((seat): Audience => ({ kind: 'seat', seat }))
  return [...seats, { kind: 'facilitator' }, { kind: 'guest' }, { kind: 'observer' }, { kind: 'projector' }]
}

/** The stamp that the server gives to what an actor asks. */
export function stampOf({ house }: State, actor: Actor): By {
  if (actor.kind === 'server') return { kind: 'server' }
  if (actor.kind === 'seat')
    return { kind: 'seat', seat: actor.seat, role: house.seats[actor.seat]?.role ?? null, pen: null }
  return { kind: 'facilitator' }
}

/** Every ask of an actor's own kind, with every id there is. */
export function everyAskOf(state: State, actor: Actor): Ask[] {
  if (actor.kind === 'server') return serverAsks(state)
  return actor.kind === 'seat' ? [...roleAsks(state), ...seatAsks(state)] : facilitatorAsks(state)
}

/** Every ask there is: a seat may also ask what is not for it to ask. */
export function everyAsk(state: State): Ask[] {
  return [...roleAsks(state), ...seatAsks(state), ...facilitatorAsks(state), ...serverAsks(state)]
}

function roleAsks(state: State): RoleCommand[] {
  const { scenario, town } = state
  const cards = Object.keys(scenario.cards)
  const measures = Object.keys(scenario.measures)
  return [
    ...cards.flatMap((card): RoleCommand[] => [
      { type: 'share', card },
      { type: 'release', card },
      ...both.map((said) => ({ type: 'say', card, said }) as const),
    ]),
    ...Object.keys(scenario.roles).flatMap((from) => both.map((heard) => ({ type: 'hear', from, heard }) as const)),
    ...Object.keys(scenario.promises).flatMap((promise) =>
      [null, ...measures].map((measure) => ({ type: 'promise', promise, measure }) as const),
    ),
    ...['never', ...town.promises.map(({ id }) => id)].map((promised) => ({ type: 'confirm', promised }) as const),
    ...measures.map((measure) => ({ type: 'choose', measure }) as const),
    ...Object.keys(scenario.acts).map((act) => ({ type: 'act', act }) as const),
    ...Object.entries(scenario.proposals).flatMap(([proposal, { fields }]): RoleCommand[] => [
      ...Object.entries(fields).flatMap(([field, { options }]) =>
        Object.keys(options).map((option) => ({ type: 'fill', proposal, field, option }) as const),
      ),
      { type: 'sign', proposal },
      { type: 'unsign', proposal },
    ]),
    ...councilAsks(state),
    { type: 'ready' },
  ]
}

function seatAsks({ scenario, house }: State): SeatCommand[] {
  const versions = [0, ...Object.values(house.pens).map(({ version }) => version)]
  return [
    ...Object.keys(scenario.roles).flatMap((role) =>
      [...new Set(versions)].map((version) => ({ type: 'takePen', role, version }) as const),
    ),
    { type: 'word', text: 'text' },
    ...[0, 5].map((answer) => ({ type: 'answerPoll', poll: house.floor.poll?.id ?? 'never', answer }) as const),
    ...Object.keys(scenario.debrief.whatIfs).flatMap((whatIf) =>
      (['more', 'same', 'fewer'] as const).map((guess) => ({ type: 'guess', whatIf, guess }) as const),
    ),
    ...roomAsks(scenario),
  ]
}

function facilitatorAsks({ scenario, town, house, marks }: State): FacilitatorCommand[] {
  const roles: (Id | null)[] = [null, ...Object.keys(scenario.roles)]
  const seats: SeatId[] = ['nobody', ...Object.keys(house.seats)]
  return [
    { type: 'start' },
    { type: 'pause' },
    { type: 'resume' },
    { type: 'extend', minutes: 1 },
    { type: 'extend', minutes: 5 },
    ...phasesOf(scenario).map((expect) => ({ type: 'next', expect }) as const),
    ...seats.flatMap((seat) => roles.map((role) => ({ type: 'assign', seat, role }) as const)),
    ...seats.map((seat) => ({ type: 'unseat', seat }) as const),
    ...Object.keys(scenario.roles).flatMap((role) =>
      [true, false].map((byHand) => ({ type: 'sitIn', role, byHand }) as const),
    ),
    ...roles.map((role) => ({ type: 'reseat', seats: Object.fromEntries(seats.map((seat) => [seat, role])) }) as const),
    ...['never', ...marks.map(({ id }) => id)].map((mark) => ({ type: 'back', mark, reason: null }) as const),
    { type: 'announce', text: 'text' },
    { type: 'stage', act: 0, guess: null },
    { type: 'stage', act: 6, guess: 3 },
    ...Object.keys(scenario.debrief.whatIfs).map(
      (whatIf) => ({ type: 'publish', whatIf, result: NOTHING_SHOWN }) as const,
    ),
    ...Object.keys(town.motions).flatMap((motion): FacilitatorCommand[] => [
      { type: 'hands', motion, counts: { yes: 1, no: 0, abstain: 0 } },
      { type: 'hands', motion, counts: { yes: 99, no: 0, abstain: 0 } },
      ...Object.keys(scenario.motions?.free?.classes ?? {}).map(
        (id) => ({ type: 'classify', motion, class: id }) as const,
      ),
    ]),
    ...floorAsks({ scenario, town, house }),
    { type: 'close' },
  ]
}

function floorAsks({ scenario, town, house }: Pick<State, 'scenario' | 'town' | 'house'>): FacilitatorCommand[] {
  const { flashes, poll, moments } = house.floor
  const texts = [...Object.values(house.words), ...Object.values(house.reflections).flat()]
  return [
    { type: 'flash', text: 'text' },
    ...['never', ...flashes.map(({ id }) => id)].map((flash) => ({ type: 'unflash', flash }) as const),
    { type: 'poll', text: 'text', answers: 2 },
    { type: 'poll', text: null, answers: 0 },
    ...['never', ...(poll === null ? [] : [poll.id])].map((id) => ({ type: 'closePoll', poll: id }) as const),
    { type: 'moment', text: null },
    ...['never', ...moments.map(({ id }) => id)].map((moment) => ({ type: 'unmoment', moment }) as const),
    ...Object.keys(town.variables).map((on) => ({ type: 'adjust', on, by: 1, reason: 'text' }) as const),
    ...town.promises.map(({ id }) => ({ type: 'revoke', what: 'promise', id, reason: 'text' }) as const),
    ...Object.keys(town.motions).map((id) => ({ type: 'revoke', what: 'motion', id, reason: 'text' }) as const),
    ...Object.keys(scenario.roles).map((to) => ({ type: 'message', to, text: 'text' }) as const),
    ...WALLS.map((wall) => ({ type: 'show', wall }) as const),
    ...[true, false].map((on) => ({ type: 'hold', on }) as const),
    ...['never', ...texts].flatMap((text) => [true, false].map((shown) => ({ type: 'pass', text, shown }) as const)),
  ]
}

function serverAsks({ scenario, house }: State): ServerCommand[] {
  const roles: (Id | null)[] = [null, ...Object.keys(scenario.roles)]
  return [
    ...['somebody', ...Object.keys(house.seats)].flatMap((seat) =>
      roles.map((role) => ({ type: 'sit', seat, bot: null, role }) as const),
    ),
    ...phasesOf(scenario).map((expect) => ({ type: 'timeOut', expect }) as const),
    { type: 'outage', lasted: 3_000 },
    { type: 'refer', reports: [] },
  ]
}

function phasesOf(scenario: State['scenario']): Id[] {
  return Object.values(scenario.rounds).flatMap(({ phases }) => Object.keys(phases))
}

const both = [true, false] as const
