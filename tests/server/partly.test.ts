/** A game that is written in part in a language: everybody reads their own where it is there, else German, and is told. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { credentialIn, type Opened, player, visitor } from '../support/http-client.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { tiny, tinyWith } from '../support/tiny-scenario.ts'

interface Seen {
  readonly texts: Readonly<Record<string, string>>
  readonly german?: readonly string[]
  readonly languages: readonly string[]
  readonly partly: readonly string[]
}

const partly = tinyWith({
  languages: ['de'],
  partly: ['en', 'de-simple'],
  'summary.en': undefined,
  'summary.de-simple': undefined,
  'title.de-simple': 'Ganz klein',
})

let server: TestServer
let seenIn: (language: string) => Promise<Seen>

beforeAll(async () => {
  server = await startServer({ scenarios: [partly as object] })
  const { body } = await visitor(server.base).call<Opened>('POST', '/api/workshops', { scenario: 'tiny' })
  const facilitator = player(server.base, credentialIn(body.links.facilitator))
  seenIn = async (language) => (await facilitator.call<Seen>('GET', `/api/seat?room=0&language=${language}`)).body
})
afterAll(() => server.remove())

test('in Einfacher Sprache, what is missing is German, which needs no mark', async () => {
  const { texts, german, partly: some } = await seenIn('de-simple')
  expect(texts).toMatchObject({ title: 'Ganz klein', summary: tiny.summary.de })
  expect(german).toBeUndefined()
  expect(some).toEqual(['en', 'de-simple'])
})

test('in English, what is missing is German and marked as that', async () => {
  const { texts, german } = await seenIn('en')
  expect(texts).toMatchObject({ title: 'Tiny', summary: tiny.summary.de })
  expect(german).toEqual(['summary'])
})
