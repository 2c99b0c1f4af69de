/** Every way in there is, and the headers on every answer. What is not in this list does not exist. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer, type TestServer } from '../support/server.ts'
import { openWorkshop } from '../support/workshop.ts'

let server: TestServer
const PAGE = '<!doctype html><title>Platzwechsel</title>'
const SCRIPT = `export const words = ${JSON.stringify('Nordhang '.repeat(200))}`

beforeAll(async () => {
  const pages = mkdtempSync(join(tmpdir(), 'platzwechsel-pages-'))
  mkdirSync(join(pages, 'assets'))
  mkdirSync(join(pages, '.vite'))
  writeFileSync(
    join(pages, '.vite/manifest.json'),
    JSON.stringify({ 'texts/en.ts': { file: 'assets/en-Ab3dEf9h.js' } }),
  )
  writeFileSync(join(pages, 'index.html'), PAGE)
  writeFileSync(join(pages, 'assets/index-Ab3dEf9h.js'), SCRIPT)
  writeFileSync(join(pages, 'assets/index-Ab3dEf9h.js.br'), brotliCompressSync(SCRIPT))
  writeFileSync(join(pages, 'assets/index-Ab3dEf9h.js.map'), '{}')
  server = await startServer({ env: { CLIENT_DIR: pages } })
})
afterAll(() => server.remove())

interface Raw {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Buffer
}

// Not fetch: it mends addresses and hides encodings, and this is about what really travels.
function raw(method: string, path: string, headers: Record<string, string> = {}, body?: string): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: server.port, method, path, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) })
      })
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

const POSTS =
  'invitations invitations/i1/withdraw commands seats/s1/reissue seats/s1/move seats/s1/rename seats/s1/remove'
const open = (path: string) => ['GET', path, 200] as const
const GETS =
  'seat seat/events seat/drafts seat/data tables/t1/papers tables/t1/record tables/t1/course tables/t1/cast tables/t1/ahead tables/t1/as/office tables/t1/reasons workshop/invitations'
const ROUTES: readonly (readonly [method: string, path: string, withoutCredential: number])[] = [
  ['GET', '/', 200],
  ...['/healthz', '/readyz'].map(open),
  ...['/recht.css', '/impressum', '/datenschutz', '/barrierefreiheit', '/gespeichert'].map(open),
  ['GET', '/api/scenarios', 200],
  ['POST', '/api/workshops', 400],
  ['PATCH', '/api/workshop', 401],
  ['DELETE', '/api/workshop', 401],
  ...GETS.split(' ').map((path) => ['GET', `/api/${path}`, 401] as const),
  ['POST', '/api/workshop/seats', 401],
  ...POSTS.split(' ').map((path) => ['POST', `/api/workshop/${path}`, 401] as const),
  ...['/metrics', '/api/join/QQQQQQQQ'].map((path) => ['GET', path, 404] as const),
  ['POST', '/api/join/QQQQQQQQ', 404],
  ['POST', '/api/join/QQQQQQQQ/return', 400],
  ['PUT', '/api/seat/drafts/note', 401],
  ...['commands', 'presence', 'cards'].map((what) => ['POST', `/api/seat/${what}`, 401] as const),
  ['DELETE', '/api/seat/data', 401],
  ['DELETE', '/api/tables/t1/texts/x1', 401],
  ...['what-if', 'again'].map((what) => ['POST', `/api/tables/t1/${what}`, 401] as const),
]

interface Layer {
  readonly route?: { readonly path: string; readonly methods: Record<string, boolean> }
  readonly handle: { readonly stack?: readonly Layer[] }
}

describe('the routes', () => {
  test.each(ROUTES)('%s %s answers somebody without a credential with %i', async (method, path, status) => {
    expect((await raw(method, path)).status).toBe(status)
  })

  test('are these and no others', async () => {
    const { createApp } = await import('../../game-server/app.ts')
    const app = createApp(server.service) as unknown as { router: { stack: readonly Layer[] } }
    const walk = (stack: readonly Layer[], depth: number): string[] =>
      stack.flatMap(({ route, handle }) => {
        if (route === undefined) return walk(handle.stack ?? [], depth + 1)
        return Object.keys(route.methods).map(
          (method) => `${method.toUpperCase()} ${depth > 1 ? '/api' : ''}${route.path}`,
        )
      })
    const ids = { s1: 'seat', i1: 'id', t1: 'table', x1: 'text' }
    const names: Record<string, string> = { ...ids, QQQQQQQQ: 'code', note: 'key', office: 'role' }
    const named = (path: string) => path.replace(/(?<=\/)\w+(?=\/|$)/g, (id) => (names[id] ? `:${names[id]}` : id))
    const known = ROUTES.filter(([, path]) => path !== '/').map(([method, path]) => `${method} ${named(path)}`)
    expect(walk(app.router.stack, 0).sort()).toEqual(known.sort())
  })

  test.each([
    ['POST', '/matchmake/create/table'],
    ['POST', '/matchmake/joinOrCreate/table'],
    ['POST', '/matchmake/joinById/table'],
    ['POST', '/matchmake/reconnect/table'],
    ['OPTIONS', '/matchmake/create/table'],
    ['GET', '/matchmake'],
    ['GET', '/monitor'],
    ['GET', '/playground'],
    ['GET', '/colyseus'],
    ['GET', '/__healthcheck'],
    ['GET', '/__apidocs'],
    ['GET', '/index.html/../../test.sqlite'],
    ['GET', '/..%2f..%2ftest.sqlite'],
    ['GET', '/%2e%2e/package.json'],
    ['GET', '/assets/index-Ab3dEf9h.js.map'],
    ['GET', '/.vite/manifest.json'],
    ['GET', '/api'],
    ['GET', '/api/nothing'],
    ['DELETE', '/api/seat'],
  ])('%s %s is not there', async (method, path) => {
    const { status, body } = await raw(method, path)
    expect(status).toBe(404)
    expect(JSON.parse(body.toString()).error.code).toBe('not-found')
  })

  test('take no large body at the matchmaker either', async () => {
    const { status } = await raw(
      'POST',
      '/matchmake/create/table',
      { 'Content-Type': 'application/json' },
      'x'.repeat(1_000_000),
    )
    expect(status).toBe(404)
  })
})

describe('every answer', () => {
  test.each(['/', '/healthz', '/api/scenarios', '/api/seat', '/nowhere'])(
    '(%s) forbids what it can forbid',
    async (path) => {
      const { headers } = await raw('GET', path, { Origin: server.base })
      expect(headers['content-security-policy']).toBe(
        "default-src 'none';script-src 'self';style-src 'self';img-src 'self' data: blob:;font-src 'self';connect-src 'self';manifest-src 'self';base-uri 'none';form-action 'self';frame-ancestors 'none'",
      )
      expect(headers).toMatchObject({
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'same-origin',
      })
      const open = Object.keys(headers).filter((name) => name.startsWith('access-control-') || name === 'x-powered-by')
      expect(open).toEqual([])
    },
  )

  test('of the API is kept by nobody', async () => {
    expect((await raw('GET', '/api/scenarios')).headers['cache-control']).toBe('no-store')
  })
})

describe('the pages', () => {
  test('are asked for anew each time, their parts never again', async () => {
    const { headers, body } = await raw('GET', '/')
    expect(body.toString()).toBe(PAGE)
    expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' })
    const again = await raw('GET', '/', { 'If-None-Match': String(headers.etag) })
    expect(again).toMatchObject({ status: 304 })
    const part = await raw('GET', '/assets/index-Ab3dEf9h.js')
    expect(part.body.toString()).toBe(SCRIPT)
    expect(part.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  })

  test('name the words of the reader’s language, so that they come beside the code', async () => {
    const english = await raw('GET', '/', { 'Accept-Language': 'en-GB,de;q=0.5' })
    expect(english.headers.link).toBe('</assets/en-Ab3dEf9h.js>; rel=modulepreload')
    expect(english.headers.vary).toContain('Accept-Language')
    expect((await raw('GET', '/', { 'Accept-Language': 'de' })).headers.link).toBeUndefined()
  })

  test('travel compressed where the browser can read it', async () => {
    const { headers, body } = await raw('GET', '/assets/index-Ab3dEf9h.js', { 'Accept-Encoding': 'gzip, br' })
    expect(headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' })
    expect(brotliDecompressSync(body).toString()).toBe(SCRIPT)
    expect(body.length).toBeLessThan(SCRIPT.length / 10)
  })
})

describe('a page of another origin', () => {
  const own = () => `127.0.0.1:${server.port}`
  const foreign = [
    'https://evil.example',
    'null',
    'http://127.0.0.1',
    'http://127.0.0.1:1',
    'http://127.0.0.1.evil.example',
    'http://localhost',
    'file://',
    '',
  ]

  async function upgraded(origin: string | null): Promise<number> {
    const { people } = await openWorkshop(server, 1)
    const { body } =
      (await people[0]?.call<{ room: { reservation: Record<string, string> } }>('GET', '/api/seat')) ?? {}
    const { processId, roomId, sessionId } = body?.room.reservation ?? {}
    const lines = [
      `GET /${processId}/${roomId}?sessionId=${sessionId} HTTP/1.1`,
      `Host: ${own()}`,
      ...(origin === null ? [] : [`Origin: ${origin}`]),
      'Upgrade: websocket',
      'Connection: Upgrade',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==',
    ]
    return new Promise((resolve, reject) => {
      const socket = connect(server.port, '127.0.0.1', () => socket.write(`${lines.join('\r\n')}\r\n\r\n`))
      socket.once('data', (data) => {
        socket.destroy()
        resolve(Number(data.toString().split(' ')[1]))
      })
      socket.on('error', reject)
    })
  }

  test.each(foreign)('(%s) is not heard by the API', async (origin) => {
    const { status, body } = await raw('GET', '/api/scenarios', { Origin: origin })
    expect(status).toBe(403)
    expect(JSON.parse(body.toString()).error.code).toBe('foreign-origin')
  })

  test.each(foreign)('(%s) gets no connection to a room', async (origin) => {
    expect(await upgraded(origin)).toBe(403)
  })

  test('is told apart from our own, and from programs that have none', async () => {
    for (const headers of [{ Origin: server.base }, { Origin: `https://${own()}` }, {}]) {
      expect((await raw('GET', '/api/scenarios', headers as Record<string, string>)).status).toBe(200)
    }
    expect(await upgraded(server.base)).toBe(101)
    expect(await upgraded(null)).toBe(101)
  })
})
