/** Who listens to a table: coming, going, and the newest device of a seat taking over from the older. */
import { z } from 'zod'
import { isSame } from '../shared/protocol/same.ts'
import type { Bearer, Connection } from './connection.ts'
import type { LiveTable } from './table.ts'
import { publishPresence, tellAll } from './telling.ts'

/** Tells the newcomer everything it may see, and from now on what changes. The seat's older device is told to step back. */
export function connect(table: LiveTable, connection: Connection, now: number): void {
  supersede(table, connection)
  makeRoom(table, connection)
  tellAll(table, connection, now)
  table.connections.add(connection)
  publishPresence(table)
}

export function disconnect(table: LiveTable, connection: Connection): void {
  if (table.connections.delete(connection)) publishPresence(table)
}

/** Notes that somebody came to a seat by its Platzkarte: whoever looks after the table is told. */
export function cameBack(table: LiveTable, seat: string): void {
  table.returns.set(seat, (table.returns.get(seat) ?? 0) + 1)
  publishPresence(table)
}

/** Ends all connections of a seat, as after a new credential or a move: they have to knock again. */
export function sendAway(table: LiveTable, seat: string): void {
  sendAwayAll(table, ({ holds }) => holds.includes(seat))
}

/** Ends all connections of theirs: they have to knock again. */
export function sendAwayAll(table: LiveTable, whose: (who: Bearer) => boolean): void {
  for (const connection of table.connections) {
    if (!whose(connection)) continue
    table.connections.delete(connection)
    connection.end(false)
  }
  // A device that has not said hello yet listens to nothing, but it could at any time.
  table.expel(whose)
  publishPresence(table)
}

const presence = z.strictObject({ presence: z.enum(['online', 'idle']).optional(), help: z.boolean().optional() })

/** Notes whether somebody is at the device and wants help. What is no such message is ignored. */
export function setPresence(table: LiveTable, connection: Connection, raw: unknown): void {
  const read = presence.safeParse(raw)
  if (!read.success) return
  connection.presence = read.data.presence ?? connection.presence
  connection.help = read.data.help ?? connection.help
  publishPresence(table)
}

/** The same of every connection of theirs, by whatever else than it they say so. */
export function setPresenceOf(table: LiveTable, { audience, credential }: Bearer, raw: unknown): void {
  for (const connection of table.connections)
    if (connection.credential.hash === credential.hash && isSame(connection.audience, audience))
      setPresence(table, connection, raw)
}

/** Of each kind of those who watch without a seat: a hall full of them. */
const MOST_WATCHING = 200

/** One link to watch by can be opened without end: the oldest makes room. */
function makeRoom(table: LiveTable, { audience: { kind }, holds }: Connection): void {
  if (holds.length > 0) return
  const alike = [...table.connections].filter(({ audience }) => audience.kind === kind)
  for (const oldest of alike.slice(0, Math.max(0, alike.length - MOST_WATCHING + 1))) {
    table.connections.delete(oldest)
    oldest.end(false)
  }
}

function supersede(table: LiveTable, { holds }: Connection): void {
  for (const older of table.connections) {
    if (!older.holds.some((seat) => holds.includes(seat))) continue
    table.connections.delete(older)
    older.tell({ version: table.shown.version, sections: {}, superseded: true })
    older.end(true)
  }
}
