/** Who sits where: coming in, taking a role, and who of several people holds the pen. */
import { describe, expect, test } from 'vitest'
import { anna, as, facilitator, goOn, lobby, person, server, sits, tableAt } from '../support/engine-tiny.ts'
import { given, played } from '../support/given.ts'

const carl = person('carl', 'office')
const start = facilitator({ type: 'start' })
const assign = (seat: string, role: string | null) => facilitator({ type: 'assign', seat, role })
const talk = tableAt('talk')

describe('sit', () => {
  test('the first in a role gets the pen', () => {
    const seated = given(lobby())
      .when(sits('anna', 'office'))
      .then(
        { type: 'seated', seat: 'anna', role: 'office', bot: null },
        { type: 'penTaken', role: 'office', seat: 'anna', version: 1 },
      )
    given(seated).when(sits('carl', 'office')).then({ type: 'seated', seat: 'carl', role: 'office', bot: null })
  })

  test('one can come in without a role', () => {
    given(lobby()).when(sits('carl', null)).then({ type: 'seated', seat: 'carl', role: null, bot: null })
  })

  test('each seat once', () => {
    given(played(lobby(), sits('anna', 'office')))
      .when(as('again', sits('anna', 'purse')))
      .refused('seat-taken')
  })

  test('a role has room for so many', () => {
    const full = played(lobby(), sits('anna', 'office'), sits('carl', 'office'))
    given(full).when(sits('dora', 'office')).refused({ refused: 'role-full', role: 'office', most: 2 })
  })

  test('whoever comes late takes the chair from the bot that kept it warm', () => {
    const alone = played(lobby(), sits('bert', 'purse'), start)
    const sat = given(alone)
      .when(sits('anna', 'office'))
      .then(
        { type: 'seated', seat: 'anna', role: 'office', bot: null },
        { type: 'assigned', seat: 'bot.office', role: null },
        { type: 'penTaken', role: 'office', seat: 'anna', version: 2 },
      )
    expect(sat.house.seats['bot.office']).toEqual({ role: null, bot: 'goal' })
  })

  test('a bot takes no room from people', () => {
    const warm = played(lobby(), server({ type: 'sit', seat: 'b1', bot: 'random', role: 'office' }))
    given(played(warm, sits('anna', 'office')))
      .when(sits('carl', 'office'))
      .accepted()
  })

  test('only the server seats people, and never at a closed table', () => {
    given(lobby())
      .when({ ...sits('anna', 'office'), by: { kind: 'facilitator' } })
      .refused('not-yours')
    given(played(lobby(), facilitator({ type: 'close' })))
      .when(sits('anna', 'office'))
      .refused('closed')
  })
})

describe('start', () => {
  test('every role that nobody holds gets a labelled bot', () => {
    const { events } = given(played(lobby(), sits('bert', 'purse')))
      .when(start)
      .accepted()
    expect(events.slice(0, 3)).toEqual([
      { type: 'seated', seat: 'bot.office', role: 'office', bot: 'goal' },
      { type: 'penTaken', role: 'office', seat: 'bot.office', version: 1 },
      { type: 'started' },
    ])
  })
})

describe('assign', () => {
  test('in the lobby a chair may stay empty', () => {
    const seated = played(lobby(), sits('anna', 'office'))
    given(seated)
      .when(assign('anna', 'purse'))
      .then(
        { type: 'assigned', seat: 'anna', role: 'purse' },
        { type: 'penTaken', role: 'purse', seat: 'anna', version: 1 },
      )
  })

  test('in play an empty chair gets a bot, which gives it back', () => {
    const gone = given(talk)
      .when(assign('anna', null))
      .then(
        { type: 'seated', seat: 'bot.office', role: 'office', bot: 'goal' },
        { type: 'penTaken', role: 'office', seat: 'bot.office', version: 2 },
        { type: 'assigned', seat: 'anna', role: null },
      )
    const back = given(gone)
      .when(assign('anna', 'office'))
      .then(
        { type: 'assigned', seat: 'anna', role: 'office' },
        { type: 'assigned', seat: 'bot.office', role: null },
        { type: 'penTaken', role: 'office', seat: 'anna', version: 3 },
      )
    given(back)
      .when(as('once more', assign('anna', null)))
      .then(
        { type: 'assigned', seat: 'bot.office', role: 'office' },
        { type: 'penTaken', role: 'office', seat: 'bot.office', version: 4 },
        { type: 'assigned', seat: 'anna', role: null },
      )
  })

  test('the pen goes on to somebody who stays', () => {
    const two = played(talk, sits('carl', 'office'))
    given(two)
      .when(assign('anna', null))
      .then(
        { type: 'penTaken', role: 'office', seat: 'carl', version: 2 },
        { type: 'assigned', seat: 'anna', role: null },
      )
    given(two).when(assign('carl', null)).then({ type: 'assigned', seat: 'carl', role: null })
  })

  test('what cannot be', () => {
    given(talk).when(assign('anna', 'office')).refused('nothing-new')
    given(talk).when(assign('nobody', 'office')).refused('no-such-seat')
    given(played(talk, sits('carl', 'office')))
      .when(assign('bert', 'office'))
      .refused({ refused: 'role-full', role: 'office', most: 2 })
    given(played(talk, facilitator({ type: 'close' })))
      .when(assign('anna', null))
      .refused('closed')
    given(talk)
      .when({ ...assign('anna', null), by: anna({ type: 'ready' }).by })
      .refused('not-yours')
  })

  test('bots are not moved about', () => {
    const withBot = played(lobby(), sits('bert', 'purse'), start)
    given(withBot).when(assign('bot.office', null)).refused('no-such-seat')
  })
})

describe('takePen', () => {
  const two = played(talk, sits('carl', 'office'))
  const take = carl({ type: 'takePen', role: 'office', version: 1 })

  test('hands the pen over', () => {
    const taken = given(two).when(take).then({ type: 'penTaken', role: 'office', seat: 'carl', version: 2 })
    expect(taken.house.pens.office).toEqual({ seat: 'carl', version: 2 })
  })

  test('whoever knew an older version asks in vain', () => {
    const there = played(two, take)
    const back = played(there, anna({ type: 'takePen', role: 'office', version: 2 }))
    given(back).when(as('late', take)).refused({ refused: 'stale-pen', role: 'office' })
  })

  test('what cannot be', () => {
    given(two)
      .when(anna({ type: 'takePen', role: 'office', version: 1 }))
      .refused({ refused: 'pen-is-yours', role: 'office' })
    given(two)
      .when(person('bert', 'purse')({ type: 'takePen', role: 'office', version: 1 }))
      .refused({ refused: 'not-your-role', role: 'office' })
    given(two)
      .when({ ...take, by: { kind: 'facilitator' } })
      .refused('not-yours')
    given(played(two, facilitator({ type: 'close' })))
      .when(take)
      .refused('closed')
  })

  test('the pen can change hands in the lobby and during a pause', () => {
    given(played(lobby(), sits('anna', 'office'), sits('carl', 'office')))
      .when(take)
      .accepted()
    given(played(two, facilitator({ type: 'pause' })))
      .when(take)
      .accepted()
  })
})

test('a decision belongs to the role: it stays when the pen goes on', () => {
  const laid = played(tableAt('pick'), anna({ type: 'choose', measure: 'visits' }), sits('carl', 'office'))
  const handed = played(laid, carl({ type: 'takePen', role: 'office', version: 1 }))
  const { state } = given(handed).when(goOn(handed)).accepted()
  expect(state.town.choices.spring?.laid.office).toBe('visits')
})
