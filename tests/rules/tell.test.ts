/** A card is told to one role alone: at once, or for its word. */
import { describe, expect, test } from 'vitest'
import { privateView, publicView, textKeys } from '../../shared/engine/view.ts'
import { as } from '../support/engine-tiny.ts'
import { given, played } from '../support/given.ts'
import { anna, bert, cleo, hallAt } from '../support/hall-table.ts'

const meet = hallAt('meet')
const told = anna({ type: 'tell', card: 'report', to: 'purse', promise: null })
const deal = anna({ type: 'tell', card: 'report', to: 'purse', promise: 'thrift' })
const word = bert({ type: 'promise', promise: 'thrift', measure: null })
const handOf = (state: typeof meet, seat: string) => privateView(state, { kind: 'seat', seat }).hand

describe('in confidence', () => {
  const after = given(meet).when(told).then({ type: 'toldCard', card: 'report', to: 'purse' })

  test('the one reads it, and the owner knows who knows', () => {
    expect(handOf(after, 'bert')?.told).toEqual({ report: 'office' })
    expect(handOf(after, 'anna')?.confided).toEqual({ report: ['purse'] })
    expect(textKeys(after, { kind: 'seat', seat: 'bert' })).toContain('cards.report.text')
  })

  test('for all others nothing has happened', () => {
    expect(publicView(after)).toEqual(publicView(meet))
    expect(handOf(after, 'cleo')).toEqual(handOf(meet, 'cleo'))
    expect(textKeys(after, { kind: 'seat', seat: 'cleo' })).toEqual(textKeys(meet, { kind: 'seat', seat: 'cleo' }))
  })

  test('once to each', () => {
    given(after).when(as('again', told)).refused({ refused: 'already-told', card: 'report' })
    given(after)
      .when(anna({ type: 'tell', card: 'report', to: 'parents', promise: null }))
      .accepted()
  })
})

describe('what cannot be told', () => {
  test("another role's card", () => {
    given(meet)
      .when(cleo({ type: 'tell', card: 'report', to: 'purse', promise: null }))
      .refused({ refused: 'not-your-card', card: 'report' })
  })
  test('a card to oneself', () => {
    given(meet)
      .when(anna({ type: 'tell', card: 'report', to: 'office', promise: null }))
      .refused('to-yourself')
  })
  test('a card that lies open', () => {
    given(played(meet, anna({ type: 'share', card: 'report' })))
      .when(told)
      .refused({ refused: 'already-open', card: 'report' })
  })
  test('for a word that the other cannot give', () => {
    given(meet)
      .when(anna({ type: 'tell', card: 'report', to: 'parents', promise: 'thrift' }))
      .refused({ refused: 'not-your-promise', promise: 'thrift' })
  })
  test('when the phase does not take it', () => {
    given(hallAt('council')).when(told).refused('not-now')
  })
})

describe('for a word', () => {
  const offered = given(meet)
    .when(deal)
    .then({ type: 'dealOffered', card: 'report', by: 'office', to: 'purse', promise: 'thrift' })

  test('the other hears from whom and for what, not which card', () => {
    expect(handOf(offered, 'bert')?.deals).toEqual([{ card: null, by: 'office', to: 'purse', promise: 'thrift' }])
    expect(handOf(offered, 'anna')?.deals).toEqual([{ card: 'report', by: 'office', to: 'purse', promise: 'thrift' }])
    expect(handOf(offered, 'cleo')?.deals).toEqual([])
    expect(JSON.stringify(privateView(offered, { kind: 'seat', seat: 'bert' }))).not.toContain('report')
  })

  test('the same offer again is nothing new; another word takes its place', () => {
    given(offered).when(as('again', deal)).refused('nothing-new')
    const other = played(offered, anna({ type: 'tell', card: 'report', to: 'purse', promise: 'calm' }))
    expect(other.town.deals.map(({ promise }) => promise)).toEqual(['calm'])
  })

  test('once the word stands the card is told', () => {
    const { state, events } = given(offered).when(word).accepted()
    expect(events.map(({ type }) => type)).toEqual(['promised', 'toldCard'])
    expect(state.town).toMatchObject({ deals: [], cards: { report: { toldTo: ['purse'] } } })
  })

  test('a word that still waits to be confirmed tells nothing until it is', () => {
    const draft = played(hallAt('draft'), anna({ type: 'tell', card: 'report', to: 'purse', promise: 'calm' }))
    const spoken = given(draft)
      .when(bert({ type: 'promise', promise: 'calm', measure: null }))
      .accepted()
    expect(spoken.events.map(({ type }) => type)).toEqual(['promised'])
    const promised = spoken.state.town.promises[0]?.id ?? ''
    const { events } = given(spoken.state)
      .when(cleo({ type: 'confirm', promised }))
      .accepted()
    expect(events.map(({ type }) => type)).toEqual(['confirmed', 'toldCard'])
  })

  test('a word that stands already is enough', () => {
    const { events } = given(played(meet, word)).when(deal).accepted()
    expect(events.map(({ type }) => type)).toEqual(['dealOffered', 'toldCard'])
  })

  test("somebody else's word is not", () => {
    const calm = played(meet, anna({ type: 'tell', card: 'report', to: 'purse', promise: 'calm' }))
    const { events } = given(calm)
      .when(cleo({ type: 'promise', promise: 'calm', measure: null }))
      .accepted()
    expect(events.map(({ type }) => type)).toEqual(['promised'])
  })

  test('a card that is opened to all is no longer offered', () => {
    expect(played(offered, anna({ type: 'share', card: 'report' })).town.deals).toEqual([])
  })
})

describe('a word about a measure that a body decides', () => {
  const vow = (measure: string | null) => cleo({ type: 'promise', promise: 'vow', measure })

  test('is given by whoever sits there', () => {
    given(meet).when(vow('coach')).accepted()
    given(meet).when(vow(null)).refused('measure-needed')
  })
  test('not about a measure of a later round', () => {
    given(meet).when(vow('fund')).refused({ refused: 'not-yet', measure: 'fund' })
  })
})
