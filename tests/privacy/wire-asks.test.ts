/** Every ask from every mouth, over the wire: who it is not for is refused, and learns nothing by asking. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Ask } from '../../shared/engine/commands.ts'
import { deciders } from '../../shared/engine/rulebook.ts'
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
  await goTo(workshop, 'talk')
})
afterAll(() => server.remove())

/** For a role: a seat asks for the one it holds, the facilitator for people without a device. */
const OF_ROLES = OF_SEATS.filter(({ type }) => !FOR_ITSELF.has(type))
const OF_THE_SEAT_ALONE = OF_SEATS.filter(({ type }) => FOR_ITSELF.has(type))
const OF_THE_FACILITATOR = [...OF_FACILITATORS, ...ON_THE_FLOOR]

async function refusal(who: Player, ask: Ask, more: object = {}): Promise<string | undefined> {
  const written = WORDED.has(ask.type) ? { text: 'Guten Tag' } : {}
  const { body } = await who.ask(ask, { ...written, ...more })
  return body.refused?.refused
}

describe.each(['guest', 'observer', 'projector'] as const)('from a %s', (kind) => {
  test.each([...OF_SEATS, ...OF_THE_FACILITATOR])('$type is not heard', async (ask) => {
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
  test.each(OF_THE_SEAT_ALONE)('$type is not heard: nobody speaks for a seat but the seat', async (ask) => {
    expect(await refusal(workshop.facilitator, ask)).toBe('not-yours')
    expect(await refusal(workshop.facilitator, ask, { as: 'office' })).toBe('not-yours')
  })

  test.each(OF_ROLES)('$type is heard only by the name of a role that there is', async (ask) => {
    expect(await refusal(workshop.facilitator, ask)).toBe('not-yours')
    expect(await refusal(workshop.facilitator, ask, { as: 'nobody' })).toBe('unknown')
  })
})

test('every ask that there is stands in one of these lists', () => {
  const listed = [...OF_SEATS, ...OF_THE_FACILITATOR, ...OF_THE_SERVER].map(({ type }) => type)
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
