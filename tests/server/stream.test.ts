/** Where no WebSocket gets through: the same views as a stream, in the same order. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect } from '../support/room-client.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { goTo, openWorkshop, type Person } from '../support/workshop.ts'

let server: TestServer

beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.remove())

interface Heard {
  readonly event: string
  readonly data: { readonly version: number; readonly texts?: Readonly<Record<string, string>> }
}

/** Listens with a credential; `next` yields one message after the other, and null when the stream has ended. */
async function listen(credential: string) {
  const stop = new AbortController()
  const response = await fetch(`${server.base}/api/seat/events?language=en`, {
    headers: { Authorization: `Bearer ${credential}` },
    signal: stop.signal,
  })
  const reader = (response.body as ReadableStream<Uint8Array>).getReader()
  const decoder = new TextDecoder()
  let text = ''
  const next = async (): Promise<Heard | null> => {
    for (;;) {
      const end = text.indexOf('\n\n')
      const message = end < 0 ? null : text.slice(0, end)
      if (message !== null) text = text.slice(end + 2)
      const [, event, data] = /^event: (\w+)\ndata: (.*)$/.exec(message ?? '') ?? []
      if (event !== undefined && data !== undefined) return { event, data: JSON.parse(data) }
      if (message !== null) continue
      const { done, value } = await reader.read()
      if (done) return null
      text += decoder.decode(value, { stream: true })
    }
  }
  return { response, next, stop: () => stop.abort() }
}

describe('a stream', () => {
  test('begins with everything, then brings what is private before what is public', async () => {
    const workshop = await openWorkshop(server)
    await goTo(workshop, 'talk')
    const [office] = workshop.people as [Person]
    const stream = await listen(office.joined.credential)
    expect(stream.response.headers.get('content-type')).toContain('text/event-stream')
    expect(await stream.next()).toMatchObject({ event: 'public', data: { public: { phase: 'talk' } } })
    const first = await stream.next()
    expect(first).toMatchObject({ event: 'private', data: { sections: { me: { role: 'office' } } } })
    expect(first?.data.texts?.['cards.report.text']).toBe('Eleven children went into care.')
    await office.speak({ type: 'share', card: 'report' })
    const told = await stream.next()
    const shown = await stream.next()
    expect(told).toMatchObject({ event: 'private', data: { version: shown?.data.version } })
    expect(shown).toMatchObject({ event: 'public', data: { public: { cards: { report: {} } } } })
    stream.stop()
  })

  test('and a room are two devices of one seat: the newer takes over', async () => {
    const { people } = await openWorkshop(server)
    const [office] = people as [Person]
    const stream = await listen(office.joined.credential)
    await stream.next()
    await stream.next()
    const device = await connect(server.base, office.joined.credential)
    await device.hello()
    expect(await stream.next()).toMatchObject({ event: 'private', data: { superseded: true } })
    expect(await stream.next()).toBeNull()
    await device.leave()
  })

  test('says by a request of its own what a room would be told: that somebody rests, or calls for help', async () => {
    const { people, table } = await openWorkshop(server)
    const [office, school] = people as [Person, Person]
    const live = server.service.commit.tables.get(table)
    const streams = [await listen(office.joined.credential), await listen(school.joined.credential)]
    for (const stream of streams) await stream.next()
    const there = () => [...(live?.connections ?? [])].map(({ presence, help }) => ({ presence, help }))
    const resting = { presence: 'online', help: false }
    expect(there()).toEqual([resting, resting])
    const said = (body: object) => office.call('POST', '/api/seat/presence', body)
    expect(await said({ presence: 'idle', help: true })).toMatchObject({ status: 200, body: { ok: true } })
    expect(there()).toEqual([{ presence: 'idle', help: true }, resting])
    expect(await said({ help: false })).toMatchObject({ status: 200 })
    expect(there()).toEqual([{ presence: 'idle', help: false }, resting])
    expect(await said({ presence: 'gone' })).toMatchObject({ status: 400 })
    for (const stream of streams) stream.stop()
  })

  test('is for nobody without a credential, and leaves nothing behind when it ends', async () => {
    const { people, table } = await openWorkshop(server)
    const [office] = people as [Person]
    const connections = server.service.commit.tables.get(table)?.connections
    const stream = await listen(office.joined.credential)
    await stream.next()
    expect(connections?.size).toBe(1)
    stream.stop()
    while (connections?.size !== 0) await new Promise((resolve) => setImmediate(resolve))
    expect((await fetch(`${server.base}/api/seat/events`)).status).toBe(401)
  })
})
