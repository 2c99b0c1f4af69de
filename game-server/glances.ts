/** How a table looks from afar, for those who look after all tables of a workshop. */
import { leftAt } from '../shared/engine/rules/conduct.ts'
import type { State } from '../shared/engine/state.ts'
import { glanceOf } from '../shared/engine/view.ts'
import type { ClockNow, SeatPresence, TableGlance } from '../shared/protocol/private-view.ts'
import { type Connection, changed, type Told } from './connection.ts'
import type { LiveTable } from './table.ts'

type Glances = Readonly<Record<string, TableGlance>>

/** Those of the workshop's tables that look otherwise than this listener was told; null where none does. `now`: null leaves the clocks out. */
export function newGlances({ siblings }: LiveTable, told: Told, now: number | null): Glances | null {
  if (siblings.size < 2) return null
  const news = [...siblings].flatMap((table) => {
    const glance = newGlance(table, told, now)
    return glance === null ? [] : [[table.id, glance] as const]
  })
  return news.length === 0 ? null : Object.fromEntries(news)
}

/** Shows a table that changed to those who look after all of them from another one. */
export function tellSiblings(table: LiveTable, isWide: (connection: Connection) => boolean, now: number | null): void {
  for (const sibling of table.siblings) {
    if (sibling === table) continue
    for (const connection of sibling.connections) {
      if (!isWide(connection)) continue
      const glance = newGlance(table, connection.told, now)
      if (glance !== null)
        connection.tell({ version: sibling.shown.version, sections: {}, glances: { [table.id]: glance } })
    }
  }
}

function newGlance(table: LiveTable, told: Told, now: number | null): TableGlance | null {
  const glance = { ...glanceOf(table.state), presence: presenceOf(table) }
  const seen = changed(told, `glance ${table.id}`, glance)
  const ticks = now !== null && changed(told, `clock ${table.id}`, table.state.house.clock) !== undefined
  const quiet = newQuiet(table, told, `noted ${table.id}`, now)
  if (seen === undefined && !ticks && quiet === undefined) return null
  return {
    ...glance,
    ...(ticks && { clock: clockNow(table.state, now) }),
    ...(quiet !== undefined && { quiet }),
  }
}

/** The clock as it stands at this moment. */
export function clockNow({ house }: State, now: number): ClockNow {
  return { left: leftAt(house.clock, now), running: house.clock.since !== null }
}

/** Milliseconds since something was put down of what is said at a table, where that has changed since `part` was told; `now`: as above. */
export function newQuiet({ notedAt }: LiveTable, told: Told, part: string, now: number | null): number | undefined {
  // Before it begins there is nothing to count from.
  if (now === null || notedAt === 0 || changed(told, part, { notedAt }) === undefined) return undefined
  return Math.max(0, now - notedAt)
}

/** Who of a table's people is at a device. */
export function presenceOf(table: LiveTable): Record<string, SeatPresence> {
  const there = new Map<string, Connection>()
  for (const connection of table.connections) {
    for (const seat of connection.holds) there.set(seat, connection)
  }
  const people = Object.entries(table.state.house.seats).filter(([, { bot }]) => bot === null)
  return Object.fromEntries(
    people.map(([seat]) => [
      seat,
      {
        nickname: table.nicknames.get(seat) ?? null,
        presence: table.unplugged.has(seat) ? 'paper' : (there.get(seat)?.presence ?? 'away'),
        help: there.get(seat)?.help ?? false,
        ...((there.get(seat)?.holds.length ?? 0) > 1 && { shared: true }),
        ...(table.returns.has(seat) && { returns: table.returns.get(seat) ?? 0 }),
      },
    ]),
  )
}
