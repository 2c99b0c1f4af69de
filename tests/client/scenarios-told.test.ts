/** The games on the start page are told in the language that was asked for last, however late another answer comes. */
import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => vi.unstubAllGlobals())

test('an answer in the language before does not replace the one in the language of now', async () => {
  const asked: { language: string; answer(title: string): void }[] = []
  vi.stubGlobal('document', { documentElement: {} })
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined })
  vi.stubGlobal('fetch', (_: string, { headers }: { readonly headers: Record<string, string> }) => {
    return new Promise<Response>((resolve) => {
      const language = headers['Accept-Language'] ?? ''
      asked.push({ language, answer: (title) => resolve(Response.json([{ id: 'one', title }])) })
    })
  })
  const { speak } = await import('../../game-client/texts/texts.ts')
  const { loadScenarios, scenarios } = await import('../../game-client/join/scenarios.ts')
  await speak('en')
  const before = loadScenarios()
  await speak('de')
  const now = loadScenarios()
  expect(asked.map(({ language }) => language)).toEqual(['en', 'de'])
  asked[1]?.answer('Dienstag')
  await now
  asked[0]?.answer('Tuesday')
  await before
  expect(scenarios.value).toEqual([{ id: 'one', title: 'Dienstag' }])
})
