/** Why the others did what they did is said once for each reason, not once for each field of a paper. */
import { expect, test } from 'vitest'
import { type Reason, toldOnce } from '../../game-client/debrief/told-once.ts'

const told = ({ measure, why }: Reason) => [measure ?? '', why ?? ''] as const

function reason(offer: string, why: string | null, measure: string | null = null): Reason {
  return { role: 'treasury', phase: 'draft', offer, how: 'wish', why, measure }
}

test('seven fields filled in for one reason are one line, where the first of them stood', () => {
  const done = [
    reason('cosign:visits:true', 'It is cheap.'),
    ...['need', 'change', 'stage', 'way', 'replaces', 'sign', 'date'].map((field) =>
      reason(`detail:visits:${field}:one`, 'Nothing without a target.'),
    ),
    reason('vote:visits:yes', 'It is cheap.'),
    reason('cover:visits:report', 'It adds up.'),
  ]
  const lines = toldOnce(done, 'treasury', told).map(([, why]) => why)
  expect(lines).toEqual(['It is cheap.', 'Nothing without a target.', 'It adds up.'])
})

test('two things done for one reason stay two lines', () => {
  const done = [reason('promise:vote', 'Others did.', 'The visits'), reason('promise:vote', 'Others did.', 'The map')]
  expect(toldOnce(done, 'treasury', told)).toHaveLength(2)
})

test('what was done by luck, or by another role, is no line', () => {
  const lucky = { ...reason('vote:visits:yes', 'By chance.'), how: 'free' as const }
  const other = { ...reason('sign', 'Yes.'), role: 'school' }
  expect(toldOnce([lucky, other], 'treasury', told)).toEqual([])
})
