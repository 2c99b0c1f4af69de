/** Two hundred decisions made without a network: the client's own outbox brings them to a real server, each once, in order. */
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { Link } from '../../game-client/net/keeping.ts'
import type { Record as Recorded } from '../../shared/engine/record.ts'
import { type Device, pageAt } from '../support/device-offline.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { goTo, openWorkshop, type TestWorkshop } from '../support/workshop.ts'

const wires = [
  { wire: 'live', many: 200 },
  { wire: 'stream', many: 60 },
] as const
const PATIENCE = 90_000

let server: TestServer

beforeAll(async () => {
  server = await startServer()
})
afterEach(() => vi.unstubAllGlobals())
afterAll(() => server.remove())

test.each(wires)('$many arrive once and in order, $wire', { timeout: PATIENCE }, async ({ wire, many }) => {
  const workshop = await openWorkshop(server)
  await goTo(workshop, 'pick')
  const device = pageAt(server.base, workshop.people[0]?.joined.credential ?? '', { sockets: wire === 'live' })
  const page = device.open()
  await shows(device, wire)

  device.offline(true)
  await shows(device, 'lost')
  for (let n = 0; n < many; n += 1) page.act(n % 2 === 0 ? 'choose:visits' : 'choose:fund')
  expect(device.waiting()).toBe(many)
  // The page is closed and opened again without a network: what waited waits on.
  device.close()
  device.open()
  expect(device.waiting()).toBe(many)
  // The network goes once more while they are on their way: one has been heard whose answer never came.
  const cut = device.cutAfter(many / 4)
  device.offline(false)
  await cut
  device.offline(false)

  await vi.waitFor(() => expect(device.waiting()).toBe(0), { timeout: PATIENCE })
  expect(device.asked).toHaveLength(many)
  expect(await heard(workshop)).toEqual(device.asked)
  device.close()
})

test('what a console puts down for a role without a network arrives once, in order, at the table it was said at', async () => {
  const workshop = await openWorkshop(server, 0, { tables: 2 })
  const { opened, facilitator } = workshop
  const [first = '', second = ''] = opened.tables
  for (const table of opened.tables) {
    await facilitator.ask({ type: 'sitIn', role: 'office', byHand: true }, { table })
    await goTo(workshop, 'pick', table)
  }
  const device = pageAt(server.base, workshop.credentials.facilitator, { sockets: true, kind: 'facilitator' })
  const page = device.open()
  await shows(device, 'live')

  device.offline(true)
  await shows(device, 'lost')
  for (const measure of ['visits', 'fund', 'visits'])
    page.act(
      `tap:${first}:office:choose:${measure}`,
      undefined,
      {},
      { lent: { role: 'office', ask: { type: 'choose', measure } } },
    )
  // Whoever leads looks at the other table before the network is back.
  page.lookAt(second)
  device.offline(false)
  await vi.waitFor(() => expect(device.waiting()).toBe(0), { timeout: PATIENCE })

  expect(device.asked).toHaveLength(3)
  expect(await heard({ facilitator, table: first })).toEqual(device.asked)
  expect(await heard({ facilitator, table: second })).toEqual([])
  device.close()
})

/** The ids of all that people chose at this table, in the order in which the server took it. */
async function heard({ facilitator, table }: Pick<TestWorkshop, 'facilitator' | 'table'>): Promise<readonly string[]> {
  const { body } = await facilitator.call<Recorded>('GET', `/api/tables/${table}/record`)
  const chosen = body.entries.flatMap(({ command: { ask, cid } }) => (ask.type === 'choose' ? [cid] : []))
  return chosen.filter((cid) => !cid.startsWith('bot:'))
}

async function shows(device: Device, link: Link): Promise<void> {
  await vi.waitFor(() => expect(device.link()).toBe(link), { timeout: PATIENCE })
}
