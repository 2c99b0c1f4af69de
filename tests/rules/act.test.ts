/** Something a role can do once, openly, when an author says so. */
import { expect, test } from 'vitest'
import { anna, as, bert, tableAt } from '../support/engine-tiny.ts'
import { given, played } from '../support/given.ts'

const talk = tableAt('talk')
const opened = played(talk, anna({ type: 'share', card: 'report' }))
const review = bert({ type: 'act', act: 'review' })

test('it is done for all to see', () => {
  const done = given(opened).when(review).then({ type: 'acted', act: 'review' })
  expect(done.town.acts).toEqual(['review'])
})

test('it is done once', () => {
  given(played(opened, review)).when(as('again', review)).refused('already-done')
})

test('its hour must have come', () => {
  given(talk).when(review).refused({ refused: 'not-possible', act: 'review' })
})

test('it is for one role to do, whether or not its hour has come', () => {
  const foreign = anna({ type: 'act', act: 'review' })
  given(opened).when(foreign).refused({ refused: 'not-your-act', act: 'review' })
  given(talk).when(foreign).refused({ refused: 'not-your-act', act: 'review' })
})
