/** The wire where WebSocket is blocked: commands by POST, views as Server-Sent Events read from a fetch. */
import type {
  Answer,
  CommandMessage,
  PresenceMessage,
  PrivateMessage,
  PublicMessage,
} from '../../shared/protocol/private-view.ts'
import { ApiError, api, open } from './api.ts'
import type { Hearing, Wire } from './connection.ts'
import { readEvents, type SentEvent } from './events.ts'

/** The server gives a sign of life every 15 seconds: so long without one, and the stream is gone. */
const SILENT = 40_000
const OPEN_WITHIN = 10_000

export interface StreamPlace {
  readonly credential: string
  readonly table: string
  readonly language: string
}

/** Opens the stream. Rejects where it cannot be opened; `closed` resolves when it ends, however that comes. */
export async function openStream(place: StreamPlace, hearing: Hearing): Promise<Wire> {
  const stop = new AbortController()
  const path = `/api/seat/events?table=${encodeURIComponent(place.table)}`
  const tooLate = setTimeout(() => stop.abort(), OPEN_WITHIN)
  const response = await open(path, { ...place, signal: stop.signal }).finally(() => clearTimeout(tooLate))
  let alive = performance.now()
  const beat = () => {
    alive = performance.now()
  }
  const closed = listen(response, hearing, beat).catch(() => undefined)
  let told = JSON.stringify({ presence: 'online', help: false } satisfies PresenceMessage)
  return {
    kind: 'stream',
    closed,
    close: () => stop.abort(),
    command: (message) => post(place, message),
    // The server's signs of life tell whether the stream still stands: only what is new is said.
    async presence(message) {
      if (performance.now() - alive >= SILENT) throw new Error('silent')
      const news = JSON.stringify(message)
      if (news === told) return
      await api('/api/seat/presence', { ...place, method: 'POST', body: { ...message, ...tableOf(place) } })
      told = news
    },
  }
}

/** One command by POST. A refusal is an answer too; rejects only where none came. */
export async function post(place: StreamPlace, message: CommandMessage): Promise<Answer> {
  try {
    const body = { ...message, ...tableOf(place) }
    return await api<Answer>('/api/seat/commands', { ...place, method: 'POST', body })
  } catch (error) {
    if (error instanceof ApiError && isAnswer(error.body)) return error.body
    throw error
  }
}

function tableOf({ table }: StreamPlace): { readonly table?: string } {
  return table === '' ? {} : { table }
}

function isAnswer(body: unknown): body is Answer {
  return typeof body === 'object' && body !== null && 'refused' in body && 'cid' in body
}

async function listen(response: Response, hearing: Hearing, beat: () => void): Promise<void> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  if (reader === undefined) return
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    beat()
    const { events, left } = readEvents(rest + value)
    rest = left
    for (const event of events) hear(event, hearing)
  }
}

function hear({ event, data }: SentEvent, hearing: Hearing): void {
  if (event === 'private') hearing.private(JSON.parse(data) as PrivateMessage)
  if (event !== 'public') return
  const { version, public: seen } = JSON.parse(data) as PublicMessage
  hearing.public(version, seen)
}
