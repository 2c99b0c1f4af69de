/** A whole client of the HTTP interface in one file without dependencies: copy it, and you can play from any program. */

export interface Answered<T> {
  readonly status: number
  readonly body: T
  /** Where the status is 400 or more: what went wrong, in the caller's language. */
  readonly error: { readonly code: string; readonly message: string } | null
}

export interface Opened {
  readonly workshop: string
  readonly joinCode: string
  readonly links: Readonly<Record<'facilitator' | 'guest' | 'projector' | 'observer', string>>
  readonly tables: readonly string[]
}

export interface Joined {
  readonly seat: string
  readonly credential: string
  readonly platzkarte: string
  readonly table: string
}

export interface Offer {
  readonly id: string
  readonly ask: { readonly type: string }
}

export interface Look {
  readonly kind: string
  readonly tables: readonly { readonly id: string; readonly name: string }[]
  readonly table: string
  readonly version: number
  readonly public: {
    readonly status: string
    readonly phase: string
    readonly ending: string | null
    readonly words: readonly string[]
    readonly [name: string]: unknown
  }
  readonly private: {
    readonly me?: {
      readonly role: string | null
      readonly pen: { readonly mine: boolean; readonly version: number } | null
    }
    readonly hand?: {
      readonly cards: Readonly<Record<string, object>>
      readonly laid: Readonly<Record<string, string>>
    }
    readonly letters?: { readonly list: readonly { readonly id: string }[] }
    readonly offers?: readonly Offer[]
    readonly table?: {
      readonly seats: Readonly<Record<string, { readonly role: string | null; readonly bot: boolean }>>
      readonly marks: readonly { readonly id: string; readonly phase: string }[]
      readonly whatIfs: readonly string[]
    }
  }
  readonly texts: Readonly<Record<string, string>>
  readonly free: Readonly<Record<string, string>>
  readonly clock: { readonly left: number | null; readonly running: boolean }
  readonly presence?: Readonly<
    Record<string, { readonly nickname: string | null; readonly presence: string; readonly returns?: number }>
  >
  /** Nothing can be kept just now. */
  readonly readOnly?: boolean
  readonly workshop: { readonly title: string; readonly joinCode?: string; readonly open: boolean }
}

/** `refused.refused` is the code of the refusal. */
export interface Told {
  readonly cid: string
  readonly ok?: true
  readonly refused?: { readonly refused: string }
}

export interface More {
  readonly cid?: string
  readonly as?: string
  readonly pen?: number
  readonly text?: string
  readonly table?: string
}

export interface Caller {
  /** One request with this credential; bodies are JSON, or sent as they are if they are text. */
  call<T>(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answered<T>>
}

export interface Player extends Caller {
  /** The views, texts and clock of this credential now; without a place in the room, which costs the server something. */
  look(table?: string): Promise<Look>
  /** Asks for something. The id stays with the ask for ever: sent again, it gets the same answer and does nothing more. */
  ask(ask: object, more?: More): Promise<Answered<Told>>
}

/** Somebody without a credential. */
export function visitor(base: string): Caller {
  return { call: (method, path, body, headers) => request(base, null, method, path, body, headers) }
}

/** Somebody with a credential: a seat, the facilitator, or one of those who watch. */
export function player(base: string, credential: string): Player {
  const call: Caller['call'] = (method, path, body, headers) => request(base, credential, method, path, body, headers)
  return {
    call,
    async look(table) {
      const { body, error } = await call<Look>('GET', `/api/seat?room=0${table === undefined ? '' : `&table=${table}`}`)
      if (error !== null) throw new Error(`${error.code}: ${error.message}`)
      return body
    },
    ask: (ask, more = {}) => call('POST', '/api/seat/commands', { cid: crypto.randomUUID(), ...more, ask }),
  }
}

/** The credential in a link such as `/#f.…`. */
export function credentialIn(link: string): string {
  return link.slice(link.indexOf('.') + 1)
}

async function request<T>(
  base: string,
  credential: string | null,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answered<T>> {
  const response = await fetch(base + path, {
    method,
    headers: {
      ...(credential === null ? {} : { Authorization: `Bearer ${credential}` }),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  const read = text === '' ? null : JSON.parse(text)
  return { status: response.status, body: read, error: response.ok ? null : (read?.error ?? null) }
}
