/** Who may look after a workshop: the lead, a Spielmeister at one table, guests; and how their links are given and taken. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { credentialIn, type Player, player } from '../support/http-client.ts'
import { connect } from '../support/room-client.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { openWorkshop, type Person, sitDown, type TestWorkshop } from '../support/workshop.ts'

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

interface Made {
  readonly id: string
  readonly link: string
}
interface Listed {
  readonly invitations: readonly { id: string; kind: string; table: string | null; name: string | null }[]
}

const invite = (body: object, by: Player = workshop.facilitator) =>
  by.call<Made>('POST', '/api/workshop/invitations', body)
const withdraw = (id: string, by: Player = workshop.facilitator) =>
  by.call('POST', `/api/workshop/invitations/${id}/withdraw`, {})
const listed = async () =>
  (await workshop.facilitator.call<Listed>('GET', '/api/workshop/invitations')).body.invitations
const holder = ({ link }: Made) => player(server.base, credentialIn(link))

async function spielmeister(table = first): Promise<Player & Made> {
  const { body } = await invite({ kind: 'spielmeister', table, name: 'Yara' })
  return { ...holder(body), ...body }
}

describe('a Spielmeister', () => {
  test('sees one table and steers it, and reaches no other', async () => {
    const yara = await spielmeister()
    const look = await yara.look()
    expect(look).toMatchObject({ kind: 'spielmeister', table: first, tables: [{ id: first }] })
    expect(look.private.offers?.map(({ id }) => id)).toContain('start')
    expect(await yara.ask({ type: 'start' })).toMatchObject({ status: 200 })
    expect(await yara.ask({ type: 'start' }, { table: second })).toMatchObject({ status: 404 })
    expect(await yara.call('GET', `/api/seat?room=0&table=${second}`)).toMatchObject({ status: 404 })
    expect((await workshop.facilitator.look(second)).public.status).toBe('lobby')
  })

  test('looks after the people of that table alone', async () => {
    const yara = await spielmeister()
    const [here, there] = await placed()
    expect(await yara.call('POST', `/api/workshop/seats/${here}/reissue`, {})).toMatchObject({ status: 200 })
    expect(await yara.call('POST', `/api/workshop/seats/${there}/reissue`, {})).toMatchObject({ status: 404 })
    expect(await yara.call('POST', `/api/workshop/seats/${there}/remove`, {})).toMatchObject({ status: 404 })
    expect(await yara.call('POST', `/api/workshop/seats/${here}/move`, { table: second })).toMatchObject({
      status: 404,
    })
    for (const [table, status] of [
      [first, 200],
      [second, 404],
    ] as const) {
      expect(await yara.call('GET', `/api/tables/${table}/papers`)).toMatchObject({ status })
      expect(await yara.call('GET', `/api/tables/${table}/record`)).toMatchObject({ status })
    }
  })

  test('does not lead the workshop: neither its door nor its links', async () => {
    const yara = await spielmeister()
    expect(await yara.call('PATCH', '/api/workshop', { open: false })).toMatchObject({ status: 403 })
    expect(await yara.call('GET', '/api/workshop/invitations')).toMatchObject({ status: 403 })
    expect(await invite({ kind: 'facilitator' }, yara)).toMatchObject({ status: 403 })
    expect(await withdraw(yara.id, yara)).toMatchObject({ status: 403 })
    const wall = await invite({ kind: 'projector' }, yara)
    expect(await holder(wall.body).look()).toMatchObject({ kind: 'projector', tables: [{ id: first }] })
  })

  test('needs a table', async () => {
    expect(await invite({ kind: 'spielmeister' })).toMatchObject({ status: 400 })
    expect(await invite({ kind: 'spielmeister', table: 'tnowhere' })).toMatchObject({ status: 404 })
    expect(await invite({ kind: 'seat' })).toMatchObject({ status: 400 })
  })

  test('is what leads one table is called: nobody leads the whole with a link for one', async () => {
    expect(await invite({ kind: 'facilitator', table: first })).toMatchObject({ status: 400 })
  })
})

describe('links', () => {
  test('stand in a list without what is secret in them, those from the opening too', async () => {
    const yara = await spielmeister()
    const all = await listed()
    expect(all.map(({ kind }) => kind)).toEqual(['facilitator', 'guest', 'observer', 'projector', 'spielmeister'])
    expect(all.at(-1)).toEqual({ id: yara.id, kind: 'spielmeister', table: first, name: 'Yara' })
    expect(JSON.stringify(all)).not.toContain(credentialIn(yara.link))
  })

  test.each(['facilitator', 'guest', 'observer', 'projector'])(
    'one more for a %s can be had on any console',
    async (kind) => {
      const { body } = await invite({ kind })
      expect(await holder(body).look()).toMatchObject({ kind })
    },
  )

  test('what was taken back opens nothing, and whoever is inside is sent away', async () => {
    const yara = await spielmeister()
    const inside = await connect(server.base, credentialIn(yara.link))
    await inside.hello()
    const waiting = await connect(server.base, credentialIn(yara.link))
    expect(await withdraw(yara.id)).toMatchObject({ status: 200 })
    expect(await Promise.all([inside.ended, waiting.ended])).toEqual([4410, 4410])
    expect(await yara.call('GET', '/api/seat')).toMatchObject({ status: 401 })
    expect((await listed()).map(({ id }) => id)).not.toContain(yara.id)
    server = await server.restart()
    expect(await holder(yara).call('GET', '/api/seat')).toMatchObject({ status: 401 })
  })

  test('nobody takes the own link away, nor one of another workshop', async () => {
    const elsewhere = await openWorkshop(server, 0)
    const { body } = await invite({ kind: 'guest' }, elsewhere.facilitator)
    expect(await withdraw(body.id)).toMatchObject({ status: 404 })
    const own = (await listed()).find(({ kind }) => kind === 'facilitator')?.id ?? ''
    expect(await withdraw(own)).toMatchObject({ status: 400 })
    const second = await invite({ kind: 'facilitator', name: 'Mit-Leitung' })
    expect(await withdraw(own, holder(second.body))).toMatchObject({ status: 200 })
  })
})

describe('two at the consoles of one table', () => {
  test('press next at the same moment: it goes on once, and the other hears why', async () => {
    const yara = await spielmeister()
    await workshop.facilitator.ask({ type: 'start' })
    const { phase } = (await yara.look()).public
    const next = { type: 'next', expect: phase }
    const answers = await Promise.all([yara.ask(next), workshop.facilitator.ask(next)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(answers.find(({ status }) => status === 409)?.body.refused).toEqual({ refused: 'phase-over', phase })
  })

  test('see what the other did, and nobody else does', async () => {
    const yara = await spielmeister()
    const device = await connect(server.base, workshop.credentials.facilitator, first)
    await device.hello()
    await yara.ask({ type: 'start' })
    const what = () => device.private.flatMap(({ lately }) => lately ?? []).map((deed) => deed.what)
    await device.until(() => what().includes('start'))
    await workshop.facilitator.ask({ type: 'pause' }, { table: first })
    const look = (await yara.look()) as unknown as { lately: object[]; desk: string }
    expect(look.lately.slice(0, 2)).toMatchObject([
      { what: 'pause', about: null, lead: true, name: null },
      { what: 'start', about: null, lead: false, name: 'Yara', desk: look.desk },
    ])
    await device.leave()
    for (const kind of ['observer', 'projector'] as const)
      expect(await player(server.base, workshop.credentials[kind]).look()).not.toHaveProperty('lately')
    expect(await workshop.people[0]?.look()).not.toHaveProperty('lately')
  })
})

describe('people', () => {
  test('are renamed, for whoever looks after the table', async () => {
    const [here] = await placed()
    const rename = (nickname: string | null) =>
      workshop.facilitator.call('POST', `/api/workshop/seats/${here}/rename`, { nickname })
    expect(await rename('  Frau\u202E Öztürk ')).toMatchObject({ status: 200, body: { nickname: 'Frau Öztürk' } })
    expect((await workshop.facilitator.look(first)).presence?.[here]?.nickname).toBe('Frau Öztürk')
    server = await server.restart()
    const lead = player(server.base, workshop.credentials.facilitator)
    expect((await lead.look(first)).presence?.[here]?.nickname).toBe('Frau Öztürk')
  })

  test('are removed: their link and Platzkarte open nothing, and their chair is free', async () => {
    const person = workshop.people.find(({ joined }) => joined.table === first) as Person
    const device = await connect(server.base, person.joined.credential)
    await device.hello()
    const remove = () => workshop.facilitator.call('POST', `/api/workshop/seats/${person.joined.seat}/remove`, {})
    expect(await remove()).toMatchObject({ status: 200 })
    expect(await device.ended).toBe(4410)
    expect(await person.call('GET', '/api/seat')).toMatchObject({ status: 401 })
    const back = await workshop.facilitator.call('POST', `/api/join/${workshop.opened.joinCode}/return`, {
      platzkarte: person.joined.platzkarte,
    })
    expect(back).toMatchObject({ status: 404 })
    expect((await workshop.facilitator.look(first)).private.table?.seats).toEqual({})
    expect(await remove()).toMatchObject({ status: 409 })
    expect((await sitDown(server.base, workshop.opened.joinCode, { table: first })).joined.table).toBe(first)
  })

  test('who moves to another table leaves no chair behind', async () => {
    const [here] = await placed()
    await workshop.facilitator.call('POST', `/api/workshop/seats/${here}/move`, { table: second })
    expect((await workshop.facilitator.look(first)).private.table?.seats).toEqual({})
    expect(Object.keys((await workshop.facilitator.look(second)).private.table?.seats ?? {})).toContain(here)
  })
})

/** One person at each table: their seats. */
async function placed(): Promise<[string, string]> {
  const seatAt = (table: string) => workshop.people.find(({ joined }) => joined.table === table)?.joined.seat ?? ''
  return [seatAt(first), seatAt(second)]
}
