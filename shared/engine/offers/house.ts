/** What a seat could ask for itself now, and what the facilitator and the server could. */
import type { Ask } from '../commands.ts'
import { WALLS } from '../floor-state.ts'
import { currentPhase, isPublic, variableOf } from '../lookup.ts'
import { whatIfs } from '../rules/debrief.ts'
import { textsOf } from '../rules/floor.ts'
import { revocable } from '../rules/mend.ts'
import { counterpartsOf } from '../rules/perspective.ts'
import { oneChairOn } from '../rules/reseat.ts'
import { LAST_ACT } from '../rules/stage.ts'
import type { Id, State, WhatIfResult } from '../state.ts'

/** Every ask of a seat for itself. */
export function seatAsks(state: State, role: Id | null): Ask[] {
  const { accepts } = currentPhase(state)
  const version = role === null ? undefined : state.house.pens[role]?.version
  const pen: Ask[] = role === null || version === undefined ? [] : [{ type: 'takePen', role, version }]
  const guesses = (accepts.guess ? GUESSES : []).flatMap((guess) =>
    whatIfs(state).map((whatIf): Ask => ({ type: 'guess', whatIf, guess })),
  )
  return [
    ...pen,
    ...(accepts.word ? [{ type: 'word', text: '' } as const] : []),
    ...guesses,
    ...answers(state),
    ...lookingBack(state, role),
  ]
}

function answers({ house: { floor } }: State): Ask[] {
  const { poll } = floor
  if (poll === null) return []
  return Array.from({ length: poll.answers }, (_, answer): Ask => ({ type: 'answerPoll', poll: poll.id, answer }))
}

const GUESSES = ['more', 'same', 'fewer'] as const

function lookingBack(state: State, role: Id | null): Ask[] {
  const { accepts } = currentPhase(state)
  const { debrief, assumptions } = state.scenario
  const options = accepts.declare ? Object.keys(debrief.perspective?.options ?? {}) : []
  const answers = accepts.pulse ? (debrief.pulse?.answers ?? []) : []
  return [
    ...options.map((option): Ask => ({ type: 'declare', option })),
    ...counterpartsOf(state, role).flatMap((other) =>
      options.map((option): Ask => ({ type: 'predict', role: other, option })),
    ),
    ...answers.map((_, answer): Ask => ({ type: 'pulse', answer })),
    ...(accepts.handOver ? [{ type: 'handOver', text: '' } as const] : []),
    ...(accepts.reflect ? [{ type: 'reflect', text: '' } as const] : []),
    ...(accepts.doubt ? Object.keys(assumptions) : []).flatMap((assumption) =>
      [true, false].map((doubted): Ask => ({ type: 'doubt', assumption, doubted })),
    ),
  ]
}

/** The asks about the course alone. */
export function courseAsks({ town }: State): Ask[] {
  return [
    { type: 'start' },
    { type: 'next', expect: town.position.phase },
    { type: 'pause' },
    { type: 'resume' },
    { type: 'extend', minutes: 1 },
    { type: 'extend', minutes: 5 },
  ]
}

/** Every ask of the facilitator about the house and its course. */
export function facilitatorAsks(state: State): Ask[] {
  const { scenario, house, marks } = state
  const roles: (Id | null)[] = [...Object.keys(scenario.roles), null]
  return [
    ...courseAsks(state),
    ...Object.keys(house.seats).flatMap((seat) => roles.map((role): Ask => ({ type: 'assign', seat, role }))),
    ...Object.keys(house.seats).map((seat): Ask => ({ type: 'unseat', seat })),
    { type: 'reseat', seats: oneChairOn(state) },
    ...Object.keys(scenario.roles).flatMap((role) =>
      [true, false].map((byHand): Ask => ({ type: 'sitIn', role, byHand })),
    ),
    ...marks.map(({ id }): Ask => ({ type: 'back', mark: id, reason: null })),
    ...whatIfs(state).map((whatIf): Ask => ({ type: 'publish', whatIf, result: NO_RESULT })),
    { type: 'announce', text: null },
    ...ACTS.map((act): Ask => ({ type: 'stage', act, guess: null })),
    ...floorAsks(state),
    { type: 'close' },
  ]
}

function floorAsks(state: State): Ask[] {
  const { house, town, scenario } = state
  const { flashes, poll, moments } = house.floor
  const figures = Object.keys(town.variables).filter((key) => isPublic(state, variableOf(key)))
  return [
    { type: 'flash', text: '' },
    ...flashes.map(({ id }): Ask => ({ type: 'unflash', flash: id })),
    { type: 'poll', text: '', answers: 2 },
    { type: 'poll', text: null, answers: 0 },
    ...(poll === null ? [] : [{ type: 'closePoll', poll: poll.id } as const]),
    { type: 'moment', text: null },
    ...moments.map(({ id }): Ask => ({ type: 'unmoment', moment: id })),
    ...figures.map((on): Ask => ({ type: 'adjust', on, by: 1, reason: '' })),
    ...revocable(state).map(({ what, id }): Ask => ({ type: 'revoke', what, id, reason: '' })),
    ...Object.keys(scenario.roles).map((to): Ask => ({ type: 'message', to, text: '' })),
    ...WALLS.map((wall): Ask => ({ type: 'show', wall })),
    ...[true, false].map((on): Ask => ({ type: 'hold', on })),
    ...textsOf(state).flatMap((text) => [true, false].map((shown): Ask => ({ type: 'pass', text, shown }))),
  ]
}

/** Every ask of the server. */
export function serverAsks(state: State): Ask[] {
  return [
    { type: 'sit', seat: NEW_SEAT, bot: null, role: null },
    { type: 'timeOut', expect: state.town.position.phase },
    { type: 'outage', lasted: 0 },
    { type: 'refer', reports: [] },
  ]
}

const ACTS = Array.from({ length: LAST_ACT + 1 }, (_, act) => act)
const NEW_SEAT = 'new'
const NO_RESULT: WhatIfResult = {
  played: [],
  instead: [],
  phases: [],
  endings: { played: '', instead: '' },
  fellOut: [],
}
