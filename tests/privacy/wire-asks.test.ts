/** Every ask from every mouth, over the wire: who it is not for is refused, and learns nothing by asking. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deciders } from '../../shared/engine/rulebook.ts'
import { type Player, player } from '../support/http-client.ts'
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

interface Asked {
  readonly type: string
  readonly [name: string]: unknown
}

const result = { played: [], instead: [], phases: [], endings: { played: 'x', instead: 'x' }, fellOut: [] }

/** For a role: a seat asks for the one it holds, the facilitator for people without a device. */
const OF_ROLES: readonly Asked[] = [
  { type: 'share', card: 'report' },
  { type: 'say', card: 'report', said: true },
  { type: 'hear', from: 'office', heard: true },
  { type: 'promise', promise: 'measure', measure: 'freeze' },
  { type: 'confirm', promised: 'x' },
  { type: 'choose', measure: 'freeze' },
  { type: 'act', act: 'review' },
  { type: 'fill', proposal: 'plan', field: 'month', option: 'june' },
  { type: 'sign', proposal: 'plan' },
  { type: 'unsign', proposal: 'plan' },
  { type: 'ready' },
  { type: 'release', card: 'report' },
  { type: 'tell', card: 'report', to: 'purse', promise: null },
  { type: 'visit', place: 'x' },
  { type: 'ask', to: 'office', subject: 'x' },
  { type: 'answer', asked: 'x' },
  { type: 'propose', measure: 'freeze', form: 'x' },
  { type: 'proposeFree', form: 'x', place: 'x', cost: 1 },
  { type: 'detail', motion: 'x', field: 'x', option: null },
  { type: 'cosign', motion: 'x', signed: true },
  { type: 'amend', motion: 'x', field: 'x', option: 'x' },
  { type: 'adopt', motion: 'x', amendment: 'x', adopted: true },
  { type: 'withdraw', motion: 'x' },
  { type: 'cover', motion: 'x', cover: 'yes' },
  { type: 'beHeard', motion: 'x', stance: 'for' },
  { type: 'vote', motion: 'x', vote: 'yes' },
  { type: 'freeze', pot: 'x', frozen: true },
  { type: 'divide', overlap: 'x', how: 'divide' },
  { type: 'respond', inject: 'storm', option: 'x' },
  { type: 'write', to: 'office' },
  { type: 'unwrite', letter: 'x' },
]
const OF_SEATS: readonly Asked[] = [
  { type: 'takePen', role: 'office', version: 1 },
  { type: 'word' },
  { type: 'guess', whatIf: 'earlier', guess: 'more' },
  { type: 'declare', option: 'x' },
  { type: 'predict', role: 'office', option: 'x' },
  { type: 'pulse', answer: 0 },
  { type: 'reflect' },
  { type: 'handOver' },
  { type: 'doubt', assumption: 'eight', doubted: true },
  { type: 'answerPoll', poll: 'x', answer: 0 },
]
const OF_THE_FACILITATOR: readonly Asked[] = [
  { type: 'assign', seat: 'x', role: null },
  { type: 'reseat', seats: { x: null } },
  { type: 'unseat', seat: 'x' },
  { type: 'sitIn', role: 'office', byHand: true },
  { type: 'start' },
  { type: 'pause' },
  { type: 'resume' },
  { type: 'extend', minutes: 1 },
  { type: 'next', expect: 'talk' },
  { type: 'back', mark: 'x' },
  { type: 'announce' },
  { type: 'stage', act: 1, guess: null },
  { type: 'hands', motion: 'x', counts: { yes: 0, no: 0, abstain: 0 } },
  { type: 'classify', motion: 'x', class: 'x' },
  { type: 'flash' },
  { type: 'unflash', flash: 'x' },
  { type: 'poll', answers: 2 },
  { type: 'closePoll', poll: 'x' },
  { type: 'moment' },
  { type: 'unmoment', moment: 'x' },
  { type: 'adjust', on: 'x', by: 1 },
  { type: 'revoke', what: 'promise', id: 'x' },
  { type: 'message', to: 'purse' },
  { type: 'show', wall: 'blank' },
  { type: 'hold', on: true },
  { type: 'pass', text: 'x', shown: true },
  { type: 'close' },
]
const OF_THE_SERVER: readonly Asked[] = [
  { type: 'sit', seat: 'x', bot: null, role: null },
  { type: 'timeOut', expect: 'talk' },
  { type: 'outage', lasted: 60_000 },
  { type: 'refer', reports: [] },
  { type: 'publish', whatIf: 'earlier', result },
]

const WRITTEN = new Set([
  ...['word', 'announce', 'back', 'proposeFree', 'detail', 'reflect', 'write', 'handOver'],
  ...['flash', 'poll', 'moment', 'adjust', 'revoke', 'message'],
])

async function refusal(who: Player, ask: Asked, more: object = {}): Promise<string | undefined> {
  const written = WRITTEN.has(ask.type) ? { text: 'Guten Tag' } : {}
  const { body } = await who.ask(ask, { ...written, ...more })
  return body.refused?.refused
}

describe.each(['guest', 'observer', 'projector'] as const)('from a %s', (kind) => {
  test.each([...OF_ROLES, ...OF_SEATS, ...OF_THE_FACILITATOR])('$type is not heard', async (ask) => {
    expect(await refusal(player(server.base, workshop.credentials[kind]), ask)).toBe('not-yours')
  })
})

describe('from a seat', () => {
  test.each(OF_THE_FACILITATOR)('$type is not heard, whatever role it claims', async (ask) => {
    const [person] = workshop.people
    expect(await refusal(person as Player, ask)).toBe('not-yours')
    expect(await refusal(person as Player, ask, { as: 'office' })).toBe('not-yours')
  })

  test.each(OF_ROLES)('$type in the name of a role of somebody else is not heard', async (ask) => {
    const [, purse] = workshop.people
    expect(['not-your-role', 'unknown']).toContain(await refusal(purse as Player, ask, { as: 'office' }))
  })
})

describe('from the facilitator', () => {
  test.each(OF_SEATS)('$type is not heard: nobody speaks for a seat but the seat', async (ask) => {
    expect(await refusal(workshop.facilitator, ask)).toBe('not-yours')
    expect(await refusal(workshop.facilitator, ask, { as: 'office' })).toBe('not-yours')
  })

  test.each(OF_ROLES)('$type is heard only by the name of a role that there is', async (ask) => {
    expect(await refusal(workshop.facilitator, ask)).toBe('not-yours')
    expect(await refusal(workshop.facilitator, ask, { as: 'nobody' })).toBe('unknown')
  })
})

test('every ask that there is stands in one of these lists', () => {
  const listed = [...OF_ROLES, ...OF_SEATS, ...OF_THE_FACILITATOR, ...OF_THE_SERVER].map(({ type }) => type)
  expect(listed.sort()).toEqual(Object.keys(deciders).sort())
})

test.each(OF_THE_SERVER)('nobody can spell $type', async (ask) => {
  for (const who of [workshop.facilitator, ...workshop.people]) expect(await refusal(who, ask)).toBe('malformed')
})

describe('a message cannot say', () => {
  test.each<[string, object]>([
    ['who it is from', { by: { kind: 'facilitator' } }],
    ['which seat', { seat: 'x' }],
    ['at what time', { at: 0 }],
  ])('%s', async (_, smuggled) => {
    const [person] = workshop.people
    const { body } = await (person as Player).call<{ refused?: { refused: string } }>('POST', '/api/seat/commands', {
      cid: crypto.randomUUID(),
      ask: { type: 'next', expect: 'talk' },
      ...smuggled,
    })
    expect(body.refused?.refused).toBe('malformed')
  })
})

test('nothing of all this changed anything', async () => {
  expect((await workshop.facilitator.look()).public).toMatchObject({ phase: 'talk', status: 'playing', cards: {} })
})
