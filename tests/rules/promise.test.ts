/** A word given in front of everybody; given aloud, it counts once a second role confirms it. */
import { describe, expect, test } from 'vitest'
import { anna, as, bert, goOn, movedTo, tableAt, variant } from '../support/engine-tiny.ts'
import { given, played } from '../support/given.ts'

const talk = tableAt('talk')
const promises = as('p1', anna({ type: 'promise', promise: 'measure', measure: 'visits' }))
const confirms = bert({ type: 'confirm', promised: 'p1' })
const spoken = { id: 'p1', promise: 'measure', by: 'office', measure: 'visits', given: 'talk' } as const

describe('promise', () => {
  test('where words are spoken, it waits for a second role', () => {
    const given1 = given(talk).when(promises).then({
      type: 'promised',
      id: 'p1',
      promise: 'measure',
      by: 'office',
      measure: 'visits',
      phase: 'talk',
      confirmed: false,
    })
    expect(given1.town.promises).toEqual([{ ...spoken, state: 'spoken' }])
  })

  test('where they are tapped, it stands at once', () => {
    const tapped = variant({ 'rounds.one.phases.talk.accepts.confirm': false })
    const { state } = given(tableAt('talk', tapped)).when(promises).accepted()
    expect(state.town.promises).toEqual([{ ...spoken, state: 'standing' }])
  })

  test('a promise about a measure names one of the own measures', () => {
    given(talk)
      .when(anna({ type: 'promise', promise: 'measure', measure: null }))
      .refused({ refused: 'measure-needed', promise: 'measure' })
    given(talk)
      .when(anna({ type: 'promise', promise: 'measure', measure: 'freeze' }))
      .refused({ refused: 'not-your-measure', measure: 'freeze' })
  })

  test('a promise about nothing names no measure', () => {
    const plain = tableAt('talk', variant({ 'promises.measure.about': undefined }))
    given(plain).when(promises).refused('measure-needed')
    given(plain)
      .when(anna({ type: 'promise', promise: 'measure', measure: null }))
      .accepted()
  })

  test('some words are for one role alone to give', () => {
    const only = tableAt('talk', variant({ 'promises.measure.by': 'purse' }))
    given(only).when(promises).refused({ refused: 'not-your-promise', promise: 'measure' })
  })

  test('it is given once', () => {
    const once = played(talk, promises)
    given(once)
      .when(anna({ type: 'promise', promise: 'measure', measure: 'fund' }))
      .refused({ refused: 'already-promised', promise: 'measure' })
    given(once)
      .when(bert({ type: 'promise', promise: 'measure', measure: 'project' }))
      .accepted()
  })

  test('a word that nobody confirmed can be given again in a later talk', () => {
    const later = variant({ 'rounds.two.phases.plan.accepts.promise': ['measure'] })
    const plan = movedTo('plan', played(tableAt('talk', later), promises))
    expect(plan.town.promises).toEqual([{ ...spoken, state: 'spoken' }])
    const { state } = given(plan).when(as('p2', promises)).accepted()
    expect(state.town.promises.map(({ id }) => id)).toEqual(['p1', 'p2'])
  })

  test('it can come too late; that is a public matter', () => {
    const early = tableAt('talk', variant({ 'promises.measure.when': "!open('report')" }))
    given(played(early, anna({ type: 'share', card: 'report' })))
      .when(promises)
      .refused({ refused: 'too-late-to-promise', promise: 'measure' })
  })
})

describe('confirm', () => {
  test('a second role makes it count', () => {
    const stands = given(played(talk, promises)).when(confirms).then({ type: 'confirmed', promised: 'p1', by: 'purse' })
    expect(stands.town.promises).toEqual([{ ...spoken, state: 'standing' }])
  })

  test('nobody confirms their own word', () => {
    given(played(talk, promises))
      .when(anna({ type: 'confirm', promised: 'p1' }))
      .refused('own-word')
  })

  test('only a word that was spoken and not yet confirmed', () => {
    given(talk).when(confirms).refused({ refused: 'not-spoken', promised: 'p1' })
    given(played(talk, promises, confirms))
      .when(as('again', confirms))
      .refused('not-spoken')
  })

  test('a word of an earlier talk is over', () => {
    const later = variant({ 'rounds.two.phases.plan.accepts.confirm': true })
    const plan = movedTo('plan', played(tableAt('talk', later), promises))
    given(plan).when(confirms).refused('not-spoken')
  })
})

describe('judged where it says', () => {
  const picking = played(talk, promises, confirms, goOn(talk))

  test('kept, it earns nothing by itself', () => {
    const kept = played(picking, anna({ type: 'choose', measure: 'visits' }), goOn(picking))
    expect(kept.town.promises).toEqual([{ ...spoken, state: 'kept' }])
    expect(kept.town.contributions.filter(({ source }) => source.startsWith('promises'))).toEqual([])
  })

  test('broken, it costs what the author said', () => {
    const broken = played(picking, anna({ type: 'choose', measure: 'fund' }), goOn(picking))
    expect(broken.town.promises).toEqual([{ ...spoken, state: 'broken' }])
    expect(broken.town.contributions).toContainEqual({
      on: 'trust',
      source: 'promises.measure.text',
      amount: -6,
      factors: [],
      phase: 'pick',
    })
  })

  test('a word that was never confirmed is never judged', () => {
    const unheard = played(talk, promises, goOn(talk))
    const over = played(unheard, anna({ type: 'choose', measure: 'fund' }), goOn(unheard))
    expect(over.town.promises).toEqual([{ ...spoken, state: 'spoken' }])
  })

  test('a promise about something else is broken by its condition', () => {
    const scenario = variant({ 'promises.measure.about': undefined, 'promises.measure.broken': "chose('freeze')" })
    const table = played(
      tableAt('talk', scenario),
      as('p1', anna({ type: 'promise', promise: 'measure', measure: null })),
      confirms,
    )
    const pick = movedTo('pick', table)
    const frozen = played(pick, bert({ type: 'choose', measure: 'freeze' }), goOn(pick))
    expect(frozen.town.promises[0]?.state).toBe('broken')
    const spared = played(pick, bert({ type: 'choose', measure: 'project' }), goOn(pick))
    expect(spared.town.promises[0]?.state).toBe('kept')
  })
})
