/** Why a request was turned down: thrown by whoever notices, answered in one place, in the caller's language. */
import type { ErrorRequestHandler, Request, Response } from 'express'
import type { Language } from '../../shared/scenario/schema.ts'
import { Fault, Unavailable } from '../commit.ts'
import type { Log } from '../ports/log.ts'
import { isLanguage, preferred, TEXTS } from '../texts/say.ts'
import type { ProblemCode } from '../texts/texts.ts'

const STATUS: Readonly<Record<ProblemCode, number>> = {
  'bad-request': 400,
  unauthorized: 401,
  forbidden: 403,
  'foreign-origin': 403,
  'not-found': 404,
  'no-such-code': 404,
  'no-such-platzkarte': 404,
  'no-such-table': 404,
  'no-such-seat': 404,
  'no-such-card': 404,
  'no-card-now': 409,
  'no-such-scenario': 404,
  'broken-scenario': 422,
  'door-closed': 403,
  'table-full': 409,
  'table-closed': 409,
  'too-large': 413,
  'too-many': 429,
  'no-what-if': 409,
  'not-ended': 409,
  'disk-full': 507,
  unavailable: 503,
  fault: 500,
}

export class Problem extends Error {
  override name = 'Problem'
  readonly code: ProblemCode
  constructor(code: ProblemCode) {
    super(code)
    this.code = code
  }
}

/** The language of the caller: asked for in the address, else what the browser prefers. */
export function languageOf(request: Request): Language {
  const { language } = request.query
  return isLanguage(language) ? language : preferred(request.headers['accept-language'])
}

/** Answers whatever went wrong with one shape and one sentence. Only our own faults are logged. */
export function answerProblems(log: Log): ErrorRequestHandler {
  return (error: unknown, request: Request, response: Response, _next) => {
    const code = codeOf(error)
    if (code === 'fault' && !(error instanceof Fault)) log.fault('a request met a fault', { error })
    if (response.headersSent) {
      // Handed on, the error would be printed with whatever it quotes.
      response.destroy()
      return
    }
    if (code === 'unavailable' || code === 'too-many') response.set('Retry-After', '2')
    const message = TEXTS[languageOf(request)].problems[code]
    response.status(STATUS[code]).json({ error: { code, message } })
  }
}

function codeOf(error: unknown): ProblemCode {
  if (error instanceof Problem) return error.code
  if (error instanceof Unavailable) return 'unavailable'
  const { type, status } = error as { type?: unknown; status?: unknown }
  if (type === 'entity.too.large') return 'too-large'
  return typeof status === 'number' && status >= 400 && status < 500 ? 'bad-request' : 'fault'
}
