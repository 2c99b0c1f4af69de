/** What stays behind: nothing about persons in the game's log, nothing secret in the file, nothing of either in the server's log. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { systemLog } from '../../game-server/ports/log.ts'
import { visitor } from '../support/http-client.ts'
import { connect } from '../support/room-client.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { goTo, openWorkshop, type Person, sitDown, type TestWorkshop } from '../support/workshop.ts'

const NICKNAME = 'Zeisigfeder'
const WORD = 'wunderkammerwort'
const ADDRESS = '203.0.113.77'

let server: TestServer
let workshop: TestWorkshop
let person: Person

beforeAll(async () => {
  server = await startServer({ env: { TRUSTED_PROXIES: '1' } })
  workshop = await openWorkshop(server, 0)
  person = await sitDown(server.base, workshop.opened.joinCode, { nickname: NICKNAME })
  const device = await connect(server.base, person.joined.credential)
  await device.hello()
  await goTo(workshop, 'away')
  await person.ask({ type: 'word' }, { text: WORD })
  const forwarded = { 'X-Forwarded-For': ADDRESS }
  await visitor(server.base).call('GET', '/api/join/QQQQQQQQ', undefined, forwarded)
  await visitor(server.base).call('POST', '/api/workshops', `{"scenario": "${WORD}`, forwarded)
  await person.ask({ type: 'word' }, { text: WORD.repeat(40) })
  device.room.send('command', { cid: 'abcd-0001', text: WORD.repeat(2_000) })
  await device.ended
})
afterAll(() => server.remove())

function personal(): string[] {
  const { credential, platzkarte } = person.joined
  return [NICKNAME, WORD, ADDRESS, credential, platzkarte.split(' · ')[1] as string, workshop.credentials.facilitator]
}

describe('the log of the game', () => {
  test('holds no nickname, no text, no credential and no address', async () => {
    const { store } = server.service
    const rows = JSON.stringify(await store.entries(workshop.table))
    for (const secret of personal()) expect(rows).not.toContain(secret)
    expect(rows).toContain('worded')
  })

  test('vouches for a text without telling it, and goes on holding when the text is gone', async () => {
    const { store } = server.service
    const vouched = (await store.entries(workshop.table)).find(({ text }) => text !== null)?.text
    expect(vouched).toMatchObject({ length: WORD.length })
    expect(vouched?.commitment).toMatch(/^[0-9a-f]{64}$/)
    expect(await store.texts(workshop.table)).toEqual({ [vouched?.id ?? '']: WORD })
  })
})

describe('the file on the disk', () => {
  test('holds credentials and Platzkarten as hashes only', () => {
    const files = readdirSync(server.folder).filter((name) => name.startsWith('test.sqlite'))
    const bytes = Buffer.concat(files.map((name) => readFileSync(join(server.folder, name)))).toString('latin1')
    const { credential, platzkarte } = person.joined
    for (const secret of [credential, platzkarte.split(' · ')[1] as string, ...Object.values(workshop.credentials)]) {
      expect(bytes).not.toContain(secret)
    }
    expect(bytes).toContain(NICKNAME)
  })
})

describe('the log of the server', () => {
  test('names nobody, even where something went wrong', () => {
    const lines = JSON.stringify(server.logged)
    for (const secret of personal()) expect(lines).not.toContain(secret)
  })

  test('keeps of an error its kind and place, not its message, which may quote what somebody sent', () => {
    const written: string[] = []
    const log = systemLog('info', { write: (line: string) => void written.push(line) })
    log.fault('something broke', { error: new TypeError(`${WORD} is not iterable`), table: 't1' })
    expect(written).toHaveLength(1)
    expect(JSON.parse(written[0] ?? '')).toMatchObject({
      table: 't1',
      err: { name: 'TypeError', at: expect.any(Array) },
    })
    expect(written[0]).not.toContain(WORD)
  })
})
