/** The short lane of the pairs, and that what compares them sees a difference. */
import { expect, test } from 'vitest'
import { playEvening } from '../../support/engine-evening.ts'
import { tuesday } from '../../support/engine-tuesday.ts'
import { shortLane } from '../lane.ts'
import { messagesApart } from './messages.ts'
import { secrets } from './secrets.ts'

shortLane(secrets)

test('two evenings that differ for all are told apart by all, and an evening from itself by nobody', () => {
  const { states } = playEvening({ scenario: tuesday, seed: 's', pace: 'room', people: 3, idle: 0, moves: [] })
  const [one, other] = [states.slice(3, 6), states.slice(3, 7)]
  const pair = { role: 'nobody', readers: [], one }
  expect(messagesApart({ ...pair, other: one }).apart).toEqual([])
  expect(messagesApart({ ...pair, other }).apart.length).toBeGreaterThan(4)
})
