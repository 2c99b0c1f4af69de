/** A role goes to a place, and learns what can be learned there. */
import { expect, test } from 'vitest'
import { privateView, publicView, textKeys } from '../../shared/engine/view.ts'
import { as } from '../support/engine-tiny.ts'
import { given, played } from '../support/given.ts'
import { anna, hallAt } from '../support/hall-table.ts'

const meet = hallAt('meet')
const visit = anna({ type: 'visit', place: 'hill' })

test('it takes time, and tells who went there what is to be seen', () => {
  const there = given(meet)
    .when(visit)
    .then({ type: 'visited', role: 'office', place: 'hill' }, { type: 'spent', role: 'office', points: 2 })
  expect(privateView(there, { kind: 'seat', seat: 'anna' }).hand?.visits).toEqual(['hill'])
  expect(textKeys(there, { kind: 'seat', seat: 'anna' })).toContain('places.hill.visit')
  expect(textKeys(there, { kind: 'seat', seat: 'bert' })).not.toContain('places.hill.visit')
  expect(publicView(there)).toEqual(publicView(meet))
})

test('once is enough', () => {
  given(played(meet, visit)).when(as('again', visit)).refused({ refused: 'already-there', place: 'hill' })
})

test('only while the phase takes it', () => {
  given(hallAt('council')).when(visit).refused('not-now')
})
