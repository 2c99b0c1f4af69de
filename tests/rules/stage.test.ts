/** The year on the wall is told act by act, as the facilitator opens it; the town does not change by it. */
import { expect, test } from 'vitest'
import { publicView } from '../../shared/engine/view.ts'
import { as, facilitator } from '../support/engine-tiny.ts'
import { given, played } from '../support/given.ts'
import { anna, hallAt } from '../support/hall-table.ts'

const year = hallAt('year')
const stage = (act: number, guess: number | null = null) => facilitator({ type: 'stage', act, guess })

test('it begins with the guess, and goes where the facilitator says', () => {
  expect(publicView(year).staged).toEqual({ act: 0, guess: null, turn: 0 })
  const told = given(year)
    .when(stage(1, 20))
    .then({ type: 'staged', phase: 'year', staged: { act: 1, guess: 20, turn: 1 } })
  expect(publicView(told).staged).toEqual({ act: 1, guess: 20, turn: 1 })
  expect(told.town).toBe(year.town)
})

test('an act can be shown again', () => {
  const twice = played(year, stage(3, 20), as('again', stage(3, 20)))
  expect(publicView(twice).staged).toEqual({ act: 3, guess: 20, turn: 2 })
})

test('each year begins anew, and no other phase tells one', () => {
  const talk = hallAt('back')
  expect(publicView(talk).staged).toBeNull()
  given(talk).when(stage(1)).refused({ refused: 'not-now', phase: 'back' })
  const left = { ...year, house: { ...year.house, staged: { act: 4, guess: 9, turn: 7, phase: 'earlier' } } }
  expect(publicView(left).staged).toEqual({ act: 0, guess: null, turn: 0 })
})

test('nobody else opens an act, and there is none after the last', () => {
  const { by } = anna({ type: 'ready' })
  given(year)
    .when({ ...stage(1), by })
    .refused('not-yours')
  given(year).when(stage(6)).refused({ refused: 'not-now', phase: 'year' })
})
