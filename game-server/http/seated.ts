/** What somebody gets who has just sat down: told once, kept by the device and on the Platzkarte. */
import type { Audience } from '../../shared/engine/views.ts'
import type { Founded, Seated } from '../registry.ts'
import { hashed } from '../secrets.ts'
import type { Service } from '../service.ts'

export async function seatedAnswer(
  { rooms, store }: Service,
  { kind, seat, credential, platzkarte, table }: Seated,
  language: string,
) {
  const holds = kind === 'seat' ? [seat] : (await store.heldBy(seat)).map(({ id }) => id)
  const audience: Audience = kind === 'seat' ? { kind, seat } : { kind, seats: holds }
  const row = await store.credential(hashed(credential))
  if (row === undefined) throw new Error('a seat without its credential')
  const reservation = await rooms.reserve(table, { audience, holds, credential: row, language })
  return { kind, seat, credential, platzkarte, table: table.id, room: { reservation } }
}

/** What whoever opened a workshop gets: told once. */
export function foundedAnswer({ workshop, credentials, tables }: Founded) {
  const { facilitator, guest, projector, observer } = credentials
  return {
    workshop: workshop.id,
    joinCode: workshop.code,
    links: {
      facilitator: `/#f.${facilitator}`,
      guest: `/#g.${guest}`,
      projector: `/#p.${projector}`,
      observer: `/#o.${observer}`,
    },
    tables: tables.map((table) => table.id),
  }
}
