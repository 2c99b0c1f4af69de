/** What a device keeps lasts; where the browser keeps nothing, or has no room, it lasts as long as the page. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

/** What lies in the browser's storage. */
let stored: Record<string, string> = {}

beforeEach(() => {
  stored = {}
  vi.resetModules()
})
afterEach(() => vi.unstubAllGlobals())

/** A fresh page on a browser with that storage. */
async function pageWith(storage: object | null) {
  vi.stubGlobal('localStorage', storage)
  return { ...(await import('../../game-client/net/device.ts')), ...(await import('../../game-client/net/places.ts')) }
}

const ordinary = (): object =>
  Object.defineProperties(stored, {
    getItem: { value: (key: string) => stored[key] ?? null },
    setItem: { value: (key: string, text: string) => Object.assign(stored, { [key]: text }) },
    removeItem: { value: (key: string) => void delete stored[key] },
  })

test('what is kept is there on the next page', async () => {
  const page = await pageWith(ordinary())
  page.keepOnDevice('drafts.a', 'halb fertig')
  expect(page.forgets()).toBe(false)
  vi.resetModules()
  expect((await pageWith(stored)).kept('drafts.a')).toBe('halb fertig')
  expect(stored).toEqual({ 'platzwechsel.drafts.a': 'halb fertig' })
})

const refuse = (): never => {
  throw new Error('SecurityError')
}
const nothing: object = new Proxy({}, { get: refuse, ownKeys: refuse })

const browsers: readonly (readonly [name: string, storage: () => object | null])[] = [
  ['that lets nobody near its storage', () => nothing],
  ['that has none', () => null],
  ['in which nothing more fits', () => full(ordinary())],
]

describe.each(browsers)('in a browser %s', (_, storage) => {
  test('a seat and what is typed last as long as the page, and it is said', async () => {
    const page = await pageWith(storage())
    expect(page.forgets()).toBe(false)
    const { key } = page.rememberPlace({ kind: 'seat', credential: 'c', platzkarte: 'Amt · BLAU-STORCH-7' })
    expect(page.placeOf(key)).toMatchObject({ credential: 'c' })
    expect(page.forgets()).toBe(true)
    page.keepOnDevice(`drafts.${key}`, 'halb fertig')
    page.keepOnDevice(`drafts.${key}`, 'fertig')
    expect(page.kept(`drafts.${key}`)).toBe('fertig')
    expect(page.keysBelow('drafts')).toEqual([`drafts.${key}`])
    page.forgetPlace(key)
    expect(page.places()).toEqual([])
    expect(page.kept(`drafts.${key}`)).toBeNull()
    expect(page.keysBelow('drafts')).toEqual([])
  })
})

test('whoever forgets a place forgets everything of it', async () => {
  const page = await pageWith(ordinary())
  const { key } = page.rememberPlace({ kind: 'seat', credential: 'c' })
  for (const part of ['outbox', 'drafts', 'note', 'seen', 'read', 'help']) page.keepOnDevice(`${part}.${key}`, 'x')
  page.forgetPlace(key)
  expect(stored).toEqual({ 'platzwechsel.places': '[]' })
})

test('what was kept before there was no more room is not read for newer', async () => {
  stored['platzwechsel.outbox.a'] = 'old'
  const room = ordinary()
  const page = await pageWith(full(room))
  page.keepOnDevice('outbox.a', 'new')
  expect(page.kept('outbox.a')).toBe('new')
  vi.stubGlobal('localStorage', room)
  page.keepOnDevice('outbox.a', 'newest')
  expect([page.kept('outbox.a'), stored['platzwechsel.outbox.a'], page.forgets()]).toEqual(['newest', 'newest', false])
})

/** As a private window of an older browser does: one may read and delete, and nothing can be put there. */
function full(storage: object): object {
  return new Proxy(storage, {
    get: (target, name) => {
      if (name !== 'setItem') return Reflect.get(target, name)
      return () => {
        throw new Error('QuotaExceededError')
      }
    },
  })
}
