/** A private card is opened by its owner's tap, or spoken at the table and heard by somebody. */
import { describe, expect, test } from 'vitest'
import { anna, as, bert, goOn, tableAt } from '../support/engine-tiny.ts'
import { given, played } from '../support/given.ts'

const talk = tableAt('talk')
const share = anna({ type: 'share', card: 'report' })
const says = anna({ type: 'say', card: 'report', said: true })
const hears = bert({ type: 'hear', from: 'office', heard: true })

describe('share', () => {
  test('a tap opens the card to all, at once', () => {
    const opened = given(talk).when(share).then({ type: 'shared', card: 'report', phase: 'talk' })
    expect(opened.town.cards.report).toMatchObject({ opened: 'talk', counted: false, answered: false })
  })

  test("nobody opens another role's card", () => {
    given(talk)
      .when(bert({ type: 'share', card: 'report' }))
      .refused({ refused: 'not-your-card', card: 'report' })
  })

  test('an open card is open', () => {
    given(played(talk, share)).when(as('again', share)).refused({ refused: 'already-open', card: 'report' })
  })
})

describe('say', () => {
  test('what was said is noted and opens nothing yet', () => {
    const said = given(talk).when(says).then({ type: 'said', card: 'report', said: true })
    expect(said.town.cards.report).toMatchObject({ said: true, opened: null })
  })

  test('it can be taken back', () => {
    const silent = given(played(talk, says))
      .when(anna({ type: 'say', card: 'report', said: false }))
      .then({ type: 'said', card: 'report', said: false })
    expect(silent.town.cards.report?.said).toBe(false)
  })

  test('saying the same twice is nothing new', () => {
    given(played(talk, says)).when(as('again', says)).refused('nothing-new')
    given(talk)
      .when(anna({ type: 'say', card: 'report', said: false }))
      .refused('nothing-new')
  })

  test('one says only what stands on the own card', () => {
    given(talk)
      .when(bert({ type: 'say', card: 'report', said: true }))
      .refused('not-your-card')
  })

  test('an open card need not be said', () => {
    given(played(talk, share)).when(says).refused('already-open')
  })
})

describe('hear', () => {
  test('somebody heard it', () => {
    const heard = given(talk).when(hears).then({ type: 'heard', from: 'office', by: 'purse', heard: true })
    expect(heard.town.cards.report?.heardBy).toEqual(['purse'])
  })

  test('it can be taken back', () => {
    const deaf = given(played(talk, hears))
      .when(bert({ type: 'hear', from: 'office', heard: false }))
      .then({ type: 'heard', from: 'office', by: 'purse', heard: false })
    expect(deaf.town.cards.report?.heardBy).toEqual([])
  })

  test('hearing the same twice is nothing new', () => {
    given(played(talk, hears)).when(as('again', hears)).refused('nothing-new')
    given(talk)
      .when(bert({ type: 'hear', from: 'office', heard: false }))
      .refused('nothing-new')
  })

  test('nobody hears themselves', () => {
    given(talk)
      .when(anna({ type: 'hear', from: 'office', heard: true }))
      .refused('own-word')
  })

  test('the answer is the same whether or not the other one said it: the question tells nothing', () => {
    const unsaid = given(talk).when(hears).accepted().events
    expect(given(played(talk, says)).when(hears).accepted().events).toEqual(unsaid)
  })
})

describe('when the phase ends', () => {
  test('said and heard together open the card', () => {
    const { events, state } = given(played(talk, says, hears))
      .when(goOn(talk))
      .accepted()
    expect(events[0]).toEqual({ type: 'shared', card: 'report', phase: 'talk' })
    expect(state.town.cards.report).toMatchObject({ opened: 'talk', said: false, heardBy: [], counted: true })
  })

  test.each([
    ['said and not heard', [says]],
    ['heard and not said', [hears]],
    ['neither', []],
  ])('%s leaves it closed, and the next talk begins afresh', (_, spoken) => {
    const { state } = given(played(talk, ...spoken))
      .when(goOn(talk))
      .accepted()
    expect(state.town.cards.report).toEqual({
      opened: null,
      said: false,
      heardBy: [],
      toldTo: [],
      answered: false,
      counted: false,
    })
  })
})
