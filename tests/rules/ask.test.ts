/** One role asks another in front of everybody, and the answer has its day. */
import { describe, expect, test } from 'vitest'
import { publicView, textKeys } from '../../shared/engine/view.ts'
import { as, movedTo } from '../support/engine-tiny.ts'
import { given, played } from '../support/given.ts'
import { anna, bert, cleo, hallAt } from '../support/hall-table.ts'

const meet = hallAt('meet')
const question = cleo({ type: 'ask', to: 'office', subject: 'need' })
const asked = given(meet)
  .when(question)
  .then({ type: 'asked', id: question.cid, by: 'parents', to: 'office', subject: 'need', due: 'draft' })
const answer = anna({ type: 'answer', asked: question.cid })

describe('ask', () => {
  test('everybody hears the question', () => {
    expect(publicView(asked).asked).toMatchObject([{ by: 'parents', to: 'office', state: 'open', due: 'draft' }])
  })
  test('nobody asks themselves', () => {
    given(meet)
      .when(anna({ type: 'ask', to: 'office', subject: 'need' }))
      .refused('to-yourself')
  })
  test('only whoever can answer it', () => {
    given(meet)
      .when(bert({ type: 'ask', to: 'parents', subject: 'need' }))
      .refused('no-such-answer')
  })
  test('the same is asked once, whoever asks', () => {
    given(asked)
      .when(bert({ type: 'ask', to: 'office', subject: 'need' }))
      .refused({ refused: 'already-asked', subject: 'need' })
  })
  test('only while the phase takes it', () => {
    given(hallAt('draft')).when(question).refused('not-now')
  })
})

describe('answer', () => {
  const answered = given(asked).when(answer).then({ type: 'answered', asked: question.cid, state: 'answered' })

  test('everybody reads it', () => {
    const observer = { kind: 'observer' } as const
    expect(publicView(answered).asked[0]?.state).toBe('answered')
    expect(textKeys(asked, observer)).not.toContain('asking.subjects.need.answer')
    expect(textKeys(answered, observer)).toContain('asking.subjects.need.answer')
  })
  test('once', () => {
    given(answered).when(as('again', answer)).refused('already-done')
  })
  test('only by whom was asked', () => {
    given(asked)
      .when(bert({ type: 'answer', asked: question.cid }))
      .refused('not-asked-of-you')
    given(asked)
      .when(anna({ type: 'answer', asked: 'never' }))
      .refused('not-asked-of-you')
  })
  test('in the next phase it can still be given; then it is missing', () => {
    const draft = movedTo('draft', asked)
    given(draft).when(answer).accepted()
    const late = movedTo('committee', asked)
    expect(publicView(late).asked[0]?.state).toBe('unanswered')
    given(late).when(answer).refused('already-done')
  })
  test('what nobody answered may be asked again', () => {
    const late = { ...meet, town: { ...meet.town, asked: movedTo('committee', asked).town.asked } }
    given(late).when(as('later', question)).accepted()
    expect(played(late, as('later', question)).town.asked).toHaveLength(2)
  })
})
