/** What needs the facilitator now: at most three things, the most urgent first. A pure answer from the views. */
import type { Id, SeatId } from '../../shared/engine/state.ts'
import type { Glance } from '../../shared/engine/views.ts'
import type { SeatPresence } from '../../shared/protocol/private-view.ts'
import type { TextKey } from '../texts/texts.ts'

export interface Need {
  readonly key: TextKey
  readonly seats: readonly SeatId[]
  readonly roles: readonly Id[]
  /** Since when, where that is what it says. */
  readonly minutes?: number
}

export interface Situation {
  /** The table, near or from afar. */
  readonly at: Pick<Glance, 'status' | 'roles' | 'seats' | 'ideas'>
  /** People talk to one another now: a device that rests says nothing. */
  readonly talk: boolean
  readonly presence: Readonly<Record<SeatId, SeatPresence>>
  /** How many returns to each seat the facilitator has noted. */
  readonly noted: Readonly<Record<SeatId, number>>
  /** Milliseconds left, or null where no clock runs. */
  readonly left: number | null
  /** Milliseconds since something was put down of what is said there; null: that is not known, or the clock stands. */
  readonly quiet: number | null
}

const MOST = 3
/** Milliseconds after which it is worth a look. Devices rest while people talk: it is never more than that. */
const QUIET = 4 * 60_000

/** Never more than three: whoever has to look at ten things looks at none. */
export function needsOf({ at: view, talk, presence, noted, left, quiet }: Situation): readonly Need[] {
  const { seats } = view
  const people = Object.entries(seats).filter(([, { bot }]) => !bot)
  const withoutRole = people.filter(([, { role }]) => role === null).map(([seat]) => seat)
  const helpless = Object.entries(presence)
    .filter(([, { help }]) => help)
    .map(([seat]) => seat)
  const away = people.filter(([seat]) => presence[seat]?.presence === 'away').map(([seat]) => seat)
  const returned = Object.entries(presence)
    .filter(([seat, { returns = 0 }]) => returns > (noted[seat] ?? 0))
    .map(([seat]) => seat)
  const roles = Object.entries(view.roles)
  const empty = roles.filter(([, { seats: count, byHand }]) => count === 0 && !byHand).map(([role]) => role)
  const toLay = roles.filter(([, { laid }]) => laid === false).map(([role]) => role)
  const allReady = roles.length > 0 && roles.every(([, { ready }]) => ready)
  const lobby = view.status === 'lobby'
  const gone = talk || view.status !== 'playing' ? [] : onlyGone(view, presence)
  const all: readonly (Need | false)[] = [
    helpless.length > 0 && { key: 'need.help', seats: helpless, roles: [] },
    returned.length > 0 && { key: 'need.returned', seats: returned, roles: [] },
    withoutRole.length > 0 && { key: 'need.role', seats: withoutRole, roles: [] },
    view.status === 'playing' && left === 0 && { key: 'need.clock', seats: [], roles: [] },
    view.ideas && { key: 'need.classify', seats: [], roles: [] },
    view.status === 'playing' && allReady && { key: 'need.next', seats: [], roles: [] },
    gone.length > 0 && { key: 'need.without', seats: [], roles: gone },
    view.status === 'playing' &&
      toLay.length > 0 &&
      left !== null &&
      left < 60_000 && { key: 'need.lay', seats: [], roles: toLay },
    lobby && empty.length > 0 && people.length > 0 && { key: 'need.bots', seats: [], roles: empty },
    !talk && away.length > 0 && gone.length === 0 && { key: 'need.away', seats: away, roles: [] },
    talk &&
      view.status === 'playing' &&
      !allReady &&
      left !== 0 &&
      quiet !== null &&
      quiet >= QUIET && { key: 'need.quiet', seats: [], roles: [], minutes: Math.floor(quiet / 60_000) },
  ]
  return all.filter((need) => need !== false).slice(0, MOST)
}

/** What several tables need in the same words is one thing; whoever is named stays with their table. */
export function gathered<T extends Need & { readonly name: string }>(needs: readonly T[]): readonly (T & Tables)[] {
  const groups = Map.groupBy(needs, ({ key, seats, roles, minutes, name }) =>
    seats.length + roles.length === 0 ? `${key} ${minutes}` : `${key} ${name}`,
  )
  return [...groups.values()].flatMap(([first, ...more]) =>
    first === undefined ? [] : [{ ...first, tables: [first, ...more].map(({ name }) => name) }],
  )
}

interface Tables {
  /** The names of all tables that need it. */
  readonly tables: readonly string[]
}

/** The roles that are not ready, where all the others are and nobody of these is at a device: they hold up a table. */
function onlyGone({ roles, seats }: Situation['at'], presence: Situation['presence']): readonly Id[] {
  const missing = Object.keys(roles).filter((role) => roles[role]?.ready !== true)
  const isGone = (role: Id) => {
    const own = Object.entries(seats).filter(([, seat]) => seat.role === role && !seat.bot)
    return own.length > 0 && own.every(([seat]) => (presence[seat]?.presence ?? 'away') === 'away')
  }
  return missing.length < Object.keys(roles).length && missing.every(isGone) ? missing : []
}

/** The needs of several tables in one list, the most urgent of all first. */
export function mostUrgent<T extends Pick<Need, 'key'>>(needs: readonly T[]): readonly T[] {
  return needs.toSorted((a, b) => URGENCY.indexOf(a.key) - URGENCY.indexOf(b.key)).slice(0, MOST)
}

const URGENCY: readonly TextKey[] = [
  ...(['need.help', 'need.returned', 'need.role', 'need.clock', 'need.classify', 'need.next'] as const),
  ...(['need.without', 'need.lay'] as const),
  ...(['need.bots', 'need.away', 'need.quiet'] as const),
]
