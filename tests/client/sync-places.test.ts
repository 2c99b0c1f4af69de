/** One page goes from place to place: whoever leaves late takes nothing away from the place that has come meanwhile. */
import { expect, test } from 'vitest'
import type { Wire } from '../../game-client/net/connection.ts'
import { createStores } from '../../game-client/net/keeping.ts'
import type { Place } from '../../game-client/net/places.ts'
import { createSync } from '../../game-client/net/sync.ts'
import type { SeatAnswer } from '../../game-client/net/wire.ts'
import { nothingBesides } from '../support/alone-page.ts'

test('a place that is left late does not take the next one with it', async () => {
  const { stores, sync, open } = aPage()
  const leaveFirst = sync.enter(placeOf('first'))
  await open('first')
  const leaveSecond = sync.enter(placeOf('second'))
  leaveFirst()
  const closed = await open('second')
  await expect.poll(() => stores.link.value).toBe('stream')
  expect(closed()).toBe(false)
  expect(stores.table.value).toBe('second')
  leaveSecond()
  await expect.poll(closed).toBe(true)
})

test('of a place that is left nothing stays, also after somebody has looked at another of its tables', async () => {
  const { stores, sync, open } = aPage()
  const leave = sync.enter(placeOf('first'))
  await open('first')
  sync.lookAt('another')
  const closed = await open('another')
  expect(stores.table.value).toBe('another')
  leave()
  await expect.poll(closed).toBe(true)
  expect(stores.table.value).toBe('')
  expect(stores.view.value).toBeNull()
})

function placeOf(credential: string): Place {
  return { key: credential, kind: 'facilitator', credential }
}

/** A page whose server knows a table for each credential, and each table that is asked for by name. */
function aPage() {
  const stores = createStores()
  const opened = new Map<string, () => boolean>()
  const waiting = new Map<string, (closed: () => boolean) => void>()
  const openStream = async (table: string): Promise<Wire> => {
    let over = false
    let end: () => void = () => undefined
    const closed = new Promise<void>((resolve) => {
      end = resolve
    })
    const close = () => {
      over = true
      end()
    }
    const isOver = () => over
    opened.set(table, isOver)
    waiting.get(table)?.(isOver)
    const never = () => new Promise<never>(() => undefined)
    return { kind: 'stream', closed, close, command: never, presence: never }
  }
  const sync = createSync(stores, {
    now: () => 0,
    newId: () => 'x'.repeat(12),
    language: () => 'de',
    kept: () => null,
    keepOnDevice: () => undefined,
    later: () => () => undefined,
    watch: () => () => undefined,
    api: async <T>(path: string, { credential = '' }: { readonly credential?: string }) =>
      answerOf(new URL(path, 'http://here').searchParams.get('table') ?? credential) as T,
    post: () => Promise.reject(new Error('nothing is asked here')),
    openRoom: () => Promise.reject(new Error('no socket gets through')),
    openStream: ({ table }) => openStream(table),
    besides: nothingBesides,
  })
  /** Resolves with whether it is closed by now, once that table is open. */
  const open = async (table: string): Promise<() => boolean> =>
    opened.get(table) ?? (await new Promise((resolve) => waiting.set(table, resolve)))
  return { stores, sync, open }
}

function answerOf(table: string): SeatAnswer {
  const nothing = { public: {}, private: {}, texts: {}, frame: {}, workshop: {}, tables: [], clock: null }
  return { kind: 'facilitator', table, version: 1, language: 'de', ...nothing } as unknown as SeatAnswer
}
