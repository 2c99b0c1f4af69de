/** A seat that changes the table: it comes to the one, and leaves the other. */
import type { Answer } from '../shared/protocol/private-view.ts'
import type { Commit } from './commit.ts'
import { arriving, byServer } from './seating.ts'
import type { SeatRow, Write } from './store/store.ts'
import type { LiveTable } from './table.ts'

interface Way {
  readonly from: LiveTable
  readonly to: LiveTable
  /** What is kept with it, so that somebody can get to that seat. */
  readonly wayIn: readonly Write[]
  /** Now, in milliseconds. */
  readonly at: number
}

/** Null once it sits there; or why it cannot. */
export async function moveSeat(
  commit: Commit,
  seat: SeatRow,
  { from, to, wayIn, at }: Way,
): Promise<Extract<Answer, { refused: unknown }> | null> {
  to.nicknames.set(seat.id, seat.nickname)
  const moved: Write[] = [{ kind: 'moved', seat: seat.id, table: to.id }, ...wayIn]
  const came = await commit.ask({
    ...byServer(to, `came:${seat.id}:${to.head.seq}`, (state) => arriving(state, seat.id), at),
    also: () => moved,
  })
  // Back at a table that plays already, the chair without a role is still there.
  const stillThere = 'refused' in came && came.refused.refused === 'nothing-new'
  if ('refused' in came && !stillThere) return came
  if (from.unplugged.delete(seat.id)) to.unplugged.add(seat.id)
  if (stillThere) await commit.keep(moved)
  await commit.ask(byServer(from, `left:${seat.id}:${from.head.seq}`, () => ({ type: 'unseat', seat: seat.id }), at))
  return null
}
