/** A credential that was taken back opens nothing, whatever its device had prepared before. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { player } from '../support/http-client.ts'
import { connect, enter } from '../support/room-client.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { openWorkshop, type Person } from '../support/workshop.ts'

let server: TestServer

beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.remove())

test('a device that had not said hello yet when its seat was given a new link hears nothing any more', async () => {
  const workshop = await openWorkshop(server, 2)
  const { joined } = workshop.people[0] as Person
  const mute = await connect(server.base, joined.credential)
  const { body } = await player(server.base, joined.credential).call<{ room: { reservation: object } }>(
    'GET',
    '/api/seat',
  )
  await workshop.facilitator.call('POST', `/api/workshop/seats/${joined.seat}/reissue`)
  expect(await mute.ended).toBe(4410)
  const late = await enter(server.base, body.room.reservation).catch(() => null)
  await late?.hello().catch(() => undefined)
  expect(late?.private ?? []).toEqual([])
})

test('one that differs from a real one in a single sign, or in its case, opens nothing', async () => {
  const workshop = await openWorkshop(server, 1)
  const { credential } = (workshop.people[0] as Person).joined
  const status = async (like: string) => (await player(server.base, like).call('GET', '/api/seat')).status
  const at = credential.search(/[a-zA-Z]/)
  const letter = credential[at] ?? ''
  const otherCase = letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()
  const near = [0, 11, 21].map(
    (n) => `${credential.slice(0, n)}${credential[n] === '_' ? 'x' : '_'}${credential.slice(n + 1)}`,
  )
  expect(await status(credential)).toBe(200)
  for (const like of [
    ...near,
    `${credential.slice(0, at)}${otherCase}${credential.slice(at + 1)}`,
    credential.slice(1),
  ])
    expect(await status(like), like).toBe(401)
})
