/** Bots in a council: they wish for kinds of things, do not take turns with themselves, and come to rest among many offers. */
import { describe, expect, test } from 'vitest'
import { decideBot } from '../../shared/bots/policy.ts'
import { offerId } from '../../shared/engine/offers/name.ts'
import type { Id, Policy, State } from '../../shared/engine/state.ts'
import { privateView, publicView } from '../../shared/engine/view.ts'
import { playEvening } from '../support/engine-evening.ts'
import { byBots, recorded } from '../support/engine-golden.ts'
import { hall, hallWith } from '../support/engine-hall.ts'
import { movedTo, person } from '../support/engine-tiny.ts'
import { played } from '../support/given.ts'
import { anna, cleo, hallAt, proposed } from '../support/hall-table.ts'

/** Lets the bot in a role ask until it has nothing more to ask, and yields what it asked. */
function asked(state: State, role: Id, policy: Policy = 'goal'): string[] {
  const seat = state.house.pens[role]?.seat ?? ''
  const names: string[] = []
  for (let table = state; ; ) {
    const views = { public: publicView(table), private: privateView(table, { kind: 'seat', seat }) }
    const ask = decideBot(policy, views, table.scenario, role, table.seed)
    if (ask === null) return names
    if (names.length > 60) throw new Error(`a bot that never rests: ${names.join(' ')}`)
    names.push(offerId(ask))
    table = played(table, { ...person(seat, role)(ask), cid: `c${names.length}` })
  }
}

function wishing(...offers: readonly string[]) {
  const why = { de: 'Darum.', en: 'So.', 'de-simple': 'Darum.' }
  return hallWith({ 'roles.office.bot': offers.map((offer) => ({ offer, why })) })
}

describe('a wish', () => {
  test('with a star is for everything of its kind', () => {
    const draft = hallAt('draft', wishing('propose:*:brief', 'cosign:*:true'))
    expect(asked(draft, 'office')).toEqual(['propose:coach:brief', 'propose:visits:brief', 'ready'])
    expect(asked(played(draft, proposed), 'office')).toEqual(['propose:visits:brief', 'cosign:coach:true', 'ready'])
  })
  test('that came first keeps its vote, whatever a later one wants of all', () => {
    const scenario = wishing('vote:coach:no', 'vote:*:yes')
    const lies = played(hallAt('draft', scenario), proposed)
    expect(asked(movedTo('committee', lies), 'office')).toEqual(['vote:coach:no', 'ready'])
    const other = hallAt('draft', wishing('vote:visits:no', 'vote:*:yes'))
    expect(asked(movedTo('committee', played(other, proposed)), 'office')).toEqual(['vote:coach:yes', 'ready'])
  })
  test('for a field is for its author, and is said once', () => {
    const own = played(
      hallAt('draft', wishing('detail:coach:need:babies', 'detail:*:need:none')),
      anna({ type: 'propose', measure: 'coach', form: 'full' }),
    )
    expect(asked(own, 'office')).toEqual(['detail:coach:need:babies', 'ready'])
  })
})

test.each(['goal', 'random'] as const)('at every moment of an evening a bot comes to rest (%s)', (policy) => {
  const { states } = playEvening({
    scenario: hall,
    seed: 's',
    pace: 'room',
    people: 3,
    idle: 1,
    moves: Array.from({ length: 60 }, (_, i) => ({ who: (i * 733) % 7_000, what: i * 337, wild: false })),
  })
  for (const state of states.filter(({ house }) => house.status === 'playing'))
    for (const role of Object.keys(hall.roles)) expect(asked(state, role, policy).length).toBeLessThan(60)
})

test('three bots that draw bring an evening to its end, and do most of what can be done', () => {
  const { record, state } = recorded(hall, byBots('random'))
  expect(state.town.position.phase).toBe('over')
  const kinds = new Set(record.entries.map(({ command }) => command.ask.type))
  expect([...kinds]).toEqual(expect.arrayContaining(['propose', 'vote', 'visit', 'ready', 'detail']))
  expect(kinds).not.toContain('proposeFree')
})

test('what a bot was told in confidence it knows, and nothing else', () => {
  const meet = hallAt('meet')
  const told = played(meet, anna({ type: 'tell', card: 'report', to: 'parents', promise: null }))
  expect(asked(told, 'purse', 'random')).toEqual(asked(meet, 'purse', 'random'))
  expect(cleo({ type: 'ready' }).by).toMatchObject({ role: 'parents' })
})
