/** Reads the synchronised state back into the public view, on the other side of the wire. */
import type { PromiseState as Promised, WhatIfResult } from '../engine/state.ts'
import type { PublicRole, PublicView } from '../engine/views.ts'
import type { PublicState, RoleState } from './public-state.ts'
import { readTown } from './read-town.ts'

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** The view as it was painted. Works on any decoded state: it needs no class of the schema. */
export function read(state: PublicState): PublicView {
  const view: Mutable<PublicView> = {
    status: state.status as PublicView['status'],
    pace: state.pace as PublicView['pace'],
    round: state.round,
    phase: state.phase,
    roles: each(state.roles, readRole),
    cards: each(state.cards, ({ owner, opened, answered }) => ({ owner, opened: orNull(opened), answered })),
    promises: [...state.promises].map(({ id, promise, by, measure, given, state: standing }) => ({
      id,
      promise,
      by,
      measure: orNull(measure),
      given,
      state: standing as Promised['state'],
    })),
    variables: each(state.variables, same),
    indicators: each(state.indicators, same),
    reference: each(state.reference, same),
    told: each(state.told, same),
    choices: each(state.choices, ({ laid, stopped, begun, overdrawn }) => ({
      laid: each(laid, same),
      stopped: [...stopped],
      begun: [...begun],
      overdrawn,
    })),
    proposals: each(state.proposals, ({ fields, signed, priced, cost, outcome, failed }) => ({
      fields: each(fields, same),
      signed: [...signed],
      cost: priced ? cost : null,
      outcome: outcome as 'open' | 'carried' | 'failed',
      failed: [...failed],
    })),
    acts: [...state.acts],
    news: [...state.news],
    ending: orNull(state.ending),
    walk: orNull(state.walk) as PublicView['walk'],
    notice: orNull(state.notice),
    back: null,
    words: [...state.words.keys()].sort(),
    guesses: each(state.guesses, ({ more, same: equal, fewer }) => ({ more, same: equal, fewer })),
    published: each(state.published, (result): WhatIfResult => JSON.parse(result)),
    ...readTown(state),
  }
  const { mark, reason, from } = state.back
  if (mark !== '') view.back = { mark, reason: orNull(reason), from }
  return view
}

/** What people wrote for all to read, by text id; a text that was deleted is not there. */
export function readBodies({ words, reflections, bodies }: PublicState): Record<string, string> {
  const written: Record<string, string> = {}
  for (const map of [words, reflections, bodies]) {
    map.forEach((body, id) => {
      if (body !== '') written[id] = body
    })
  }
  return written
}

function readRole({ seats, bot, byHand, ready, laid }: RoleState): PublicRole {
  return { seats, bot, byHand, ready, laid: laid < 0 ? null : laid === 1 }
}

function each<S, V>(
  map: { forEach(callback: (value: S, key: string) => void): void },
  readOne: (item: S) => V,
): Record<string, V> {
  const record: Record<string, V> = {}
  map.forEach((item, key) => {
    record[key] = readOne(item)
  })
  return record
}

function same<T>(value: T): T {
  return value
}

function orNull(word: string): string | null {
  return word === '' ? null : word
}
