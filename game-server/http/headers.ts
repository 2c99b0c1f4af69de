/** The headers that every answer carries, and whose requests are heard at all. */
import type { RequestHandler } from 'express'
import helmet from 'helmet'
import type { Config } from '../config.ts'
import { Problem } from './problem.ts'

/** Strict by default: nothing from elsewhere, nothing inline, in no frame. */
export function secureHeaders({ publicUrl }: Config): RequestHandler {
  const socket = publicUrl === null ? [] : [publicUrl.replace(/^http/, 'ws')]
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'", ...socket],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // Over plain http browsers ignore it, and say so in red.
    crossOriginOpenerPolicy: publicUrl?.startsWith('https:') ? { policy: 'same-origin' } : false,
    strictTransportSecurity: publicUrl?.startsWith('https:') ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'no-referrer' },
  })
}

/** Answers of the API are of the moment and for one person. */
export const notKept: RequestHandler = (_, response, next) => {
  response.set('Cache-Control', 'no-store')
  next()
}

/**
 * Whether a page of that origin may talk to us: our own pages, under the configured address or under whatever
 * address they were called by. Programs send no origin; they are told apart by their credential.
 */
export function isOwnOrigin({ publicUrl }: Config, origin: string | null, host: string | null): boolean {
  if (origin === null || origin === publicUrl) return true
  return host !== null && (origin === `http://${host}` || origin === `https://${host}`)
}

export function ownOriginOnly(config: Config): RequestHandler {
  return (request, _, next) => {
    const { origin, host } = request.headers
    next(isOwnOrigin(config, origin ?? null, host ?? null) ? undefined : new Problem('foreign-origin'))
  }
}
