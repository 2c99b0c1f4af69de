/** Raw HTTP requests that no browser would send: methods, paths, headers, bodies, each bent a little. */
import { connect } from 'node:net'
import type { Chance } from '../against/chance.ts'
import { bent, hostile } from './hostile.ts'
import { innerDetail } from './telling.ts'

export interface Answered {
  /** 0 where nothing whole came back before we hung up. */
  readonly status: number
  readonly said: string
}

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'TRACE', 'PROPFIND', 'get', 'X']
const PATHS = [
  ...['/', '/healthz', '/readyz', '/metrics', '/api/scenarios', '/api/workshops', '/api/workshop', '/api/seat'],
  ...[
    '/api/seat/commands',
    '/api/seat/presence',
    '/api/seat/drafts',
    '/api/seat/drafts/__proto__',
    '/api/seat/events',
    '/api/join/QQQQ2222',
  ],
  ...['/api/join/QQQQ2222/return', '/api/tables/__proto__/record', '/api/tables/x/what-if', '/api/tables/x/reasons'],
  ...[
    '/api/workshop/seats/constructor/move',
    '/../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%2f..%2fetc%2fpasswd',
  ],
  ...['/api/../../package.json', '//evil.example/', '/index.html%00.js', '/.git/config', '/.vite/manifest.json', '/%'],
  ...['/matchmake/create/table', '/matchmake/joinById/x', '/monitor', '/playground', '/__healthcheck', '/__apidocs'],
  ...['/api/seat?table[]=1&table[__proto__][x]=1', '/api/seat?table=__proto__', `/api/join/${'A'.repeat(3_000)}`],
  ...['/API/SEAT', '/api//seat', '/api/seat/', 'http://evil.example/api/seat', '*', '/assets/..%5c..%5cpackage.json'],
]
const ORIGINS = ['null', 'https://evil.example', 'http://127.0.0.1', 'http://localhost:1', 'file://', '']
const TYPES = [
  ...['application/json', 'application/json; charset=utf-7', 'text/plain', 'multipart/form-data; boundary=x'],
  ...['application/x-www-form-urlencoded', 'application/json\u000b', 'APPLICATION/JSON', ''],
]
const BODY = { scenario: 'dienstag-17-uhr', tables: 1, language: 'de', solo: { role: 'jugendamt' } }
const BODIES: readonly object[] = [
  ...[BODY, { nickname: 'Zoë', language: 'de' }, { platzkarte: 'BLAU-STORCH-7' }, { open: false }, { value: 'x' }],
  ...[
    { cid: 'fuzz-0001', as: 'jugendamt', ask: { type: 'ready' } },
    { table: 'x' },
    { whatIf: 'heimShut' },
    { role: 'x' },
  ],
]

export async function sendRequest(port: number, credential: string, chance: Chance): Promise<Answered> {
  return exchange(port, request(port, credential, chance))
}

/** What an answer gives away that it should not; null for a proper one. */
export function wrongWith({ status, said }: Answered): string | null {
  const head = said.slice(0, said.indexOf('\r\n\r\n')).toLowerCase()
  if (status === 500) return `a fault: ${said.slice(-200)}`
  const inner = innerDetail(said)
  if (inner !== null) return `inner detail: ${inner}`
  if (/^(?:x-powered-by|server|access-control-allow-origin):/m.test(head))
    return 'a header that tells or opens too much'
  // What Node itself turns down carries no header of ours.
  const ours = head.includes('content-security-policy') || head.includes('content-length: 0')
  return status > 0 && !ours && ![400, 408, 413, 431].includes(status) ? `${status} without our headers` : null
}

function request(port: number, credential: string, chance: Chance): Buffer {
  const [method, path] = [chance.pick(METHODS), chance.pick(PATHS)]
  const body = bodyFor(chance)
  const head = [
    `${method} ${path} HTTP/1.${chance.oneIn(12) ? 0 : 1}`,
    ...(chance.oneIn(15) ? [] : [`Host: ${chance.oneIn(8) ? 'evil.example' : `127.0.0.1:${port}`}`]),
    ...(chance.oneIn(3) ? [] : [`Authorization: ${chance.oneIn(3) ? 'Bearer x' : `Bearer ${credential}`}`]),
    ...(chance.oneIn(3) ? [`Origin: ${chance.pick(ORIGINS)}`] : []),
    ...(chance.oneIn(5) ? [`Content-Type: ${chance.pick(TYPES)}`] : ['Content-Type: application/json']),
    ...(chance.oneIn(9) ? [`Accept-Language: ${'de,'.repeat(900)}`] : []),
    ...(chance.oneIn(15) ? [`X-Long: ${'y'.repeat(20_000)}`] : []),
    ...(chance.oneIn(15) ? ['Content-Encoding: gzip'] : []),
    ...(chance.oneIn(20) ? ['Transfer-Encoding: chunked'] : []),
    ...(chance.oneIn(20) ? ['Content-Length: 5'] : []),
    ...(chance.oneIn(20) ? ['Upgrade: websocket', 'Connection: Upgrade'] : ['Connection: close']),
    `Content-Length: ${chance.oneIn(15) ? 99 : body.length}`,
  ]
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body])
}

function bodyFor(chance: Chance): Buffer {
  const draw = chance.below(8)
  if (draw === 0) return Buffer.from(Array.from({ length: chance.below(64) }, () => chance.below(256)))
  if (draw === 1) return Buffer.from('['.repeat(2 ** chance.below(14)))
  if (draw === 2) return Buffer.from(JSON.stringify({ value: 'x'.repeat(2 ** chance.below(20)) }))
  if (draw === 3) return Buffer.from(JSON.stringify(hostile(chance, false)) ?? '')
  const right = chance.pick(BODIES)
  return Buffer.from(JSON.stringify(draw === 4 ? right : bent(right, chance, false)) ?? '')
}

function exchange(port: number, bytes: Buffer): Promise<Answered> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    let said = ''
    const done = () => {
      socket.destroy()
      resolve({ status: Number(/^HTTP\/1\.1 (\d+)/.exec(said)?.[1] ?? 0), said })
    }
    // Half of a body is waited for longer than we care to.
    socket.setTimeout(250, done)
    socket.on('data', (chunk) => {
      said += chunk.toString('latin1')
    })
    socket.on('close', done)
    socket.on('error', done)
    socket.end(bytes)
  })
}
