/** However much has piled up and however fast the answers come, no second of it is a storm. */
import { expect, test } from 'vitest'
import { createPace } from '../../game-client/net/pace.ts'

/** What the room of a table hears from one device in any second. */
const MOST = 20

test('a few go at once, two hundred one after the other, never too many in a second', () => {
  const sent = times(200)
  expect(sent.filter((at) => at === 0).length).toBeGreaterThan(4)
  for (const from of sent) expect(sent.filter((at) => at >= from && at < from + 1_000).length).toBeLessThan(MOST - 1)
  expect(sent.at(-1)).toBeLessThan(20_000)
})

test('whoever asked for nothing for a while may send a few at once again, and no more', () => {
  const pace = createPace()
  while (pace(0) === 0);
  let again = 0
  while (pace(3_600_000) === 0) again += 1
  expect(again).toBe(times(200).filter((at) => at === 0).length)
})

/** When each of so many goes out, where every answer comes at once. */
function times(many: number): readonly number[] {
  const pace = createPace()
  const sent: number[] = []
  for (let now = 0; sent.length < many; ) {
    const pause = pace(now)
    if (pause === 0) sent.push(now)
    now += pause
  }
  return sent
}
