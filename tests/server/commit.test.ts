/** The commit loop: once, whole, in order, and nothing shown or answered that is not kept. */
import { readdirSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Entry } from '../../shared/engine/record.ts'
import { type FaultStore, faultStore } from '../support/fault-store.ts'
import { connect } from '../support/room-client.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { goTo, openWorkshop, type Person, type TestWorkshop } from '../support/workshop.ts'

let server: TestServer
let store: FaultStore
let workshop: TestWorkshop
let office: Person

beforeEach(async () => {
  server = await startServer({
    wrap: (inner) => {
      store = faultStore(inner)
      return store
    },
  })
  workshop = await openWorkshop(server)
  office = workshop.people[0] as Person
  await goTo(workshop, 'talk')
})
afterEach(() => server.remove())

const share = { type: 'share', card: 'report' }

async function entries(): Promise<Entry[]> {
  return (await store.entries(workshop.table)).map(({ entry }) => JSON.parse(entry))
}

async function times(cid: string): Promise<number> {
  return (await entries()).filter(({ command }) => command.cid === cid).length
}

describe('a command', () => {
  test('sent again, at once or later, gets the same answer and happens once', async () => {
    const again = () => office.speak(share, { cid: 'same-0001' })
    const answers = await Promise.all([again(), again(), again()])
    server = await server.restart()
    const person = { ...office }
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1)
    expect(await times('same-0001')).toBe(1)
    const late = await visitorAsks(server, person, 'same-0001')
    expect(late).toEqual(answers[0]?.body)
    expect(await times('same-0001')).toBe(1)
  })

  test('that was refused stays refused under its id, whatever has changed meanwhile', async () => {
    const first = await office.speak({ type: 'choose', measure: 'visits' }, { cid: 'early-0001' })
    expect(first).toMatchObject({ status: 409, body: { refused: { refused: 'not-now' } } })
    await goTo(workshop, 'pick')
    expect((await office.speak({ type: 'choose', measure: 'visits' }, { cid: 'early-0001' })).body).toEqual(first.body)
    expect((await office.speak({ type: 'choose', measure: 'visits' })).body).toMatchObject({ ok: true })
  })

  test('is one person’s own: the same id from another seat is another command', async () => {
    await office.speak(share, { cid: 'same-0002' })
    const [, purse] = workshop.people
    const other = await purse?.speak({ type: 'promise', promise: 'measure', measure: 'freeze' }, { cid: 'same-0002' })
    expect(other?.body).toMatchObject({ ok: true })
    expect(await times('same-0002')).toBe(2)
  })

  test('arriving together with others is written in one append with them', async () => {
    const before = store.appends
    await Promise.all(workshop.people.map((person) => person.speak({ type: 'ready' })))
    expect(store.appends - before).toBeLessThanOrEqual(2)
    expect((await entries()).filter(({ command }) => command.ask.type === 'ready')).toHaveLength(2)
  })
})

describe('when the disk fails', () => {
  test.each(['before', 'after'] as const)(
    '(%s it has written) nothing is shown or answered; asked again, it happens once',
    async (moment) => {
      const device = await connect(server.base, office.joined.credential)
      await device.hello()
      const shown = () => device.frames.filter((frame) => 'public' in frame || frame.private.readOnly === undefined)
      const frames = shown().length
      store.failAppend(1, moment)
      expect(await office.speak(share, { cid: 'lost-0001' })).toMatchObject({
        status: 503,
        error: { code: 'unavailable' },
      })
      expect(shown()).toHaveLength(frames)
      expect(await office.speak(share, { cid: 'lost-0001' })).toMatchObject({ status: 200, body: { ok: true } })
      await device.until(() => device.view().cards.report !== undefined)
      expect(await times('lost-0001')).toBe(1)
      await device.leave()
    },
  )

  test('the table is read-only until the disk is back, then goes on', async () => {
    store.breakDown()
    expect(await office.speak(share, { cid: 'lost-0002' })).toMatchObject({ status: 503 })
    expect(await office.speak(share, { cid: 'lost-0002' })).toMatchObject({ status: 503 })
    expect(await office.call('GET', '/readyz')).toMatchObject({ status: 503 })
    expect(await office.look()).toMatchObject({ public: { phase: 'talk', cards: {} } })
    store.repair()
    expect(await office.call('GET', '/readyz')).toMatchObject({ status: 200 })
    expect(await office.speak(share, { cid: 'lost-0002' })).toMatchObject({ status: 200 })
    expect(await times('lost-0002')).toBe(1)
  })

  test('at any append of an evening, in either way, the evening comes out the same', async () => {
    const played = async (fault: { n: number; moment: 'before' | 'after' } | null) => {
      const here = await openWorkshop(server)
      if (fault !== null) store.failAppend(fault.n, fault.moment)
      const [first, second] = here.people as [Person, Person]
      const script: (() => ReturnType<Person['ask']>)[] = [
        () => here.facilitator.ask({ type: 'start' }, { cid: 'start-001' }),
        () => here.facilitator.ask({ type: 'next', expect: 'hello' }, { cid: 'next-0001' }),
        () => first.speak(share, { cid: 'share-001' }),
        () => second.speak({ type: 'act', act: 'review' }, { cid: 'act-00001' }),
        () => here.facilitator.ask({ type: 'announce' }, { cid: 'tell-0001', text: 'Noch eine Minute.' }),
        () => here.facilitator.ask({ type: 'next', expect: 'talk' }, { cid: 'next-0002' }),
        () => first.speak({ type: 'choose', measure: 'visits' }, { cid: 'choose-01' }),
        () => here.facilitator.ask({ type: 'next', expect: 'pick' }, { cid: 'next-0003' }),
      ]
      for (const say of script) {
        let answer = await say()
        while (answer.status === 503) answer = await say()
        expect(answer.body).toMatchObject({ ok: true })
      }
      const { body } = await here.facilitator.call<{ entries: Entry[]; texts: object }>(
        'GET',
        `/api/tables/${here.table}/record`,
      )
      return {
        asks: body.entries.map(({ command }) => command.ask.type),
        seen: (await first.look()).public,
        texts: body.texts,
      }
    }
    const undisturbed = await played(null)
    const withoutIds = ({ asks, seen, texts }: typeof undisturbed) => ({
      asks,
      phase: seen.phase,
      families: seen.variables,
      texts: Object.values(texts),
    })
    const before = store.appends
    await played(null)
    // Opening a workshop and its two seats takes three appends; the fault is set after them.
    const points = store.appends - before - 3
    expect(points).toBeGreaterThanOrEqual(8)
    for (let n = 1; n <= points; n++) {
      for (const moment of ['before', 'after'] as const) {
        expect(withoutIds(await played({ n, moment })), `append ${n}, ${moment}`).toEqual(withoutIds(undisturbed))
      }
    }
  })

  test('a table that somebody else has taken over is not written to any more; the others are', async () => {
    const other = await openWorkshop(server)
    await store.append([{ kind: 'owned', table: workshop.table, epoch: 9 }])
    expect(await office.speak(share)).toMatchObject({ status: 503 })
    expect(await office.speak(share)).toMatchObject({ status: 503 })
    expect(await other.facilitator.ask({ type: 'start' })).toMatchObject({ status: 200 })
    expect((await entries()).some(({ command }) => command.ask.type === 'share')).toBe(false)
  })
})

describe('a fault of our own', () => {
  test('is answered with one neutral sentence, changes nothing, and everything else goes on', async () => {
    const table = server.service.commit.tables.get(workshop.table)
    if (table === undefined) throw new Error('no table')
    const { state } = table
    table.state = { ...state, town: { ...state.town, cards: {} } }
    const answer = await office.speak(share)
    table.state = state
    expect(answer).toMatchObject({ status: 500, error: { code: 'fault' } })
    expect(JSON.stringify(answer.body)).not.toMatch(/unknown id|\.ts/)
    expect(server.logged.some(({ level, message }) => level === 'fault' && message.includes('fault'))).toBe(true)
    expect(await office.speak(share)).toMatchObject({ status: 200 })
  })
})

async function visitorAsks(at: TestServer, person: Person, cid: string): Promise<unknown> {
  const response = await fetch(`${at.base}/api/seat/commands`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${person.joined.credential}` },
    body: JSON.stringify({ cid, as: 'office', ask: share }),
  })
  return response.json()
}

test('a server that stops leaves one file that can be taken up again', async () => {
  await server.stop()
  expect(readdirSync(server.folder).filter((name) => name.endsWith('-wal'))).toEqual([])
  server = await server.restart()
})
