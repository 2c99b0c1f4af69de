/** How long an evening is planned to be: what can be chosen, what comes of it, and what is no length at all. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { klein } from '../support/engine-klein.ts'
import { type Joined, type Opened, player, visitor } from '../support/http-client.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { tinyJson } from '../support/tiny-scenario.ts'
import { goTo, openWorkshop } from '../support/workshop.ts'

let server: TestServer

beforeAll(async () => {
  server = await startServer({ scenarios: [klein, tinyJson()] })
})
afterAll(() => server.remove())

const game = { scenario: 'auenfurt-klein' }

test('the list of games says in which lengths each can be played, in the language asked for', async () => {
  const { body } = await visitor(server.base).call<{ id: string; presets: object[] }[]>(
    'GET',
    '/api/scenarios?language=en',
  )
  expect(body.filter(({ id }) => id !== game.scenario).map(({ presets }) => presets)).toEqual([[]])
  expect(body.find(({ id }) => id === game.scenario)?.presets).toEqual([
    { id: 'neunzig', name: '90 minutes', minutes: 90 },
    { id: 'zweiStunden', name: 'Two hours', minutes: 120 },
  ])
})

describe('a phase', () => {
  test.each([
    ['zweiStunden', 480_000],
    ['neunzig', 360_000],
    [undefined, 360_000],
  ])('takes as long as %s gives it', async (preset, left) => {
    const workshop = await openWorkshop(server, 1, { ...game, ...(preset && { preset }) })
    await goTo(workshop, 'talk1')
    const { clock, public: seen } = await workshop.facilitator.look()
    expect([seen.preset, clock.left]).toEqual([preset ?? null, left])
  })
})

test('every table of a workshop is as long, and so is an evening alone', async () => {
  const { opened, facilitator } = await openWorkshop(server, 0, { ...game, preset: 'zweiStunden', tables: 2 })
  for (const table of opened.tables) expect((await facilitator.look(table)).public.preset).toBe('zweiStunden')
  const alone = { ...game, preset: 'zweiStunden', solo: { role: 'planung' } }
  const { body } = await visitor(server.base).call<Opened & Joined>('POST', '/api/workshops', alone)
  expect((await player(server.base, body.credential).look()).public.preset).toBe('zweiStunden')
})

test.each([
  ['of no game', 'dreiTage'],
  ['of another kind', '__proto__'],
  ['that every object has', 'constructor'],
  ['that is no name', 7],
  ['without a name', ''],
  ['as long as a book', 'x'.repeat(61)],
])('a length %s opens nothing', async (_, preset) => {
  const answer = await visitor(server.base).call('POST', '/api/workshops', { ...game, preset })
  expect(answer).toMatchObject({ status: 400, error: { code: 'bad-request' } })
})
