/** Who may ask what: every kind of credential with every kind of command, in the lobby, in play and after the end. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Ask } from '../../shared/engine/commands.ts'
import {
  FOR_ITSELF,
  OF_FACILITATORS,
  OF_SEATS,
  OF_THE_SERVER,
  ON_THE_FLOOR,
  WORDED,
} from '../support/authority-asks.ts'
import { type Player, player } from '../support/http-client.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { goTo, openWorkshop, type TestWorkshop } from '../support/workshop.ts'

let server: TestServer
let workshop: TestWorkshop

beforeAll(async () => {
  server = await startServer()
  workshop = await openWorkshop(server)
})
afterAll(() => server.remove())

const callers = (): Readonly<Record<string, Player>> => ({
  seat: workshop.people[0] as Player,
  facilitator: workshop.facilitator,
  guest: player(server.base, workshop.credentials.guest),
  observer: player(server.base, workshop.credentials.observer),
  projector: player(server.base, workshop.credentials.projector),
})

async function answerTo(caller: Player, ask: Ask, as: string | null = 'office'): Promise<string> {
  const more = { ...(as !== null && { as }), ...(WORDED.has(ask.type) && { text: 'froh' }) }
  const { status, body } = await caller.ask(ask, more)
  return status === 200 ? 'ok' : (body.refused?.refused ?? String(status))
}

async function decisions(): Promise<number> {
  const { body } = await workshop.facilitator.call<{ entries: unknown[] }>(
    'GET',
    `/api/tables/${workshop.table}/record`,
  )
  return body.entries.length
}

describe.each(['lobby', 'talk', 'away'])('in %s', (moment) => {
  beforeAll(async () => {
    if (moment !== 'lobby') await goTo(workshop, moment)
  })

  test.each(['guest', 'observer', 'projector'])('%s cannot ask what a seat asks', async (kind) => {
    const before = await decisions()
    const caller = callers()[kind] as Player
    for (const ask of OF_SEATS) expect(await answerTo(caller, ask), ask.type).toBe('not-yours')
    expect(await decisions()).toBe(before)
  })

  test('the facilitator asks what a seat asks only by the name of its role, and never for the person', async () => {
    const before = await decisions()
    for (const ask of OF_SEATS) expect(await answerTo(workshop.facilitator, ask, null), ask.type).toBe('not-yours')
    for (const ask of OF_SEATS.filter(({ type }) => FOR_ITSELF.has(type)))
      expect(await answerTo(workshop.facilitator, ask), ask.type).toBe('not-yours')
    expect(await decisions()).toBe(before)
  })

  test.each(['seat', 'guest', 'observer', 'projector'])('%s cannot ask what the facilitator asks', async (kind) => {
    const before = await decisions()
    const caller = callers()[kind] as Player
    const asks = moment === 'lobby' ? [...OF_FACILITATORS, ...ON_THE_FLOOR] : OF_FACILITATORS
    for (const ask of asks) expect(await answerTo(caller, ask), ask.type).toBe('not-yours')
    expect(await decisions()).toBe(before)
  })

  test.each(['seat', 'facilitator', 'guest', 'observer', 'projector'])(
    '%s cannot ask what the server asks',
    async (kind) => {
      const caller = callers()[kind] as Player
      for (const ask of OF_THE_SERVER) {
        expect(await answerTo(caller, ask), ask.type).toMatch(
          kind === 'guest' || kind === 'observer' || kind === 'projector' ? /not-yours/ : /malformed/,
        )
      }
    },
  )

  test('a seat asks in vain for the role of another seat', async () => {
    const [, purse] = workshop.people
    for (const ask of OF_SEATS.filter(({ type }) => !FOR_ITSELF.has(type))) {
      const { status } = (await purse?.ask(ask, { as: 'office', text: 'froh' })) ?? {}
      expect(status, ask.type).toBe(409)
    }
  })
})

describe('what only the facilitator may do with the workshop', () => {
  const doors: readonly (readonly [string, string, object])[] = [
    ['PATCH', '/api/workshop', { open: false }],
    ['POST', '/api/workshop/seats/SEAT/reissue', {}],
    ['POST', '/api/workshop/seats/SEAT/move', { table: 'TABLE' }],
    ['GET', '/api/tables/TABLE/record', {}],
    ['POST', '/api/tables/TABLE/what-if', { whatIf: 'earlier' }],
  ]

  test.each(doors)('%s %s is closed to everybody else', async (method, path, body) => {
    const [person] = workshop.people
    const address = path.replace('SEAT', person?.joined.seat ?? '').replace('TABLE', workshop.table)
    for (const [kind, caller] of Object.entries(callers())) {
      if (kind === 'facilitator') continue
      const answer = await caller.call(method, address, method === 'GET' ? undefined : body)
      expect(answer, kind).toMatchObject({ status: 403, error: { code: 'forbidden' } })
    }
  })

  test('drafts belong to a seat alone', async () => {
    const [first, second] = workshop.people
    expect(await first?.call('PUT', '/api/seat/drafts/note', { value: 'nur für mich' })).toMatchObject({ status: 200 })
    expect(await first?.call('PUT', '/api/seat/drafts/note', { value: 'doch anders' })).toMatchObject({ status: 200 })
    server = await server.restart()
    const look = (credential: string) => player(server.base, credential).call('GET', '/api/seat/drafts')
    expect((await look(first?.joined.credential ?? '')).body).toEqual({ note: 'doch anders' })
    expect((await look(second?.joined.credential ?? '')).body).toEqual({})
    for (const kind of ['facilitator', 'guest', 'observer', 'projector'] as const) {
      expect(await look(workshop.credentials[kind])).toMatchObject({ status: 403 })
    }
  })

  test.each([
    ['a key with a path in it', 'a%2F..%2Fb', { value: 'x' }, 400],
    ['no value', 'note', {}, 400],
    ['a value that is no text', 'note', { value: { a: 1 } }, 400],
    ['a value that is too long', 'note', { value: 'x'.repeat(13_000) }, 400],
  ])('a draft with %s is not kept', async (_, key, body, status) => {
    const person = player(server.base, workshop.people[0]?.joined.credential ?? '')
    expect(await person.call('PUT', `/api/seat/drafts/${key}`, body)).toMatchObject({ status })
  })
})
