/** The built pages: known by name when the server starts, so that no address can lead out of their folder. */
import { createReadStream, readdirSync, statSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import type { RequestHandler } from 'express'
import { preferred } from '../texts/say.ts'
import { firstWords } from './first-words.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}
// Vite names these by their content: what they hold never changes.
const HASHED = /-[A-Za-z0-9_-]{8,}\.[a-z0-9]+$/

/** Addresses under which the page itself stands; it knows by them what is asked for. */
const PAGES: ReadonlySet<string> = new Set(['/', '/check'])

interface Page {
  readonly path: string
  readonly size: number
  readonly etag: string
  readonly brotli: { readonly path: string; readonly size: number } | null
}

/** Serves what lies in the folder; everything else is left to whoever comes next. */
export function pages(folder: string): RequestHandler {
  const known = index(folder)
  const words = firstWords(folder)
  return (request, response, next) => {
    const name = PAGES.has(request.path) ? '/index.html' : request.path
    const page = known.get(name)
    if (page === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) {
      next()
      return
    }
    const compressed = page.brotli !== null && request.acceptsEncodings('br') === 'br' ? page.brotli : null
    const { path, size } = compressed ?? page
    response.set({
      'Content-Type': TYPES[extname(name)] ?? 'application/octet-stream',
      'Cache-Control': HASHED.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache',
      ETag: compressed === null ? page.etag : `${page.etag.slice(0, -1)}-br"`,
      Vary: 'Accept-Encoding',
    })
    if (compressed !== null) response.set('Content-Encoding', 'br')
    // The code asks for its words only once it runs: told here, the browser fetches both at the same time.
    const link = name === '/index.html' ? words(preferred(request.headers['accept-language'])) : null
    if (link !== null) response.vary('Accept-Language').set('Link', link)
    if (request.fresh) {
      response.status(304).end()
      return
    }
    response.set('Content-Length', String(size))
    if (request.method === 'HEAD') response.end()
    else createReadStream(path).on('error', next).pipe(response)
  }
}

function index(folder: string): Map<string, Page> {
  const files = new Map(filesIn(folder).map((path) => [`/${relative(folder, path).split(sep).join('/')}`, path]))
  const known = new Map<string, Page>()
  for (const [name, path] of files) {
    // What the build keeps for itself names files of the house.
    if (name.endsWith('.br') || name.endsWith('.map') || name.includes('/.')) continue
    const { size, mtimeMs } = statSync(path)
    const smaller = files.get(`${name}.br`)
    const brotli = smaller === undefined ? null : { path: smaller, size: statSync(smaller).size }
    known.set(name, { path, size, etag: `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`, brotli })
  }
  return known
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
  } catch {
    // Not built yet: the server says so when it starts, and answers everything else.
    return []
  }
}
