/** What a page knows of its table, as signals: views, texts, clock, and what is on its way. */
import { batch, computed, signal } from '@preact/signals'
import type { Id, SeatId } from '../../shared/engine/state.ts'
import type { Offer, PrivateView, PublicView } from '../../shared/engine/views.ts'
import type { Frame } from '../../shared/protocol/frame.ts'
import type { Deed, PrivateMessage, SeatPresence } from '../../shared/protocol/private-view.ts'
import type { Language } from '../../shared/scenario/schema.ts'
import { type Arrivals, type Arrived, nothingYet, privateArrived, publicArrived } from './arrivals.ts'
import type { RunningClock } from './clock.ts'
import { asRole, type Glanced, seenSince } from './desk.ts'
import type { Happening } from './happened.ts'
import type { Outbox } from './outbox.ts'
import type { Place } from './places.ts'
import type { SeatAnswer, TableName, Workshop } from './wire.ts'

/** `gone`: the credential opens nothing any more. `superseded`: another page of the same seat is the newer one. */
export type Link = 'connecting' | 'live' | 'stream' | 'lost' | 'superseded' | 'gone'

/** A public view with what people wrote in it. */
interface Published {
  readonly view: PublicView
  readonly bodies: Readonly<Record<string, string>>
}

export type Stores = ReturnType<typeof createStores>

/** The stores of one page; nothing is known yet. */
export function createStores() {
  const place = signal<Place | null>(null)
  const view = signal<PublicView | null>(null)
  const own = signal<PrivateView>({})
  /** The role that the facilitator plays by hand on this page; null: she leads. */
  const speaking = signal<Id | null>(null)
  const mine = computed<PrivateView>(() => asRole(own.value, speaking.value))
  const frame = signal<Frame | null>(null)
  const scenarioTexts = signal<Readonly<Record<string, string>>>({})
  /** The keys of texts that are German although this device shows another language. */
  const german = signal<readonly string[]>([])
  const free = signal<Readonly<Record<string, string>>>({})
  const clock = signal<RunningClock | null>(null)
  const presence = signal<Readonly<Record<SeatId, SeatPresence>>>({})
  const workshop = signal<Workshop>({})
  /** The languages in which this game is told to the end; in another, some of its texts stand in German. */
  const languages = signal<readonly Language[]>([])
  /** Those in which some of its texts are written. */
  const partly = signal<readonly Language[]>([])
  /** Whether somebody here has called for help. */
  const helping = signal(false)
  const tables = signal<readonly TableName[]>([])
  const table = signal<string>('')
  const link = signal<Link>('connecting')
  /** The server can keep nothing just now. */
  const readOnly = signal(false)
  /** What was done at the consoles of this table, newest first; and which of them this one is. */
  const lately = signal<readonly Deed[]>([])
  const desk = signal('')
  /** When something was last put down of what this table says, on the clock of this page. */
  const noted = signal<number | null>(null)
  /** All tables, for whoever looks after several. */
  const glances = signal<Readonly<Record<string, Glanced>>>({})
  const outbox = signal<Outbox>([])
  const happened = signal<readonly Happening[]>([])

  let arrivals: Arrivals = nothingYet

  const offers = computed<ReadonlyMap<string, Offer>>(
    () => new Map((mine.value.offers ?? []).map((offer) => [offer.id, offer])),
  )

  /** Takes in everything that one answer of the server says, in one batch. */
  function takeWhole(answer: SeatAnswer, now: number): void {
    const { version, texts, clock: ticking } = answer
    batch(() => {
      frame.value = answer.frame
      workshop.value = { ...workshop.value, ...answer.workshop }
      tables.value = answer.tables
      languages.value = answer.languages ?? []
      partly.value = answer.partly ?? []
      german.value = answer.german ?? []
      table.value = answer.table
      desk.value = answer.desk ?? ''
      // What an open connection was told it goes on counting from, whatever is asked beside it.
      arrivals = { ...nothingYet, told: arrivals.told }
      show(publicArrived(arrivals, version, answer.public), now)
      const message = { version, sections: answer.private, texts, free: answer.free ?? {} }
      const more = {
        ...(ticking && { clock: ticking }),
        ...(answer.presence && { presence: answer.presence }),
        ...(answer.lately && { lately: answer.lately }),
        ...(answer.quiet !== undefined && { quiet: answer.quiet }),
        ...(answer.glances && { glances: answer.glances }),
        readOnly: answer.readOnly ?? false,
      }
      const { told } = arrivals
      show(privateArrived(arrivals, { ...message, ...more }), now)
      arrivals = { ...arrivals, told }
    })
  }

  /**
   * The same, unless something newer is here already: for what was asked beside the connection. `opening`: one is being
   * opened. What it has said counts, for what is hidden changes without a new version; until then its first words
   * replace all of this.
   */
  function takeIfNewer(answer: SeatAnswer, now: number, opening: boolean): void {
    const { version, held, greeted } = arrivals
    if (answer.version < version || held.length > 0 || (opening && greeted)) return
    takeWhole(answer, now)
    if (opening) arrivals = { ...arrivals, private: {}, greeted: false }
  }

  /** A new connection counts its versions anew; what is shown stays until the first view of it is there. */
  function forgetArrivals(): void {
    arrivals = nothingYet
  }

  function takePublic(version: number, { view: seen, bodies }: Published, now: number): void {
    batch(() => {
      if (Object.keys(bodies).some((id) => free.value[id] !== bodies[id])) free.value = { ...free.value, ...bodies }
      show(publicArrived(arrivals, version, seen), now)
    })
  }

  /** Says whether these were the first words of a connection: with them, everything that is shown is of now. */
  function takePrivate(message: PrivateMessage, now: number): boolean {
    return show(privateArrived(arrivals, message), now)
  }

  function show({ now: next, messages }: Arrived, now: number): boolean {
    const first = next.greeted && !arrivals.greeted
    arrivals = next
    batch(() => {
      // Whoever is told nothing of it first can take it that everything can be kept.
      if (first) readOnly.value = false
      if (next.greeted && next.public !== null) view.value = next.public
      if (messages.length > 0) own.value = next.private
      for (const message of messages) takeBesides(message, now)
    })
    return first
  }

  function takeBesides(message: PrivateMessage, now: number): void {
    const { texts, free: written, clock: ticking, presence: people } = message
    if (texts !== undefined) scenarioTexts.value = { ...scenarioTexts.value, ...texts }
    if (message.german !== undefined) german.value = [...german.value, ...message.german]
    if (written !== undefined) free.value = { ...free.value, ...written }
    if (ticking !== undefined) clock.value = { ...ticking, at: now }
    if (people !== undefined) presence.value = people
    if (message.lately !== undefined) lately.value = message.lately
    if (message.quiet !== undefined) noted.value = now - message.quiet
    if (message.glances !== undefined) glances.value = seenSince(glances.value, message.glances, now)
    if (message.readOnly !== undefined) readOnly.value = message.readOnly
  }

  /** Nothing of one table may be seen at another, nor of one seat at another. */
  function clearStores(): void {
    batch(() => {
      forgetArrivals()
      readOnly.value = false
      view.value = null
      own.value = {}
      speaking.value = null
      lately.value = []
      glances.value = {}
      noted.value = null
      desk.value = ''
      frame.value = null
      scenarioTexts.value = {}
      free.value = {}
      clock.value = null
      presence.value = {}
      workshop.value = {}
      tables.value = []
      languages.value = []
      partly.value = []
      german.value = []
      table.value = ''
      link.value = 'connecting'
      happened.value = []
    })
  }

  return {
    place,
    view,
    mine,
    speaking,
    lately,
    desk,
    glances,
    noted,
    frame,
    scenarioTexts,
    free,
    clock,
    presence,
    workshop,
    languages,
    partly,
    german,
    helping,
    tables,
    table,
    link,
    readOnly,
    outbox,
    happened,
    offers,
    takeWhole,
    takeIfNewer,
    forgetArrivals,
    takePublic,
    takePrivate,
    clearStores,
  }
}
