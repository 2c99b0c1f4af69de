/** What an operator gets: pages of law from its own file, what is stored from the file's making, and measurements without people. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from '../../game-server/config.ts'
import { schemaOf } from '../../game-server/store/schema.ts'
import { LEGAL } from '../../game-server/texts/legal/languages.ts'
import { PAGES } from '../../game-server/texts/legal/legal.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { openWorkshop } from '../support/workshop.ts'

const TOKEN = 'a-token-for-measurements'
const OPERATOR = { name: 'Stadt <Auenfurt>', address: 'Markt 1\n01234 Auenfurt', email: 'amt@auenfurt.example' }

let folder: string
let file: string
let server: TestServer

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'platzwechsel-operator-'))
  file = join(folder, 'operator.json')
  writeFileSync(file, JSON.stringify(OPERATOR))
  server = await startServer({ env: { OPERATOR_FILE: file, METRICS_TOKEN: TOKEN, KEEP_DAYS: '12' } })
  await openWorkshop(server, 2)
})
afterAll(async () => {
  await server.remove()
  rmSync(folder, { recursive: true })
})

const page = async (path: string, headers = {}) => {
  const response = await fetch(server.base + path, { headers })
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() }
}

describe.each(PAGES)('the page %s', (name) => {
  test.each(['de', 'en', 'de-simple'] as const)(
    'stands in %s, without a gap, a script or a foreign address',
    async (language) => {
      const { status, type, text } = await page(`/${name}?language=${language}`)
      expect(status).toBe(200)
      expect(type).toContain('text/html')
      expect(text).toContain(`<h1>${LEGAL[language].pages[name].title}</h1>`)
      expect(text).not.toMatch(/\{\w+\}|<script|style="|https?:/)
    },
  )
})

test('the operator is named as it says, and cannot write into the page', async () => {
  const { text } = await page('/impressum')
  expect(text).toContain('Stadt &#60;Auenfurt&#62;')
  expect(text).not.toContain('Vertreten durch')
  expect((await page('/datenschutz')).text).toContain('spätestens 12 Tage')
})

test('where nobody has said who operates it, the page says so', async () => {
  const other = await startServer()
  const response = await fetch(`${other.base}/impressum`)
  expect(await response.text()).toContain(LEGAL.de.unnamed)
  await other.remove()
})

test('an operator’s file with an unknown entry is not taken', () => {
  writeFileSync(join(folder, 'wrong.json'), JSON.stringify({ ...OPERATOR, fax: '1' }))
  expect(() => readConfig({ OPERATOR_FILE: join(folder, 'wrong.json') })).toThrow(/cannot be used/)
})

test('what is stored names every table and column that the file has, and says what each table is for, in every language', async () => {
  const { text } = await page('/gespeichert')
  for (const [table, columns] of schemaOf()) {
    expect(text).toContain(`<dt>${table}</dt>`)
    expect(text).toContain(columns.join(', '))
    for (const { stored } of Object.values(LEGAL)) expect(stored[table]?.length, table).toBeGreaterThan(5)
  }
  for (const { stored } of Object.values(LEGAL))
    expect(Object.keys(stored).sort()).toEqual([...schemaOf().keys()].sort())
})

describe('measurements', () => {
  test('are read by who brings the token, and by nobody else', async () => {
    for (const headers of [{}, { Authorization: 'Bearer another-token-entirely' }, { Authorization: TOKEN }])
      expect((await page('/metrics', headers)).status).toBe(404)
    const { status, text } = await page('/metrics', { Authorization: `Bearer ${TOKEN}` })
    expect(status).toBe(200)
    expect(text).toMatch(/^# TYPE platzwechsel_tables gauge\nplatzwechsel_tables 1$/m)
    expect(Number(/^platzwechsel_appends_total (\d+)$/m.exec(text)?.[1])).toBeGreaterThan(2)
    for (const line of text.trim().split('\n')) expect(line).toMatch(/^(# TYPE )?[a-z_]+ (gauge|counter|[\d.]+)$/)
  })
})
