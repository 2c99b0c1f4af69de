/** What is somebody's own: taken along whole, deleted by who may, gone from every screen, and after its time gone altogether. */
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { brokenAt } from '../../game-server/store/chain.ts'
import { player, visitor } from '../support/http-client.ts'
import { connect } from '../support/room-client.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { goTo, openWorkshop, type Person, personOf, sitDown, type TestWorkshop } from '../support/workshop.ts'

const DAY = 86_400_000

interface Data {
  readonly workshop: { readonly keptUntil: number }
  readonly seat: { readonly nickname: string | null; readonly role: string | null }
  readonly asked: readonly {
    readonly ask: { readonly type: string }
    readonly text?: { readonly body: string | null }
  }[]
  readonly drafts: Readonly<Record<string, string>>
}

let server: TestServer
let workshop: TestWorkshop
let anna: Person
let ben: Person

beforeEach(async () => {
  server = await startServer({ env: { KEEP_DAYS: '20' } })
  workshop = await openWorkshop(server, 0, { about: { town: 'Auenfurt' } })
  const come = async (nickname: string) =>
    personOf(server.base, (await sitDown(server.base, workshop.opened.joinCode, { nickname, notice: 1 })).joined)
  anna = await come('Amsel')
  ben = await come('Buche')
  await goTo(workshop, 'away')
  await anna.ask({ type: 'word' }, { text: 'Mut' })
  await ben.ask({ type: 'word' }, { text: 'Ruhe' })
  await anna.call('PUT', '/api/seat/drafts/idea', { value: 'Später' })
})
afterEach(() => server.remove())

const dataOf = async (person: Person) => (await person.call<Data>('GET', '/api/seat/data')).body

describe('own data', () => {
  test('are what one is called, wrote and asked, and nobody else’s', async () => {
    const data = await dataOf(anna)
    expect(data).toMatchObject({ seat: { nickname: 'Amsel', role: 'office' }, drafts: { idea: 'Später' } })
    expect(data.asked.filter(({ text }) => text).map(({ ask, text }) => [ask.type, text?.body])).toEqual([
      ['word', 'Mut'],
    ])
    expect(data.workshop.keptUntil).toBe(server.clock.now() + 20 * DAY)
    expect(JSON.stringify(data)).not.toMatch(/Buche|Ruhe/)
  })

  test('are only a seat’s', async () => {
    for (const method of ['GET', 'DELETE'])
      expect((await workshop.facilitator.call(method, '/api/seat/data')).status).toBe(403)
  })

  test('deleted are gone from every screen and record; the log holds together, and others keep theirs', async () => {
    expect((await anna.call('DELETE', '/api/seat/data')).body).toEqual({ deleted: { nickname: true, texts: 1 } })
    expect(await dataOf(anna)).toMatchObject({ seat: { nickname: null }, drafts: {} })
    const looks = await Promise.all([anna, ben, workshop.facilitator].map((one) => one.look()))
    const record = await workshop.facilitator.call('GET', `/api/tables/${workshop.table}/record`)
    expect(JSON.stringify([looks, record.body])).not.toMatch(/Amsel|Mut/)
    expect(JSON.stringify(looks)).toMatch(/Ruhe/)
    expect(brokenAt(await server.service.store.entries(workshop.table))).toBeNull()
  })
})

describe('who looks after the workshop', () => {
  test('deletes a single text, of this workshop only', async () => {
    const other = await openWorkshop(server, 0)
    const [word] = (await ben.look()).public.words
    const path = `/api/tables/${workshop.table}/texts/${word}`
    expect((await other.facilitator.call('DELETE', path)).status).toBe(404)
    expect((await anna.call('DELETE', path)).status).toBe(403)
    expect((await workshop.facilitator.call('DELETE', path)).status).toBe(200)
    expect(Object.keys(await server.service.store.texts(workshop.table))).not.toContain(word)
  })

  test('may have it deleted earlier than the operator says, and not later', async () => {
    const keep = (keepDays: number) => workshop.facilitator.call('PATCH', '/api/workshop', { keepDays })
    expect((await keep(21)).status).toBe(400)
    expect((await keep(1)).body).toMatchObject({ keptUntil: server.clock.now() + DAY })
  })
})

describe('by hand, before its time', () => {
  test('the lead deletes a workshop at once, whole; nobody else can', async () => {
    const other = await openWorkshop(server, 1)
    const { guest, projector } = other.credentials
    for (const credential of [guest, projector, other.people[0]?.joined.credential ?? ''])
      expect((await player(server.base, credential).call('DELETE', '/api/workshop')).status).toBe(403)
    expect((await other.facilitator.call('DELETE', '/api/workshop')).status).toBe(200)
    expect((await other.facilitator.call('GET', '/api/seat')).status).toBe(401)
    expect((await visitor(server.base).call('GET', `/api/join/${other.opened.joinCode}`)).status).toBe(404)
    expect(server.service.commit.tables.has(other.table)).toBe(false)
    expect((await workshop.facilitator.look()).table).toBe(workshop.table)
  })

  test('whoever listens is sent away when nothing is left to come back to, and not before', async () => {
    let listens: boolean | null = null
    const watched = await startServer({
      wrap: (inner) => ({
        ...inner,
        async append(batch) {
          if (batch.some(({ kind }) => kind === 'purged')) listens = await heard()
          return inner.append(batch)
        },
      }),
    })
    const over = await openWorkshop(watched, 1)
    const credential = over.people[0]?.joined.credential ?? ''
    const device = await connect(watched.base, credential)
    const heard = () =>
      device.hello().then(
        () => true,
        () => false,
      )
    expect((await over.facilitator.call('DELETE', '/api/workshop')).status).toBe(200)
    expect(listens).toBe(true)
    await device.ended
    expect((await player(watched.base, credential).call('GET', '/api/seat')).status).toBe(401)
    await watched.remove()
  })

  test('where nothing can be written nothing is deleted: nobody is sent away, and the table goes on', async () => {
    const kept = await openWorkshop(server, 1)
    const device = await connect(server.base, kept.people[0]?.joined.credential ?? '')
    server.service.commit.rest(true)
    expect((await kept.facilitator.call('DELETE', '/api/workshop')).status).toBe(503)
    server.service.commit.rest(false)
    await device.hello()
    expect(await kept.facilitator.ask({ type: 'start' })).toMatchObject({ error: null })
    expect((await kept.facilitator.look()).public.status).toBe('playing')
    expect((await kept.facilitator.call('DELETE', '/api/workshop')).status).toBe(200)
    await device.ended
  })

  test('where it was deleted although the disk did not say so, everybody is sent away all the same', async () => {
    let unsaid = true
    const failing = await startServer({
      wrap: (inner) => ({
        ...inner,
        async append(batch) {
          await inner.append(batch)
          if (!unsaid || !batch.some(({ kind }) => kind === 'purged')) return
          unsaid = false
          throw new Error('the disk did not say')
        },
      }),
    })
    const over = await openWorkshop(failing, 1)
    const device = await connect(failing.base, over.people[0]?.joined.credential ?? '')
    expect((await over.facilitator.call('DELETE', '/api/workshop')).status).toBe(200)
    await device.ended
    expect((await over.facilitator.call('GET', '/api/seat')).status).toBe(401)
    const next = await openWorkshop(failing, 1)
    expect(await next.facilitator.ask({ type: 'start' })).toMatchObject({ error: null })
    await failing.remove()
  })

  test('it may be opened for fewer days than the operator says, and for no more', async () => {
    const short = await openWorkshop(server, 0, { keepDays: 2 })
    const { workshop: told } = (await short.facilitator.look()) as unknown as { workshop: { keptUntil: number } }
    expect(told.keptUntil).toBe(server.clock.now() + 2 * DAY)
    const body = { scenario: 'tiny', keepDays: 9_999 }
    expect((await visitor(server.base).call('POST', '/api/workshops', body)).status).toBe(400)
  })
})

describe('when its time is over', () => {
  test('a workshop that is being played is gone, and everybody is sent away', async () => {
    const { commit, store } = server.service
    const other = await openWorkshop(server, 1)
    await commit.keep([{ kind: 'kept', workshop: workshop.opened.workshop, until: server.clock.now() + 1 }])
    server.clock.advance(600_000)
    while ((await store.workshop(workshop.opened.workshop)) !== undefined) await commit.keep([])
    expect((await anna.call('GET', '/api/seat')).status).toBe(401)
    expect((await visitor(server.base).call('GET', `/api/join/${workshop.opened.joinCode}`)).status).toBe(404)
    expect(commit.tables.has(workshop.table)).toBe(false)
    expect((await other.people[0]?.look())?.public.status).toBe('lobby')
    expect(server.logged.filter(({ level }) => level === 'fault')).toEqual([])
  })

  test('one that was not opened again since the start is gone too', async () => {
    await server.stop()
    server.clock.advance(20 * DAY)
    server = await server.restart()
    const db = new DatabaseSync(join(server.folder, 'test.sqlite'), { readOnly: true })
    const names = db.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`).all()
    const left = names.filter(({ name }) => db.prepare(`SELECT 1 FROM ${String(name)} LIMIT 1`).get() !== undefined)
    db.close()
    // A table that somebody adds belongs into what is deleted.
    expect(left.map(({ name }) => name)).toEqual(['signs'])
  })
})
