/** Whoever comes back hears in at most three lines what they missed. */
import { expect, test } from 'vitest'
import { happenings } from '../../game-client/net/happened.ts'
import type { State } from '../../shared/engine/state.ts'
import { privateView, publicView } from '../../shared/engine/view.ts'
import { anna, bert, facilitator, movedTo, tableAt } from '../support/engine-tiny.ts'
import { played } from '../support/given.ts'
import * as town from '../support/hall-table.ts'

/** What that seat is told who saw the one and comes back to the other. */
function told(before: State, after: State, seat = 'anna') {
  const of = (state: State) => privateView(state, { kind: 'seat', seat })
  const letters = (of(before).letters?.list ?? []).map(({ id }) => id)
  return happenings({ view: publicView(before), letters }, publicView(after), of(after))
}
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

test('motions are named: what was brought in, what was carried, what was not', () => {
  const draft = town.hallAt('draft')
  const brought = played(draft, town.proposed, town.idea)
  expect(told(draft, brought)).toEqual([
    { key: 'happened.motionsNew', keys: { titles: ['measures.coach.name', 't1'] } },
  ])
  const decided = movedTo('result', brought)
  const { coach } = publicView(decided).motions
  expect(coach?.outcome).toBe('failed')
  expect(told(brought, decided)).toContainEqual({
    key: 'happened.motionsFailed',
    keys: { titles: expect.arrayContaining(['measures.coach.name']) },
  })
})

test('a letter is told to its reader alone, and only while it is new', () => {
  const before = town.hallAt('meet')
  const after = played(before, town.anna({ type: 'write', to: 'purse', text: 'x1' }))
  expect(told(before, after, 'bert')).toEqual([{ key: 'happened.letters', keys: { roles: ['roles.office.short'] } }])
  expect(told(after, after, 'bert')).toEqual([])
  expect(told(before, after, 'anna')).toEqual([])
  expect(told(before, after, 'cleo')).toEqual([])
})
