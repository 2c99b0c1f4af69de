/** Why the others did what they did is said once for each reason, not once for each field of a paper. */
import { expect, test } from 'vitest'
import { type Reason, toldOnce } from '../../game-client/debrief/told-once.ts'

function reason(offer: string, why: string | null, measure: string | null = null): Reason {
  return { role: 'treasury', phase: 'draft', offer, how: 'wish', why, measure }
}

test('seven fields filled in for one reason are one line, where the first of them stood', () => {
  const done = [
    reason('cosign:visits:true', 'It is cheap.', 'Visits'),
    ...['need', 'change', 'stage', 'way', 'replaces', 'sign', 'date'].map((field) =>
      reason(`detail:visits:${field}:one`, 'Nothing without a target.', 'Visits'),
    ),
    reason('vote:map:yes', 'It is cheap.', 'Map'),
    reason('respond:august:review', 'It adds up.'),
  ]
  expect(toldOnce(done, 'treasury').map(({ one, measures }) => [one.why, measures])).toEqual([
    ['It is cheap.', ['Visits', 'Map']],
    ['Nothing without a target.', ['Visits']],
    ['It adds up.', []],
  ])
})

test('two cards shown for one reason stay two lines, and so do two things without a reason', () => {
  const cards = [reason('share:call', 'Others did.'), reason('share:reserve', 'Others did.')]
  expect(toldOnce(cards, 'treasury')).toHaveLength(2)
  const own = (offer: string): Reason => ({ ...reason(offer, null, 'Visits'), how: 'own' })
  const fellOut: Reason = { ...own('vote:visits:yes'), how: 'fellOut' }
  expect(toldOnce([own('vote:visits:yes'), own('cosign:visits:true'), fellOut], 'treasury')).toHaveLength(3)
})

test('what was done by luck, or by another role, is no line', () => {
  const lucky = { ...reason('vote:visits:yes', 'By chance.'), how: 'free' as const }
  const other = { ...reason('sign', 'Yes.'), role: 'school' }
  expect(toldOnce([lucky, other], 'treasury')).toEqual([])
})
