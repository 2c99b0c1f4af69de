/** What is being written is neither lost nor laid before somebody else, however late the answers come. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Place } from '../../game-client/net/places.ts'

interface Asked {
  readonly key: string
  readonly text: string | null
  answer(body?: unknown): void
}

/** What was asked of the server, oldest first; the test answers when it likes. */
let asked: Asked[] = []
let stored: Record<string, string> = {}

beforeEach(() => {
  asked = []
  stored = {}
  vi.resetModules()
  vi.useFakeTimers()
  const storage = Object.defineProperties(stored, {
    getItem: { value: (key: string) => stored[key] ?? null },
    setItem: { value: (key: string, text: string) => Object.assign(stored, { [key]: text }) },
  })
  vi.stubGlobal('localStorage', storage)
  vi.stubGlobal('fetch', (path: string, { body }: { readonly body?: string }) => {
    const text = body === undefined ? null : (JSON.parse(body) as { value: string }).value
    return new Promise<Response>((resolve) => {
      const answer = (told: unknown = {}) => resolve(Response.json(told))
      asked.push({ key: path.split('/').at(-1) ?? '', text, answer })
    })
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const page = () => import('../../game-client/net/drafts.ts')
const ada: Place = { key: 'ada', kind: 'seat', credential: 'a' }
const ben: Place = { key: 'ben', kind: 'seat', credential: 'b' }
const written = () => asked.filter(({ text }) => text !== null).map(({ text }) => text)
const soon = () => vi.advanceTimersByTimeAsync(1_000)

test('what was written and has arrived is not replaced by what lay beside the seat before', async () => {
  const { loadDrafts, setDraft, draftOf } = await page()
  void loadDrafts(ada)
  await soon()
  const [look] = asked
  setDraft('notes', 'Fragen an die Kämmerei')
  await soon()
  asked.at(-1)?.answer()
  await soon()
  look?.answer({ notes: 'Fragen', word: 'von anderswo' })
  await soon()
  expect(draftOf('notes')).toBe('Fragen an die Kämmerei')
  expect(draftOf('word')).toBe('von anderswo')
})

test('the next words wait until those before have arrived: two at once could overtake each other', async () => {
  const { loadDrafts, setDraft, draftIsSafe } = await page()
  void loadDrafts(ada)
  await soon()
  asked[0]?.answer()
  setDraft('notes', 'Fra')
  await soon()
  setDraft('notes', 'Fragen')
  await soon()
  expect(written()).toEqual(['Fra'])
  asked.at(-1)?.answer()
  await soon()
  expect(written()).toEqual(['Fra', 'Fragen'])
  expect(draftIsSafe('notes')).toBe(false)
  asked.at(-1)?.answer()
  await soon()
  expect(draftIsSafe('notes')).toBe(true)
})

describe('words that the table did not take', () => {
  const refused = {
    draft: 'word',
    message: { cid: 'x', ask: { type: 'word', text: '' }, text: 'Nur für Ada' },
  } as const

  test('lie where they were written, before what was begun there meanwhile', async () => {
    const { loadDrafts, setDraft, takeBack, draftOf } = await page()
    void loadDrafts(ada)
    setDraft('word', 'Und')
    takeBack('ada', refused, { refused: 'paused' })
    expect(draftOf('word')).toBe('Nur für Ada Und')
  })

  test('do not lie before whoever has the page now, but there when their own place is here again', async () => {
    const { loadDrafts, takeBack, draftOf } = await page()
    void loadDrafts(ada)
    void loadDrafts(ben)
    takeBack('ada', refused, { refused: 'paused' })
    expect(draftOf('word')).toBe('')
    void loadDrafts(ada)
    expect(draftOf('word')).toBe('Nur für Ada')
  })

  test('are not given back where the same had been said already', async () => {
    const { loadDrafts, takeBack, draftOf } = await page()
    void loadDrafts(ada)
    takeBack('ada', refused, { refused: 'nothing-new' })
    expect(draftOf('word')).toBe('')
  })
})

test('what was asked for a role whose device is covered again is given back to that role where the table says no', async () => {
  const { watchUnsent } = await import('../../game-client/device/unsent.ts')
  const { keep, put } = await import('../../game-client/net/outbox.ts')
  const { loadDrafts, draftOf } = await page()
  vi.stubGlobal('addEventListener', () => undefined)
  vi.stubGlobal('removeEventListener', () => undefined)
  const message = { cid: 'x'.repeat(12), ask: { type: 'word', text: '' }, text: 'Nur für Ada' } as const
  const outbox = put([], { message, offer: 'word', table: 'one', phase: 'talk', draft: 'word' }, 0)
  stored['platzwechsel.outbox.tablet.ada'] = keep(outbox)
  const device: Place = { key: 'tablet', kind: 'device', credential: 'd' }
  const stop = watchUnsent(device)
  await vi.waitFor(() => expect(asked).toHaveLength(1))
  asked[0]?.answer({ cid: message.cid, refused: { refused: 'paused' } })
  await soon()
  stop()
  expect(stored['platzwechsel.outbox.tablet.ada']).toBe('[]')
  void loadDrafts({ ...device, key: 'tablet.ada', kind: 'seat' })
  expect(draftOf('word')).toBe('Nur für Ada')
})
