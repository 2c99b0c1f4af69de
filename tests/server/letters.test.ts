/** Letters on the wire and on the disk: their words reach their readers alone, enter no record, and go when taken back. */
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hall } from '../support/engine-hall.ts'
import { player } from '../support/http-client.ts'
import { connect, type Device } from '../support/room-client.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { goTo, openWorkshop, type TestWorkshop } from '../support/workshop.ts'

const CANARY = 'Kanarienvogel im Flur'
const NOTE = 'Zeisig auf dem Stuhl'

let server: TestServer
let workshop: TestWorkshop

beforeAll(async () => {
  server = await startServer({ scenarios: [hall] })
  workshop = await openWorkshop(server, 3, { scenario: 'hall' })
  await goTo(workshop, 'meet')
})
afterAll(() => server.remove())

const people = () => {
  const [office, purse, parents] = workshop.people
  if (office === undefined || purse === undefined || parents === undefined) throw new Error('three people')
  return { office, purse, parents }
}

const heardBy = ({ frames }: Device) => JSON.stringify(frames)

test('in the room, a letter reaches its reader and nobody else', async () => {
  const { office, purse, parents } = people()
  const [reader, other] = await Promise.all([
    connect(server.base, purse.joined.credential),
    connect(server.base, parents.joined.credential),
  ])
  await Promise.all([reader.hello(), other.hello()])
  const before = heardBy(other)
  expect(await office.speak({ type: 'write', to: 'purse', text: 'forged' }, { text: CANARY })).toMatchObject({
    status: 200,
  })
  // Whatever this device is told of it was sent before the answer to what it asks now.
  await Promise.all([reader, other].map(({ room }) => room.request('presence', { presence: 'online' })))
  expect(heardBy(reader)).toContain(CANARY)
  expect(heardBy(other)).toBe(before)
  await Promise.all([reader.leave(), other.leave()])
})

test('whoever looks, only its writer and its reader find it; no record does', async () => {
  const { office, purse, parents } = people()
  for (const person of [office, purse]) expect(JSON.stringify(await person.look())).toContain(CANARY)
  for (const person of [parents, workshop.facilitator]) {
    expect(JSON.stringify(await person.look())).not.toContain(CANARY)
  }
  const record = await workshop.facilitator.call('GET', `/api/tables/${workshop.table}/record`)
  expect(JSON.stringify(record.body)).not.toContain(CANARY)
})

test('a note of a chair is found by whoever sits there next', async () => {
  const { office, parents } = people()
  expect(await office.speak({ type: 'handOver', text: 'forged' }, { text: NOTE })).toMatchObject({ status: 200 })
  expect(JSON.stringify(await parents.look())).not.toContain(NOTE)
  expect(await workshop.facilitator.ask({ type: 'assign', seat: office.joined.seat, role: null })).toMatchObject({
    status: 200,
  })
  expect(await workshop.facilitator.ask({ type: 'assign', seat: parents.joined.seat, role: 'office' })).toMatchObject({
    status: 200,
  })
  expect(JSON.stringify(await parents.look())).toContain(NOTE)
  expect(JSON.stringify(await office.look())).not.toContain(NOTE)
})

test('what is taken back, or written anew, leaves the disk, and a restart does not bring it back', async () => {
  const { parents, purse } = people()
  expect(textsOnDisk()).toEqual([CANARY, NOTE])
  const id = (await parents.look()).private.letters?.list[0]?.id
  // The chair wrote it, so that whoever sits there now may take it back.
  expect(await parents.ask({ type: 'unwrite', letter: id }, { as: 'office' })).toMatchObject({ status: 200 })
  await parents.ask({ type: 'handOver', text: 'forged' }, { as: 'office', text: 'Neu gefasst' })
  expect(textsOnDisk()).toEqual(['Neu gefasst'])
  server = await server.restart()
  const again = player(server.base, purse.joined.credential)
  expect(JSON.stringify(await again.look())).not.toContain(CANARY)
})

function textsOnDisk(): readonly unknown[] {
  const db = new DatabaseSync(`${server.folder}/test.sqlite`, { readOnly: true })
  const bodies = db.prepare('SELECT body FROM texts ORDER BY body').all()
  db.close()
  return bodies.map(({ body }) => body)
}
