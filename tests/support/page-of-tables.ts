/** A page without a screen whose server knows a table for each credential, and each table that is asked for by name. */
import type { Hearing, Wire } from '../../game-client/net/connection.ts'
import { createStores } from '../../game-client/net/keeping.ts'
import type { Place } from '../../game-client/net/places.ts'
import { createSync } from '../../game-client/net/sync.ts'
import type { Watch } from '../../game-client/net/wake.ts'
import type { SeatAnswer } from '../../game-client/net/wire.ts'
import type { Besides, World } from '../../game-client/net/world.ts'
import type { Answer, CommandMessage } from '../../shared/protocol/private-view.ts'
import { nothingBesides } from './alone-page.ts'

/** Something that was asked over a line and waits for the test to answer it. */
export interface Waiting<Asked, Told> {
  readonly asked: Asked
  answer(told: Told): void
  fail(): void
}

export interface Line {
  readonly isClosed: () => boolean
  readonly commands: Waiting<CommandMessage, Answer>[]
  readonly presences: Waiting<unknown, void>[]
  /** It breaks. */
  close(): void
  /** What hears the newest line to this table. */
  hearing(): Hearing
}

interface PageOptions {
  readonly besides?: Partial<Besides>
  /** Default: no socket gets through. */
  readonly openRoom?: World['openRoom']
}

export function placeOf(credential: string, kind: Place['kind'] = 'facilitator'): Place {
  return { key: credential, kind, credential }
}

export function pageOfTables({ besides = {}, openRoom }: PageOptions = {}) {
  const stores = createStores()
  const lines = new Map<string, Line>()
  const waiting = new Map<string, (line: Line) => void>()
  const hearings = new Map<string, Hearing>()
  const storage = new Map<string, string>()
  const knocked: string[] = []
  let watching: Watch | null = null
  let ids = 0

  const openStream = async (table: string, hearing: Hearing): Promise<Wire> => {
    let over = false
    let end: () => void = () => undefined
    const closed = new Promise<void>((resolve) => {
      end = resolve
    })
    const close = () => {
      over = true
      end()
    }
    hearings.set(table, hearing)
    const heard = () => hearings.get(table) ?? hearing
    const line: Line = { isClosed: () => over, commands: [], presences: [], close, hearing: heard }
    lines.set(table, line)
    waiting.get(table)?.(line)
    return {
      kind: 'stream',
      closed,
      close,
      command: (message) => wait(line.commands, message),
      presence: (message) => wait(line.presences, message),
    }
  }

  const sync = createSync(stores, {
    now: () => 0,
    newId: () => {
      ids += 1
      return `${ids}`.padStart(12, 'x')
    },
    language: () => 'de',
    kept: (key) => storage.get(key) ?? null,
    keepOnDevice: (key, text) => void (text === null ? storage.delete(key) : storage.set(key, text)),
    later: () => () => undefined,
    watch: (watch) => {
      watching = watch
      return () => undefined
    },
    api: async <T>(path: string, { credential = '' }: { readonly credential?: string }) => {
      const table = new URL(path, 'http://here').searchParams.get('table') ?? credential
      knocked.push(table)
      return answerOf(table, knocked.length) as T
    },
    post: () => new Promise(() => undefined),
    openRoom: openRoom ?? (() => Promise.reject(new Error('no socket gets through'))),
    openStream: ({ table }, hearing) => openStream(table, hearing),
    besides: { ...nothingBesides, ...besides },
  })

  return {
    stores,
    sync,
    storage,
    /** The tables that were knocked at, in order. */
    knocked,
    /** The line to that table, once it is open. */
    line: async (table: string): Promise<Line> =>
      lines.get(table) ?? (await new Promise((resolve) => waiting.set(table, resolve))),
    /** Forgets the line, so that the next one to that table is waited for. */
    forget: (table: string) => void lines.delete(table),
    /** Somebody takes the device up again. */
    takeUp: () => watching?.back(),
  }
}

function wait<Asked, Told>(list: Waiting<Asked, Told>[], asked: Asked): Promise<Told> {
  return new Promise((resolve, reject) => {
    list.push({ asked, answer: resolve, fail: () => reject(new Error('nobody hears')) })
  })
}

const OFFERS = [{ id: 'word', ask: { type: 'word' } }]

/** Its phase says how much has happened since the page was opened. */
function answerOf(table: string, knocks: number): SeatAnswer {
  const shown = { version: 1, public: { phase: `after ${knocks} knocks` }, private: { offers: OFFERS }, texts: {} }
  const around = { frame: {}, workshop: {}, tables: [], clock: null }
  return { kind: 'facilitator', table, language: 'de', ...shown, ...around } as unknown as SeatAnswer
}
