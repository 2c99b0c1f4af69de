/** Who gets a connection, who keeps it, and what one line into a house may ask for. */
import { once } from 'node:events'
import { ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connect as dial, type Socket } from 'node:net'
import { matchMaker, Protocol } from '@colyseus/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { type Connection, nothingTold } from '../../game-server/connection.ts'
import { createBudgets, networkOf } from '../../game-server/limits.ts'
import { disconnect, connect as hearken } from '../../game-server/listening.ts'
import { KNOCK_AGAIN } from '../../game-server/rooms/TableRoom.ts'
import { boundedServer } from '../../game-server/sockets.ts'
import type { LiveTable } from '../../game-server/table.ts'
import { connect } from '../support/room-client.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { goTo, openWorkshop, type TestWorkshop } from '../support/workshop.ts'

let server: TestServer
let workshop: TestWorkshop

beforeAll(async () => {
  server = await startServer()
  workshop = await openWorkshop(server)
  await goTo(workshop, 'talk')
})
afterAll(() => server.remove())

interface Place {
  readonly roomId: string
  readonly processId: string
  readonly sessionId: string
}

async function placeOf(): Promise<Place> {
  const { body } = (await workshop.people[0]?.call<{ room: { reservation: Place } }>('GET', '/api/seat')) ?? {}
  if (body === undefined) throw new Error('no seat')
  return body.room.reservation
}

function knock({ processId, roomId }: Place, session: string): WebSocket {
  return new WebSocket(`ws://127.0.0.1:${server.port}/${processId}/${roomId}?sessionId=${session}`)
}

async function turnedAway(socket: WebSocket): Promise<number> {
  socket.on('error', () => undefined)
  const [, response] = await once(socket, 'unexpected-response')
  return response.statusCode
}

describe('a connection', () => {
  test('is given only to whoever has a place in the room', async () => {
    const place = await placeOf()
    for (const session of ['', 'madeUp123', '__proto__', 'constructor', 'toString'])
      expect(await turnedAway(knock(place, session)), session).toBe(403)
    for (const room of ['nowhere', 'constructor', '__proto__'])
      expect(await turnedAway(knock({ ...place, roomId: room }, place.sessionId)), room).toBe(403)
    const socket = knock(place, place.sessionId)
    await once(socket, 'open')
    socket.terminate()
  })

  test('that is a megabyte behind with reading is ended, and comes back to everything', async () => {
    const credential = workshop.people[0]?.joined.credential ?? ''
    const device = await connect(server.base, credential)
    await device.hello()
    const [client] = matchMaker.getLocalRoomById(workshop.table).clients
    Object.defineProperty(client?.ref, 'bufferedAmount', { value: 2 ** 20 + 1 })
    await workshop.facilitator.ask({ type: 'announce' }, { text: 'Noch eine Minute.' })
    expect(await device.ended).toBe(1006)
    const again = await connect(server.base, credential)
    await again.hello()
    expect(again.private[0]?.sections.me).toMatchObject({ role: 'office' })
    await again.leave()
  })

  test('that is as far behind on a stream is ended too', async () => {
    const headers = { Authorization: `Bearer ${workshop.credentials.observer}` }
    const stream = await fetch(`${server.base}/api/seat/events`, { headers })
    const behind = { get: () => 2 ** 20 + 1, configurable: true }
    Object.defineProperty(ServerResponse.prototype, 'writableLength', behind)
    await server.service.commit.ask(announced(server, workshop.table))
    Reflect.deleteProperty(ServerResponse.prototype, 'writableLength')
    await expect(stream.text()).rejects.toThrow()
  })

  test('to watch by can be opened two hundred times, then the oldest makes room', async () => {
    const table = tableOf(server, workshop.table)
    const ended: number[] = []
    const watching = Array.from({ length: 202 }, (_, n): Connection => {
      const fleeting = { presence: 'online', help: false, language: 'de', tell: () => undefined, show: null } as const
      const own = { told: nothingTold(), end: () => ended.push(n), audience: { kind: 'observer' }, holds: [] } as const
      const credential = { hash: '', workshop: '', kind: 'observer', seat: null, table: null, name: null } as const
      return { ...fleeting, ...own, credential }
    })
    for (const one of watching) hearken(table, one, server.clock.now())
    expect(ended).toEqual([0, 1])
    for (const one of watching) disconnect(table, one)
  })

  test('that never says hello is ended after a minute, and one that did is not', async () => {
    const credential = workshop.people[0]?.joined.credential ?? ''
    const silent = await connect(server.base, credential)
    const heard = await connect(server.base, credential)
    await heard.hello()
    server.clock.advance(61_000)
    expect(await silent.ended).toBe(KNOCK_AGAIN)
    expect(heard.room.connection.isOpen).toBe(true)
    await heard.leave()
  })

  test('on which nobody says that they have come in is told nothing, and nothing is kept for it', async () => {
    const place = await placeOf()
    const socket = knock(place, place.sessionId)
    await once(socket, 'message')
    const hello = Buffer.from([Protocol.ROOM_REQUEST, 1, 0xa5, ...Buffer.from('hello')])
    socket.send(hello)
    const { connections } = server.service.commit.tables.get(workshop.table) ?? {}
    const pong = once(socket, 'pong')
    socket.ping()
    await pong
    expect(connections?.size).toBe(0)
    socket.terminate()
  })
})

function tableOf({ service }: TestServer, id: string): LiveTable {
  const table = service.commit.tables.get(id)
  if (table === undefined) throw new Error('no table')
  return table
}

function announced(server: TestServer, id: string) {
  const ask = { type: 'announce', text: null } as const
  const make = () => ({ cid: 'behind', by: { kind: 'facilitator' }, at: server.clock.now(), ask }) as const
  return { table: tableOf(server, id), who: 'server', cid: 'behind', make }
}

describe('a crowd that only holds the line', () => {
  test('makes room for those who ask, the longest silent first', async () => {
    const http = boundedServer({ most: 50, mostSilent: 5 })
    http.on('request', (_, response) => response.end('here'))
    http.listen(0, '127.0.0.1')
    await once(http, 'listening')
    const { port } = http.address() as AddressInfo
    const silent: Socket[] = []
    for (let n = 0; n < 6; n++) {
      const socket = dial(port, '127.0.0.1')
      socket.on('error', () => undefined)
      silent.push(socket)
      await once(socket, 'connect')
    }
    if (silent[0]?.closed === false) await once(silent[0], 'close')
    expect(await (await fetch(`http://127.0.0.1:${port}`)).text()).toBe('here')
    for (const socket of silent) socket.destroy()
    http.close()
    http.closeAllConnections()
  })
})

describe('one line into a house', () => {
  test.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::'],
    ['2001:db8:1:2::9', '2001:db8:1:2::'],
    ['2001:db8::9', '2001:db8:0:0::'],
    ['fe80::1%eth0', 'fe80:0:0:0::'],
    ['', ''],
  ])('%s counts as %s', (address, network) => {
    expect(networkOf(address)).toBe(network)
  })

  test('founds a whole town at once, but no storm of tables', async () => {
    const { founding } = createBudgets()
    for (let event = 0; event < 20; event++) expect(await founding.take('here', 12)).toBe(true)
    expect(await founding.take('here', 1)).toBe(false)
    expect(await founding.take('elsewhere', 12)).toBe(true)
  })
})
