/** Who guesses is answered later and later; who has a right to come in always does, though from the same address. */
import { describe, expect, test } from 'vitest'
import { createTries } from '../../game-server/limits.ts'
import { visitor } from '../support/http-client.ts'
import { manualClock } from '../support/manual-clock.ts'
import { startServer } from '../support/server.ts'
import { openWorkshop } from '../support/workshop.ts'

const turn = () => new Promise((resolve) => setImmediate(resolve))

async function guessed(count: number) {
  const clock = manualClock()
  const tries = createTries(clock)
  const guess = (right: boolean, address = 'town hall') =>
    tries.run(
      address,
      async () => right,
      (result) => !result,
    )
  for (let n = 0; n < count; n++) await guess(false)
  return { clock, guess }
}

describe('the tries of one address', () => {
  test('are free for forty phones with two slips each', async () => {
    const { guess } = await guessed(80)
    expect(await guess(false)).toBe(false)
    expect(await guess(true)).toBe(true)
  })

  test('wait longer the more went wrong, and right ones do not count', async () => {
    const { clock, guess } = await guessed(100)
    let done = false
    const late = guess(true).then((result) => {
      done = true
      return result
    })
    await turn()
    expect(done).toBe(false)
    clock.advance(10_000)
    expect(await late).toBe(true)
    expect(await guess(true, 'another house')).toBe(true)
  })

  test('pile up only so far: who comes on top is told so at once', async () => {
    const { clock, guess } = await guessed(100)
    const many = Array.from({ length: 45 }, () => guess(false))
    await turn()
    clock.advance(10_000)
    const results = await Promise.all(many)
    expect(results.filter((result) => result === 'busy')).toHaveLength(5)
    expect(results.filter((result) => result === false)).toHaveLength(40)
  })
})

test('an address that a guesser only claims to come from counts for nothing', async () => {
  const server = await startServer()
  const ask = (n: number) => {
    const claimed = { 'X-Forwarded-For': `203.0.113.${n}` }
    return visitor(server.base).call('GET', '/api/join/QQQQQQQQ', undefined, claimed)
  }
  await Promise.all(Array.from({ length: 100 }, (_, n) => ask(n)))
  let answered = false
  const late = ask(200).finally(() => {
    answered = true
  })
  await visitor(server.base).call('GET', '/healthz')
  expect(answered).toBe(false)
  server.clock.advance(10_000)
  await late
  await server.remove()
})

test('over HTTP the right code still opens the door after a hundred wrong ones', async () => {
  const server = await startServer()
  const { opened } = await openWorkshop(server, 0)
  const ask = (code: string) => visitor(server.base).call('GET', `/api/join/${code}`)
  await Promise.all(Array.from({ length: 100 }, () => ask('QQQQQQQQ')))
  let answered = false
  const right = ask(opened.joinCode).then((answer) => {
    answered = true
    return answer
  })
  while (!answered) {
    server.clock.advance(1_000)
    await turn()
  }
  expect((await right).status).toBe(200)
  await server.remove()
})
