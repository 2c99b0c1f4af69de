/** What is said about an event beside the game: who is told of the network, and where it is never written. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { player, visitor } from '../support/http-client.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { openWorkshop, type TestWorkshop } from '../support/workshop.ts'

let server: TestServer
let workshop: TestWorkshop
const about = { town: 'Auenfurt', wifi: { name: 'Ratssaal', password: 'drei Störche' } }
const plain = { ...about, wifi: { name: 'Ratssaal', password: 'drei-Stoerche' } }

beforeAll(async () => {
  server = await startServer()
  workshop = await openWorkshop(server, 1, { about: plain })
})
afterAll(() => server.remove())

test('the town is told to all; the network to the wall and to those who lead', async () => {
  const { credentials, people } = workshop
  const heard = async (credential: string) => {
    const { workshop: told } = await player(server.base, credential).look()
    return told as unknown as typeof plain
  }
  for (const kind of ['facilitator', 'guest', 'projector'] as const)
    expect(await heard(credentials[kind])).toMatchObject(plain)
  for (const credential of [credentials.observer, people[0]?.joined.credential ?? '']) {
    const told = await heard(credential)
    expect(told.town).toBe('Auenfurt')
    expect(told).not.toHaveProperty('wifi')
  }
  const { body } = await visitor(server.base).call<object>('GET', `/api/join/${workshop.opened.joinCode}`)
  expect(body).toMatchObject({ workshop: { town: 'Auenfurt' } })
  expect(JSON.stringify(body)).not.toContain('Ratssaal')
})

test('the facilitator changes it while people are here, nobody else does, and it outlives the server', async () => {
  const wifi = { name: 'Anbau' }
  const change = { about: { town: 'Auenfurt', wifi } }
  const asGuest = await player(server.base, workshop.credentials.guest).call('PATCH', '/api/workshop', change)
  expect(asGuest.status).toBe(403)
  expect((await workshop.facilitator.call('PATCH', '/api/workshop', change)).status).toBe(200)
  server = await server.restart()
  const { workshop: told } = await player(server.base, workshop.credentials.projector).look()
  expect(told).toMatchObject({ wifi })
})

test('what no network can be called is refused', async () => {
  const body = { scenario: 'tiny', about: { wifi: { name: 'x'.repeat(33) } } }
  expect((await visitor(server.base).call('POST', '/api/workshops', body)).status).toBe(400)
  expect((await visitor(server.base).call('POST', '/api/workshops', { scenario: 'tiny', about })).status).toBe(400)
})

test('the record of a table knows nothing of it', async () => {
  const { body } = await player(server.base, workshop.credentials.facilitator).call(
    'GET',
    `/api/tables/${workshop.table}/record`,
  )
  for (const secret of ['Ratssaal', 'Anbau', 'drei-Stoerche']) expect(JSON.stringify(body)).not.toContain(secret)
})
