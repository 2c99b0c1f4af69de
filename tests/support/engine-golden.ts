/** Evenings of „Dienstag, 17 Uhr“ in a room, written down as who does what in which phase. */

import { decideBot } from '../../shared/bots/policy.ts'
import { begin } from '../../shared/engine/begin.ts'
import type { Ask, Command } from '../../shared/engine/commands.ts'
import { nextPosition } from '../../shared/engine/phases.ts'
import type { Entry, Record as Recorded } from '../../shared/engine/record.ts'
import type { House, Policy, State } from '../../shared/engine/state.ts'
import { glimpse } from '../../shared/engine/view.ts'
import type { Scenario } from '../../shared/scenario/schema.ts'
import { given } from './given.ts'

export type Who = 'jugendamt' | 'kaemmerei' | 'traeger'
export type Script = Readonly<Record<string, readonly (readonly [Who, Ask])[]>>

const strong: Ask = { type: 'fill', proposal: 'treff', field: 'criterion', option: 'anruf' }
const month: Ask = { type: 'fill', proposal: 'treff', field: 'month', option: 'juni' }
const sign: Ask = { type: 'sign', proposal: 'treff' }
const choose = (measure: string): Ask => ({ type: 'choose', measure })

/** The play „best“ of the rule table: two cards in the first talk, a word on the club, a review, three names. */
export const best: Script = {
  talk1: [
    ['jugendamt', { type: 'share', card: 'heim' }],
    ['traeger', { type: 'share', card: 'auslastung' }],
    ['kaemmerei', { type: 'promise', promise: 'clubStays', measure: null }],
  ],
  choose1: [
    ['jugendamt', choose('besuche')],
    ['kaemmerei', choose('pruefdatum')],
    ['traeger', choose('umbau')],
  ],
  news: [['kaemmerei', { type: 'act', act: 'review' }]],
  talk2: [
    ['jugendamt', month],
    ['jugendamt', strong],
  ],
  decide: [
    ['jugendamt', sign],
    ['kaemmerei', sign],
    ['traeger', sign],
    ['jugendamt', choose('coaching')],
    ['traeger', choose('weiter')],
  ],
}

/** The play that fails for trust: one card alone in the first talk, no word on the club. */
export const failsForTrust: Script = {
  ...best,
  talk1: [['jugendamt', { type: 'share', card: 'heim' }]],
  choose1: [
    ['jugendamt', choose('besuche')],
    ['kaemmerei', choose('pruefdatum')],
    ['traeger', choose('weiter')],
  ],
}

/** The play „middle“: every card closed, no word, no signature. */
export const silent: Script = {
  choose1: [
    ['jugendamt', choose('coaching')],
    ['kaemmerei', choose('umschichtung')],
    ['traeger', choose('weiter')],
  ],
  decide: [
    ['jugendamt', choose('besuche')],
    ['kaemmerei', choose('pruefdatum')],
    ['traeger', choose('elternprojekt')],
  ],
}

/** All commands of an evening in order; what a command is called does not depend on the others. */
export function* commandsOf(script: Script, scenario: Scenario): Generator<Command> {
  const sits = Object.keys(scenario.roles).map((role): Command => {
    const ask: Ask = { type: 'sit', seat: `s.${role}`, bot: null, role }
    return { cid: `sit.${role}`, by: { kind: 'server' }, at: 0, ask }
  })
  yield* sits
  yield { cid: 'start', by: { kind: 'facilitator' }, at: 0, ask: { type: 'start' } }
  const phases = Object.values(scenario.rounds).flatMap((round) => Object.entries(round.phases))
  for (const [phase, { only }] of phases) {
    if (only === 'alone') continue
    for (const [i, [role, ask]] of (script[phase] ?? []).entries()) {
      const by = { kind: 'seat', seat: `s.${role}`, role, pen: null } as const
      yield { cid: `${phase}.${i}`, by, at: 0, ask }
    }
    yield { cid: `${phase}.next`, by: { kind: 'facilitator' }, at: 0, ask: { type: 'next', expect: phase } }
  }
}

/** Bots in every role, and a facilitator who goes on when they have nothing more to ask. */
export function byBots(policy: Policy): (state: State) => Command | null {
  const arriving = (state: State): Command | null => {
    const role = Object.keys(state.scenario.roles).find((id) => state.house.pens[id] === undefined)
    if (role === undefined) return { cid: 'start', by: { kind: 'facilitator' }, at: 0, ask: { type: 'start' } }
    const ask: Ask = { type: 'sit', seat: `s${Object.keys(state.house.seats).length}`, bot: policy, role }
    return { cid: `sit.${ask.seat}`, by: { kind: 'server' }, at: 0, ask }
  }
  let asked = 0
  return (state) => {
    asked += 1
    if (state.house.status === 'lobby') return arriving(state)
    const cid = `c${asked}`
    for (const [seat, { role }] of Object.entries(state.house.seats)) {
      if (role === null) continue
      const ask = decideBot(policy, glimpse(state, seat), state.scenario, role, state.seed)
      if (ask !== null) return { cid, by: { kind: 'seat', seat, role, pen: null }, at: 0, ask }
    }
    return { cid, by: { kind: 'facilitator' }, at: 0, ask: { type: 'next', expect: state.town.position.phase } }
  }
}

/** The commands of a list, one after the other. */
export function inOrder(commands: Iterable<Command>): () => Command | null {
  const list = commands[Symbol.iterator]()
  return () => {
    const { value, done } = list.next()
    return done === true ? null : value
  }
}

/** No evening of a scenario comes near it. */
const MOST = 5000

/** Plays from the lobby to the last phase, or until nobody asks any more. Every command must be accepted. */
export function recorded(
  scenario: Scenario,
  next: (state: State) => Command | null,
  pace: House['pace'] = 'room',
  seed = 'seed',
) {
  let state: State = begin(scenario, seed, pace)
  const entries: Entry[] = []
  for (let command = next(state); command !== null; command = next(state)) {
    if (command.ask.type === 'next' && nextPosition(scenario, state.town.position, pace) === null) break
    if (entries.length > MOST) throw new Error('an evening without an end')
    const outcome = given(state).when(command).accepted()
    state = outcome.state
    entries.push({ command, events: outcome.events })
  }
  const record: Recorded = { scenario, seed, pace, entries }
  return { record, state }
}
