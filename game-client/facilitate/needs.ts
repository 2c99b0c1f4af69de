/** What needs the facilitator now: at most three things, the most urgent first. A pure answer from the views. */
import type { Id, SeatId } from '../../shared/engine/state.ts'
import type { PrivateView, PublicView } from '../../shared/engine/views.ts'
import type { SeatPresence } from '../../shared/protocol/private-view.ts'
import type { TextKey } from '../texts/texts.ts'

export interface Need {
  readonly key: TextKey
  readonly seats: readonly SeatId[]
  readonly roles: readonly Id[]
}

export interface Situation {
  readonly view: PublicView
  readonly seats: NonNullable<PrivateView['table']>['seats']
  readonly presence: Readonly<Record<SeatId, SeatPresence>>
  /** How many returns to each seat the facilitator has noted. */
  readonly noted: Readonly<Record<SeatId, number>>
  /** Milliseconds left, or null where no clock runs. */
  readonly left: number | null
}

const MOST = 3

/** Never more than three: whoever has to look at ten things looks at none. */
export function needsOf({ view, seats, presence, noted, left }: Situation): readonly Need[] {
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
  const empty = roles.filter(([, { seats: count }]) => count === 0).map(([role]) => role)
  const toLay = roles.filter(([, { laid }]) => laid === false).map(([role]) => role)
  const allReady = roles.length > 0 && roles.every(([, { ready }]) => ready)
  const waiting = Object.values(view.motions).some(({ free, outcome }) => free?.class === null && outcome === 'open')
  const lobby = view.status === 'lobby'
  const all: readonly (Need | false)[] = [
    helpless.length > 0 && { key: 'need.help', seats: helpless, roles: [] },
    returned.length > 0 && { key: 'need.returned', seats: returned, roles: [] },
    withoutRole.length > 0 && { key: 'need.role', seats: withoutRole, roles: [] },
    view.status === 'playing' && left === 0 && { key: 'need.clock', seats: [], roles: [] },
    waiting && { key: 'need.classify', seats: [], roles: [] },
    view.status === 'playing' && allReady && { key: 'need.next', seats: [], roles: [] },
    view.status === 'playing' &&
      toLay.length > 0 &&
      left !== null &&
      left < 60_000 && { key: 'need.lay', seats: [], roles: toLay },
    lobby && empty.length > 0 && people.length > 0 && { key: 'need.bots', seats: [], roles: empty },
    away.length > 0 && { key: 'need.away', seats: away, roles: [] },
  ]
  return all.filter((need) => need !== false).slice(0, MOST)
}
