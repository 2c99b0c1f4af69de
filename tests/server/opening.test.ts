/** While tables are still being opened after a start: who knocks is served, and no outage is lost or counted twice. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Unavailable } from '../../game-server/commit.ts'
import type { Store } from '../../game-server/store/store.ts'
import { player, visitor } from '../support/http-client.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { goTo, openWorkshop, type TestWorkshop } from '../support/workshop.ts'

let server: TestServer
let workshops: TestWorkshop[]

beforeEach(async () => {
  server = await startServer()
  workshops = [await openWorkshop(server), await openWorkshop(server)]
  for (const workshop of workshops) await goTo(workshop, 'talk')
})
afterEach(() => server.remove())

/** The store, where the log of one table can be read only after `gate`. */
function gated(table: () => string, gate: Promise<void>): (store: Store) => Store {
  return (store) => ({
    ...store,
    entries: async (id) => {
      if (id === table()) await gate
      return store.entries(id)
    },
  })
}

test('whoever asks for a table that waits is served before those in front of it, and the server calls itself not ready', async () => {
  const rows = await server.service.store.tables()
  const [front, behind] = rows.map(({ id }) => id)
  const workshop = workshops.find(({ table }) => table === behind)
  let open: () => void = () => undefined
  const gate = new Promise<void>((resolve) => {
    open = resolve
  })
  const served = new Promise<[number, number, string]>((resolve, reject) => {
    const listens = (port: number) => {
      const base = `http://127.0.0.1:${port}`
      const knock = async (): Promise<[number, number, string]> => {
        const asked = await player(base, workshop?.people[0]?.joined.credential ?? '').look()
        const ready = await visitor(base).call('GET', '/readyz')
        const alive = await visitor(base).call('GET', '/healthz')
        return [alive.status, ready.status, asked.public.phase]
      }
      knock().then(resolve, reject)
    }
    const wrap = gated(() => front ?? '', gate)
    server.restart({ listens, wrap }).then((again) => {
      server = again
    }, reject)
  })
  expect(await served).toEqual([200, 503, 'talk'])
  open()
  await expect.poll(async () => (await visitor(server.base).call('GET', '/readyz')).status).toBe(200)
})

test('a table that somebody asked for just as the disk failed is opened with the others all the same', async () => {
  const [front, behind] = (await server.service.store.tables()).map(({ id }) => id)
  const person = workshops.find(({ table }) => table === behind)?.people[0]?.joined.credential ?? ''
  const gate = Promise.withResolvers<void>()
  let fails = true
  const wrap = (store: Store): Store => ({
    ...gated(() => front ?? '', gate.promise)(store),
    async append(batch) {
      const outage = batch.some((write) => write.kind === 'entry' && write.table === behind)
      if (outage && fails) {
        fails = false
        throw new Error('the disk is full')
      }
      return store.append(batch)
    },
  })
  const asked = Promise.withResolvers<number>()
  const listens = (port: number) => {
    const knock = player(`http://127.0.0.1:${port}`, person).call('GET', '/api/seat')
    knock.then(({ status }) => asked.resolve(status), asked.reject)
  }
  const again = server.restart({ listens, wrap })
  expect(await asked.promise).toBe(503)
  gate.resolve()
  server = await again
  expect(await player(server.base, person).call('GET', '/api/seat')).toMatchObject({
    status: 200,
    body: { public: { phase: 'talk' } },
  })
})

test('an outage in the middle of opening is made up for at every table, and at none twice', async () => {
  server.clock.advance(60_000)
  await server.service.commit.keep([])
  const { clock } = server
  await server.stop()
  clock.advance(3_600_000)
  const rows = workshops.map(({ table }) => table)
  let opened = 0
  const breaks = (store: Store): Store => ({
    ...store,
    entries: async (id) => {
      opened += 1
      if (opened === rows.length) throw new Unavailable()
      return store.entries(id)
    },
  })
  await expect(server.restart({ wrap: breaks })).rejects.toThrow(Unavailable)
  clock.advance(1_800_000)
  server = await server.restart({ wrap: (store) => store })
  for (const { credentials } of workshops)
    expect((await player(server.base, credentials.facilitator).look()).clock).toEqual({ left: 180_000, running: true })
})
