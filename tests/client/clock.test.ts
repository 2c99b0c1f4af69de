/** The clock speaks in words, counts on by itself, and turns red only in the last quarter, and at most in the last minute. */
import { describe, expect, test } from 'vitest'
import { clockWords, leftOf } from '../../game-client/net/clock.ts'

const second = 1_000
const minute = 60 * second

test('it counts on from where the message left it, and never below nothing', () => {
  expect(leftOf({ left: 3 * minute, running: true, at: 500 }, 500 + minute)).toBe(2 * minute)
  expect(leftOf({ left: minute, running: true, at: 0 }, 5 * minute)).toBe(0)
  expect(leftOf({ left: minute, running: true, at: 900 }, 0)).toBe(minute)
})

test('a clock that stands does not move', () => {
  expect(leftOf({ left: minute, running: false, at: 0 }, 9 * minute)).toBe(minute)
})

test.each([
  [3 * minute, 'clock.minutes', { minutes: 3 }, false],
  [2.6 * minute, 'clock.minutes', { minutes: 3 }, false],
  [minute, 'clock.minutes', { minutes: 1 }, false],
  [minute - 1, 'clock.seconds', { seconds: 60 }, true],
  [41 * second, 'clock.seconds', { seconds: 45 }, true],
  [9.2 * second, 'clock.seconds', { seconds: 10 }, true],
  [8 * second, 'clock.seconds', { seconds: 8 }, true],
  [0, 'clock.over', {}, true],
])('%i milliseconds are %s', (left, key, values, urgent) => {
  expect(clockWords({ left, running: true, at: 0 }, 0, 5 * minute)).toEqual({ key, values, urgent })
})

test.each([
  [59 * second, false],
  [16 * second, false],
  [14 * second, true],
])('of one minute, %i milliseconds left are red: %s', (left, urgent) => {
  expect(clockWords({ left, running: true, at: 0 }, 0, minute)).toMatchObject({ key: 'clock.seconds', urgent })
})

describe('silence', () => {
  test('a phase without a clock has no words', () => {
    expect(clockWords({ left: null, running: false, at: 0 }, 0, minute)).toBeNull()
    expect(clockWords(null, 0, minute)).toBeNull()
  })

  test('a paused clock is not urgent, however little is left', () => {
    expect(clockWords({ left: 10 * second, running: false, at: 0 }, 0, minute)).toMatchObject({
      key: 'clock.stands',
      urgent: false,
    })
  })
})
