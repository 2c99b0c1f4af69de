/** After a restart: the same tables under the same names, the same seats, and a clock that goes on with what was left. */

import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { player } from '../support/http-client.ts'
import { connect } from '../support/room-client.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { goTo, openWorkshop, type TestWorkshop } from '../support/workshop.ts'

let server: TestServer
let workshop: TestWorkshop

beforeEach(async () => {
  server = await startServer()
  workshop = await openWorkshop(server)
  await goTo(workshop, 'talk')
})
afterEach(() => server.remove())

const seen = () => player(server.base, workshop.credentials.facilitator).look()

describe('after a restart', () => {
  test('every credential sees what it saw before, and the room has the same name', async () => {
    const person = player(server.base, workshop.people[0]?.joined.credential ?? '')
    const before = await person.look()
    server = await server.restart()
    const again = player(server.base, workshop.people[0]?.joined.credential ?? '')
    const after = await again.look()
    expect({ ...after, version: 0 }).toEqual({ ...before, version: 0 })
    const device = await connect(server.base, workshop.people[0]?.joined.credential ?? '')
    expect(device.room.roomId).toBe(workshop.table)
    await device.leave()
  })

  test('a running clock goes on with what was left, however long it took', async () => {
    server.clock.advance(60_000)
    expect((await seen()).clock).toEqual({ left: 180_000, running: true })
    await server.service.commit.keep([])
    const { clock } = server
    await server.stop()
    clock.advance(3_600_000)
    server = await server.restart()
    expect((await seen()).clock).toEqual({ left: 180_000, running: true })
    server.clock.advance(30_000)
    expect((await seen()).clock).toEqual({ left: 150_000, running: true })
  })

  test('a clock that stands still stays as it is', async () => {
    server.clock.advance(10_000)
    await workshop.facilitator.ask({ type: 'pause' })
    server.clock.advance(10_000)
    server = await server.restart()
    expect((await seen()).clock).toEqual({ left: 230_000, running: false })
  })

  test('texts that people wrote are still there', async () => {
    await workshop.facilitator.ask({ type: 'announce' }, { text: 'Gleich geht es weiter.' })
    server = await server.restart()
    expect(Object.values((await seen()).free)).toEqual(['Gleich geht es weiter.'])
  })

  test('a closed table is taken up only when somebody looks at it', async () => {
    await workshop.facilitator.ask({ type: 'close' })
    server = await server.restart()
    expect(server.service.commit.tables.size).toBe(0)
    expect((await seen()).public.status).toBe('closed')
    expect(server.service.commit.tables.size).toBe(1)
  })

  test('a table whose log was damaged stays shut, and the others open', async () => {
    const other = await openWorkshop(server)
    await server.stop()
    const db = new DatabaseSync(join(server.folder, 'test.sqlite'))
    db.exec(`UPDATE events SET entry = replace(entry, 'hello', 'hallo') WHERE table_id = '${workshop.table}'`)
    db.close()
    server = await server.restart()
    expect((await player(server.base, other.credentials.facilitator).look()).public.status).toBe('lobby')
    const shut = await player(server.base, workshop.credentials.facilitator).call('GET', '/api/seat')
    expect(shut.status).toBe(404)
    expect(server.logged).toContainEqual(expect.objectContaining({ level: 'fault', table: workshop.table }))
  })
})

describe('a phase that ends by itself', () => {
  test('goes on when its time is over, once, and not while a minute more was given', async () => {
    await workshop.facilitator.ask({ type: 'extend', minutes: 1 })
    server.clock.advance(240_000)
    await server.service.commit.keep([])
    expect((await seen()).public.phase).toBe('talk')
    server.clock.advance(60_000)
    await server.service.commit.keep([])
    expect((await seen()).public.phase).toBe('pick')
  })

  test('waits in a phase that says so', async () => {
    await goTo(workshop, 'pick')
    server.clock.advance(3_600_000)
    await server.service.commit.keep([])
    expect(await seen()).toMatchObject({ public: { phase: 'pick' }, clock: { left: 0, running: true } })
  })
})
