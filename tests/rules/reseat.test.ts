/** Several people change chairs at once, and somebody goes for good. */
import { describe, expect, test } from 'vitest'
import { offers } from '../../shared/engine/offers.ts'
import type { State } from '../../shared/engine/state.ts'
import { klein } from '../support/engine-klein.ts'
import { anna, as, facilitator, lobby, sits, tableAt } from '../support/engine-tiny.ts'
import { given, played } from '../support/given.ts'

const talk = tableAt('talk')
const reseat = (seats: Record<string, string | null>) => facilitator({ type: 'reseat', seats })
const unseat = (seat: string) => facilitator({ type: 'unseat', seat })
const oneOn = (state: State) => offers(state, { kind: 'facilitator' }).find(({ id }) => id === 'reseat')?.ask
const rolesOf = (state: State) =>
  Object.fromEntries(Object.entries(state.house.seats).map(([seat, { role }]) => [seat, role]))

describe('reseat', () => {
  test('two swap: each finds the chair free, and the pen with it', () => {
    given(talk)
      .when(reseat({ anna: 'purse', bert: 'office' }))
      .then(
        { type: 'assigned', seat: 'anna', role: 'purse' },
        { type: 'assigned', seat: 'bert', role: 'office' },
        { type: 'penTaken', role: 'office', seat: 'bert', version: 2 },
        { type: 'penTaken', role: 'purse', seat: 'anna', version: 2 },
      )
  })

  test('chairs that are full can still be swapped', () => {
    const full = played(talk, sits('carl', 'office'), sits('dora', 'purse'))
    const after = played(full, reseat({ carl: 'purse', dora: 'office' }))
    expect(rolesOf(after)).toEqual({ anna: 'office', bert: 'purse', carl: 'purse', dora: 'office' })
    given(full)
      .when(reseat({ carl: 'purse' }))
      .refused({ refused: 'role-full', role: 'purse', most: 2 })
  })

  test('everybody one chair on is offered, and comes round', () => {
    const ask = oneOn(talk)
    expect(ask).toEqual({ type: 'reseat', seats: { anna: 'purse', bert: 'office' } })
    const once = played(talk, facilitator(ask as never))
    expect(rolesOf(played(once, as('twice', facilitator(oneOn(once) as never))))).toEqual(rolesOf(talk))
  })

  test('going round brings nobody back to where they began before they have sat everywhere', () => {
    const roles = Object.keys(klein.roles)
    const begun = played(lobby(klein), ...roles.map((role) => sits(`in.${role}`, role)))
    let now = begun
    for (const [turn] of roles.entries()) {
      const apart = roles.filter((role) => now.house.seats[`in.${role}`]?.role !== role)
      expect(apart).toEqual(turn === 0 ? [] : roles)
      now = played(now, as(`turn ${turn}`, facilitator(oneOn(now) as never)))
    }
    expect(rolesOf(now)).toEqual(rolesOf(begun))
  })

  test('with one chair there is nothing to change', () => {
    expect(oneOn(played(lobby(), sits('anna', 'office')))).toBeUndefined()
  })

  test('a chair that is left gets a bot in play, and a bot goes from a chair that is taken', () => {
    const together = given(talk)
      .when(reseat({ anna: 'purse' }))
      .then(
        { type: 'assigned', seat: 'anna', role: 'purse' },
        { type: 'seated', seat: 'bot.office', role: 'office', bot: 'goal' },
        { type: 'penTaken', role: 'office', seat: 'bot.office', version: 2 },
      )
    given(together)
      .when(as('back', reseat({ anna: 'office' })))
      .then(
        { type: 'assigned', seat: 'anna', role: 'office' },
        { type: 'assigned', seat: 'bot.office', role: null },
        { type: 'penTaken', role: 'office', seat: 'anna', version: 3 },
      )
  })

  test('what cannot be', () => {
    given(talk)
      .when(reseat({ anna: 'office' }))
      .refused('nothing-new')
    given(talk)
      .when(reseat({ nobody: 'office' }))
      .refused('no-such-seat')
    given(talk)
      .when({ ...reseat({ anna: 'purse' }), by: anna({ type: 'ready' }).by })
      .refused('not-yours')
    given(played(talk, facilitator({ type: 'close' })))
      .when(reseat({ anna: 'purse' }))
      .refused('closed')
  })
})

describe('unseat', () => {
  test('somebody goes: the chair gets a bot, the seat is no more', () => {
    const gone = given(talk)
      .when(unseat('anna'))
      .then(
        { type: 'seated', seat: 'bot.office', role: 'office', bot: 'goal' },
        { type: 'penTaken', role: 'office', seat: 'bot.office', version: 2 },
        { type: 'unseated', seat: 'anna' },
      )
    expect(rolesOf(gone)).toEqual({ 'bot.office': 'office', bert: 'purse' })
    given(gone)
      .when(as('late', anna({ type: 'ready' })))
      .refused('not-your-role')
  })

  test('what cannot be', () => {
    given(talk).when(unseat('nobody')).refused('no-such-seat')
    given(played(talk, unseat('anna')))
      .when(as('bot', unseat('bot.office')))
      .refused('no-such-seat')
    given(talk)
      .when({ ...unseat('anna'), by: anna({ type: 'ready' }).by })
      .refused('not-yours')
    given(played(talk, facilitator({ type: 'close' })))
      .when(unseat('anna'))
      .refused('closed')
  })
})
