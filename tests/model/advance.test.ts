/** One phase ends and the next begins: the order in which everything happens. */
import { expect, test } from 'vitest'
import { advance } from '../../shared/engine/advance.ts'
import { unfold } from '../../shared/engine/unfold.ts'
import { anna, as, at, bert, goOn, tableAt } from '../support/engine-tiny.ts'
import { given, played } from '../support/given.ts'

test('what was spoken counts, then the defaults, then the steps of the old phase, then those of the new', () => {
  const pick = played(tableAt('pick'), anna({ type: 'choose', measure: 'visits' }))
  const { events } = given(pick)
    .when(at(60, as('c1', goOn(pick))))
    .accepted()
  expect(events.map(({ type }) => type)).toEqual([
    'chosen',
    'revealed',
    'stopped',
    'begun',
    'changed',
    'moved',
    'changed',
    'reported',
    'changed',
    'told',
    'marked',
    'clockSet',
  ])
})

test('a spoken card is open before the steps run', () => {
  const talk = played(
    tableAt('talk'),
    anna({ type: 'say', card: 'report', said: true }),
    bert({ type: 'hear', from: 'office', heard: true }),
  )
  const { events } = given(talk).when(goOn(talk)).accepted()
  expect(events.map(({ type }) => type)).toEqual(['shared', 'cardCounted', 'changed', 'moved', 'marked', 'clockSet'])
})

test('the mark keeps the town as the phase begins: its first steps are done', () => {
  const plan = tableAt('plan')
  expect(plan.marks.at(-1)?.town).toBe(plan.town)
  expect(plan.town.news).toEqual(['storm'])
})

test('a new phase: nobody is done yet', () => {
  const talk = played(tableAt('talk'), anna({ type: 'ready' }))
  expect(played(talk, goOn(talk)).town.ready).toEqual([])
})

test('who plays alone has no clock', () => {
  expect(tableAt('talk', undefined, 'alone').house.clock).toEqual({ left: null, since: null })
  expect(tableAt('talk').house.clock).toEqual({ left: 240_000, since: 0 })
})

test('there is nothing after the last phase', () => {
  expect(advance(unfold(tableAt('bye')), 'c1', 0)).toBeNull()
})
