/** What each audience sees, in the places that a screen is built from. */
import { describe, expect, test } from 'vitest'
import { privateView, publicView } from '../../shared/engine/view.ts'
import { anna, bert, facilitator, goOn, lobby, movedTo, person, sits, tableAt } from '../support/engine-tiny.ts'
import { played } from '../support/given.ts'

const talk = tableAt('talk')

describe('everybody', () => {
  test('sees who is there, by role and number', () => {
    const alone = played(lobby(), sits('anna', 'office'), sits('carl', 'office'), facilitator({ type: 'start' }))
    expect(publicView(alone).roles).toEqual({
      office: { seats: 2, bot: false, byHand: false, ready: false, laid: null },
      purse: { seats: 1, bot: true, byHand: false, ready: false, laid: null },
    })
  })

  test('sees that something lies face down, not what', () => {
    const pick = played(tableAt('pick'), anna({ type: 'choose', measure: 'visits' }))
    const seen = publicView(pick)
    expect(seen.roles).toMatchObject({ office: { laid: true }, purse: { laid: false } })
    expect(JSON.stringify(seen)).not.toContain('visits')
    expect(publicView(played(pick, goOn(pick))).choices.spring?.laid.office).toBe('visits')
  })

  test('sees public numbers, and hidden ones in words when they are told', () => {
    const seen = publicView(tableAt('plan'))
    expect(Object.keys(seen.variables)).toEqual(['families', 'money'])
    expect(seen.indicators).toEqual({ reach: 1_000 })
    expect(seen.told).toEqual({ trust: 0 })
    expect(seen.contributions.every(({ on }) => on !== 'trust')).toBe(true)
  })

  test('sees words of the round in no order that names anybody', () => {
    const away = tableAt('away')
    const one = played(away, anna({ type: 'word', text: 'w2' }), bert({ type: 'word', text: 'w1' }))
    const two = played(away, anna({ type: 'word', text: 'w1' }), bert({ type: 'word', text: 'w2' }))
    expect(publicView(one).words).toEqual(['w1', 'w2'])
    expect(publicView(two)).toEqual(publicView(one))
  })

  test('sees that the table went back, where to, and why', () => {
    const mark = talk.marks.at(-1)?.id ?? ''
    const gone = played(movedTo('pick', talk), facilitator({ type: 'back', mark, reason: 'r1' }))
    expect(publicView(gone).back).toEqual({ mark, reason: 'r1', from: 'pick' })
  })
})

describe('a seat', () => {
  test('sees its own card, what it said and whom it heard', () => {
    const spoken = played(
      talk,
      anna({ type: 'say', card: 'report', said: true }),
      bert({ type: 'hear', from: 'office', heard: true }),
    )
    expect(privateView(spoken, { kind: 'seat', seat: 'anna' }).hand).toMatchObject({
      cards: { report: { opened: null, said: true } },
      heard: [],
      laid: {},
      goal: null,
    })
    expect(privateView(spoken, { kind: 'seat', seat: 'bert' }).hand).toMatchObject({
      cards: {},
      heard: ['office'],
      laid: {},
      goal: null,
    })
  })

  test('sees what its role laid, also with the pen in another hand', () => {
    const pick = played(tableAt('pick'), anna({ type: 'choose', measure: 'fund' }), sits('carl', 'office'))
    const carl = privateView(pick, { kind: 'seat', seat: 'carl' })
    expect(carl.hand?.laid).toEqual({ spring: 'fund' })
    expect(carl.me).toMatchObject({ role: 'office', pen: { mine: false, version: 1 } })
    const taken = played(pick, person('carl', 'office')({ type: 'takePen', role: 'office', version: 1 }))
    expect(privateView(taken, { kind: 'seat', seat: 'carl' }).me?.pen).toEqual({ mine: true, version: 2 })
  })

  test('learns at the end how far its own goal was reached, and of no other', () => {
    const result = tableAt('result')
    expect(privateView(result, { kind: 'seat', seat: 'anna' }).hand?.goal).toBe(0)
    expect(privateView(result, { kind: 'seat', seat: 'bert' }).hand?.goal).toBe(1)
    expect(JSON.stringify(publicView(result))).not.toContain('goal')
  })

  test('without a role it has no hand', () => {
    const dora = privateView(played(talk, sits('dora', null)), { kind: 'seat', seat: 'dora' })
    expect(dora.hand).toBeUndefined()
    expect(dora.me).toMatchObject({ role: null, pen: null })
  })
})

test('who conducts sees the table; who looks on sees nothing more than all', () => {
  const { table, offers, hand } = privateView(talk, { kind: 'facilitator' })
  expect(table).toEqual({
    seats: { anna: { role: 'office', bot: false }, bert: { role: 'purse', bot: false } },
    marks: talk.marks.map(({ id, kind, town }) => ({ id, kind, phase: town.position.phase, undoes: {} })),
    whatIfs: [],
    holds: false,
    moments: [],
    waiting: [],
  })
  expect(offers?.length).toBeGreaterThan(3)
  expect(hand).toBeUndefined()
  expect(Object.keys(privateView(talk, { kind: 'guest' }))).toEqual(['table'])
  expect(privateView(talk, { kind: 'observer' })).toEqual({})
  expect(privateView(talk, { kind: 'projector' })).toEqual({})
})
