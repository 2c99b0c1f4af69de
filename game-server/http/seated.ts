/** What somebody gets who has just sat down: told once, kept by the device and on the Platzkarte. */
import type { Seated } from '../registry.ts'
import type { Service } from '../service.ts'

export async function seatedAnswer(
  { rooms }: Service,
  { seat, credential, platzkarte, table }: Seated,
  language: string,
) {
  const reservation = await rooms.reserve(table, { audience: { kind: 'seat', seat }, language })
  return { seat, credential, platzkarte, table: table.id, room: { reservation } }
}
