/** Why the bots did what they did, for whoever played alone: told only when the game is over. */

import { evolve } from '../engine/evolve.ts'
import { known } from '../engine/lookup.ts'
import { offerId } from '../engine/offers/name.ts'
import { type Entry, lobbyOf, type Record } from '../engine/record.ts'
import type { Id, Scripted, State } from '../engine/state.ts'
import { glimpse } from '../engine/view.ts'
import { considerBot } from './policy.ts'

export interface Reason {
  readonly role: Id
  readonly phase: Id
  /** The name of the offer that was taken, or that fell out. */
  readonly offer: string
  /**
   * wish: by the author's wish, told by the text of this key · own: as the person chose before ·
   * fellOut: chosen before, but it no longer fitted · free: by luck.
   */
  readonly how: 'wish' | 'own' | 'fellOut' | 'free'
  readonly why: string | null
}

/** One reason for each thing a bot did, in order; what a recorded bot could not do again stands at the end. */
export function reasonsOf(record: Record): Reason[] {
  let state = lobbyOf(record)
  const reasons: Reason[] = []
  for (const entry of record.entries) {
    const reason = reasonOf(state, entry)
    if (reason !== null) reasons.push(reason)
    state = entry.events.reduce(evolve, state)
  }
  return [...reasons, ...fallen(state, reasons)]
}

function reasonOf(state: State, { command }: Entry): Reason | null {
  const { by, ask } = command
  if (by.kind !== 'seat' || by.role === null || ask.type === 'ready') return null
  const seat = known(state.house.seats, by.seat)
  if (seat.bot === null) return null
  const considered = considerBot(seat.bot, glimpse(state, by.seat), state.scenario, by.role, state.seed, seat.script)
  const because = considered?.because ?? 'luck'
  const told = { role: by.role, phase: state.town.position.phase, offer: offerId(ask) }
  if (because === 'own') return { ...told, how: 'own', why: null }
  if (typeof because === 'string') return { ...told, how: 'free', why: null }
  return { ...told, how: 'wish', why: `roles.${by.role}.bot.${because.wish}.why` }
}

function fallen(state: State, reasons: readonly Reason[]): Reason[] {
  const recorded = Object.values(state.house.seats).flatMap(({ role, script }) =>
    role === null ? [] : (script ?? []).map((wanted) => ({ role, ...wanted })),
  )
  return recorded
    .filter((wanted) => !reasons.some((done) => same(done, wanted)))
    .map((wanted) => ({ ...wanted, how: 'fellOut', why: null }))
}

function same(done: Reason, wanted: Scripted & { readonly role: Id }): boolean {
  return done.role === wanted.role && done.phase === wanted.phase && done.offer === wanted.offer
}
