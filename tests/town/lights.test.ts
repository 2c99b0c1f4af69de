/** Two towns side by side: one home for each family, and the brighter one has all the lights of the other. */
import { describe, expect, test } from 'vitest'
import { homesOnly, lightsOf, rowsOf, type SmallTown } from '../../game-client/town/layout/lights.ts'
import { distance } from '../../game-client/town/maths/curve.ts'
import { estate } from '../support/nordhang.ts'
import { formats } from './pictures.ts'

const small = (lit: number, format: SmallTown['format'] = 'laptop'): SmallTown => ({
  plan: estate,
  seed: 'two',
  format,
  families: 150,
  lit,
  seats: Math.max(lit, 75),
})

test.each([0, 1, 47, 75, 150])('%i families are lit, and no other', (lit) => {
  expect(lightsOf(small(lit)).filter(Boolean)).toHaveLength(lit)
})

test('who is lit in the darker town is lit in the brighter one', () => {
  const [dark, bright] = [lightsOf(small(56)), lightsOf(small(75))]
  for (const [home, lit] of dark.entries()) if (lit) expect(bright[home]).toBe(true)
})

test('seats lie in rows inside the sheet, and two towns with the same seats have them in the same places', () => {
  for (const [width, height] of [
    [150, 250],
    [850, 360],
  ] as const) {
    const { seats, dot, height: tall } = rowsOf(small(75), width, height)
    expect(seats).toHaveLength(75)
    expect(tall).toBeLessThan(height / 2)
    for (const [x, y] of seats) {
      expect(Math.min(x, width - x, y - (height - tall), height - y)).toBeGreaterThanOrEqual(dot)
    }
    expect(rowsOf(small(47), width, height).seats).toEqual(seats)
  }
})

describe.each(formats)('on a %s', (format) => {
  const sizes = { phone: [150, 250], laptop: [170, 240], projector: [850, 360] } as const

  test('every family has a home of its own in however little room', () => {
    const [width, height] = sizes[format]
    const { homes, frame } = homesOnly(small(0, format), width, height - rowsOf(small(0, format), width, height).height)
    expect(homes).toHaveLength(150)
    for (const [index, one] of homes.entries())
      for (const other of homes.slice(index + 1)) expect(distance(one, other)).toBeGreaterThan(frame.dot * 0.6)
  })
})
