/** The wire where WebSocket is blocked: commands by POST, views as Server-Sent Events read from a fetch. */
import type { Answer, CommandMessage, PrivateMessage, PublicMessage } from '../../shared/protocol/private-view.ts'
import { ApiError, api, open } from './api.ts'
import type { Hearing, Wire } from './connection.ts'
import { type SentEvent, readEvents } from './events.ts'

export interface StreamPlace {
  readonly credential: string
  readonly table: string
  readonly language: string
}

/** Opens the stream. Rejects where it cannot be opened; `closed` resolves when it ends, however that comes. */
export async function openStream(place: StreamPlace, hearing: Hearing): Promise<Wire> {
  const stop = new AbortController()
  const path = `/api/seat/events?table=${encodeURIComponent(place.table)}`
  const response = await open(path, { ...place, signal: stop.signal })
  const closed = listen(response, hearing).catch(() => undefined)
  return {
    kind: 'stream',
    closed,
    close: () => stop.abort(),
    command: (message) => post(place, message),
    presence: async (message) => void (await api('/api/seat/presence', { ...place, method: 'POST', body: message })),
  }
}

/** One command by POST. A refusal is an answer too; rejects only where none came. */
export async function post(place: StreamPlace, message: CommandMessage): Promise<Answer> {
  try {
    const body = place.table === '' ? message : { ...message, table: place.table }
    return await api<Answer>('/api/seat/commands', { ...place, method: 'POST', body })
  } catch (error) {
    if (error instanceof ApiError && isAnswer(error.body)) return error.body
    throw error
  }
}

function isAnswer(body: unknown): body is Answer {
  return typeof body === 'object' && body !== null && 'refused' in body && 'cid' in body
}

async function listen(response: Response, hearing: Hearing): Promise<void> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  if (reader === undefined) return
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
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
