/** The one way to ask the server over HTTP: the credential in a header, the language with it, answers as JSON. */

/** The server said no, or could not be reached (`status` 0). `message` is a sentence for people, from the server. */
export class ApiError extends Error {
  readonly status: number
  readonly code: string
  readonly body: unknown

  constructor(status: number, code: string, message: string, body: unknown = null) {
    super(message)
    this.status = status
    this.code = code
    this.body = body
  }
}

export interface Call {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly credential?: string
  readonly body?: unknown
  /** Ends the call; without one it ends by itself when no answer comes. */
  readonly signal?: AbortSignal
  readonly language: string
}

const ANSWER_WITHIN = 10_000

/** The answer's body. Rejects with an ApiError, never with anything else. */
export async function api<T>(path: string, call: Call): Promise<T> {
  const response = await reach(path, call)
  const body: unknown = await response.json().catch(() => undefined)
  if (!response.ok) throw fault(response.status, body ?? null)
  // An answer that was cut off on its way is none: whoever took it for one would find nothing in it.
  if (body === undefined) throw unreachable()
  return body as T
}

/** The raw answer, for what is read as a stream. Rejects with an ApiError where it is not a good one. */
export async function open(path: string, call: Call): Promise<Response> {
  const response = await reach(path, call)
  if (response.ok) return response
  throw fault(response.status, await response.json().catch(() => null))
}

async function reach(path: string, { method = 'GET', credential, body, signal, language }: Call): Promise<Response> {
  const headers: Record<string, string> = { 'Accept-Language': language }
  if (credential !== undefined) headers.Authorization = `Bearer ${credential}`
  if (body !== undefined) headers['Content-Type'] = 'application/json'
  // There are no cookies here; to leave them out by name would make the browser open another connection.
  const init: RequestInit = { method, headers, cache: 'no-store', referrerPolicy: 'no-referrer' }
  if (body !== undefined) init.body = JSON.stringify(body)
  init.signal = signal ?? AbortSignal.timeout(ANSWER_WITHIN)
  try {
    return await fetch(path, init)
  } catch {
    throw unreachable()
  }
}

function unreachable(): ApiError {
  return new ApiError(0, 'unreachable', '')
}

function fault(status: number, body: unknown): ApiError {
  const { code = 'unknown', message = '' } =
    (body as { error?: { code?: string; message?: string } } | null)?.error ?? {}
  return new ApiError(status, code, message, body)
}
