/** What each listener of a table is told after a change: private messages first, then the public patch. */
import { privateView, publicView, textKeys } from '../shared/engine/view.ts'
import type { Audience, Offer, PrivateView, PublicView, Section } from '../shared/engine/views.ts'
import { changeOf, type OfferChange, toldWhole, withChange } from '../shared/protocol/offer-changes.ts'
import { paint } from '../shared/protocol/paint.ts'
import type { PrivateMessage, Sections } from '../shared/protocol/private-view.ts'
import { wordsBesides } from '../shared/protocol/written.ts'
import type { Language } from '../shared/scenario/schema.ts'
import { isForeign, textAt } from '../shared/scenario/texts.ts'
import { type Bearer, type Connection, changed, nothingTold, type Told } from './connection.ts'
import { clockNow, newGlances, newQuiet, presenceOf, tellSiblings } from './glances.ts'
import type { LiveTable } from './table.ts'

/** Shows the table's state to everybody who listens, in one synchronous block. `fault` hears what goes wrong with one of them. */
export function publish(table: LiveTable, now: number, fault: (error: unknown) => void): void {
  const moment = momentOf(table, now)
  paint(table.shown, moment.seen, table.texts)
  for (const connection of table.connections) {
    try {
      tellNews(moment, connection)
    } catch (error) {
      fault(error)
    }
  }
  table.patch()
  for (const connection of table.connections) showPublic(moment, connection)
  tellSiblings(table, isWide, now)
}

/** Tells who looks after the table that somebody came, went or fell silent. */
export function publishPresence(table: LiveTable): void {
  for (const connection of table.connections) {
    if (!looksAfter(connection.audience)) continue
    const desk = newAtDesk(table, connection, connection.told, null)
    if (Object.keys(desk).length > 0) connection.tell({ version: table.shown.version, sections: {}, ...desk })
  }
  tellSiblings(table, isWide, null)
}

/** Tells everybody whether what they do can be kept just now. */
export function publishStanding(table: LiveTable): void {
  for (const { told, tell } of table.connections) {
    const readOnly = newStanding(table, told)
    if (readOnly !== undefined) tell({ version: table.shown.version, sections: {}, readOnly })
  }
}

/** Everything this listener may see, whatever it was told before. */
export function tellAll(table: LiveTable, connection: Connection, now: number): void {
  const moment = momentOf(table, now)
  Object.assign(connection.told, nothingTold())
  showPublic(moment, connection)
  tellNews(moment, connection)
}

/** The whole of what an audience may see, for one answer. */
export function everything(table: LiveTable, who: Onlooker, language: Language, now: number): PrivateMessage {
  const message = newsFor(momentOf(table, now), { ...who, language, told: nothingTold(), free: true })
  return message ?? { version: table.shown.version, sections: {} }
}

/** Who is there and what was done at the consoles, where it differs from what was told. */
function newAtDesk(
  table: LiveTable,
  who: Onlooker,
  told: Told,
  now: number | null,
): Pick<PrivateMessage, 'presence' | 'lately' | 'quiet' | 'glances'> {
  const presence = changed(told, 'presence', presenceOf(table))
  const lately = changed(told, 'lately', table.deeds)
  const quiet = newQuiet(table, told, 'noted', now)
  const glances = isWide(who) ? newGlances(table, told, now) : null
  const silence = quiet !== undefined && { quiet }
  return { ...(presence && { presence }), ...(lately && { lately }), ...silence, ...(glances && { glances }) }
}

type Onlooker = Pick<Bearer, 'audience' | 'credential'>

/** Whoever looks after the whole workshop. */
function isWide({ audience, credential }: Onlooker): boolean {
  return looksAfter(audience) && credential.table === null
}

/** The audiences that may know who is there and what they are called. */
export function looksAfter({ kind }: Audience): boolean {
  return kind === 'facilitator' || kind === 'guest'
}

/** A table as it stands now, with what several listeners have in common worked out once. */
interface Moment {
  readonly table: LiveTable
  readonly now: number
  readonly seen: PublicView
  keysFor(audience: Audience): readonly string[]
}

function momentOf(table: LiveTable, now: number): Moment {
  const { state } = table
  const known = new Map<string, readonly string[]>()
  return {
    table,
    now,
    seen: publicView(state),
    keysFor(audience) {
      // Everybody in one role reads the same.
      const reader = audience.kind === 'seat' ? `role ${state.house.seats[audience.seat]?.role}` : audience.kind
      const keys = known.get(reader) ?? textKeys(state, audience)
      known.set(reader, keys)
      return keys
    },
  }
}

function showPublic({ table, seen }: Moment, { show, told }: Connection): void {
  const { version } = table.shown
  if (show === null || told.shown === version) return
  told.shown = version
  show({ version, public: seen })
}

function tellNews(moment: Moment, { audience, credential, language, told, show, tell }: Connection): void {
  // Whoever has the public state by Colyseus finds there what people wrote.
  const message = newsFor(moment, { audience, credential, language, told, free: show !== null })
  if (message !== null) tell(message)
}

interface Listener extends Onlooker {
  readonly language: Language
  readonly told: Told
  /** Whether what people wrote for all to read has to be told here. */
  readonly free: boolean
}

function newsFor(
  moment: Moment,
  { audience, credential, language, told, free: freely }: Listener,
): PrivateMessage | null {
  const { table, now } = moment
  const own = privateView(table.state, audience)
  const { offers, ...others } = own
  const sections = newSections(others, told)
  const offered = newOffers(offers, told)
  const texts = newTexts(moment, audience, language, told)
  const free = newFree(moment, own, told.free, freely)
  const clock = changed(told, 'clock', table.state.house.clock) && clockNow(table.state, now)
  const readOnly = newStanding(table, told)
  const desk = looksAfter(audience) ? newAtDesk(table, { audience, credential }, told, now) : {}
  const message: PrivateMessage = {
    version: table.shown.version,
    sections: offered?.whole === undefined ? sections : { ...sections, offers: offered.whole },
    ...(offered?.change && { offers: offered.change }),
    ...(texts && { texts }),
    ...(texts && germanAmong(texts, moment, language)),
    ...(free && { free }),
    ...(clock && { clock }),
    ...(readOnly !== undefined && { readOnly }),
    ...desk,
  }
  return Object.keys(message.sections).length > 0 || Object.keys(message).length > 2 ? message : null
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

interface Offered {
  readonly whole?: readonly Offer[] | null
  readonly change?: OfferChange
}

function newOffers(now: readonly Offer[] | undefined, told: Told): Offered | null {
  const before = told.offers
  if (now === undefined) {
    told.offers = null
    return before === null ? null : { whole: null }
  }
  const change = before === null ? 'whole' : changeOf(before, now)
  if (change === null) return null
  told.offers = before === null || change === 'whole' ? toldWhole(now) : withChange(before, change)
  return change === 'whole' ? { whole: now } : { change }
}

/** Whoever was told nothing takes it that everything can be kept. */
function newStanding({ resting }: LiveTable, { parts }: Told): boolean | undefined {
  if (resting === (parts.get('readOnly') ?? false)) return undefined
  parts.set('readOnly', resting)
  return resting
}

function newTexts(
  { table: { state }, keysFor }: Moment,
  audience: Audience,
  language: Language,
  told: Told,
): Record<string, string> | null {
  const keys = keysFor(audience)
  if (keys === told.keys) return null
  told.keys = keys
  const texts: Record<string, string> = {}
  for (const key of keys) {
    if (told.texts.has(key)) continue
    told.texts.add(key)
    const text = textAt(state.scenario, key, language)
    if (text !== undefined) texts[key] = text
  }
  return Object.keys(texts).length > 0 ? texts : null
}

/** Which of these texts are German although the listener reads another language. */
function germanAmong(texts: Record<string, string>, { table }: Moment, language: Language): { german?: string[] } {
  const german = Object.keys(texts).filter((key) => isForeign(table.state.scenario, key, language))
  return german.length > 0 ? { german } : {}
}

function newFree(
  { table, seen }: Moment,
  own: PrivateView,
  told: Set<string>,
  freely: boolean,
): Record<string, string> | null {
  const forAll = [
    ...seen.words,
    ...seen.reflections,
    ...wordsBesides(seen),
    own.me?.word,
    ...(own.me?.reflections ?? []),
  ]
  const { letters, table: led } = own
  const listed = [...(letters?.list ?? []), ...(led?.moments ?? [])].map(({ text }) => text)
  const alone = [own.me?.handover?.text, ...listed, ...(led?.waiting ?? [])]
  const ids = freely ? [...forAll, ...alone] : alone
  const free: Record<string, string> = {}
  for (const id of ids) {
    const body = id == null || told.has(id) ? undefined : table.texts.get(id)
    if (id == null || body === undefined) continue
    told.add(id)
    free[id] = body
  }
  return Object.keys(free).length > 0 ? free : null
}
