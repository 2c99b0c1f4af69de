/** Points of time: what a role can still do in this round. */
import { expect, test } from 'vitest'
import { privateView } from '../../shared/engine/view.ts'
import { hallWith } from '../support/engine-hall.ts'
import { movedTo } from '../support/engine-tiny.ts'
import { given, played } from '../support/given.ts'
import { anna, bert, cleo, hallAt } from '../support/hall-table.ts'

const meet = hallAt('meet')
const share = anna({ type: 'share', card: 'report' })
const pointsOf = (state: typeof meet) => privateView(state, { kind: 'seat', seat: 'anna' }).hand?.points

test('a card takes the time that the author gave it', () => {
  const shared = given(meet)
    .when(share)
    .then({ type: 'shared', card: 'report', phase: 'meet' }, { type: 'spent', role: 'office', points: 2 })
  expect([pointsOf(meet), pointsOf(shared)]).toEqual([4, 2])
})

test('what takes no time is not counted', () => {
  given(meet)
    .when(anna({ type: 'share', card: 'doubt' }))
    .then({ type: 'shared', card: 'doubt', phase: 'meet' })
})

test('nobody spends more than is left', () => {
  const spent = played(meet, anna({ type: 'visit', place: 'hill' }), anna({ type: 'visit', place: 'river' }))
  given(spent).when(share).refused({ refused: 'no-time', needs: 2 })
  given(played(meet, cleo({ type: 'visit', place: 'hill' })))
    .when(cleo({ type: 'act', act: 'rally' }))
    .refused({ refused: 'no-time', needs: 3 })
  given(spent)
    .when(bert({ type: 'share', card: 'purse' }))
    .accepted()
})

test('a new round has new time', () => {
  const spent = played(meet, anna({ type: 'visit', place: 'hill' }))
  expect(pointsOf(movedTo('year', spent))).toBe(2)
  expect(pointsOf(movedTo('again', spent))).toBe(4)
})

test('where time is not counted, nothing takes any', () => {
  const timeless = hallAt('meet', hallWith({ time: undefined }))
  given(timeless).when(share).then({ type: 'shared', card: 'report', phase: 'meet' })
  expect(pointsOf(timeless)).toBe(null)
})

test('an act takes time, and changes at once what its author says', () => {
  const { state, events } = given(meet)
    .when(cleo({ type: 'act', act: 'rally' }))
    .accepted()
  expect(events.map(({ type }) => type)).toEqual(['acted', 'spent', 'changed'])
  expect(state.town.variables).toMatchObject({ trust: 43, money: 19 })
  expect(state.town.contributions.map(({ source }) => source)).toEqual(['acts.rally.label', 'acts.rally.label'])
})
