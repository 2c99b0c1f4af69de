/** Two people change chairs: both at once, so that neither stands. */
import type { SeatId } from '../../shared/engine/state.ts'
import { act } from '../net/session.ts'
import { mine } from '../net/stores.ts'

/** Nothing happens where both sit in one role, or one of them is not at this table. */
export function swapChairs(one: SeatId, other: SeatId): void {
  const seats = mine.value.table?.seats ?? {}
  const [first, second] = [seats[one], seats[other]]
  if (first === undefined || second === undefined || first.role === second.role) return
  act('reseat', undefined, { seats: { [one]: second.role, [other]: first.role } })
}
