/** How the people at a table are called at the console. */
import type { SeatId } from '../../shared/engine/state.ts'
import type { SeatPresence } from '../../shared/protocol/private-view.ts'
import { presence } from '../net/stores.ts'
import { t } from '../texts/texts.ts'

/** A name as the person gave it, else the beginning of the seat's own. */
export function nameOf(seat: SeatId): string {
  return nameAmong(presence.value, seat)
}

/** The same at another table. */
export function nameAmong(people: Readonly<Record<SeatId, SeatPresence>>, seat: SeatId): string {
  return people[seat]?.nickname ?? t('people.unnamed', { seat: seat.slice(0, 4) })
}
