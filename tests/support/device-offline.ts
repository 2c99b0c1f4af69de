/** A device with the whole of the client's network and no screen, against a real server; its network is in the test's hands. */
import { vi } from 'vitest'
import type { Wire } from '../../game-client/net/connection.ts'
import { createStores, type Link } from '../../game-client/net/keeping.ts'
import { unanswered } from '../../game-client/net/outbox.ts'
import { createSync } from '../../game-client/net/sync.ts'
import type { Sync } from '../../game-client/net/world.ts'
import { nothingBesides } from './alone-page.ts'

export interface Device {
  /** Ids of all that was asked here, in order. */
  readonly asked: readonly string[]
  /** Opens the page; what an earlier one has kept is still there. */
  open(): Sync
  close(): void
  offline(off: boolean): void
  /** Lets so many more answers through; then the network goes, with the next question heard and its answer lost. Resolves then. */
  cutAfter(answers: number): Promise<void>
  link(): Link
  /** How many are not answered yet. */
  waiting(): number
}

interface PageOptions {
  /** Without them no WebSocket gets through. */
  readonly sockets: boolean
  readonly kind?: 'seat' | 'facilitator'
}

/** A device at its place: a seat's, unless another kind is said. */
export function pageAt(base: string, credential: string, { sockets, kind = 'seat' }: PageOptions): Device {
  const storage = new Map<string, string>()
  const asked: string[] = []
  const open = new Set<{ close(): void }>()
  let [off, left] = [false, Number.POSITIVE_INFINITY]
  let stores = createStores()
  let leave: () => void = () => undefined
  let cut: () => void = () => undefined
  const timers = new Set<NodeJS.Timeout>()
  const real = fetch
  vi.stubGlobal('location', { origin: base })
  vi.stubGlobal('fetch', async (path: string | URL, init?: RequestInit) => {
    if (off) throw new TypeError('offline')
    const response = await real(new URL(path, base), init)
    if (off) throw new TypeError('offline')
    return response
  })
  const offline = (now: boolean) => {
    off = now
    if (off) for (const wire of [...open]) wire.close()
  }
  const watched = (wire: Wire): Wire => {
    open.add(wire)
    void wire.closed.then(() => open.delete(wire))
    return {
      ...wire,
      async command(message) {
        const answer = await wire.command(message)
        left -= 1
        if (left < 0) {
          left = Number.POSITIVE_INFINITY
          offline(true)
          cut()
          throw new Error('the answer is lost')
        }
        return answer
      },
    }
  }
  const load = async () => ({
    ...(await import('../../game-client/net/room.ts')),
    ...(await import('../../game-client/net/stream.ts')),
    ...(await import('../../game-client/net/api.ts')),
  })
  return {
    asked,
    open() {
      stores = createStores()
      const sync = createSync(stores, {
        now: () => performance.now(),
        newId: () => {
          const cid = `${credential.slice(0, 6)}-${asked.length}`.padEnd(12, 'x')
          asked.push(cid)
          return cid
        },
        language: () => 'de',
        kept: (key) => storage.get(key) ?? null,
        keepOnDevice: (key, text) => void (text === null ? storage.delete(key) : storage.set(key, text)),
        later(milliseconds, call) {
          const timer = setTimeout(call, milliseconds)
          timers.add(timer)
          return () => clearTimeout(timer)
        },
        watch: () => () => undefined,
        api: async (path, call) => (await load()).api(path, call),
        post: async (at, message) => (await load()).post(at, message),
        async openRoom(reservation, hearing, language) {
          if (!sockets || off) throw new Error('no socket gets through')
          return watched(await (await load()).openRoom(reservation, hearing, language))
        },
        async openStream(at, hearing) {
          return watched(await (await load()).openStream(at, hearing))
        },
        besides: nothingBesides,
      })
      leave = sync.enter({ key: 'here', kind, credential })
      return sync
    },
    close() {
      leave()
      // What a closed page still had in mind dies with it.
      for (const timer of timers) clearTimeout(timer)
    },
    offline,
    cutAfter: (answers) =>
      new Promise((resolve) => {
        left = answers
        cut = resolve
      }),
    link: () => stores.link.value,
    waiting: () => unanswered(stores.outbox.value).length,
  }
}
