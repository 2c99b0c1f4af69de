/** Asks the server as any program could: the people of a played evening who need no browser. */
import type { Language } from '../../shared/scenario/schema.ts'
import type { SeatAnswer } from '../net/wire.ts'

export interface Person {
  readonly credential: string
  look(): Promise<SeatAnswer>
  /** Asks for what is offered under that id. Throws where it is not offered, or refused. */
  ask(offer: string, text?: string): Promise<void>
  call<T>(method: string, path: string, body?: unknown): Promise<T>
  /** Is there, for the eyes of the others, until they leave. */
  stay(): Promise<void>
  leave(): void
}

/** Somebody with a credential; whoever leads several tables says which. */
export function person(base: string, credential: string, language: Language, table?: string): Person {
  const call: Person['call'] = (method, path, body) => request(base, method, path, body, credential)
  const presence = new AbortController()
  const look = () =>
    call<SeatAnswer>('GET', `/api/seat?room=0&language=${language}${table === undefined ? '' : `&table=${table}`}`)
  return {
    credential,
    look,
    call,
    async stay() {
      const { signal } = presence
      const { body } = await fetch(`${base}/api/seat/events`, { headers: bearer(credential), signal })
      // Whatever is not read on is closed some time; leaving ends it.
      body?.pipeTo(new WritableStream(), { signal }).catch(() => undefined)
    },
    leave: () => presence.abort(),
    async ask(offer, text) {
      const { private: own } = await look()
      const found = own.offers?.find(({ id }) => id === offer)
      if (found === undefined) throw new Error(`${offer} is not offered now`)
      const role = own.me?.role ?? null
      const more = {
        ...(role !== null && { as: role }),
        ...(text !== undefined && { text }),
        ...(table !== undefined && { table }),
      }
      await call('POST', '/api/seat/commands', { cid: crypto.randomUUID(), ask: found.ask, ...more })
    },
  }
}

/** One request; JSON in and out. Throws what the server answers where it says no. */
export async function request<T>(
  base: string,
  method: string,
  path: string,
  body?: unknown,
  credential?: string,
): Promise<T> {
  const response = await fetch(base + path, {
    method,
    headers: {
      ...(credential !== undefined && bearer(credential)),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`)
  return JSON.parse(text) as T
}

function bearer(credential: string): Record<string, string> {
  return { Authorization: `Bearer ${credential}` }
}
