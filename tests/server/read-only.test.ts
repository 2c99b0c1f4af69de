/** A disk that fails or is nearly full: everybody is told, nothing is lost, and it ends without anybody's hands. */
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openSqlite } from '../../game-server/store/sqlite.ts'
import { type FaultStore, faultStore } from '../support/fault-store.ts'
import { connect, type Device } from '../support/room-client.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { goTo, openWorkshop, type Person, type TestWorkshop } from '../support/workshop.ts'

const MEGABYTE = 1_000_000
let server: TestServer
let store: FaultStore
let workshop: TestWorkshop
let office: Person
let device: Device
let free: number

beforeEach(async () => {
  free = 10_000 * MEGABYTE
  server = await startServer({
    space: { free: async () => free },
    wrap: (inner) => {
      store = faultStore(inner)
      return store
    },
  })
  workshop = await openWorkshop(server)
  office = workshop.people[0] as Person
  await goTo(workshop, 'talk')
  device = await connect(server.base, office.joined.credential)
  await device.hello()
})
afterEach(() => server.remove())

const share = { type: 'share', card: 'report' }
const told = () => device.private.flatMap(({ readOnly }) => (readOnly === undefined ? [] : [readOnly]))
const leave = (left: number) => {
  free = left * MEGABYTE
  server.clock.advance(5_000)
}

describe('a disk that fails', () => {
  test('is said to everybody at once, and so is its end', async () => {
    expect(told()).toEqual([])
    store.breakDown()
    expect((await office.speak(share, { cid: 'lost-0001' })).status).toBe(503)
    await device.until(() => told().length === 1)
    expect((await office.look()).readOnly).toBe(true)
    store.repair()
    server.clock.advance(5_000)
    await device.until(() => told().length === 2)
    expect(told()).toEqual([true, false])
    expect((await office.look()).readOnly).toBeUndefined()
  })

  test('takes no time from a running clock', async () => {
    const left = async () => (await office.look()).clock?.left ?? 0
    await goTo(workshop, 'pick')
    const before = await left()
    store.breakDown()
    server.clock.advance(5_000)
    await office.speak({ type: 'ready' })
    server.clock.advance(60_000)
    store.repair()
    server.clock.advance(5_000)
    await device.until(() => told().at(-1) === false)
    await expect.poll(left).toBeGreaterThan(before - 15_000)
  })

  test('because it is full is read-only until it is not: however often somebody asks, nothing flickers and no clock loses time', async () => {
    const left = async () => (await office.look()).clock?.left ?? 0
    await goTo(workshop, 'pick')
    const before = await left()
    store.fill()
    for (let n = 0; n < 6; n++) {
      expect((await office.speak({ type: 'ready' })).status).toBe(503)
      server.clock.advance(10_000)
      expect((await office.call('GET', '/readyz')).status).toBe(503)
    }
    await device.until(() => told().length > 0)
    expect(told()).toEqual([true])
    store.repair()
    expect((await office.speak({ type: 'ready' })).status).not.toBe(503)
    await device.until(() => told().at(-1) === false)
    expect(told()).toEqual([true, false])
    expect(await left()).toBeGreaterThan(before - 15_000)
  })

  test('that has lost what was acknowledged is not written to at that table; the others go on', async () => {
    const other = await openWorkshop(server)
    expect((await office.speak(share)).status).toBe(200)
    store.forget(workshop.table)
    store.failAppend(1, 'before')
    await office.speak({ type: 'ready' })
    expect((await office.speak({ type: 'ready' })).status).toBe(503)
    expect((await other.facilitator.ask({ type: 'start' })).status).toBe(200)
    expect(server.logged.some(({ message }) => message.includes('has lost'))).toBe(true)
    await device.until(() => told().at(-1) === true)
  })

  test('because another server has taken over a table acknowledges nothing there any more, and overwrites nothing; the others go on', async () => {
    const other = await openWorkshop(server)
    expect((await office.speak(share)).status).toBe(200)
    const second = openSqlite(join(server.folder, 'test.sqlite'))
    await second.append([{ kind: 'owned', table: workshop.table, epoch: 99 }])
    const before = await second.entries(workshop.table)
    for (const cid of ['late-0001', 'late-0002']) {
      expect((await office.speak({ type: 'ready' }, { cid })).status).toBe(503)
      // Taken up again, the store finds out whose table it is.
      server.clock.advance(5_000)
      await server.clock.turn()
    }
    expect((await other.facilitator.ask({ type: 'start' })).status).toBe(200)
    await device.until(() => told().at(-1) === true)
    expect(server.logged.some(({ message }) => message.includes('another owner'))).toBe(true)
    expect(await second.entries(workshop.table)).toEqual(before)
    await second.close()
  })

  test('and does not even answer is given up after a while; asked again, the same happens once', async () => {
    store.hang()
    const waiting = office.speak(share, { cid: 'hung-0001' })
    await store.hanging
    server.clock.advance(10_000)
    expect((await waiting).status).toBe(503)
    expect((await office.speak(share, { cid: 'hung-0001' })).status).toBe(200)
    await store.letGo()
    expect((await office.speak(share, { cid: 'hung-0001' })).status).toBe(200)
    expect((await office.speak({ type: 'ready' }, { cid: 'next-0001' })).status).toBe(200)
    const entries = (await store.entries(workshop.table)).filter(({ entry }) => entry.includes('hung-0001'))
    expect(entries).toHaveLength(1)
  })
})

describe('a disk that is nearly full', () => {
  test('takes no new workshops, and everything else goes on', async () => {
    leave(499)
    await expect.poll(async () => (await found()).status).toBe(507)
    expect((await office.speak(share)).status).toBe(200)
    leave(590)
    await server.clock.turn()
    expect((await found()).status).toBe(507)
    leave(600)
    await expect.poll(async () => (await found()).status).toBe(201)
  })

  test('is not written to any more, which everybody is told, until there is room again', async () => {
    const done = await office.speak(share, { cid: 'done-0001' })
    const appends = store.appends
    leave(99)
    await device.until(() => told().at(-1) === true)
    expect((await office.speak({ type: 'ready' }, { cid: 'full-0001' })).status).toBe(503)
    expect((await office.speak(share, { cid: 'done-0001' })).body).toEqual(done.body)
    expect((await office.call('GET', '/readyz')).status).toBe(503)
    expect((await office.look()).public).toMatchObject({ phase: 'talk' })
    expect(store.appends).toBe(appends)
    leave(200)
    await device.until(() => told().at(-1) === false)
    expect((await office.speak({ type: 'ready' }, { cid: 'full-0001' })).status).toBe(200)
    expect((await office.call('GET', '/readyz')).status).toBe(200)
  })
})

function found() {
  return workshop.facilitator.call('POST', '/api/workshops', { scenario: 'tiny' })
}
