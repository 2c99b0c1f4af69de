/** Everything that HTTP can be fed with: each a clear sentence, nothing lost, and the server stays up. */
import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { visitor } from '../support/http-client.ts'
import { startServer, type TestServer, writeScenario } from '../support/server.ts'
import { tinyWith } from '../support/tiny-scenario.ts'
import { goTo, openWorkshop, type Person, type TestWorkshop } from '../support/workshop.ts'

let server: TestServer
let workshop: TestWorkshop
let office: Person

beforeAll(async () => {
  server = await startServer()
  workshop = await openWorkshop(server)
  office = workshop.people[0] as Person
  await goTo(workshop, 'talk')
})
afterAll(() => server.remove())

const command = (body: unknown, language = 'de') => office.call('POST', `/api/seat/commands?language=${language}`, body)

describe('a body', () => {
  test.each([
    ['that is no JSON', '{"cid":', 400, 'bad-request'],
    ['that is a bare word', '"hello"', 400, 'bad-request'],
    ['above 16 KiB', { cid: 'abcd-0001', ask: { type: 'word' }, text: 'x'.repeat(17_000) }, 413, 'too-large'],
    ['nested ten thousand times', `${'['.repeat(7_000)}${']'.repeat(7_000)}`, 400, 'bad-request'],
  ])('%s is turned down with a sentence', async (_, body, status, code) => {
    const answer = await command(body)
    expect(answer).toMatchObject({ status, error: { code } })
    expect(answer.error?.message).toMatch(/^[A-ZÄÖÜ].*\.$/)
  })

  test('that tries to change what all objects have in common changes nothing', async () => {
    const forged = [
      '{"cid":"abcd-0002","ask":{"type":"ready"},"__proto__":{"polluted":1}}',
      '{"cid":"abcd-0003","ask":{"type":"share","card":"report","__proto__":{"polluted":1}}}',
      '{"cid":"abcd-0004","ask":{"type":"share","card":"__proto__"}}',
      '{"cid":"abcd-0005","ask":{"type":"constructor"}}',
      '{"cid":"abcd-0006","as":"__proto__","ask":{"type":"ready"}}',
    ]
    for (const body of forged) expect((await command(body)).status).toBeGreaterThanOrEqual(400)
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
    expect((await office.look()).public).toMatchObject({ cards: {}, roles: { office: { ready: false } } })
  })

  test('sent in pieces and never finished does not hold up anybody else', async () => {
    const slow = request(`${server.base}/api/seat/commands`, { method: 'POST', headers: { 'Content-Length': '1000' } })
    slow.on('error', () => undefined)
    slow.write('{"cid":')
    expect((await office.look()).public.phase).toBe('talk')
    slow.destroy()
  })
})

describe('a command', () => {
  test.each([
    ['of a foreign role', { as: 'purse', ask: { type: 'act', act: 'review' } }, 'not-your-role'],
    ['with a foreign card', { as: 'office', ask: { type: 'share', card: 'nope' } }, 'unknown'],
    ['of another phase', { as: 'office', ask: { type: 'choose', measure: 'visits' } }, 'not-now'],
    [
      'with a pen that has been passed on',
      { as: 'office', pen: 0, ask: { type: 'share', card: 'report' } },
      'stale-pen',
    ],
    ['of the facilitator', { ask: { type: 'next', expect: 'talk' } }, 'not-yours'],
    ['without a role', { ask: { type: 'ready' } }, 'not-yours'],
  ])('%s is refused in the language of who asks, and nothing changes', async (_, body, refused) => {
    const before = (await office.look()).public
    const sentences = new Set<string>()
    for (const language of ['de', 'en', 'de-simple']) {
      const answer = await command({ cid: crypto.randomUUID(), ...body }, language)
      expect(answer).toMatchObject({ status: 409, body: { refused: { refused } }, error: { code: refused } })
      sentences.add(answer.error?.message ?? '')
    }
    expect(sentences.size).toBeGreaterThan(1)
    expect((await office.look()).public).toEqual(before)
  })

  test('that is none is malformed', async () => {
    expect(await command({ cid: 'abcd-0007', ask: { type: 'fly' } })).toMatchObject({
      status: 400,
      body: { cid: 'abcd-0007', refused: { refused: 'malformed' } },
    })
  })

  test('with a word that is too long says how long it may be', async () => {
    const answer = await command({ cid: 'abcd-0008', ask: { type: 'word' }, text: 'x'.repeat(100) })
    expect(answer.error?.message).toContain('60')
  })
})

describe('a workshop', () => {
  const open = (scenario: unknown) => visitor(server.base).call('POST', '/api/workshops?language=en', { scenario })

  test('of a scenario that is missing, or looked for elsewhere on the disk, is not opened', async () => {
    for (const id of ['nowhere', '../tiny', 'tiny/../tiny', '/etc', '__proto__', '']) {
      expect(await open(id)).toMatchObject({ status: 404, error: { code: 'no-such-scenario' } })
    }
    expect(await open(7)).toMatchObject({ status: 400 })
  })

  test('of a broken scenario file is not opened, and says so', async () => {
    writeScenario(server.folder, { id: 'half' }, '{"format": 1,')
    writeScenario(
      server.folder,
      { id: 'wrong' },
      JSON.stringify(tinyWith({ id: 'wrong', 'roles.office.needs': 'nobody' })),
    )
    writeScenario(server.folder, { id: 'other' }, JSON.stringify(tinyWith({})))
    for (const id of ['half', 'wrong', 'other']) {
      expect(await open(id)).toMatchObject({
        status: 422,
        error: {
          code: 'broken-scenario',
          message: 'This scenario cannot be loaded: its file contains mistakes. No workshop was created.',
        },
      })
    }
    const { body } = await visitor(server.base).call<{ id: string }[]>('GET', '/api/scenarios')
    expect(body.map(({ id }) => id)).toEqual(['tiny'])
  })

  test('is opened also where an editor has begun the file with its mark', async () => {
    const marked = tinyWith({ id: 'marked' })
    writeScenario(server.folder, { id: 'marked' }, `\uFEFF${JSON.stringify(marked)}`)
    expect(await open('marked')).toMatchObject({ status: 201 })
  })

  test('keeps its scenario as it was when it opened, whatever happens to the file', async () => {
    writeScenario(server.folder, { id: 'tiny' }, '{}')
    server = await server.restart()
    expect(await visitor(server.base).call('GET', `/api/join/${workshop.opened.joinCode}`)).toMatchObject({
      status: 200,
    })
    writeScenario(server.folder, { id: 'tiny' }, JSON.stringify(tinyWith({})))
  })
})
