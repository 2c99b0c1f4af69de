/** The conditions under which people play, so chosen that every two of them meet in at least one row. */
import type { Language } from '../../../shared/scenario/schema.ts'

export interface Row {
  readonly role: string
  readonly size: 'phone' | 'laptop'
  readonly hand: 'touch' | 'keyboard'
  /** What draws the town: WebGL, a plain canvas, or nothing at all. */
  readonly picture: 'webgl' | 'flat' | 'none'
  readonly theme: 'light' | 'dark' | 'contrast'
  readonly language: Language
  readonly wire: 'socket' | 'http'
  readonly host: 'local' | 'lan'
}

type Condition = Exclude<keyof Row, 'role'>

/** Every value of every condition. */
const VALUES: { readonly [C in Condition]: readonly Row[C][] } = {
  size: ['phone', 'laptop'],
  hand: ['touch', 'keyboard'],
  picture: ['webgl', 'flat', 'none'],
  theme: ['light', 'dark', 'contrast'],
  language: ['de', 'de-simple', 'en'],
  wire: ['socket', 'http'],
  host: ['local', 'lan'],
}

/**
 * Three tables: the first year, the second, and the time after it. At each, every role sits at a page, in the next stretch
 * at another device: so each is played from beginning to end. Every two conditions meet in the rows that draw the town and
 * in the last three; the others, which draw nothing, cost little.
 */
export const TABLES: readonly (readonly Row[])[] = [
  [
    row('planung', 'phone', 'touch', 'webgl', 'light', 'de', 'socket', 'local'),
    row('jugendamt', 'phone', 'keyboard', 'webgl', 'dark', 'de-simple', 'http', 'lan'),
    row('kaemmerei', 'laptop', 'keyboard', 'webgl', 'contrast', 'en', 'socket', 'local'),
    row('mehrheit', 'phone', 'touch', 'none', 'dark', 'de', 'http', 'local'),
    row('traeger', 'laptop', 'keyboard', 'none', 'light', 'de-simple', 'socket', 'lan'),
    row('partner', 'phone', 'touch', 'none', 'contrast', 'en', 'socket', 'local'),
  ],
  [
    row('mehrheit', 'laptop', 'touch', 'flat', 'light', 'de-simple', 'socket', 'lan'),
    row('traeger', 'phone', 'touch', 'flat', 'dark', 'en', 'socket', 'local'),
    row('partner', 'phone', 'keyboard', 'flat', 'contrast', 'de', 'http', 'lan'),
    row('planung', 'laptop', 'keyboard', 'none', 'dark', 'de', 'http', 'local'),
    row('jugendamt', 'phone', 'touch', 'none', 'light', 'en', 'http', 'local'),
    row('kaemmerei', 'phone', 'touch', 'none', 'light', 'de', 'socket', 'lan'),
  ],
  [
    row('planung', 'phone', 'keyboard', 'none', 'light', 'en', 'http', 'lan'),
    row('traeger', 'laptop', 'touch', 'none', 'dark', 'de', 'socket', 'lan'),
    row('kaemmerei', 'laptop', 'touch', 'none', 'contrast', 'de-simple', 'http', 'local'),
    row('jugendamt', 'laptop', 'keyboard', 'none', 'contrast', 'de', 'socket', 'local'),
    row('mehrheit', 'phone', 'keyboard', 'none', 'contrast', 'en', 'socket', 'lan'),
    row('partner', 'laptop', 'touch', 'none', 'dark', 'de-simple', 'socket', 'local'),
  ],
]

function row(
  role: Row['role'],
  size: Row['size'],
  hand: Row['hand'],
  picture: Row['picture'],
  theme: Row['theme'],
  language: Row['language'],
  wire: Row['wire'],
  host: Row['host'],
): Row {
  return { role, size, hand, picture, theme, language, wire, host }
}

/** Every two values of different conditions, as they meet in a row. */
export function pairsIn(one: Omit<Row, 'role'>): readonly string[] {
  const told = CONDITIONS.map((condition) => `${condition} ${one[condition]}`)
  return told.flatMap((first, at) => told.slice(at + 1).map((second) => `${first}, ${second}`))
}

/** Every two values that there are. */
export function allPairs(): readonly string[] {
  return CONDITIONS.flatMap((first, at) =>
    CONDITIONS.slice(at + 1).flatMap((second) =>
      VALUES[first].flatMap((a) => VALUES[second].map((b) => `${first} ${a}, ${second} ${b}`)),
    ),
  )
}

const CONDITIONS = Object.keys(VALUES) as readonly Condition[]
