/** What the facilitator puts on the floor: news, questions, notes, corrections with a reason, the wall; and who may see what of it. */
import { describe, expect, test } from 'vitest'
import { erasable, forSomeAlone, privateView, publicView } from '../../shared/engine/view.ts'
import { wordsBesides } from '../../shared/protocol/written.ts'
import { anna, as, facilitator, lobby, sits, tableAt } from '../support/engine-tiny.ts'
import { given, played } from '../support/given.ts'

const talk = tableAt('talk')
const ask = facilitator({ type: 'poll', text: 't1', answers: 3 })
const asked = played(talk, as('poll', ask))
const says = (seat: string, answer: number) => ({
  ...anna({ type: 'answerPoll', poll: 'poll', answer }),
  cid: `${seat}-${answer}`,
  by: { kind: 'seat', seat, role: null, pen: null } as const,
})

describe('breaking news', () => {
  test('are told to all, and leave the disk when they are taken down', () => {
    const told = given(talk)
      .when(as('news', facilitator({ type: 'flash', text: 't1' })))
      .then({ type: 'flashed', id: 'news', text: 't1', phase: 'talk' })
    expect(publicView(told).floor.flashes).toEqual([{ id: 'news', text: 't1', phase: 'talk' }])
    expect(wordsBesides(publicView(told))).toContain('t1')
    const gone = played(told, facilitator({ type: 'unflash', flash: 'news' }))
    expect(publicView(gone).floor.flashes).toEqual([])
    expect([erasable(told).has('t1'), erasable(gone).has('t1')]).toEqual([true, false])
  })

  test('nobody else tells them', () => {
    const { by } = anna({ type: 'ready' })
    given(talk)
      .when({ ...facilitator({ type: 'flash', text: 't1' }), by })
      .refused('not-yours')
  })
})

describe('a question to all', () => {
  test('shows how many have answered, and what only when it is closed', () => {
    const seated = played(asked, ...['carl', 'dora'].map((seat) => sits(seat, null)))
    const answered = played(seated, says('carl', 0), says('dora', 2), says('anna', 2))
    expect(publicView(answered).floor.poll).toMatchObject({ given: 3, counts: null, open: true })
    const closed = played(answered, facilitator({ type: 'closePoll', poll: 'poll' }))
    expect(publicView(closed).floor.poll).toMatchObject({ given: 3, counts: [1, 0, 2], open: false })
    given(closed).when(says('carl', 1)).refused('no-such-answer')
  })

  test('counts nothing where so few answered that it would name them', () => {
    const closed = played(asked, says('anna', 0), facilitator({ type: 'closePoll', poll: 'poll' }))
    expect(publicView(closed).floor.poll).toMatchObject({ given: 1, counts: null })
  })

  test('a person may change an answer; it is known to that person alone', () => {
    const changed = played(asked, says('anna', 0), says('anna', 2))
    expect(privateView(changed, { kind: 'seat', seat: 'anna' }).me?.polled).toBe(2)
    expect(privateView(changed, { kind: 'seat', seat: 'bert' }).me?.polled).toBeNull()
    given(changed).when(says('anna', 3)).refused('no-such-answer')
  })
})

test('a moment and its note are for those who lead, and go into no record', () => {
  const kept = played(talk, as('m', facilitator({ type: 'moment', text: 't1' })))
  expect(privateView(kept, { kind: 'guest' }).table?.moments).toEqual([{ id: 'm', text: 't1', phase: 'talk' }])
  expect(JSON.stringify(publicView(kept))).not.toContain('t1')
  expect(JSON.stringify(privateView(kept, { kind: 'seat', seat: 'anna' }))).not.toContain('"t1"')
  expect(forSomeAlone(kept).has('t1')).toBe(true)
})

describe('a figure that is put right', () => {
  test('changes by a contribution of its own, which names the reason', () => {
    const variable = Object.keys(publicView(talk).variables)[0] ?? ''
    const before = talk.town.variables[variable] ?? 0
    const mended = played(talk, facilitator({ type: 'adjust', on: variable, by: 1, reason: 'why' }))
    const { contributions } = publicView(mended)
    expect(contributions.at(-1)).toMatchObject({ on: variable, source: 'adjusted.why', amount: 1 })
    expect(mended.town.variables[variable]).toBe(before + 1)
    expect(wordsBesides(publicView(mended))).toContain('why')
  })

  test('stops at its bound, and the bound is said', () => {
    const variable = Object.keys(publicView(talk).variables)[0] ?? ''
    const { state } = given(talk)
      .when(facilitator({ type: 'adjust', on: variable, by: 1_000_000, reason: 'why' }))
      .accepted()
    expect(publicView(state).contributions.at(-1)?.source).toBe('bound')
  })
})

test('a promise can be taken back, with a reason that everybody reads', () => {
  const promised = played(talk, as('p1', anna({ type: 'promise', promise: 'measure', measure: 'fund' })))
  const { state } = given(promised)
    .when(facilitator({ type: 'revoke', what: 'promise', id: 'p1', reason: 'why' }))
    .accepted()
  expect(publicView(state).promises).toEqual([])
  expect(publicView(state).floor.revoked).toEqual([
    { what: 'promise', of: 'measure', by: 'office', reason: 'why', phase: 'talk' },
  ])
  given(state)
    .when(facilitator({ type: 'revoke', what: 'promise', id: 'p1', reason: 'why' }))
    .refused('nothing-new')
})

test('words wait until the facilitator has read them, where that is wanted; what stood there stays', () => {
  const words = tableAt('away')
  const word = (seat: string, text: string) => ({
    ...as(text, anna({ type: 'word', text })),
    by: { kind: 'seat', seat, role: null, pen: null } as const,
  })
  const held = played(words, word('anna', 't1'), facilitator({ type: 'hold', on: true }), word('bert', 't2'))
  expect(publicView(held).words).toEqual(['t1'])
  expect(privateView(held, { kind: 'facilitator' }).table?.waiting).toEqual(['t2'])
  const shown = played(held, facilitator({ type: 'pass', text: 't2', shown: true }))
  expect(publicView(shown).words).toEqual(['t1', 't2'])
  expect(publicView(played(held, facilitator({ type: 'pass', text: 't2', shown: false }))).words).toEqual(['t1'])
})

test('a message reaches one role and nobody else', () => {
  const sent = played(talk, as('l1', facilitator({ type: 'message', to: 'office', text: 't1' })))
  const list = (seat: string) => privateView(sent, { kind: 'seat', seat }).letters?.list.map(({ text }) => text) ?? []
  expect([list('anna'), list('bert')]).toEqual([['t1'], []])
})

test('the wall shows what the facilitator chose', () => {
  const blank = given(lobby())
    .when(facilitator({ type: 'show', wall: 'blank' }))
    .then({ type: 'wallSet', wall: 'blank' })
  expect(publicView(blank).floor.wall).toBe('blank')
})
