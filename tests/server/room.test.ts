/** The room: what a device is told and when, and what it cannot do to us. */
import { Protocol } from '@colyseus/core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { KNOCK_AGAIN, SUPERSEDED } from '../../game-server/rooms/TableRoom.ts'
import { connect, type Device, enter } from '../support/room-client.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { goTo, openWorkshop, type TestWorkshop } from '../support/workshop.ts'

let server: TestServer
const devices: Device[] = []

beforeAll(async () => {
  server = await startServer()
})
afterEach(async () => {
  await Promise.all(devices.splice(0).map((device) => device.leave()))
})
afterAll(() => server.remove())

async function arrive(credential: string): Promise<Device> {
  const device = await connect(server.base, credential)
  devices.push(device)
  return device
}

async function talking(): Promise<TestWorkshop> {
  const workshop = await openWorkshop(server)
  await goTo(workshop, 'talk')
  return workshop
}

const share = { cid: 'share-0001', as: 'office', ask: { type: 'share', card: 'report' } }

describe('a device', () => {
  test('is told nothing but the public view until it says hello, then everything at once', async () => {
    const { people } = await talking()
    const device = await arrive(people[0]?.joined.credential ?? '')
    await people[1]?.speak({ type: 'promise', promise: 'measure', measure: 'freeze' })
    await device.until(() => device.view().promises.length === 1)
    expect(device.private).toEqual([])
    expect(await device.hello()).toEqual({ ok: true })
    const [first] = device.private
    expect(first?.version).toBe(device.room.state.version)
    expect(Object.keys(first?.sections ?? {}).sort()).toEqual(['hand', 'me', 'offers'])
    expect(first?.texts?.['cards.report.text']).toBe('Elf Kinder kamen ins Heim.')
    expect(first?.clock).toEqual({ left: 240_000, running: true })
  })

  test('hears what is private before the patch it belongs to, and only what changed', async () => {
    const { people } = await talking()
    const device = await arrive(people[0]?.joined.credential ?? '')
    await device.hello('en')
    const before = device.frames.length
    const answer = await device.room.request('command', share)
    expect(answer).toEqual({ cid: share.cid, ok: true })
    await device.until(() => device.view().cards.report !== undefined)
    const [told, shown] = device.frames.slice(before)
    expect(told).toMatchObject({
      private: {
        version: device.room.state.version,
        sections: { hand: expect.any(Object) },
        offers: { gone: expect.any(Array), come: expect.any(Array) },
      },
    })
    expect(shown).toEqual({ public: device.room.state.version })
    expect(told).not.toHaveProperty('private.sections.me')
    expect(told).not.toHaveProperty('private.sections.offers')
    expect(told).not.toHaveProperty('private.clock')
  })

  test('that says hello for a seat takes over from the older one', async () => {
    const { people } = await talking()
    const older = await arrive(people[0]?.joined.credential ?? '')
    await older.hello()
    const newer = await arrive(people[0]?.joined.credential ?? '')
    await newer.hello()
    expect(await older.ended).toBe(SUPERSEDED)
    expect(older.private.at(-1)).toMatchObject({ superseded: true, sections: {} })
    expect(await newer.room.request('command', share)).toMatchObject({ ok: true })
  })

  test('whose seat got a new credential has to knock again, and the old one is void', async () => {
    const { people, facilitator } = await talking()
    const device = await arrive(people[0]?.joined.credential ?? '')
    await device.hello()
    const { body } = await facilitator.call<{ link: string; platzkarte: string }>(
      'POST',
      `/api/workshop/seats/${people[0]?.joined.seat}/reissue`,
    )
    expect(await device.ended).toBe(KNOCK_AGAIN)
    expect(await people[0]?.call('GET', '/api/seat')).toMatchObject({ status: 401 })
    const again = await arrive(body.link.slice(4))
    await again.hello()
    expect(again.private[0]?.sections.me).toMatchObject({ seat: people[0]?.joined.seat, role: 'office' })
  })

  test('of the facilitator sees who is there and what they are called; a person does not', async () => {
    const workshop = await openWorkshop(server, 1)
    const [person] = workshop.people
    const facilitator = await arrive(workshop.credentials.facilitator)
    await facilitator.hello()
    const seat = person?.joined.seat ?? ''
    expect(facilitator.private[0]?.presence).toEqual({ [seat]: { nickname: null, presence: 'away', help: false } })
    const device = await arrive(person?.joined.credential ?? '')
    await device.hello()
    await device.room.request('presence', { presence: 'idle', help: true })
    await facilitator.until(({ private: told }) => told.at(-1)?.presence?.[seat]?.help === true)
    expect(facilitator.private.at(-1)?.presence?.[seat]).toEqual({ nickname: null, presence: 'idle', help: true })
    expect(device.private.every((message) => message.presence === undefined)).toBe(true)
  })
})

describe('the door of the room', () => {
  test('opens once for each reservation, and not for one that was made up', async () => {
    const { people } = await openWorkshop(server, 1)
    const { body } = (await people[0]?.call<{ room: { reservation: { sessionId: string } } }>('GET', '/api/seat')) ?? {}
    const reservation = body?.room.reservation ?? { sessionId: '' }
    devices.push(await enter(server.base, reservation))
    await expect(enter(server.base, reservation)).rejects.toThrow()
    await expect(enter(server.base, { ...reservation, sessionId: 'madeUp12345' })).rejects.toThrow()
  })
})

describe('whatever a device sends', () => {
  const nothing = { refused: { refused: 'malformed' } }

  test.each([
    ['nothing', undefined],
    ['a number', 7],
    ['no id', { ask: { type: 'ready' } }],
    ['NaN', { cid: 'abcd-0001', pen: Number.NaN, ask: { type: 'ready' } }],
    ['a big number', { cid: 'abcd-0002', pen: 2n ** 60n, ask: { type: 'ready' } }],
    ['a date', { cid: 'abcd-0003', ask: { type: 'share', card: new Date(0) } }],
    ['a stranger among the keys', { cid: 'abcd-0004', ask: { type: 'share', card: 'report', constructor: 1 } }],
  ])('(%s) is answered as malformed, and the room goes on', async (_, message) => {
    const { people } = await talking()
    const device = await arrive(people[0]?.joined.credential ?? '')
    await device.hello()
    expect(await device.room.request('command', message)).toMatchObject(nothing)
    expect(await device.room.request('command', share)).toMatchObject({ ok: true })
  })

  test('nested a thousand times over is answered, and the server stays up', async () => {
    const { people } = await talking()
    const device = await arrive(people[0]?.joined.credential ?? '')
    let deep: unknown = 1
    for (let n = 0; n < 1_000; n++) deep = [deep]
    await device.room.request('command', { cid: 'abcd-0005', ask: deep }).catch(() => undefined)
    expect((await people[1]?.look())?.public.status).toBe('playing')
  })

  test('nested deeper than any stack is answered without a word about our inside', async () => {
    const { people } = await talking()
    const device = await arrive(people[0]?.joined.credential ?? '')
    await device.hello()
    const answered = new Promise<Buffer>((resolve) => {
      const { ws } = device.room.connection.transport as unknown as { ws: WebSocket }
      ws.addEventListener('message', ({ data }) => resolve(Buffer.from(data as ArrayBuffer)), { once: true })
      ws.send(Buffer.from([Protocol.ROOM_REQUEST, 9, 0xa7, ...Buffer.from('command'), ...Array(15_000).fill(0x91)]))
    })
    expect((await answered).toString('latin1')).not.toMatch(/stack|pack|at /)
    expect(await device.room.request('command', share)).toMatchObject({ ok: true })
  })

  test('above 16 KiB ends its own connection and no other', async () => {
    const { people } = await talking()
    const device = await arrive(people[0]?.joined.credential ?? '')
    const other = await arrive(people[1]?.joined.credential ?? '')
    device.room.send('command', { cid: 'abcd-0006', ask: { type: 'word' }, text: 'x'.repeat(17_000) })
    expect(await device.ended).toBe(1009)
    expect(await other.hello()).toEqual({ ok: true })
  })

  test('more than twenty times a second ends its own connection and no other', async () => {
    const { people } = await talking()
    const device = await arrive(people[0]?.joined.credential ?? '')
    const other = await arrive(people[1]?.joined.credential ?? '')
    for (let n = 0; n < 40; n++) device.room.send('presence', { presence: 'idle' })
    expect(await device.ended).toBe(4002)
    expect(await other.hello()).toEqual({ ok: true })
  })

  test('of an unknown kind concerns nobody else', async () => {
    const { people } = await talking()
    const device = await arrive(people[0]?.joined.credential ?? '')
    await expect(device.room.request('__proto__', {})).rejects.toThrow()
    expect(await device.hello()).toEqual({ ok: true })
  })
})
