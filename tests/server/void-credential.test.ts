/** A credential that was taken back opens nothing, whatever its device had prepared before. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Write } from '../../game-server/store/store.ts'
import { player } from '../support/http-client.ts'
import { connect, type Device, enter } from '../support/room-client.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { openWorkshop, type Person, type TestWorkshop } from '../support/workshop.ts'

let server: TestServer

beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.remove())

test('a device that had not said hello yet when its seat was given a new link hears nothing any more', async () => {
  const workshop = await openWorkshop(server, 2)
  const { joined } = workshop.people[0] as Person
  const mute = await connect(server.base, joined.credential)
  const { body } = await player(server.base, joined.credential).call<{ room: { reservation: object } }>(
    'GET',
    '/api/seat',
  )
  await workshop.facilitator.call('POST', `/api/workshop/seats/${joined.seat}/reissue`)
  expect(await mute.ended).toBe(4410)
  const late = await enter(server.base, body.room.reservation).catch(() => null)
  await late?.hello().catch(() => undefined)
  expect(late?.private ?? []).toEqual([])
})

test('one that differs from a real one in a single sign, or in its case, opens nothing', async () => {
  const workshop = await openWorkshop(server, 1)
  const { credential } = (workshop.people[0] as Person).joined
  const status = async (like: string) => (await player(server.base, like).call('GET', '/api/seat')).status
  const at = credential.search(/[a-zA-Z]/)
  const letter = credential[at] ?? ''
  const otherCase = letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()
  const near = [0, 11, 21].map(
    (n) => `${credential.slice(0, n)}${credential[n] === '_' ? 'x' : '_'}${credential.slice(n + 1)}`,
  )
  expect(await status(credential)).toBe(200)
  for (const like of [
    ...near,
    `${credential.slice(0, at)}${otherCase}${credential.slice(at + 1)}`,
    credential.slice(1),
  ])
    expect(await status(like), like).toBe(401)
})

interface Farewell {
  readonly by: string
  /** The write after which they may not come back as before. */
  readonly writes: Write['kind']
  readonly ask: (workshop: TestWorkshop, seat: string) => Promise<{ readonly status: number }>
  /** What somebody finds who knocks again with what they had. */
  readonly finds: (workshop: TestWorkshop) => { readonly status: number; readonly table?: string }
}

const atSeat =
  (what: string, body?: object) =>
  ({ facilitator, opened }: TestWorkshop, seat: string) =>
    facilitator.call(
      'POST',
      `/api/workshop/seats/${seat}/${what}`,
      body ?? (what === 'move' ? { table: opened.tables[1] } : {}),
    )
const gone = () => ({ status: 401 })

const FAREWELLS: readonly Farewell[] = [
  { by: 'a new link', writes: 'revoked', ask: atSeat('reissue'), finds: gone },
  { by: 'the loss of the seat', writes: 'revoked', ask: atSeat('remove'), finds: gone },
  {
    by: 'another table',
    writes: 'moved',
    ask: atSeat('move'),
    finds: ({ opened }) => ({ status: 200, table: opened.tables[1] ?? '' }),
  },
]

test.each(FAREWELLS)(
  'whoever is sent away by $by hears on until that is written, and then finds what is true',
  async ({ writes, ask, finds }) => {
    const watched = await watchedServer(writes)
    const workshop = await openWorkshop(watched, 1, { tables: 2 })
    const { joined } = workshop.people[0] as Person
    const device = await connect(watched.base, joined.credential)
    watched.watch(device)
    expect((await ask(workshop, joined.seat)).status).toBe(200)
    expect(watched.heard).toEqual([true])
    await device.ended
    const { status, body } = await player(watched.base, joined.credential).call<{ table?: string }>('GET', '/api/seat')
    expect({ status, ...(status === 200 && { table: body.table }) }).toEqual(finds(workshop))
    await watched.remove()
  },
)

test('whoever came by a link that is taken back hears on until that is written, and then finds a shut door', async () => {
  const watched = await watchedServer('withdrawn')
  const { facilitator, credentials } = await openWorkshop(watched, 0)
  const { body } = await facilitator.call<{ invitations: readonly { id: string; kind: string }[] }>(
    'GET',
    '/api/workshop/invitations',
  )
  const id = body.invitations.find(({ kind }) => kind === 'guest')?.id ?? ''
  const device = await connect(watched.base, credentials.guest)
  watched.watch(device)
  expect((await facilitator.call('POST', `/api/workshop/invitations/${id}/withdraw`)).status).toBe(200)
  expect(watched.heard).toEqual([true])
  await device.ended
  expect((await player(watched.base, credentials.guest).call('GET', '/api/seat')).status).toBe(401)
  await watched.remove()
})

/** A server that notes, whenever such a write is on its way to the disk, whether the table still answers that device. */
async function watchedServer(kind: Write['kind']) {
  const heard: boolean[] = []
  let device: Device | null = null
  const watched = await startServer({
    wrap: (inner) => ({
      ...inner,
      async append(batch) {
        if (device !== null && batch.some((write) => write.kind === kind)) heard.push(await answers(device))
        return inner.append(batch)
      },
    }),
  })
  const watch = (listening: Device) => {
    device = listening
  }
  return { ...watched, heard, watch }
}

function answers(device: Device): Promise<boolean> {
  return device.hello().then(
    () => true,
    () => false,
  )
}
