/** Coming in, being seated, coming back, and what the facilitator may do about it. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Joined, type Opened, player, visitor } from '../support/http-client.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { goTo, openWorkshop, type Person, personOf, sitDown, type TestWorkshop } from '../support/workshop.ts'

let server: TestServer
let workshop: TestWorkshop

beforeAll(async () => {
  server = await startServer()
})
beforeEach(async () => {
  workshop = await openWorkshop(server, 0)
})
afterAll(() => server.remove())

const join = (body: object = {}, language = 'de') =>
  visitor(server.base).call<Joined>('POST', `/api/join/${workshop.opened.joinCode}?language=${language}`, body)
const roleOf = async ({ look }: Person) => (await look()).private.me?.role

describe('with the code', () => {
  test('one sees what will be played, and where there is room', async () => {
    const { body } = await visitor(server.base).call('GET', `/api/join/${workshop.opened.joinCode}?language=en`)
    expect(body).toEqual({
      workshop: { title: 'Tiny' },
      scenario: { id: 'tiny', title: 'Tiny', summary: 'A small game.' },
      tables: [{ id: workshop.table, name: 'Table 1', seats: 0, free: ['office', 'purse'] }],
      roles: [
        { id: 'office', name: 'Youth office' },
        { id: 'purse', name: 'Treasury' },
      ],
      devices: 'person',
      open: true,
      notice: 1,
      lives: [],
      keptUntil: server.clock.now() + 30 * 86_400_000,
      language: 'de',
      languages: ['de', 'en', 'de-simple'],
      partly: [],
    })
  })

  test('people get the roles in turn, until every chair is taken', async () => {
    const people = [await sitDown(server.base, workshop.opened.joinCode)]
    for (let n = 1; n < 4; n++) people.push(await sitDown(server.base, workshop.opened.joinCode))
    expect(await Promise.all(people.map(roleOf))).toEqual(['office', 'purse', 'office', 'purse'])
    expect(await join({}, 'en')).toMatchObject({
      status: 409,
      error: { code: 'table-full', message: 'There is no free seat at this table.' },
    })
  })

  test('arriving at the same moment, nobody gets a chair twice', async () => {
    const joined = await Promise.all(Array.from({ length: 6 }, () => join()))
    const codes = joined.map(({ status }) => status).sort()
    expect(codes).toEqual([201, 201, 201, 201, 409, 409])
  })

  test('written in small letters or with a gap, it is the same code; another one is none', async () => {
    const { joinCode } = workshop.opened
    const typed = encodeURIComponent(`${joinCode.slice(0, 4).toLowerCase()} ${joinCode.slice(4)}`)
    expect(await visitor(server.base).call('GET', `/api/join/${typed}`)).toMatchObject({ status: 200 })
    expect(await visitor(server.base).call('GET', '/api/join/ZZZZZZZZ')).toMatchObject({
      status: 404,
      error: {
        code: 'no-such-code',
        message: 'Diesen Code gibt es nicht. Bitte prüfen Sie die acht Zeichen noch einmal.',
      },
    })
  })

  test('nobody comes in while the door is closed', async () => {
    await workshop.facilitator.call('PATCH', '/api/workshop', { open: false })
    expect(await join()).toMatchObject({ status: 403, error: { code: 'door-closed' } })
    await workshop.facilitator.call('PATCH', '/api/workshop', { open: true })
    expect(await join()).toMatchObject({ status: 201 })
  })

  test('one may choose a table; without a choice the emptier one is next', async () => {
    workshop = await openWorkshop(server, 0, { tables: 2 })
    const [first, second] = workshop.opened.tables
    expect((await join({ table: second })).body.table).toBe(second)
    expect((await join()).body.table).toBe(first)
    expect((await join()).body.table).toBe(first)
    expect(await join({ table: 'tnowhere' })).toMatchObject({ status: 404, error: { code: 'no-such-table' } })
  })

  test('who comes after the start waits for the facilitator to give them a role', async () => {
    const early = await sitDown(server.base, workshop.opened.joinCode)
    await goTo(workshop, 'talk')
    const late = await sitDown(server.base, workshop.opened.joinCode)
    expect(await roleOf(late)).toBeNull()
    expect((await late.look()).private.hand).toBeUndefined()
    const assigned = await workshop.facilitator.ask({ type: 'assign', seat: late.joined.seat, role: 'purse' })
    expect(assigned.body).toMatchObject({ ok: true })
    expect(await roleOf(late)).toBe('purse')
    expect(await roleOf(early)).toBe('office')
  })

  test('a nickname is kept short and visible, and seen by who looks after the table only', async () => {
    const { body } = await join({ nickname: `  Zoë\u202E${'x'.repeat(40)}` })
    const { presence } = await workshop.facilitator.look()
    expect(presence?.[body.seat]?.nickname).toBe(`Zoë${'x'.repeat(21)}`)
    expect(await player(server.base, body.credential).look()).not.toHaveProperty('presence')
  })
})

describe('with a Platzkarte', () => {
  const comeBack = (platzkarte: string) =>
    visitor(server.base).call<Joined>('POST', `/api/join/${workshop.opened.joinCode}/return`, { platzkarte })

  test('one gets the same seat on another device, however it is typed, and though the door is closed', async () => {
    const person = await sitDown(server.base, workshop.opened.joinCode)
    await workshop.facilitator.call('PATCH', '/api/workshop', { open: false })
    expect(person.joined.platzkarte).toMatch(/^Amt · \p{Lu}+-\p{Lu}+-\d{1,3}$/u)
    const typed = person.joined.platzkarte.toLowerCase().replace(' · ', ' ').replaceAll('-', ' ')
    const { body } = await comeBack(typed)
    expect(body).toMatchObject({ seat: person.joined.seat, table: workshop.table, room: { reservation: {} } })
    expect(body.credential).not.toBe(person.joined.credential)
    expect(await roleOf(await personOf(server.base, body))).toBe('office')
  })

  test('whoever looks after the table is told that a seat was opened that way, and nobody else', async () => {
    const person = await sitDown(server.base, workshop.opened.joinCode)
    expect((await workshop.facilitator.look()).presence?.[person.joined.seat]).not.toHaveProperty('returns')
    await comeBack(person.joined.platzkarte)
    await comeBack(person.joined.platzkarte)
    expect((await workshop.facilitator.look()).presence?.[person.joined.seat]?.returns).toBe(2)
    expect(await person.look()).not.toHaveProperty('presence')
  })

  test('of another workshop, or none at all, one gets nothing', async () => {
    const { joined } = await sitDown(server.base, workshop.opened.joinCode)
    const elsewhere = await openWorkshop(server, 0)
    for (const [code, card] of [
      [elsewhere.opened.joinCode, joined.platzkarte],
      [workshop.opened.joinCode, 'BLAU-STORCH-0'],
      [workshop.opened.joinCode, 'Kämmerei'],
    ]) {
      const answer = await visitor(server.base).call('POST', `/api/join/${code}/return`, { platzkarte: card })
      expect(answer).toMatchObject({ status: 404, error: { code: 'no-such-platzkarte' } })
    }
  })

  test('the facilitator can give a new one; the old one and the old link are void', async () => {
    const person = await sitDown(server.base, workshop.opened.joinCode)
    const { body } = await workshop.facilitator.call<{ link: string; platzkarte: string }>(
      'POST',
      `/api/workshop/seats/${person.joined.seat}/reissue`,
    )
    expect(await comeBack(person.joined.platzkarte)).toMatchObject({ status: 404 })
    expect(await person.call('GET', '/api/seat')).toMatchObject({ status: 401, error: { code: 'unauthorized' } })
    expect((await comeBack(body.platzkarte)).body.seat).toBe(person.joined.seat)
    expect(await player(server.base, body.link.slice(4)).look()).toMatchObject({ kind: 'seat' })
  })
})

describe('at several tables', () => {
  test('a seat can be moved, and takes the next role there', async () => {
    workshop = await openWorkshop(server, 0, { tables: 2 })
    const [first, second] = workshop.opened.tables
    const person = await sitDown(server.base, workshop.opened.joinCode, { table: first })
    await sitDown(server.base, workshop.opened.joinCode, { table: second })
    const move = (table: string | undefined) =>
      workshop.facilitator.call('POST', `/api/workshop/seats/${person.joined.seat}/move`, { table })
    expect(await move(second)).toMatchObject({ status: 200, body: { table: second } })
    expect(await person.look()).toMatchObject({ table: second, private: { me: { role: 'purse' } } })
    expect((await workshop.facilitator.look(first)).private.table?.seats).not.toHaveProperty(person.joined.seat)
    expect(await move(first)).toMatchObject({ status: 200 })
    expect(await person.look()).toMatchObject({ table: first, private: { me: { role: 'office' } } })
  })

  test('the facilitator names the table; a seat cannot reach another one', async () => {
    workshop = await openWorkshop(server, 1, { tables: 2 })
    const [, second] = workshop.opened.tables
    expect((await workshop.facilitator.ask({ type: 'start' }, { table: second as string })).body).toMatchObject({
      ok: true,
    })
    expect((await workshop.facilitator.look(second)).public.status).toBe('playing')
    expect((await workshop.facilitator.look()).public.status).toBe('lobby')
    expect(await workshop.people[0]?.ask({ type: 'ready' }, { table: second as string })).toMatchObject({ status: 404 })
  })

  test('another workshop’s tables and seats do not exist', async () => {
    const elsewhere = await openWorkshop(server, 1)
    const { facilitator } = workshop
    expect(await facilitator.call('GET', `/api/seat?table=${elsewhere.table}`)).toMatchObject({ status: 404 })
    expect(await facilitator.call('GET', `/api/tables/${elsewhere.table}/record`)).toMatchObject({ status: 404 })
    const seat = elsewhere.people[0]?.joined.seat
    expect(await facilitator.call('POST', `/api/workshop/seats/${seat}/reissue`)).toMatchObject({ status: 404 })
    expect(await facilitator.ask({ type: 'start' }, { table: elsewhere.table })).toMatchObject({ status: 404 })
  })
})

describe('of several people in one role', () => {
  test('one has the pen, and another can take it if nobody was faster', async () => {
    const people = [await sitDown(server.base, workshop.opened.joinCode)]
    for (let n = 1; n < 3; n++) people.push(await sitDown(server.base, workshop.opened.joinCode))
    const [first, , third] = people as [Person, Person, Person]
    await goTo(workshop, 'talk')
    const pen = (await third.look()).private.me?.pen
    expect(pen?.mine).toBe(false)
    const share = { type: 'share', card: 'report' }
    expect(await third.speak(share)).toMatchObject({
      status: 409,
      body: { refused: { refused: 'stale-pen', role: 'office' } },
    })
    const take = { type: 'takePen', role: 'office', version: pen?.version }
    expect((await third.ask(take)).body).toMatchObject({ ok: true })
    expect(await first.speak(share, { pen: pen?.version })).toMatchObject({
      status: 409,
      error: { code: 'stale-pen', message: 'Den Stift hat inzwischen jemand anderes: Jugendamt.' },
    })
    expect((await third.speak(share, { pen: (pen?.version ?? 0) + 1 })).body).toMatchObject({ ok: true })
  })
})

describe('alone', () => {
  test('one is seated and playing at once, with labelled bots in the other chairs', async () => {
    const { body } = await visitor(server.base).call<Opened & Joined>('POST', '/api/workshops', {
      scenario: 'tiny',
      solo: { role: 'office' },
    })
    const person = player(server.base, body.credential)
    const { public: seen, private: own } = await person.look()
    expect(own.me?.role).toBe('office')
    expect(seen).toMatchObject({
      status: 'playing',
      pace: 'alone',
      roles: { office: { bot: false }, purse: { bot: true, ready: true } },
    })
    expect(await visitor(server.base).call('POST', `/api/join/${body.joinCode}`, {})).toMatchObject({ status: 403 })
    await person.ask({ type: 'ready' }, { as: 'office' })
    expect((await person.look()).public.phase).toBe('talk')
  })

  test('in a role that there is not, nothing is opened', async () => {
    const answer = await visitor(server.base).call('POST', '/api/workshops', {
      scenario: 'tiny',
      solo: { role: 'constructor' },
    })
    expect(answer).toMatchObject({ status: 400 })
  })
})
