/** Who may ask what: every kind of credential with every kind of command, in the lobby, in play and after the end. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Ask } from '../../shared/engine/commands.ts'
import { type Player, player } from '../support/http-client.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { goTo, openWorkshop, type TestWorkshop } from '../support/workshop.ts'

const OF_SEATS: readonly Ask[] = [
  { type: 'share', card: 'report' },
  { type: 'say', card: 'report', said: true },
  { type: 'hear', from: 'purse', heard: true },
  { type: 'promise', promise: 'measure', measure: 'visits' },
  { type: 'confirm', promised: 'nobody' },
  { type: 'choose', measure: 'visits' },
  { type: 'act', act: 'review' },
  { type: 'fill', proposal: 'house', field: 'date', option: 'flyers' },
  { type: 'sign', proposal: 'house' },
  { type: 'unsign', proposal: 'house' },
  { type: 'tell', card: 'report', to: 'purse', promise: null },
  { type: 'visit', place: 'nowhere' },
  { type: 'ask', to: 'purse', subject: 'nothing' },
  { type: 'answer', asked: 'nobody' },
  { type: 'propose', measure: 'visits', form: 'none' },
  { type: 'proposeFree', form: 'none', place: 'nowhere', cost: 1, title: '' },
  { type: 'detail', motion: 'none', field: 'none', option: null, text: null },
  { type: 'cosign', motion: 'none', signed: true },
  { type: 'amend', motion: 'none', field: 'none', option: 'none' },
  { type: 'adopt', motion: 'none', amendment: 'none', adopted: true },
  { type: 'withdraw', motion: 'none' },
  { type: 'cover', motion: 'none', cover: 'yes' },
  { type: 'beHeard', motion: 'none', stance: 'for' },
  { type: 'vote', motion: 'none', vote: 'yes' },
  { type: 'freeze', pot: 'none', frozen: true },
  { type: 'divide', overlap: 'none', how: 'divide' },
  { type: 'respond', inject: 'storm', option: 'none' },
  { type: 'write', to: 'purse', text: '' },
  { type: 'unwrite', letter: 'none' },
  { type: 'ready' },
  { type: 'release', card: 'report' },
  { type: 'takePen', role: 'office', version: 0 },
  { type: 'word', text: '' },
  { type: 'guess', whatIf: 'earlier', guess: 'more' },
  { type: 'declare', option: 'none' },
  { type: 'predict', role: 'purse', option: 'none' },
  { type: 'pulse', answer: 0 },
  { type: 'reflect', text: '' },
  { type: 'handOver', text: '' },
  { type: 'doubt', assumption: 'eight', doubted: true },
]
/** What a seat asks for itself: for nobody else does anybody ask it. */
const FOR_ITSELF = new Set(['takePen', 'word', 'guess', 'declare', 'predict', 'pulse', 'reflect', 'doubt', 'handOver'])
/** What carries words of somebody. */
const WORDED = new Set(['word', 'proposeFree', 'reflect', 'write', 'handOver'])
const OF_FACILITATORS: readonly Ask[] = [
  { type: 'assign', seat: 'nobody', role: 'office' },
  { type: 'reseat', seats: { nobody: 'office' } },
  { type: 'unseat', seat: 'nobody' },
  { type: 'sitIn', role: 'office', byHand: true },
  { type: 'start' },
  { type: 'pause' },
  { type: 'resume' },
  { type: 'extend', minutes: 1 },
  { type: 'next', expect: 'talk' },
  { type: 'back', mark: 'nowhere', reason: null },
  { type: 'announce', text: null },
  { type: 'stage', act: 1, guess: null },
  { type: 'hands', motion: 'none', counts: { yes: 0, no: 0, abstain: 0 } },
  { type: 'classify', motion: 'none', class: 'none' },
  { type: 'close' },
]
/** What only the server asks: whoever else does speaks a language that nobody reads. */
const OF_THE_SERVER: readonly Ask[] = [
  {
    type: 'publish',
    whatIf: 'earlier',
    result: { played: [], instead: [], phases: [], endings: { played: 'best', instead: 'rest' }, fellOut: [] },
  },
  { type: 'sit', seat: 'me', bot: null, role: 'office' },
  { type: 'timeOut', expect: 'talk' },
  { type: 'outage', lasted: 1_000 },
]

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
    for (const ask of OF_FACILITATORS) expect(await answerTo(caller, ask), ask.type).toBe('not-yours')
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
