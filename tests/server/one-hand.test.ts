/** Fewer people than roles: what lies in one hand is held by one person, at one device, and the computer plays none of it. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { castFor } from '../../shared/scenario/cast.ts'
import { whole } from '../support/engine-whole.ts'
import { type Joined, player, visitor } from '../support/http-client.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { openWorkshop } from '../support/workshop.ts'

const file = new URL('../../scenarios/gemeinsam-fuer-kinder/scenario.json', import.meta.url)
const PEOPLE = 6

let server: TestServer
beforeAll(async () => {
  server = await startServer({ scenarios: [JSON.parse(readFileSync(file, 'utf8'))] })
})
afterAll(() => server.remove())

test('six people come in with the hands that the game gives out for six', async () => {
  const { opened, facilitator } = await openWorkshop(server, 0, { scenario: 'gemeinsam-fuer-kinder' })
  const cast = castFor(whole, PEOPLE)
  expect(cast.hands.filter(({ roles }) => roles.length > 1)).not.toEqual([])
  expect(cast.hands).toHaveLength(PEOPLE)
  for (const { roles } of cast.hands) {
    const { status, body } = await visitor(server.base).call<Joined>('POST', `/api/join/${opened.joinCode}`, { roles })
    expect(status, roles.join()).toBe(201)
    const { private: own } = await player(server.base, body.credential).look()
    const { seats = {} } = (own as { device?: { seats: Record<string, string> } }).device ?? {}
    expect(Object.values(seats).toSorted()).toEqual([...roles].toSorted())
  }
  await facilitator.ask({ type: 'start' })
  const { private: led } = await facilitator.look()
  const bots = Object.values(led.table?.seats ?? {}).filter(({ bot }) => bot)
  expect(bots.map(({ role }) => role).toSorted()).toEqual([...cast.town].toSorted())
})
