/** The questions before every rule: is there play, and does this seat speak for that role? */
import { describe, expect, test } from 'vitest'
import { offers } from '../../shared/engine/offers.ts'
import { anna, as, bert, facilitator, lobby, person, server, sits, tableAt } from '../support/engine-tiny.ts'
import { given, played } from '../support/given.ts'

const talk = tableAt('talk')
const share = anna({ type: 'share', card: 'report' })

describe('while nobody plays', () => {
  test('in the lobby nothing can be decided', () => {
    given(played(lobby(), sits('anna', 'office')))
      .when(share)
      .refused({ refused: 'not-playing' })
  })

  test('a pause is named as a pause', () => {
    const paused = played(talk, facilitator({ type: 'pause' }))
    given(paused).when(share).refused('paused')
    given(paused)
      .when(facilitator({ type: 'next', expect: 'talk' }))
      .refused('paused')
    given(paused)
      .when(anna({ type: 'word', text: 'w1' }))
      .refused('paused')
  })

  test('a closed table stays closed', () => {
    const closed = played(talk, facilitator({ type: 'close' }))
    given(closed).when(share).refused('closed')
    given(closed)
      .when(anna({ type: 'guess', whatIf: 'earlier', guess: 'more' }))
      .refused('closed')
  })
})

describe('who speaks', () => {
  test('a role speaks through its seats alone', () => {
    for (const stranger of [facilitator, server]) {
      const asked = { ...share, by: stranger({ type: 'close' } as never).by }
      given(talk).when(asked).refused('not-yours')
    }
    given(talk)
      .when(person('anna', null)({ type: 'share', card: 'report' }))
      .refused('not-yours')
  })

  test('nobody speaks for a role that their seat does not hold', () => {
    given(talk)
      .when(person('bert', 'office')({ type: 'share', card: 'report' }))
      .refused({ refused: 'not-your-role', role: 'office' })
    given(talk)
      .when(person('nobody', 'office')({ type: 'share', card: 'report' }))
      .refused('not-your-role')
  })

  test('of two seats in a role the one with the pen speaks', () => {
    const two = played(talk, sits('carl', 'office'))
    given(two)
      .when(person('carl', 'office')({ type: 'share', card: 'report' }))
      .refused({ refused: 'stale-pen', role: 'office' })
    expect(offers(two, { kind: 'seat', seat: 'carl' }).map(({ id }) => id)).toEqual(['takePen:office'])
  })

  test('a device that shows an older pen is told so, even where the pen is back in its hand', () => {
    const carl = person('carl', 'office')
    const back = played(
      talk,
      sits('carl', 'office'),
      carl({ type: 'takePen', role: 'office', version: 1 }),
      anna({ type: 'takePen', role: 'office', version: 2 }),
    )
    given(back)
      .when(person('anna', 'office', 1)({ type: 'share', card: 'report' }))
      .refused('stale-pen')
    given(back)
      .when(person('anna', 'office', 3)({ type: 'share', card: 'report' }))
      .then({ type: 'shared', card: 'report', phase: 'talk' })
  })
})

describe('the facilitator', () => {
  const forOffice = { ...share, by: { kind: 'facilitator', role: 'office' } } as const

  test('speaks for people without a device, by the same rules', () => {
    given(talk).when(forOffice).then({ type: 'shared', card: 'report', phase: 'talk' })
    given(talk)
      .when({ ...forOffice, by: { kind: 'facilitator', role: 'purse' } })
      .refused({ refused: 'not-your-card', card: 'report' })
    given(tableAt('hello')).when(forOffice).refused('not-now')
  })

  test('needs no pen, and finds what the role could ask', () => {
    const two = played(talk, sits('carl', 'office'))
    given(two).when(forOffice).accepted()
    const open = offers(two, { kind: 'facilitator', role: 'office' }).map(({ id }) => id)
    const own = offers(two, { kind: 'seat', seat: 'anna' }).map(({ id }) => id)
    expect(open).toEqual(own)
    expect(open).toContain('share:report')
  })
})

describe('what this phase accepts', () => {
  test.each([
    ['hello', anna({ type: 'share', card: 'report' })],
    ['hello', anna({ type: 'say', card: 'report', said: true })],
    ['pick', bert({ type: 'hear', from: 'office', heard: true })],
    ['hello', anna({ type: 'promise', promise: 'measure', measure: 'visits' })],
    ['plan', bert({ type: 'confirm', promised: 'x' })],
    ['talk', anna({ type: 'choose', measure: 'visits' })],
    ['pick', bert({ type: 'act', act: 'review' })],
    ['pick', anna({ type: 'fill', proposal: 'house', field: 'date', option: 'flyers' })],
    ['pick', anna({ type: 'sign', proposal: 'house' })],
    ['pick', anna({ type: 'unsign', proposal: 'house' })],
    ['plan', anna({ type: 'word', text: 'w1' })],
    ['away', anna({ type: 'release', card: 'report' })],
    ['away', anna({ type: 'guess', whatIf: 'earlier', guess: 'more' })],
  ] as const)('in %s', (phase, command) => {
    given(tableAt(phase)).when(command).refused({ refused: 'not-now', phase })
  })

  test('the same command under another id is judged anew', () => {
    const opened = played(talk, share)
    given(opened).when(as('again', share)).refused('already-open')
  })
})
