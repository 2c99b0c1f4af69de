/** Settles what was said: promises are judged, cards are counted, and answers too. */
import { describe, expect, test } from 'vitest'
import { settle } from '../../shared/engine/model/settle.ts'
import { unfold } from '../../shared/engine/unfold.ts'
import { frozen } from '../support/engine-plain.ts'
import { anna, bert, goOn, tableAt, variant } from '../support/engine-tiny.ts'
import { played } from '../support/given.ts'

const talk = tableAt('talk')
const share = anna({ type: 'share', card: 'report' })
const review = bert({ type: 'act', act: 'review' })
const opened = {
  on: 'trust',
  source: 'cards.report.title',
  amount: 4,
  factors: [],
  phase: 'talk',
}
const answered = { ...opened, source: 'cards.report.answer.how', amount: 7 }

describe('settle', () => {
  test('nothing said, nothing to settle', () => {
    expect(settle(unfold(frozen(talk))).events).toEqual([])
  })

  test('an open card counts', () => {
    expect(settle(unfold(played(talk, share))).events).toEqual([
      { type: 'cardCounted', card: 'report' },
      { type: 'changed', values: { trust: 44 }, contributions: [opened] },
    ])
  })

  test('an answered one too, in the same moment', () => {
    expect(settle(unfold(played(talk, share, review))).events).toEqual([
      { type: 'cardCounted', card: 'report' },
      { type: 'cardAnswered', card: 'report' },
      { type: 'changed', values: { trust: 51 }, contributions: [opened, answered] },
    ])
  })

  test('once: what was counted is not counted again', () => {
    const counted = settle(unfold(played(talk, share))).state
    expect(settle(unfold(counted)).events).toEqual([])
    const later = settle(unfold(played(counted, review)))
    expect(later.events).toEqual([
      { type: 'cardAnswered', card: 'report' },
      { type: 'changed', values: { trust: 51 }, contributions: [answered] },
    ])
    expect(settle(later).events).toEqual(later.events)
  })

  test('a closed card cannot be answered', () => {
    const early = tableAt('talk', variant({ 'acts.review.when': 'true' }))
    expect(settle(unfold(played(early, review))).events).toEqual([])
  })

  test('promises come first, so that a card may be answered by a kept one', () => {
    const scenario = variant({
      'promises.measure.at': 'talk',
      'promises.measure.about': undefined,
      'promises.measure.broken': 'false',
      'cards.report.answer.when': "promised('measure')",
    })
    const table = played(
      tableAt('talk', scenario),
      share,
      bert({ type: 'promise', promise: 'measure', measure: null }),
      anna({ type: 'confirm', promised: 'bert.promise:measure' }),
    )
    expect(settle(unfold(table)).events.map(({ type }) => type)).toEqual([
      'promiseJudged',
      'cardCounted',
      'cardAnswered',
      'changed',
    ])
  })

  test('a card opened in the next round counts in the next round', () => {
    const plan = tableAt('plan')
    const result = played(plan, share, goOn(plan))
    expect(result.town.contributions.filter(({ source }) => source === 'cards.report.title')).toMatchObject([
      { amount: 4, phase: 'plan' },
    ])
  })
})
