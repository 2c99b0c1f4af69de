/**
 * The short lane of the bad neighbours, and that one who does slow down the others is seen. That each control can fail is
 * held by tests/server/connections.test.ts and its like.
 */
import { expect, test } from 'vitest'
import { chanceOf } from '../against/chance.ts'
import { openHouse } from '../against/house.ts'
import { openParty } from '../against/party.ts'
import { shortLane } from '../lane.ts'
import type { Attack } from './attacks.ts'
import { during, neighbours, slowedBy, withAttack } from './neighbours.ts'

shortLane(neighbours)

test('whoever takes the whole machine for themselves is seen in what the others wait for', async () => {
  const house = await openHouse()
  const guests = { scenario: 'dienstag-17-uhr', people: 2, pause: 10 }
  const good = await openParty(house.base, { ...guests, name: 'good' }, chanceOf('good'))
  const bad = await openParty(house.base, { ...guests, name: 'bad' }, chanceOf('bad'))
  const { pid } = house.process()
  const greedy: Attack = {
    name: 'greedy',
    async strike({ stopped }) {
      for (let strikes = 1; ; strikes += 1) {
        process.kill(pid, 'SIGSTOP')
        await new Promise((resolve) => setTimeout(resolve, 1_500))
        const heard = good.acted.length
        process.kill(pid, 'SIGCONT')
        // Until somebody got an answer, however long that takes here: one that waited, and hardly any that did not.
        while (good.acted.length === heard && !stopped()) await new Promise((resolve) => setTimeout(resolve, 1))
        if (stopped()) return strikes
      }
    },
  }
  const playing = good.play()
  const rest = await during(good, 1_000, (ended) => ended)
  const { waits } = await withAttack(house, good, bad, greedy, 6_000, chanceOf('greedy'))
  good.stop()
  await playing
  await house.end()
  expect(slowedBy(waits, rest)).toBeGreaterThan(slowedBy(rest, rest))
})

test('the slower rest counts', () => {
  expect(slowedBy([40, 50, 60], [10], [5])).toBe(5)
  expect(slowedBy([3], [0])).toBe(3)
})
