/** What a table keeps in memory does not grow with what is done at it: counted, not weighed. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect, type Device } from '../support/room-client.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { goTo, openWorkshop, type TestWorkshop } from '../support/workshop.ts'

let server: TestServer
let workshop: TestWorkshop
const devices: Device[] = []

beforeAll(async () => {
  server = await startServer()
  workshop = await openWorkshop(server)
  await goTo(workshop, 'away')
  for (const { joined } of workshop.people) devices.push(await connect(server.base, joined.credential))
  for (const device of devices) await device.hello()
})
afterAll(async () => {
  for (const device of devices) await device.leave()
  await server.remove()
})

/** Everything about the table that could grow, by how much of it there is. */
function kept(): Record<string, number> {
  const table = server.service.commit.tables.get(workshop.table)
  if (table === undefined) throw new Error('no such table')
  const told = [...table.connections].map((connection) => connection.told)
  const sum = (of: (one: (typeof told)[number]) => number) => told.reduce((all, one) => all + of(one), 0)
  return {
    texts: table.texts.size,
    shown: table.shown.words.size + table.shown.bodies.size,
    asked: table.botAsks.size,
    marks: table.state.marks.length,
    toldTexts: sum(({ texts }) => texts.size),
    toldParts: sum(({ parts }) => parts.size),
    toldWords: sum(({ free }) => free.size),
    offers: sum(({ offers }) => offers?.known.length ?? 0),
  }
}

async function say(times: number): Promise<void> {
  for (let time = 0; time < times; time += 1)
    for (const { ask } of workshop.people) {
      const { error } = await ask({ type: 'word', text: 'word' }, { text: `Wort ${time}` })
      expect(error).toBeNull()
    }
}

test('a hundred more words leave as much behind as three', async () => {
  await say(3)
  const before = kept()
  expect(before.texts).toBe(workshop.people.length)
  await say(100)
  expect(kept()).toEqual(before)
  await devices[0]?.until((device) => Object.keys(device.view().words).length === workshop.people.length)
})
