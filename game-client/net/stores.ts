/** What this page knows of its table, as signals: views, texts, clock, and what is on its way. */
import { batch, computed, signal } from '@preact/signals'
import type { SeatId } from '../../shared/engine/state.ts'
import type { Offer, PrivateView, PublicView } from '../../shared/engine/views.ts'
import type { Frame } from '../../shared/protocol/frame.ts'
import type { PrivateMessage, SeatPresence } from '../../shared/protocol/private-view.ts'
import type { Language } from '../../shared/scenario/schema.ts'
import { type Arrivals, type Arrived, nothingYet, privateArrived, publicArrived } from './arrivals.ts'
import type { RunningClock } from './clock.ts'
import type { Happening } from './happened.ts'
import type { Outbox } from './outbox.ts'
import type { Place } from './places.ts'
import type { SeatAnswer, TableName, Workshop } from './wire.ts'

/** `gone`: the credential opens nothing any more. `superseded`: another page of the same seat is the newer one. */
export type Link = 'connecting' | 'live' | 'stream' | 'lost' | 'superseded' | 'gone'

export const place = signal<Place | null>(null)
export const view = signal<PublicView | null>(null)
export const mine = signal<PrivateView>({})
export const frame = signal<Frame | null>(null)
export const scenarioTexts = signal<Readonly<Record<string, string>>>({})
export const free = signal<Readonly<Record<string, string>>>({})
export const clock = signal<RunningClock | null>(null)
export const presence = signal<Readonly<Record<SeatId, SeatPresence>>>({})
export const workshop = signal<Workshop>({})
/** The languages in which this game is told to the end; in another, some of its texts stand in German. */
export const languages = signal<readonly Language[]>([])
/** Whether somebody here has called for help. */
export const helping = signal(false)
export const tables = signal<readonly TableName[]>([])
export const table = signal<string>('')
export const link = signal<Link>('connecting')
export const outbox = signal<Outbox>([])
export const happened = signal<readonly Happening[]>([])

let arrivals: Arrivals = nothingYet

export const offers = computed<ReadonlyMap<string, Offer>>(
  () => new Map((mine.value.offers ?? []).map((offer) => [offer.id, offer])),
)

/** Takes in everything that one answer of the server says, in one batch. */
export function takeWhole(answer: SeatAnswer, now: number): void {
  const { version, texts, clock: ticking } = answer
  batch(() => {
    frame.value = answer.frame
    workshop.value = { ...workshop.value, ...answer.workshop }
    tables.value = answer.tables
    languages.value = answer.languages ?? []
    table.value = answer.table
    // What an open connection was told it goes on counting from, whatever is asked beside it.
    arrivals = { ...nothingYet, told: arrivals.told }
    show(publicArrived(arrivals, version, answer.public), now)
    const message = { version, sections: answer.private, texts, free: answer.free ?? {} }
    const more = { ...(ticking && { clock: ticking }), ...(answer.presence && { presence: answer.presence }) }
    const { told } = arrivals
    show(privateArrived(arrivals, { ...message, ...more }), now)
    arrivals = { ...arrivals, told }
  })
}

/** The same, unless something newer is here already: for what was asked beside the connection. */
export function takeIfNewer(answer: SeatAnswer, now: number): void {
  if (answer.version >= arrivals.version && arrivals.held.length === 0) takeWhole(answer, now)
}

/** A new connection counts its versions anew; what is shown stays until the first view of it is there. */
export function forgetArrivals(): void {
  arrivals = nothingYet
}

/** A public view with what people wrote in it. */
interface Published {
  readonly view: PublicView
  readonly bodies: Readonly<Record<string, string>>
}

export function takePublic(version: number, { view: seen, bodies }: Published, now: number): void {
  batch(() => {
    if (Object.keys(bodies).some((id) => free.value[id] !== bodies[id])) free.value = { ...free.value, ...bodies }
    show(publicArrived(arrivals, version, seen), now)
  })
}

export function takePrivate(message: PrivateMessage, now: number): void {
  show(privateArrived(arrivals, message), now)
}

function show({ now: next, messages }: Arrived, now: number): void {
  arrivals = next
  batch(() => {
    if (next.greeted && next.public !== null) view.value = next.public
    if (messages.length > 0) mine.value = next.private
    for (const message of messages) takeBesides(message, now)
  })
}

function takeBesides({ texts, free: written, clock: ticking, presence: people }: PrivateMessage, now: number): void {
  if (texts !== undefined) scenarioTexts.value = { ...scenarioTexts.value, ...texts }
  if (written !== undefined) free.value = { ...free.value, ...written }
  if (ticking !== undefined) clock.value = { ...ticking, at: now }
  if (people !== undefined) presence.value = people
}

/** Nothing of one table may be seen at another, nor of one seat at another. */
export function clearStores(): void {
  batch(() => {
    forgetArrivals()
    view.value = null
    mine.value = {}
    frame.value = null
    scenarioTexts.value = {}
    free.value = {}
    clock.value = null
    presence.value = {}
    workshop.value = {}
    tables.value = []
    languages.value = []
    table.value = ''
    link.value = 'connecting'
    happened.value = []
  })
}
