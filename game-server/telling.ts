/** What each listener of a table is told after a change: private messages first, then the public patch. */
import { canonical } from '../shared/engine/canonical.ts'
import { leftAt } from '../shared/engine/rules/conduct.ts'
import type { State } from '../shared/engine/state.ts'
import { privateView, publicView, textKeys } from '../shared/engine/view.ts'
import type { Audience, PrivateView, PublicView, Section } from '../shared/engine/views.ts'
import { paint } from '../shared/protocol/paint.ts'
import type { ClockNow, PrivateMessage, SeatPresence, Sections } from '../shared/protocol/private-view.ts'
import type { Language } from '../shared/scenario/schema.ts'
import { textAt } from '../shared/scenario/texts.ts'
import { type Connection, nothingTold, type Told } from './connection.ts'
import type { LiveTable } from './table.ts'

/** Shows the table's state to everybody who listens, in one synchronous block. `fault` hears what goes wrong with one of them. */
export function publish(table: LiveTable, now: number, fault: (error: unknown) => void): void {
  const seen = publicView(table.state)
  paint(table.shown, seen)
  for (const connection of table.connections) {
    try {
      tellNews(table, connection, seen, now)
    } catch (error) {
      fault(error)
    }
  }
  table.patch()
  for (const connection of table.connections) showPublic(table, connection, seen)
}

/** Tells who looks after the table that somebody came, went or fell silent. */
export function publishPresence(table: LiveTable): void {
  for (const connection of table.connections) {
    if (!looksAfter(connection.audience)) continue
    const presence = changed(connection.told, 'presence', presenceOf(table))
    if (presence !== undefined) connection.tell({ version: table.shown.version, sections: {}, presence })
  }
}

/** Everything this listener may see, whatever it was told before. */
export function tellAll(table: LiveTable, connection: Connection, now: number): void {
  const seen = publicView(table.state)
  Object.assign(connection.told, nothingTold())
  showPublic(table, connection, seen)
  tellNews(table, connection, seen, now)
}

/** The whole of what an audience may see, for one answer. */
export function everything(table: LiveTable, audience: Audience, language: Language, now: number): PrivateMessage {
  const message = newsFor(table, audience, language, publicView(table.state), nothingTold(), now)
  return message ?? { version: table.shown.version, sections: {} }
}

/** The audiences that may know who is there and what they are called. */
export function looksAfter({ kind }: Audience): boolean {
  return kind === 'facilitator' || kind === 'guest'
}

function showPublic(table: LiveTable, { show, told }: Connection, seen: PublicView): void {
  const { version } = table.shown
  if (show === null || told.shown === version) return
  told.shown = version
  show({ version, public: seen })
}

function tellNews(table: LiveTable, connection: Connection, seen: PublicView, now: number): void {
  const { audience, language, told } = connection
  const message = newsFor(table, audience, language, seen, told, now)
  if (message !== null) connection.tell(message)
}

function newsFor(
  table: LiveTable,
  audience: Audience,
  language: Language,
  seen: PublicView,
  told: Told,
  now: number,
): PrivateMessage | null {
  const own = privateView(table.state, audience)
  const sections = newSections(own, told)
  const texts = newTexts(table.state, audience, language, told.texts)
  const free = newFree(table, seen, own, told.free)
  const clock = changed(told, 'clock', table.state.house.clock) && clockNow(table.state, now)
  const presence = looksAfter(audience) ? changed(told, 'presence', presenceOf(table)) : undefined
  const message: PrivateMessage = {
    version: table.shown.version,
    sections,
    ...(texts && { texts }),
    ...(free && { free }),
    ...(clock && { clock }),
    ...(presence && { presence }),
  }
  return Object.keys(sections).length > 0 || Object.keys(message).length > 2 ? message : null
}

function newSections(own: PrivateView, told: Told): Sections {
  const names = new Set([...Object.keys(own), ...told.sections])
  const sections: Record<string, unknown> = {}
  for (const name of names as Set<Section>) {
    // A section that is gone, as when a role is given up, must not live on at the client.
    const section = own[name] ?? null
    if (changed(told, `section ${name}`, section) !== undefined) sections[name] = section
    told.sections.add(name)
  }
  return sections
}

/** The value if it differs from what was told under this name; remembers it. */
function changed<T>(told: Told, name: string, value: T): T | undefined {
  const form = canonical(value)
  if (told.parts.get(name) === form) return undefined
  told.parts.set(name, form)
  return value
}

function newTexts(
  state: State,
  audience: Audience,
  language: Language,
  told: Set<string>,
): Record<string, string> | null {
  const keys = textKeys(state, audience).filter((key) => !told.has(key))
  const texts: Record<string, string> = {}
  for (const key of keys) {
    told.add(key)
    const text = textAt(state.scenario, key, language)
    if (text !== undefined) texts[key] = text
  }
  return Object.keys(texts).length > 0 ? texts : null
}

function newFree(
  table: LiveTable,
  seen: PublicView,
  own: PrivateView,
  told: Set<string>,
): Record<string, string> | null {
  const ids = [seen.notice, seen.back?.reason, ...seen.words, own.me?.word]
  const free: Record<string, string> = {}
  for (const id of ids) {
    const body = id == null || told.has(id) ? undefined : table.texts.get(id)
    if (id == null || body === undefined) continue
    told.add(id)
    free[id] = body
  }
  return Object.keys(free).length > 0 ? free : null
}

/** The clock as it stands at this moment. */
export function clockNow({ house }: State, now: number): ClockNow {
  return { left: leftAt(house.clock, now), running: house.clock.since !== null }
}

function presenceOf(table: LiveTable): Record<string, SeatPresence> {
  const there = new Map<string, Connection>()
  for (const connection of table.connections) {
    if (connection.audience.kind === 'seat') there.set(connection.audience.seat, connection)
  }
  const people = Object.entries(table.state.house.seats).filter(([, { bot }]) => bot === null)
  return Object.fromEntries(
    people.map(([seat]) => [
      seat,
      {
        nickname: table.nicknames.get(seat) ?? null,
        presence: there.get(seat)?.presence ?? 'away',
        help: there.get(seat)?.help ?? false,
      },
    ]),
  )
}
