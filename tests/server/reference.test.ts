/** Where a phase shows the course without decisions, the server plays it by itself and tells everybody. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hall } from '../support/engine-hall.ts'
import { connect } from '../support/room-client.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { goTo, openWorkshop } from '../support/workshop.ts'

let server: TestServer

beforeAll(async () => {
  server = await startServer({ scenarios: [hall] })
})
afterAll(() => server.remove())

test('it comes without anybody asking for it, and stays after a restart', async () => {
  const workshop = await openWorkshop(server, 1, { scenario: 'hall' })
  await goTo(workshop, 'back')
  const [person] = workshop.people
  const device = await connect(server.base, person?.joined.credential ?? '')
  await device.hello()
  expect(device.view().reference).toEqual({})
  server.clock.advance(1_000)
  await device.until(({ view }) => Object.keys(view().reference).length > 0)
  const told = device.view().reference
  const known = device.view().reports.at(-1)?.values ?? {}
  // Nobody has decided anything here: the other course is the same.
  for (const [id, value] of Object.entries(told)) expect(known[id]?.value).toBe(value)
  await device.leave()
  const again = await server.restart()
  const back = await connect(again.base, person?.joined.credential ?? '')
  await back.hello()
  expect(back.view().reference).toEqual(told)
  await back.leave()
  server = again
})
