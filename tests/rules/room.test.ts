/** What people think of the evening itself: declared, guessed, felt, taken home, doubted. Each seat for itself. */
import { describe, expect, test } from 'vitest'
import type { SeatCommand } from '../../shared/engine/commands.ts'
import { evolve } from '../../shared/engine/evolve.ts'
import { type Asker, offers } from '../../shared/engine/offers.ts'
import { privateView, publicView } from '../../shared/engine/view.ts'
import { as, facilitator, movedTo, person, sits } from '../support/engine-tiny.ts'
import { given, played } from '../support/given.ts'
import { anna, bert, cleo, hallAt } from '../support/hall-table.ts'

const back = hallAt('back')
const meOf = (state: typeof back, seat = 'anna') => privateView(state, { kind: 'seat', seat }).me
const declare = (option: string) => ({ type: 'declare', option }) as const
const predict = (role: string, option: string) => ({ type: 'predict', role, option }) as const

describe('declare and predict', () => {
  const declared = given(back)
    .when(anna(declare('money')))
    .then({ type: 'declared', seat: 'anna', option: 'money' })

  test('only oneself knows', () => {
    expect(meOf(declared)?.declared).toBe('money')
    expect(publicView(declared)).toEqual(publicView(back))
    given(declared)
      .when(as('again', anna(declare('money'))))
      .refused('nothing-new')
  })
  test('one guesses about whom one needs and whom one clashes with', () => {
    const guessed = given(back)
      .when(anna(predict('purse', 'trust')))
      .then({ type: 'predicted', seat: 'anna', role: 'purse', option: 'trust', phase: 'back' })
    expect(meOf(guessed)?.predicted).toEqual({ purse: 'trust' })
    given(guessed)
      .when(as('again', anna(predict('purse', 'trust'))))
      .refused('nothing-new')
    given(guessed)
      .when(anna(predict('parents', 'trust')))
      .accepted()
    given(back)
      .when(anna(predict('office', 'trust')))
      .refused({ refused: 'not-your-counterpart', role: 'office' })
    given(back)
      .when(person('dora', null)(declare('money')))
      .refused('no-such-seat')
    const guest = played(back, sits('dora', null))
    given(guest)
      .when(person('dora', null)(predict('purse', 'trust')))
      .refused('not-your-counterpart')
    given(guest)
      .when(person('dora', null)(declare('money')))
      .accepted()
  })
  test('how well people guessed is told as a count of eight or more, and not while they still guess', () => {
    const more = played(back, sits('dora', 'purse'), sits('emil', 'purse'), sits('finn', 'parents'))
    const all = played(more, anna(declare('money')), bert(declare('money')), cleo(declare('money')))
    const seven = played(
      played(all, bert(declare('trust'))),
      ...[anna(predict('purse', 'trust')), anna(predict('parents', 'money'))],
      ...[cleo(predict('purse', 'money')), cleo(predict('office', 'money'))],
      ...[bert, person('dora', 'purse'), person('emil', 'purse')].map((one) => one(predict('office', 'trust'))),
    )
    const eight = played(seven, person('finn', 'parents')(predict('office', 'money')))
    expect(publicView(eight).perspective).toEqual({})
    expect(publicView(movedTo('over', seven)).perspective).toEqual({})
    expect(publicView(movedTo('over', eight)).perspective).toEqual({ back: { right: 4, of: 8 } })
  })
})

describe('pulse', () => {
  const pulse = (answer: number) => ({ type: 'pulse', answer }) as const

  test('shows only from three answers on, and only as counts', () => {
    const two = played(back, anna(pulse(0)), bert(pulse(1)))
    expect(meOf(two)?.pulse).toBe(0)
    expect(publicView(two)).toEqual(publicView(back))
    expect(publicView(played(two, cleo(pulse(1)))).pulses).toEqual({ back: [1, 2] })
  })
  test('one answer each, of those that there are', () => {
    given(back)
      .when(anna(pulse(0)))
      .then({ type: 'pulsed', seat: 'anna', answer: 0, phase: 'back' })
    given(played(back, anna(pulse(0))))
      .when(as('again', anna(pulse(0))))
      .refused('nothing-new')
    given(back)
      .when(anna(pulse(2)))
      .refused('no-such-answer')
  })
})

test('what people take home is read by all, and nobody sees whose it is', () => {
  const reflect = (text: string) => ({ type: 'reflect', text }) as const
  given(back)
    .when(anna(reflect('t2')))
    .then({ type: 'reflected', seat: 'anna', text: 't2', phase: 'back' })
  const [one, other] = [
    played(back, anna(reflect('t2')), bert(reflect('t1')), anna(reflect('t3'))),
    played(back, bert(reflect('t2')), anna(reflect('t1')), bert(reflect('t3'))),
  ]
  expect(publicView(one).reflections).toEqual(['t1', 't2', 't3'])
  expect(publicView(one)).toEqual(publicView(other))
  expect(Object.entries(publicView(one).reflectedIn)).toEqual([
    ['t1', 'back'],
    ['t2', 'back'],
    ['t3', 'back'],
  ])
  expect(meOf(one)?.reflections).toEqual(['t2', 't3'])
})

test('what somebody wrote before it was kept in which phase is still read', () => {
  const { house } = evolve(back, { type: 'reflected', seat: 'anna', text: 't4' })
  expect(house.reflections).toEqual({ anna: ['t4'] })
  expect(house.reflectedIn).toEqual({})
})

test('a doubt is counted, and can be taken back', () => {
  const doubt = (doubted: boolean) => ({ type: 'doubt', assumption: 'eight', doubted }) as const
  const doubted = given(back)
    .when(anna(doubt(true)))
    .then({ type: 'doubted', seat: 'anna', assumption: 'eight', doubted: true })
  expect(publicView(doubted).doubts).toEqual({ eight: 1 })
  expect([meOf(doubted)?.doubts, meOf(doubted, 'bert')?.doubts]).toEqual([['eight'], []])
  given(doubted)
    .when(as('again', anna(doubt(true))))
    .refused('nothing-new')
  expect(publicView(played(doubted, anna(doubt(false)))).doubts).toEqual({ eight: 0 })
})

const ALL: readonly SeatCommand[] = [
  declare('money'),
  predict('purse', 'money'),
  { type: 'pulse', answer: 0 },
  { type: 'reflect', text: 't1' },
  { type: 'doubt', assumption: 'eight', doubted: true },
]
test.each(ALL)('$type is for seats, while the phase takes it', (ask) => {
  given(hallAt('over')).when(anna(ask)).refused('not-now')
  given(back)
    .when({ ...anna(ask), by: facilitator({ type: 'close' }).by })
    .refused('not-yours')
})

describe('for somebody without a device', () => {
  const forAnna = { kind: 'facilitator', role: 'office', seat: 'anna' } as const

  test.each(ALL)('$type is entered by the facilitator, and counts as if the seat had asked itself', (ask) => {
    const entered = played(back, { ...anna(ask), by: forAnna })
    expect(entered).toEqual(played(back, anna(ask)))
    given(hallAt('over'))
      .when({ ...anna(ask), by: forAnna })
      .refused('not-now')
    given(back)
      .when({ ...anna(ask), by: { ...forAnna, seat: 'nobody' } })
      .refused('no-such-seat')
  })

  test('so much is offered for it, and nothing of the kind for a role alone', () => {
    const own = ids({ kind: 'seat', seat: 'anna' }).filter((id) => !id.startsWith('takePen'))
    expect(ids(forAnna)).toEqual(own)
    const alone = ids({ kind: 'facilitator', role: 'office' })
    expect(own.filter((id) => !alone.includes(id))).toEqual(
      expect.arrayContaining(['declare:money', 'pulse:0', 'reflect', 'word']),
    )
  })

  test('nobody takes the pen for it', () => {
    const take = { type: 'takePen', role: 'office', version: 0 } as const
    given(back)
      .when({ ...anna(take), by: forAnna })
      .refused('not-yours')
  })

  function ids(asker: Asker): string[] {
    return offers(back, asker).map(({ id }) => id)
  }
})
