/** Whoever looks after several tables sees each of them at a glance, and can ask them all in one breath. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { TableGlance } from '../../shared/protocol/private-view.ts'
import { player } from '../support/http-client.ts'
import { connect, type Device } from '../support/room-client.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { openWorkshop, type TestWorkshop } from '../support/workshop.ts'

let server: TestServer
let workshop: TestWorkshop
let first: string
let second: string

beforeAll(async () => {
  server = await startServer()
})
beforeEach(async () => {
  workshop = await openWorkshop(server, 2, { tables: 2 })
  ;[first, second] = workshop.opened.tables as [string, string]
})
afterAll(() => server.remove())

type Seen = { readonly glances?: Readonly<Record<string, TableGlance>> }
const together = (asks: object[], cid: string = crypto.randomUUID()) =>
  workshop.facilitator.call<{ answers: object[] }>('POST', '/api/workshop/commands', { cid, asks })
const phases = async () =>
  Promise.all([first, second].map(async (table) => (await workshop.facilitator.look(table)).public.phase))

function glances(device: Device, of: string): TableGlance | undefined {
  return device.private
    .flatMap(({ glances: told }) => Object.entries(told ?? {}))
    .filter(([table]) => table === of)
    .at(-1)?.[1]
}

describe('a glance', () => {
  test('of each table is there at once, for the lead and for a guest of the whole', async () => {
    for (const kind of ['facilitator', 'guest'] as const) {
      const look = (await player(server.base, workshop.credentials[kind]).look()) as Seen
      expect(Object.keys(look.glances ?? {}).sort()).toEqual([first, second].sort())
      expect(look.glances?.[second]).toMatchObject({ status: 'lobby', roles: { office: { seats: 1 } } })
    }
  })

  test('tells of another table what happens there: its phase, its clock, who calls for help', async () => {
    const lead = await connect(server.base, workshop.credentials.facilitator, first)
    await lead.hello()
    await workshop.facilitator.ask({ type: 'start' }, { table: second })
    await lead.until((device) => glances(device, second)?.status === 'playing')
    expect(glances(lead, second)?.offers.map(({ id }) => id)).toContain('pause')
    const there = workshop.people.find(({ joined }) => joined.table === second)
    const device = await connect(server.base, there?.joined.credential ?? '')
    await device.hello()
    await device.room.request('presence', { help: true })
    const seat = there?.joined.seat ?? ''
    await lead.until((seen) => glances(seen, second)?.presence[seat]?.help === true)
    expect(lead.view().status).toBe('lobby')
    await device.leave()
    await lead.leave()
  })

  test('is for nobody else', async () => {
    const { body } = await workshop.facilitator.call<{ link: string }>('POST', '/api/workshop/invitations', {
      kind: 'spielmeister',
      table: first,
    })
    const others = [body.link.slice(4), workshop.credentials.observer, workshop.credentials.projector]
    for (const credential of [...others, ...workshop.people.map(({ joined }) => joined.credential)])
      expect(await player(server.base, credential).look()).not.toHaveProperty('glances')
  })

  test('is not told where there is one table only', async () => {
    const alone = await openWorkshop(server, 1)
    expect(await alone.facilitator.look()).not.toHaveProperty('glances')
  })
})

describe('several tables at once', () => {
  test('start, go on and stand still together', async () => {
    const all = (ask: object) => together([first, second].map((table) => ({ table, ask })))
    expect((await all({ type: 'start' })).body.answers).toMatchObject([
      { table: first, ok: true },
      { table: second, ok: true },
    ])
    const [phase] = await phases()
    await all({ type: 'next', expect: phase })
    const after = await phases()
    expect(after[0]).not.toBe(phase)
    expect(after[1]).toBe(after[0])
  })

  test('a table that is elsewhere says no for itself, and the others go on', async () => {
    await together([{ table: second, ask: { type: 'start' } }])
    const { body } = await together([first, second].map((table) => ({ table, ask: { type: 'start' } })))
    expect(body.answers).toMatchObject([{ table: first, ok: true }, { refused: { refused: 'already-started' } }])
  })

  test('asked twice with the same id, they do it once', async () => {
    await together([{ table: first, ask: { type: 'start' } }])
    const [phase] = await phases()
    const next = [{ table: first, ask: { type: 'next', expect: phase } }]
    const answers = [await together(next, 'the-same-cid'), await together(next, 'the-same-cid')]
    expect(answers.map(({ body }) => body.answers[0])).toMatchObject([{ ok: true }, { ok: true }])
  })

  test('go back together, each to its own mark, with one reason that everybody reads', async () => {
    const all = (ask: object) => together([first, second].map((table) => ({ table, ask })))
    await all({ type: 'start' })
    const [begun] = await phases()
    await all({ type: 'next', expect: begun })
    const look = (await workshop.facilitator.look(first)) as Seen
    const marks = look.glances?.[second]?.marks ?? []
    const asks = [first, second].map((table) => ({ table, ask: { type: 'back', mark: marks[0]?.id, reason: null } }))
    const body = { cid: crypto.randomUUID(), asks, text: 'Zu früh gedrückt.' }
    expect((await workshop.facilitator.call('POST', '/api/workshop/commands', body)).status).toBe(200)
    expect(await phases()).toEqual([begun, begun])
    for (const table of [first, second])
      expect(Object.values((await workshop.facilitator.look(table)).free)).toContain('Zu früh gedrückt.')
  })

  test('is for the lead alone', async () => {
    const body = { cid: crypto.randomUUID(), asks: [{ table: first, ask: { type: 'start' } }] }
    for (const kind of ['guest', 'observer', 'projector'] as const)
      expect(
        await player(server.base, workshop.credentials[kind]).call('POST', '/api/workshop/commands', body),
      ).toMatchObject({ status: 403 })
    expect(await workshop.people[0]?.call('POST', '/api/workshop/commands', body)).toMatchObject({ status: 403 })
  })
})
