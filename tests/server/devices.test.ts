/** One device for several roles or a whole table: what it may see, how it asks, how it comes back. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Joined, type Look, type Player, player, visitor } from '../support/http-client.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { goTo, openWorkshop, type TestWorkshop } from '../support/workshop.ts'

let server: TestServer
let workshop: TestWorkshop

interface Device {
  readonly joined: Joined & { readonly kind: string }
  readonly covered: Player
  /** The device in the hands of that role. */
  as(role: string): Player
}

beforeAll(async () => {
  server = await startServer()
})
beforeEach(async () => {
  workshop = await openWorkshop(server, 0)
})
afterAll(() => server.remove())

const join = (body: object) => visitor(server.base).call<Joined>('POST', `/api/join/${workshop.opened.joinCode}`, body)

async function bring(roles: 'free' | readonly string[] = 'free'): Promise<Device> {
  return deviceOf((await join({ roles })).body as Device['joined'])
}

async function deviceOf(joined: Device['joined']): Promise<Device> {
  const covered = player(server.base, joined.credential)
  const seats = await seatsOf(covered)
  return { joined, covered, as: (role) => player(server.base, `${joined.credential}.${seats[role]}`) }
}

async function seatsOf(covered: Player): Promise<Record<string, string>> {
  const { seats = {} } = deviceIn(await covered.look()) ?? {}
  return Object.fromEntries(Object.entries(seats).map(([seat, role]) => [role, seat]))
}

function deviceIn(look: Look) {
  return (look.private as { device?: { seats: Record<string, string>; cards: boolean } }).device
}

async function numberOf(card: string): Promise<string> {
  const { body } = await workshop.facilitator.call<{ cards: { card: string; number: string }[] }>(
    'GET',
    `/api/tables/${workshop.table}/papers`,
  )
  return body.cards.find((paper) => paper.card === card)?.number ?? ''
}

const play = (who: Player, number: string) => who.call<{ card?: string }>('POST', '/api/seat/cards', { number })

describe('a device for a whole table', () => {
  test('has a seat for each role, so that no bot comes', async () => {
    const { joined } = await bring()
    expect(joined.kind).toBe('device')
    await goTo(workshop, 'talk')
    const { private: own } = await workshop.facilitator.look()
    expect(Object.values(own.table?.seats ?? {})).toEqual([
      { role: 'office', bot: false },
      { role: 'purse', bot: false },
    ])
  })

  test('sees what is public, and nothing of a hand, while it is covered', async () => {
    const { covered } = await bring()
    await goTo(workshop, 'talk')
    const look = await covered.look()
    expect(Object.keys(look.private)).toEqual(['device'])
    expect(Object.keys(look.texts).filter((key) => key.startsWith('cards.') || key.endsWith('.brief'))).toEqual([])
  })

  test('sees and asks as the one role that is uncovered', async () => {
    const { as } = await bring()
    await goTo(workshop, 'talk')
    expect(Object.keys((await as('office').look()).private.hand?.cards ?? {})).toEqual(['report'])
    expect(Object.keys((await as('purse').look()).private.hand?.cards ?? {})).toEqual([])
    await goTo(workshop, 'pick')
    expect(await as('office').ask({ type: 'choose', measure: 'visits' }, { as: 'office' })).toMatchObject({
      status: 200,
    })
    expect(await as('purse').ask({ type: 'choose', measure: 'fund' }, { as: 'office' })).toMatchObject({ status: 409 })
  })

  test('covered, it may ask for nothing; and uncovers no seat but its own', async () => {
    const { covered, joined } = await bring(['office'])
    const other = await join({})
    await goTo(workshop, 'pick')
    expect(await covered.ask({ type: 'choose', measure: 'visits' }, { as: 'office' })).toMatchObject({ status: 409 })
    const stolen = player(server.base, `${joined.credential}.${other.body.seat}`)
    expect(await stolen.call('GET', '/api/seat')).toMatchObject({ status: 401 })
    const dotted = player(server.base, `${other.body.credential}.${other.body.seat}`)
    expect(await dotted.call('GET', '/api/seat')).toMatchObject({ status: 401 })
  })

  test('finds no chair where all are taken', async () => {
    await bring()
    expect(await join({ roles: 'free' })).toMatchObject({ status: 409, error: { code: 'table-full' } })
  })

  test('comes back whole with one Platzkarte, and the facilitator can void it', async () => {
    const { joined, covered } = await bring()
    const path = `/api/join/${workshop.opened.joinCode}/return`
    const { body } = await visitor(server.base).call<Device['joined']>('POST', path, { platzkarte: joined.platzkarte })
    const back = await deviceOf(body)
    expect(await seatsOf(back.covered)).toEqual(await seatsOf(covered))
    const { office } = await seatsOf(covered)
    const anew = await workshop.facilitator.call<{ link: string }>('POST', `/api/workshop/seats/${office}/reissue`, {})
    expect(anew.body.link).toMatch(/^\/#d\./)
    for (const lost of [covered, back.covered, back.as('office'), back.as('purse')]) {
      expect(await lost.call('GET', '/api/seat')).toMatchObject({ status: 401 })
    }
    const found = player(server.base, anew.body.link.slice(4))
    expect(await seatsOf(found)).toEqual({ office, purse: expect.any(String) })
  })

  test('gives a seat that moves to another table a way in of its own, and keeps the others', async () => {
    workshop = await openWorkshop(server, 0, { tables: 2 })
    const [first = '', second = ''] = workshop.opened.tables
    const { covered, as, joined } = await deviceOf(
      (await join({ roles: 'free', table: first })).body as Device['joined'],
    )
    const { office = '', purse = '' } = await seatsOf(covered)
    const gone = as('office')
    const path = (what: string) => `/api/workshop/seats/${office}/${what}`
    const { body } = await workshop.facilitator.call<{ link: string; platzkarte: string }>('POST', path('move'), {
      table: second,
    })
    expect(body).toEqual({
      table: second,
      link: expect.stringMatching(/^\/#s\./),
      platzkarte: expect.stringMatching(/^Amt · /),
    })
    const alone = player(server.base, body.link.slice(4))
    expect(await alone.look()).toMatchObject({ kind: 'seat', table: second, private: { me: { role: 'office' } } })
    expect(await seatsOf(covered)).toEqual({ purse })
    expect(await gone.call('GET', '/api/seat')).toMatchObject({ status: 401 })
    const back = await visitor(server.base).call<Joined>('POST', `/api/join/${workshop.opened.joinCode}/return`, {
      platzkarte: body.platzkarte,
    })
    expect(back.body).toMatchObject({ kind: 'seat', seat: office, table: second })
    const anew = await workshop.facilitator.call<{ link: string }>('POST', path('reissue'), {})
    expect(anew.body.link).toMatch(/^\/#s\./)
    expect(await player(server.base, joined.credential).call('GET', '/api/seat')).toMatchObject({ status: 200 })
  })

  test('is still there after a restart', async () => {
    const { covered, joined } = await bring()
    const before = await seatsOf(covered)
    server = await server.restart()
    expect(await seatsOf(player(server.base, joined.credential))).toEqual(before)
  })
})

describe('a card on paper', () => {
  test('has four digits, the same whenever they are printed, others at another table', async () => {
    workshop = await openWorkshop(server, 0, { tables: 2 })
    const [first, second] = workshop.opened.tables
    const printed = async (table: string | undefined) =>
      (await workshop.facilitator.call('GET', `/api/tables/${table}/papers?language=en`)).body
    expect(await printed(first)).toMatchObject({
      cards: [
        {
          card: 'report',
          role: 'office',
          roleName: 'Youth office',
          title: 'Report',
          text: 'Eleven children went into care.',
          number: expect.stringMatching(/^[1-9]\d{3}$/),
        },
      ],
    })
    expect(await printed(first)).toEqual(await printed(first))
    expect(await printed(second)).not.toEqual(await printed(first))
  })

  test('is printed for the facilitator alone', async () => {
    const { covered } = await bring()
    for (const who of [
      covered,
      ...Object.values(workshop.credentials)
        .slice(1)
        .map((own) => player(server.base, own)),
    ]) {
      expect(await who.call('GET', `/api/tables/${workshop.table}/papers`)).toMatchObject({ status: 403 })
    }
  })

  test('is played by typing its number, once', async () => {
    const { covered } = await bring()
    await goTo(workshop, 'talk')
    expect(deviceIn(await covered.look())?.cards).toBe(true)
    const number = await numberOf('report')
    expect(await play(covered, `${number.slice(0, 2)} ${number.slice(2)}`)).toMatchObject({
      status: 200,
      body: { card: 'report' },
    })
    expect(Object.keys((await covered.look()).public.cards as object)).toEqual(['report'])
    expect(await play(covered, number)).toMatchObject({ status: 409, error: { code: 'already-open' } })
  })

  test('outside its time no number is right or wrong', async () => {
    const { covered } = await bring()
    await goTo(workshop, 'pick')
    const number = await numberOf('report')
    const wrong = number === '1000' ? '1001' : '1000'
    expect(await play(covered, number)).toMatchObject({ status: 409, error: { code: 'no-card-now' } })
    expect(await play(covered, wrong)).toMatchObject({ status: 409, error: { code: 'no-card-now' } })
  })

  test('of a role that does not sit at this device is like a number of no card', async () => {
    const { covered } = await bring(['purse'])
    await join({})
    await goTo(workshop, 'talk')
    const number = await numberOf('report')
    const wrong = number === '1000' ? '1001' : '1000'
    const { error: unknown } = await play(covered, wrong)
    expect((await play(covered, number)).error).toEqual(unknown)
    expect(unknown).toMatchObject({ code: 'no-such-card' })
  })

  test('of people without a device is played at the console', async () => {
    await goTo(workshop, 'talk')
    expect(await play(workshop.facilitator, await numberOf('report'))).toMatchObject({ status: 200 })
  })

  test('is not for a seat with a device of its own', async () => {
    const { body } = await join({})
    await goTo(workshop, 'talk')
    expect(await play(player(server.base, body.credential), await numberOf('report'))).toMatchObject({ status: 403 })
  })
})

describe('one device for each role', () => {
  test('a second one for the same role finds the chair taken', async () => {
    workshop = await openWorkshop(server, 0, { devices: 'role' })
    expect((await join({})).status).toBe(201)
    expect((await join({})).status).toBe(201)
    expect(await join({})).toMatchObject({ status: 409, error: { code: 'table-full' } })
  })
})
