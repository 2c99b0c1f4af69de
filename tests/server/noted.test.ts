/** Since when nothing was put down of what a table says: known to those who lead, and to nobody else. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { notedAfter } from '../../game-server/noted.ts'
import { type Look, player } from '../support/http-client.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { goTo, openWorkshop } from '../support/workshop.ts'

type Quiet = Look & {
  readonly quiet?: number
  readonly glances?: Readonly<Record<string, { readonly quiet?: number }>>
}
const MINUTE = 60_000

describe('of one table', () => {
  const at = 5 * MINUTE
  const card = { type: 'share', card: 'report' } as const

  test('what people put down counts, by whoever it is, and what bots do does not', () => {
    expect(notedAfter(1, { cid: 'abc', ask: card, at })).toBe(at)
    expect(notedAfter(1, { cid: 'bot:one:1:1', ask: card, at })).toBe(1)
    expect(notedAfter(1, { cid: 'abc', ask: { type: 'ready' }, at })).toBe(1)
  })

  test('it is counted anew from the beginning of a phase, and from where a pause or an outage ends', () => {
    for (const ask of [
      { type: 'next', expect: 'talk' },
      { type: 'resume' },
      { type: 'outage', lasted: MINUTE },
      { type: 'timeOut', expect: 'talk' },
    ] as const)
      expect(notedAfter(1, { cid: 'bot:one:1:1', ask, at }), ask.type).toBe(at)
    expect(notedAfter(1, { cid: 'abc', ask: { type: 'extend', minutes: 5 }, at })).toBe(1)
  })
})

describe('told', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(() => server.remove())

  test('to the lead, to a Spielmeister and to a guest; to no seat, no wall and no onlooker', async () => {
    const workshop = await openWorkshop(server, 2, { tables: 1 })
    const { facilitator, credentials, people, table } = workshop
    await goTo(workshop, 'talk')
    server.clock.advance(3 * MINUTE)
    const invited = { kind: 'spielmeister', table }
    const { body } = await facilitator.call<{ link: string }>('POST', '/api/workshop/invitations', invited)
    const told = async (credential: string) => ((await player(server.base, credential).look()) as Quiet).quiet
    for (const credential of [credentials.facilitator, credentials.guest, body.link.slice(4)])
      expect(await told(credential)).toBe(3 * MINUTE)
    for (const credential of [credentials.projector, credentials.observer, people[0]?.joined.credential ?? ''])
      expect(await told(credential)).toBeUndefined()
  })

  test('anew once something was put down, of each table by itself, and after an outage nothing is claimed', async () => {
    const workshop = await openWorkshop(server, 2, { tables: 2 })
    const [first = '', second = ''] = workshop.opened.tables
    for (const table of [first, second]) {
      await workshop.facilitator.ask({ type: 'start' }, { table })
      for (let phase = ''; phase !== 'talk'; ) {
        phase = (await workshop.facilitator.look(table)).public.phase
        if (phase !== 'talk') await workshop.facilitator.ask({ type: 'next', expect: phase }, { table })
      }
    }
    server.clock.advance(2 * MINUTE)
    const ask = { type: 'share', card: 'report' }
    expect((await workshop.facilitator.ask(ask, { table: second, as: 'office' })).error).toBeNull()
    server.clock.advance(MINUTE)
    const known = async (on: TestServer) => {
      const lead = player(on.base, workshop.credentials.facilitator)
      const { glances } = (await lead.look(first)) as Quiet
      return [first, second].map((table) => glances?.[table]?.quiet)
    }
    expect(await known(server)).toEqual([3 * MINUTE, MINUTE])
    server = await server.restart()
    expect(await known(server)).toEqual([0, 0])
  })
})
