/** Whoever comes back hears in at most three lines what they missed. */
import { expect, test } from 'vitest'
import { happenings } from '../../game-client/net/happened.ts'
import type { State } from '../../shared/engine/state.ts'
import { publicView } from '../../shared/engine/view.ts'
import { anna, bert, facilitator, movedTo, tableAt } from '../support/engine-tiny.ts'
import { played } from '../support/given.ts'

const told = (before: State, after: State) => happenings(publicView(before), publicView(after))
const keys = (before: State, after: State) => told(before, after).map(({ key }) => key)

test('nothing has happened, nothing is told', () => {
  const talk = tableAt('talk')
  expect(told(talk, talk)).toEqual([])
})

test('where we are now comes first', () => {
  expect(told(tableAt('hello'), tableAt('talk'))[0]).toEqual({
    key: 'happened.phase',
    keys: { phase: 'rounds.one.phases.talk.name' },
  })
})

test('a card that was laid open, and a word that was given', () => {
  const talk = tableAt('talk')
  const after = played(
    talk,
    anna({ type: 'share', card: 'report' }),
    anna({ type: 'promise', promise: 'measure', measure: 'fund' }),
  )
  expect(keys(talk, after)).toEqual(['happened.card', 'happened.promise'])
})

test('a name under the proposal, and what became of it', () => {
  const plan = played(tableAt('plan'), anna({ type: 'fill', proposal: 'house', field: 'date', option: 'families' }))
  const signed = played(plan, bert({ type: 'sign', proposal: 'house' }))
  expect(keys(plan, signed)).toEqual(['happened.signed'])
  expect(keys(signed, movedTo('result', signed))).toContain('happened.failed')
})

test('a step back is told instead of the phase', () => {
  const talk = tableAt('talk')
  const mark = talk.marks[0]?.id ?? ''
  expect(keys(talk, played(talk, facilitator({ type: 'back', mark, reason: null })))).toEqual(['happened.back'])
})

test('never more than three lines, whatever was missed', () => {
  const hello = tableAt('hello')
  const talked = played(movedTo('talk', hello), anna({ type: 'share', card: 'report' }))
  expect(told(hello, movedTo('result', talked))).toHaveLength(3)
})
