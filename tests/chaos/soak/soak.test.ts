/** The short lane of the soak, and that growth is told from wavering. */
import { expect, test } from 'vitest'
import { shortLane } from '../lane.ts'
import { grows, lineThrough } from './growth.ts'
import { soak } from './soak.ts'

shortLane(soak)

test('a leak is found under wavering, and wavering is no leak', () => {
  const wavering = [50, 53, 49, 52, 50, 54, 48, 51, 53, 50]
  expect(grows(wavering, 5)).toBe(false)
  expect(
    grows(
      wavering.map((value, at) => value + at * 2),
      5,
    ),
  ).toBe(true)
  expect(grows([1, 1, 1, 1, 30], 5)).toBe(false)
  expect(lineThrough([2, 4, 6])).toEqual({ slope: 2, explained: 1 })
  expect(lineThrough([3, 3, 3])).toEqual({ slope: 0, explained: 0 })
})
