/** Seats of people who have no device: they are like all others, but nothing opens them until somebody issues a link. */
import type { Id, SeatId } from '../shared/engine/state.ts'
import type { Commit } from './commit.ts'
import type { Clock } from './ports/clock.ts'
import type { Randomness } from './ports/randomness.ts'
import { byServer, sitting } from './seating.ts'
import * as secrets from './secrets.ts'
import type { SeatRow, WorkshopRow } from './store/store.ts'
import type { LiveTable } from './table.ts'

/** What it takes to seat somebody. */
interface Doing {
  readonly commit: Commit
  readonly clock: Clock
  readonly random: Randomness
}

interface Guest {
  readonly workshop: WorkshopRow
  readonly nickname: string | null
  readonly role: Id
}

/** Somebody without a device sits down in that role: the name of the seat, or why there is none. */
export async function seatWithout(
  { commit, clock, random }: Doing,
  table: LiveTable,
  { workshop, nickname, role }: Guest,
) {
  const seat = secrets.newId(random, 's')
  const { id, language, devices } = workshop
  const row: SeatRow = {
    id: seat,
    workshop: id,
    table: table.id,
    nickname,
    language,
    device: null,
    platzkarte: noPlatzkarte(seat),
  }
  const answer = await commit.ask({
    ...byServer(table, `sit:${seat}`, (state) => sitting(state, seat, role, devices), clock.now()),
    also: () => [{ kind: 'seat', ...row }],
  })
  if ('refused' in answer) return answer
  table.nicknames.set(seat, nickname)
  table.unplugged.add(seat)
  return { seat }
}

/** The seat in that role whose person has no device; null where there is none. */
export function unpluggedIn({ unplugged, state }: Pick<LiveTable, 'unplugged' | 'state'>, role: Id): SeatId | null {
  return [...unplugged].find((seat) => state.house.seats[seat]?.role === role) ?? null
}

/** What stands in place of the words of a Platzkarte where there is none. */
export function noPlatzkarte(seat: string): string {
  return `none ${seat}`
}

/** Whether it is such a seat: of its own, and nothing opens it. */
export function isUnplugged({ id, device, platzkarte }: Pick<SeatRow, 'id' | 'device' | 'platzkarte'>): boolean {
  return device === null && platzkarte === noPlatzkarte(id)
}
