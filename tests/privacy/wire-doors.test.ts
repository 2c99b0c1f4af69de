/** Who may knock where: every credential at every door, and every ask from every mouth. Shut unless it is written down. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../../game-server/app.ts'
import { enter } from '../support/room-client.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { DOORS, routesOf } from './support/doors.ts'
import { CALLERS, type Caller, type House, openHouse } from './support/house.ts'

let server: TestServer
let house: House
beforeAll(async () => {
  server = await startServer()
  house = await openHouse(server)
})
afterAll(() => server.remove())

interface Heard {
  readonly status: number
  readonly body: { readonly error?: object; readonly refused?: { readonly refused: string } } | null
  readonly text: string
}

async function knock(method: string, path: string, caller: Caller, body?: object): Promise<Heard> {
  const credential = house.credentials[caller]
  const response = await fetch(server.base + path, {
    method,
    headers: {
      ...(credential !== null && { Authorization: `Bearer ${credential}` }),
      ...(body && { 'Content-Type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  })
  if (response.headers.get('content-type')?.startsWith('text/event-stream')) {
    await response.body?.cancel()
    return { status: response.status, body: null, text: '' }
  }
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.startsWith('application/json')
  return { status: response.status, body: isJson ? JSON.parse(text) : null, text }
}

test('every door is written down, and there is no other', () => {
  expect(DOORS.map(({ route }) => route).sort()).toEqual(routesOf(createApp(server.service)).sort())
})

describe.each(DOORS)('$route', ({ route, path, body, answers }) => {
  test('opens for those who are named, and for nobody else', async () => {
    const [method = ''] = route.split(' ')
    const got: Partial<Record<Caller, number>> = {}
    for (const caller of CALLERS) {
      if (route.endsWith('reissue') && caller === 'facilitator') continue
      // Whoever may delete the workshop would leave nothing to knock at.
      if (route === 'DELETE /workshop' && caller.toLowerCase().endsWith('facilitator')) continue
      const heard = await knock(method, path(house), caller, method === 'GET' ? undefined : (body?.(house) ?? {}))
      got[caller] = heard.status
      if (heard.status >= 400) expect(Object.keys(heard.body ?? {}).filter((key) => key !== 'cid')).toContain('error')
      if ([401, 403, 404].includes(heard.status)) expect(Object.keys(heard.body ?? {})).toEqual(['error'])
    }
    const { else: otherwise, ...named } = answers
    const due = CALLERS.filter((caller) => got[caller] !== undefined).map((caller) => [
      caller,
      named[caller] ?? otherwise,
    ])
    expect(got).toEqual(Object.fromEntries(due))
  })
})

test.each([
  ...[
    '/matchmake/joinOrCreate/table',
    '/matchmake/create/table',
    '/matchmake/reconnect/table',
    '/matchmake/join/table',
  ],
  ...['/colyseus', '/monitor', '/playground', '/__healthcheck', '/api', '/api/tables', '/scenarios/tiny/scenario.json'],
])('%s leads nowhere, even for the facilitator', async (path) => {
  for (const method of ['GET', 'POST']) {
    const { status, body } = await knock(method, path, 'facilitator', method === 'POST' ? {} : undefined)
    expect([status, body]).toEqual([404, { error: expect.objectContaining({ code: 'not-found' }) }])
  }
})

describe('a credential', () => {
  test('is heard in its header alone', async () => {
    const { facilitator } = house.credentials
    for (const path of [`/api/seat?credential=${facilitator}`, `/api/seat?token=${facilitator}`]) {
      expect((await fetch(server.base + path)).status).toBe(401)
    }
    for (const headers of [{ Cookie: `credential=${facilitator}` }, { Authorization: `Basic ${facilitator}` }]) {
      expect((await fetch(`${server.base}/api/seat`, { headers })).status).toBe(401)
    }
  })

  test('shows no table but its own', async () => {
    const { body } = await knock('GET', `/api/seat?room=0&table=${house.otherTable}`, 'own')
    expect(body).toEqual({ error: expect.objectContaining({ code: 'no-such-table' }) })
    const { text } = await knock('GET', '/api/seat?room=0', 'own')
    expect(text).not.toContain(house.otherTable)
  })

  test("reads and writes no drafts but its seat's", async () => {
    await knock('PUT', '/api/seat/drafts/secret', 'own', { value: 'Nur fuer mich' })
    for (const caller of CALLERS) {
      const { text } = await knock('GET', '/api/seat/drafts', caller)
      expect(text.includes('Nur fuer mich'), caller).toBe(caller === 'own')
    }
  })

  test('of a facilitator elsewhere moves nothing here', async () => {
    await knock('PATCH', '/api/workshop', 'strangeFacilitator', { open: false })
    const { text } = await knock('GET', `/api/join/${house.workshop.opened.joinCode}`, 'nobody')
    expect(JSON.parse(text)).toMatchObject({ open: true })
  })

  test('that was replaced opens nothing, and neither does a place that was reserved with it', async () => {
    const { body } = await knock('GET', '/api/seat', 'mate')
    const { reservation } = (body as unknown as { room: { reservation: object } }).room
    const { status } = await knock('POST', `/api/workshop/seats/${house.mateSeat}/reissue`, 'facilitator', {})
    expect(status).toBe(200)
    await expect(enter(server.base, reservation)).rejects.toThrow()
    expect((await knock('GET', '/api/seat', 'mate')).status).toBe(401)
  })
})
