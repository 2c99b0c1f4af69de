/** Somebody without a device has a seat like everybody: a name, a role, and what they do, entered for them. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { hall } from '../support/engine-hall.ts'
import { player, visitor } from '../support/http-client.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { goTo, openWorkshop, sitDown, type TestWorkshop } from '../support/workshop.ts'

let server: TestServer
let workshop: TestWorkshop

beforeEach(async () => {
  server = await startServer()
  workshop = await openWorkshop(server, 0)
})
afterEach(() => server.remove())

const place = (nickname: string | null, role: string) =>
  workshop.facilitator.call<{ seat: string }>('POST', '/api/workshop/seats', { nickname, role })
/** Another game, in which people are asked what they think. */
async function inTheHall(): Promise<void> {
  await server.remove()
  server = await startServer({ scenarios: [hall] })
  workshop = await openWorkshop(server, 0, { scenario: 'hall' })
}
const presenceOf = async (seat: string) => (await workshop.facilitator.look()).presence?.[seat]

describe('without a device', () => {
  test('one sits on the chair that was named, and whoever leads sees that it is one without a device', async () => {
    const { status, body } = await place('  Frau Amsel ', 'purse')
    expect(status).toBe(201)
    expect(await presenceOf(body.seat)).toMatchObject({ nickname: 'Frau Amsel', presence: 'paper' })
    const { private: seen } = await workshop.facilitator.look()
    expect(seen.table?.seats[body.seat]).toEqual({ role: 'purse', bot: false })
  })

  test('what they do is entered for them, and no computer plays for them', async () => {
    const { body } = await place(null, 'office')
    await goTo(workshop, 'talk')
    const entered = await workshop.facilitator.ask({ type: 'share', card: 'report' }, { as: 'office' })
    expect(entered.body).toMatchObject({ ok: true })
    const { public: seen, private: own } = await workshop.facilitator.look()
    expect(seen.cards).toHaveProperty('report')
    expect(own.table?.seats[body.seat]).toEqual({ role: 'office', bot: false })
  })

  test('what they think is entered for them alone: of a person with a device nobody can answer for', async () => {
    await inTheHall()
    await place('Amsel', 'office')
    const bert = await sitDown(server.base, workshop.opened.joinCode)
    await goTo(workshop, 'back')
    const own = async (role: string) => {
      const path = `/api/tables/${workshop.table}/as/${role}`
      const { body } = await workshop.facilitator.call<{
        own: object | null
        offers: { id: string }[]
      }>('GET', path)
      return { own: body.own, ids: body.offers.map(({ id }) => id) }
    }
    for (const ask of [
      { type: 'pulse', answer: 1 },
      { type: 'declare', option: 'money' },
    ])
      expect((await workshop.facilitator.ask(ask, { as: 'office' })).body).toMatchObject({ ok: true })
    const thought = await workshop.facilitator.ask({ type: 'reflect' }, { as: 'office', text: 'Früher fragen' })
    expect(thought.body).toMatchObject({ ok: true })
    expect((await own('office')).own).toMatchObject({ pulse: 1, declared: 'money', reflections: [expect.any(String)] })
    expect((await own('office')).ids).toContain('pulse:0')

    const theirs = (await bert.look()).private.me?.role ?? ''
    expect(theirs).not.toBe('office')
    const no = await workshop.facilitator.ask({ type: 'pulse', answer: 1 }, { as: theirs })
    expect(no.body.refused).toEqual({ refused: 'not-yours' })
    expect(await own(theirs)).toMatchObject({ own: null, ids: expect.not.arrayContaining(['pulse:0']) })
    const guest = player(server.base, workshop.credentials.guest)
    const seen = await guest.call<{ own: object | null }>('GET', `/api/tables/${workshop.table}/as/office`)
    expect(seen.body.own).toBeNull()
  })

  test('with a device of their own, only they answer, and see what was entered before', async () => {
    await inTheHall()
    const { body } = await place('Amsel', 'office')
    await goTo(workshop, 'back')
    await workshop.facilitator.ask({ type: 'pulse', answer: 1 }, { as: 'office' })
    const { body: given } = await workshop.facilitator.call<{ link: string }>(
      'POST',
      `/api/workshop/seats/${body.seat}/reissue`,
    )
    const amsel = player(server.base, given.link.slice(4))
    expect((await amsel.look()).private.me).toMatchObject({ pulse: 1 })
    const { body: data } = await amsel.call<object>('GET', '/api/seat/data')
    expect(JSON.stringify(data)).toContain('"pulse"')
    const late = await workshop.facilitator.ask({ type: 'pulse', answer: 0 }, { as: 'office' })
    expect(late.body.refused).toEqual({ refused: 'not-yours' })
  })

  test('nothing opens the seat until the facilitator issues a link: then it is one like all others', async () => {
    const { body } = await place('Amsel', 'office')
    const path = `/api/join/${workshop.opened.joinCode}/return`
    for (const platzkarte of [`none ${body.seat}`, body.seat])
      expect(await visitor(server.base).call('POST', path, { platzkarte })).toMatchObject({ status: 404 })
    const reissue = `/api/workshop/seats/${body.seat}/reissue`
    const { body: given } = await workshop.facilitator.call<{ link: string }>('POST', reissue)
    expect((await player(server.base, given.link.slice(4)).look()).private.me?.role).toBe('office')
    expect((await presenceOf(body.seat))?.presence).toBe('away')
  })

  test('it stays so through a restart', async () => {
    const { body } = await place('Amsel', 'office')
    server = await server.restart()
    const again = player(server.base, workshop.credentials.facilitator)
    expect((await again.look()).presence?.[body.seat]).toMatchObject({ nickname: 'Amsel', presence: 'paper' })
  })

  test('it stays so at another table, and where there is no room there', async () => {
    workshop = await openWorkshop(server, 0, { tables: 2 })
    const [first, second] = workshop.opened.tables
    const { body } = await place('Amsel', 'office')
    const at = async (table: string | undefined) =>
      (await workshop.facilitator.look(table)).presence?.[body.seat]?.presence
    const move = (table: string | undefined) =>
      workshop.facilitator.call('POST', `/api/workshop/seats/${body.seat}/move`, { table })
    await workshop.facilitator.ask({ type: 'close' }, { table: second as string })
    expect((await move(second)).status).toBe(409)
    expect(await at(first)).toBe('paper')
    workshop = await openWorkshop(server, 0, { tables: 2 })
    const { body: other } = await place('Buche', 'office')
    await workshop.facilitator.call('POST', `/api/workshop/seats/${other.seat}/move`, {
      table: workshop.opened.tables[1],
    })
    const { presence } = await workshop.facilitator.look(workshop.opened.tables[1])
    expect(presence?.[other.seat]?.presence).toBe('paper')
  })

  test('a role that there is not gets nobody', async () => {
    for (const role of ['nobody', 'toString']) expect((await place(null, role)).status).toBe(400)
    expect(Object.keys((await workshop.facilitator.look()).private.table?.seats ?? {})).toEqual([])
  })
})
