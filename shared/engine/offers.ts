/** What could be asked now: each list is finite, and only what `decide` would accept is offered. */
import type { Ask, By, Event } from './commands.ts'
import { cardsOf, currentPhase, measuresOf } from './lookup.ts'
import { isRefusal } from './refusals.ts'
import { whatIfs } from './rules/debrief.ts'
import type { Id, State, WhatIfResult } from './state.ts'
import { decide } from './step.ts'
import type { Audience, Offer } from './views.ts'

/** The offers of an audience now; empty for those who only watch. */
export function offers(state: State, audience: Audience | { readonly kind: 'server' }): Offer[] {
  return asksOf(state, audience)
    .filter(([by, ask]) => accepts(state, by, ask))
    .map(([, ask]) => ({ id: offerId(ask), ask }))
}

/** The name of an offer: what is free in an ask (a text, a result, a duration) is not part of it. */
export function offerId(ask: Ask): string {
  return named(ask)
    .filter((part) => part !== null)
    .join(':')
}

function named(ask: Ask): readonly (string | number | boolean | null)[] {
  switch (ask.type) {
    case 'share':
    case 'release':
      return [ask.type, ask.card]
    case 'say':
      return [ask.type, ask.card, ask.said]
    case 'hear':
      return [ask.type, ask.from, ask.heard]
    case 'promise':
      return [ask.type, ask.promise, ask.measure]
    case 'confirm':
      return [ask.type, ask.promised]
    case 'choose':
      return [ask.type, ask.measure]
    case 'act':
      return [ask.type, ask.act]
    case 'fill':
      return [ask.type, ask.proposal, ask.field, ask.option]
    case 'sign':
    case 'unsign':
      return [ask.type, ask.proposal]
    case 'takePen':
      return [ask.type, ask.role]
    case 'guess':
      return [ask.type, ask.whatIf, ask.guess]
    case 'assign':
      return [ask.type, ask.seat, ask.role ?? 'none']
    case 'extend':
      return [ask.type, ask.minutes]
    case 'next':
    case 'timeOut':
      return [ask.type, ask.expect]
    case 'back':
      return [ask.type, ask.mark]
    case 'publish':
      return [ask.type, ask.whatIf]
    default:
      return [ask.type]
  }
}

type Asked = readonly [By, Ask]

function asksOf(state: State, audience: Audience | { readonly kind: 'server' }): Asked[] {
  if (audience.kind === 'server') return serverAsks(state).map((ask) => [{ kind: 'server' }, ask])
  if (audience.kind === 'facilitator') return facilitatorAsks(state).map((ask) => [{ kind: 'facilitator' }, ask])
  if (audience.kind !== 'seat') return []
  const role = state.house.seats[audience.seat]?.role ?? null
  const by: By = { kind: 'seat', seat: audience.seat, role, pen: null }
  return [...(role === null ? [] : roleAsks(state, role)), ...seatAsks(state, role)].map((ask) => [by, ask])
}

function roleAsks(state: State, role: Id): Ask[] {
  const { scenario, town } = state
  const cards = cardsOf(scenario, role)
  // Everybody could hear everybody: worth asking only while people speak.
  const speakers = currentPhase(state).accepts.say ? Object.keys(scenario.roles).filter((other) => other !== role) : []
  const measures = measuresOf(scenario, role)
  return [
    ...cards.map((card): Ask => ({ type: 'share', card })),
    ...cards.flatMap((card) => both.map((said): Ask => ({ type: 'say', card, said }))),
    ...speakers.flatMap((from) => both.map((heard): Ask => ({ type: 'hear', from, heard }))),
    ...Object.entries(scenario.promises).flatMap(([promise, { about }]) =>
      (about === undefined ? [null] : measures).map((measure): Ask => ({ type: 'promise', promise, measure })),
    ),
    ...town.promises.map(({ id }): Ask => ({ type: 'confirm', promised: id })),
    ...measures.map((measure): Ask => ({ type: 'choose', measure })),
    ...Object.keys(scenario.acts).map((act): Ask => ({ type: 'act', act })),
    ...Object.entries(scenario.proposals).flatMap(([proposal, { fields }]): Ask[] => [
      ...Object.entries(fields).flatMap(([field, { by, options }]) =>
        (by === role ? Object.keys(options) : []).map((option): Ask => ({ type: 'fill', proposal, field, option })),
      ),
      { type: 'sign', proposal },
      { type: 'unsign', proposal },
    ]),
    ...cards.map((card): Ask => ({ type: 'release', card })),
    { type: 'ready' },
  ]
}

function seatAsks(state: State, role: Id | null): Ask[] {
  const version = role === null ? undefined : state.house.pens[role]?.version
  const pen: Ask[] = role === null || version === undefined ? [] : [{ type: 'takePen', role, version }]
  const guesses = (['more', 'same', 'fewer'] as const).flatMap((guess) =>
    whatIfs(state).map((whatIf): Ask => ({ type: 'guess', whatIf, guess })),
  )
  return [...pen, { type: 'word', text: '' }, ...guesses]
}

function facilitatorAsks(state: State): Ask[] {
  const { scenario, house, town, marks } = state
  const roles: (Id | null)[] = [...Object.keys(scenario.roles), null]
  return [
    { type: 'start' },
    { type: 'next', expect: town.position.phase },
    { type: 'pause' },
    { type: 'resume' },
    { type: 'extend', minutes: 1 },
    { type: 'extend', minutes: 5 },
    ...Object.keys(house.seats).flatMap((seat) => roles.map((role): Ask => ({ type: 'assign', seat, role }))),
    ...marks.map(({ id }): Ask => ({ type: 'back', mark: id, reason: null })),
    ...whatIfs(state).map((whatIf): Ask => ({ type: 'publish', whatIf, result: NO_RESULT })),
    { type: 'announce', text: null },
    { type: 'close' },
  ]
}

function serverAsks(state: State): Ask[] {
  return [
    { type: 'sit', seat: NEW_SEAT, bot: null, role: null },
    { type: 'timeOut', expect: state.town.position.phase },
    { type: 'outage', lasted: 0 },
  ]
}

/** Asked as if at the end of time: whether a clock has run out is not what an offer is about. */
function accepts(state: State, by: By, ask: Ask): boolean {
  const outcome: readonly Event[] | { readonly refused: string } = decide(state, {
    cid: 'offer',
    by,
    at: Number.MAX_SAFE_INTEGER,
    ask,
  })
  return !isRefusal(outcome)
}

const both = [true, false] as const
const NEW_SEAT = 'new'
const NO_RESULT: WhatIfResult = {
  played: [],
  instead: [],
  phases: [],
  endings: { played: '', instead: '' },
  fellOut: [],
}
