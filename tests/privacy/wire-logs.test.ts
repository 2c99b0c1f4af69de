/** Whatever people do and whatever goes wrong: nothing of theirs is in what the server writes, at its most talkative. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { answerProblems } from '../../game-server/http/problem.ts'
import { systemLog } from '../../game-server/ports/log.ts'
import { credentialIn, type Joined, type Opened } from '../support/http-client.ts'
import { writeScenario } from '../support/server.ts'
import { type ServerProcess, startProcess } from '../support/server-process.ts'
import { ADDRESS, call, DEVICE } from './support/http-line.ts'
import { markedJson, marksIn } from './support/marked.ts'
import { type Member, member } from './support/member.ts'
import { enterRoom } from './support/room-line.ts'
import { EVENING, type Step, WRITTEN } from './support/script.ts'
import { SEATS } from './support/stage.ts'

let folder: string
let server: ServerProcess
let base: string
let written: string
let exit: number | null
const people = new Map<string, Member>()
const secrets: string[] = [ADDRESS, DEVICE, ...Object.values(WRITTEN), ...SEATS.map(({ nickname }) => nickname)]

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'platzwechsel-'))
  writeScenario(folder, markedJson)
  server = startProcess(folder, {
    LOG_LEVEL: 'trace',
    NODE_ENV: 'production',
    SCENARIOS_DIR: join(folder, 'scenarios'),
    TRUSTED_PROXIES: '1',
  })
  base = (await server.base) ?? ''
  await comeIn()
  for (const step of EVENING) await take(step)
  await misbehave()
  exit = await server.stop()
  written = server.written()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function comeIn(): Promise<void> {
  const anybody = somebody('anybody', '')
  const opened = (await call(base, anybody, 'POST', '/api/workshops', { scenario: markedJson.id })).body as Opened
  people.set('leitung', somebody('leitung', credentialIn(opened.links.facilitator)))
  secrets.push(opened.joinCode, ...Object.values(opened.links).map(credentialIn))
  for (const { name, nickname, role } of SEATS) {
    const { body } = await call(base, anybody, 'POST', `/api/join/${opened.joinCode}`, { nickname })
    const { credential, platzkarte } = body as Joined
    people.set(name, { ...somebody(name, credential), role })
    secrets.push(credential, platzkarte.split(' · ')[1] ?? '')
  }
  people.set('code', somebody(opened.joinCode, ''))
  people.set('table', somebody(opened.tables[0] ?? '', ''))
}

function somebody(name: string, credential: string): Member {
  return member({ name, kind: 'seat', role: null, language: 'de', credential }, () => '')
}

function who(name: string): Member {
  return people.get(name) as Member
}

async function take({ by, label, ask, text }: Step): Promise<void> {
  const { role } = who(by)
  const [path, body] =
    ask.type === 'what-if'
      ? [`/api/tables/${who('table').name}/what-if`, { whatIf: ask.whatIf }]
      : ['/api/seat/commands', { cid: `step-${label}`, ask, ...(role && { as: role }), ...(text && { text }) }]
  const heard = await call(base, who(by), 'POST', path, body)
  if (heard.status >= 400) throw new Error(`${label}: ${JSON.stringify(heard.body)}`)
}

const ODD = 'Frei-Unfug'

/** Everything that may make a server talk: wrong, broken, foreign, too large, too much. */
async function misbehave(): Promise<void> {
  secrets.push(ODD)
  const me = who('amt')
  await call(base, me, 'PUT', `/api/seat/drafts/${ODD}`, { value: ODD })
  await call(base, me, 'GET', `/api/${ODD}?${ODD}=${ODD}`)
  await call(base, somebody('x', ODD), 'GET', '/api/seat')
  await call(base, me, 'POST', `/api/join/${ODD}`, {})
  await call(base, me, 'POST', `/api/join/${who('code').name}/return`, { platzkarte: `BLAU-STORCH-7 ${ODD}` })
  await call(base, me, 'POST', '/api/workshops', { scenario: ODD.toLowerCase() })
  await call(base, me, 'POST', '/api/seat/commands', { cid: 'odd-odd-odd', ask: { type: ODD }, text: ODD })
  await call(base, me, 'POST', '/api/seat/commands', {
    cid: 'odd-odd-too',
    ask: { type: 'word' },
    text: ODD.repeat(2e3),
  })
  const bodies = [`{"nickname": "${ODD}`, `"${ODD}\\n    at ${ODD}"`, `{"__proto__": {"${ODD}": 1}}`]
  for (const body of bodies) {
    const headers = { 'Content-Type': 'application/json', Origin: `https://${ODD}.example` }
    await fetch(`${base}/api/join/${who('code').name}`, { method: 'POST', headers, body })
    await fetch(`${base}/api/join/${who('code').name}`, {
      method: 'POST',
      headers: { 'Content-Type': headers['Content-Type'] },
      body,
    })
  }
  const line = await enterRoom(base, me)
  await line.hello()
  await line.room.request(ODD, { [ODD]: ODD }).catch(() => undefined)
  await line.ask({ cid: 'odd-odd-tre', ask: { type: 'word', text: new Date(0) }, text: ODD }).catch(() => undefined)
  line.room.connection.send(Buffer.from(`\u0015\u0001${ODD}`))
  line.room.connection.send(Buffer.from(`\u000d\u00a5${ODD}`))
  await line.settle().catch(() => undefined)
  const other = await enterRoom(base, who('kasse'))
  const ended = new Promise((resolve) => other.room.onLeave.once(resolve))
  other.room.send('command', { text: ODD.repeat(2_000) })
  await ended
}

test('the server said what it is, stayed up and ended well', () => {
  expect(written).toContain('"msg":"ready"')
  expect(exit).toBe(0)
})

test('nothing that it wrote is anybody’s name, credential, text, address or device', () => {
  expect(secrets.length).toBeGreaterThan(20)
  expect(secrets.filter((secret) => secret.length < 6)).toEqual([])
  expect(secrets.filter((secret) => written.toLowerCase().includes(secret.toLowerCase()))).toEqual([])
})

test('nothing that it wrote is a text of the game, or names who sits where', () => {
  expect(marksIn(written)).toEqual([])
  expect(written).not.toMatch(/(?:card|measure)[A-Z]/)
  expect(written.split('\n').filter((line) => line.startsWith('{') && line.includes('127.0.0.1'))).toEqual([])
})

test('an error is noted without what it quotes', () => {
  const lines: string[] = []
  const log = systemLog('trace', { write: (line) => lines.push(line) })
  log.fault('a request met a fault', { error: new TypeError(`${ODD}\n    at ${ODD} (file)`) })
  expect(lines.join()).toContain('TypeError')
  expect(lines.join()).toContain('wire-logs.test')
  expect(lines.join()).not.toContain(ODD)
})

test('an error in the middle of an answer is printed by nobody', async () => {
  const printed = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const app = express()
  app.set('env', 'production')
  app.get('/', (_, response) => {
    response.write('half')
    throw new Error(ODD)
  })
  app.use(answerProblems({ info: () => undefined, warn: () => undefined, fault: () => undefined }))
  const http = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => http.once('listening', resolve))
  const { port } = http.address() as { port: number }
  await expect(fetch(`http://127.0.0.1:${port}/`).then((response) => response.text())).rejects.toThrow()
  expect(printed).not.toHaveBeenCalled()
  printed.mockRestore()
  await new Promise((resolve) => http.close(resolve))
})
