/** What the fragment of an address asks for. A credential in it is read once and then taken out of the address. */

export type Kind = 'seat' | 'device' | 'facilitator' | 'spielmeister' | 'guest' | 'projector' | 'observer'

export type Route =
  | { readonly to: 'start' }
  | { readonly to: 'join'; readonly code: string }
  | { readonly to: 'arrive'; readonly kind: Kind; readonly credential: string }
  | { readonly to: 'place'; readonly key: string }

const LETTERS: Readonly<Record<string, Kind>> = {
  s: 'seat',
  d: 'device',
  f: 'facilitator',
  m: 'spielmeister',
  g: 'guest',
  p: 'projector',
  o: 'observer',
}

/** Reads `#j.ABCDEFGH`, `#s.credential`, `#at.key`; whatever else stands there is the start page. */
export function routeOf(hash: string): Route {
  const [, letter = '', rest = ''] = /^#?([a-z]+)\.(.+)$/.exec(hash) ?? []
  const kind = LETTERS[letter]
  if (letter === 'j') return { to: 'join', code: readCode(rest) }
  if (letter === 'at') return { to: 'place', key: rest }
  if (kind === undefined) return { to: 'start' }
  return { to: 'arrive', kind, credential: rest }
}

/** The fragment under which a place on this device is found again; it holds no secret. */
export function placeHash(key: string): string {
  return `#at.${key}`
}

/** A join code as it is sent: capital letters and digits, without what people type between them. */
export function readCode(typed: string): string {
  return typed.toUpperCase().replace(/[^A-Z0-9]/g, '')
}

/** A join code as it is read aloud: two groups of four. */
export function showCode(code: string): string {
  const clean = readCode(code)
  return clean.length === 8 ? `${clean.slice(0, 4)}-${clean.slice(4)}` : clean
}
