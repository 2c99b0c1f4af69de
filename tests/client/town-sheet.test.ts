/** The town on paper counts, place by place, those whom everybody may know to have somebody. */
import { expect, test } from 'vitest'
import { reachedAt } from '../../game-client/picture/reached-at.ts'

const families = { unit: 'families', public: true, step: 3 } as const
const council = { places: { hill: 150, dell: 20 } }

test('the public variable that counts families, in its steps, and never more than live there', () => {
  const frame = { variables: { money: { ...families, unit: 'money' as const }, reach: families }, council }
  const variables = { 'reach@hill': 13, 'reach@dell': 9, 'money@hill': 40 }
  expect(['hill', 'dell', 'nowhere'].map((place) => reachedAt(frame, { variables }, place))).toEqual([39, 20, 0])
})

test('what is hidden fills no ring', () => {
  const frame = { variables: { reach: { ...families, public: false } }, council }
  expect(reachedAt(frame, { variables: { 'reach@hill': 13 } }, 'hill')).toBe(0)
})
