/** One page at one place: ties the connection, the outbox and the signs of life of the browser together. */
import { nanoid } from 'nanoid'
import type { PublicView } from '../../shared/engine/views.ts'
import type { Answer, CommandMessage, PrivateMessage } from '../../shared/protocol/private-view.ts'
import { language } from '../texts/texts.ts'
import { ApiError, api } from './api.ts'
import { type Keeper, keepConnected, type Ports, type Wire } from './connection.ts'
import { keepOnDevice, kept } from './device.ts'
import { loadDrafts, sendDrafts } from './drafts.ts'
import { lookAway, lookBack, recallSeen } from './lookback.ts'
import { answered, keep, put, recall, unanswered } from './outbox.ts'
import type { Place } from './places.ts'
import * as stores from './stores.ts'
import { openStream, post, type StreamPlace } from './stream.ts'
import { watchDevice } from './wake.ts'
import type { SeatAnswer } from './wire.ts'

let keeper: Keeper | null = null
let wire: Wire | null = null
let stopWatching: () => void = () => undefined
let wake: () => void = () => undefined
let wantedTable = ''
let visit = 0
const underway = new Set<string>()

/** Takes a place: from now on its views arrive in the stores, until `leave`. */
export function enter(place: Place, table = ''): void {
  leave()
  wantedTable = table
  stores.clearStores()
  stores.place.value = place
  stores.outbox.value = recall(kept(`outbox.${place.key}`), performance.now())
  stores.helping.value = kept(`help.${place.key}`) !== null
  recallSeen(place.key)
  keeper = keepConnected(portsOf(place))
  stopWatching = watchDevice({
    hidden: () => lookAway(place.key),
    back: () => {
      wake()
      void sayPresence('online').then(() => lookBack(place.key))
    },
    beat: (visible) => void sayPresence(visible ? 'online' : 'idle'),
  })
  if (place.kind === 'seat') void loadDrafts(place)
}

export function leave(): void {
  keeper?.stop('stopped')
  stopWatching()
  keeper = null
  wire = null
}

/** The older page takes the seat back. */
export function continueHere(): void {
  const place = stores.place.value
  if (place !== null) enter(place)
}

/** Whoever covers several tables looks at another one. */
export function lookAt(table: string): void {
  const place = stores.place.value
  if (place === null || table === stores.table.value) return
  enter(place, table)
}

/**
 * Asks for what an offer stands for. Without that offer nothing happens: only the server's offers can be asked.
 * `chosen`: what is free in it, such as a place or an amount.
 */
export function act(offerId: string, text?: string, chosen: Readonly<Record<string, unknown>> = {}): void {
  const offer = stores.offers.value.get(offerId)
  const me = stores.mine.value.me
  if (offer === undefined) return
  const message: CommandMessage = {
    cid: nanoid(),
    ask: { ...offer.ask, ...chosen },
    ...(me?.role != null && { as: me.role }),
    ...(me?.pen != null && { pen: me.pen.version }),
    ...(text !== undefined && { text }),
  }
  const here = { table: stores.table.value, phase: stores.view.value?.phase ?? '' }
  write(put(stores.outbox.value, { message, offer: offerId, ...here }, performance.now()))
  flush()
}

/** Says that somebody needs a hand, or no longer. */
export function askForHelp(wanted: boolean): void {
  stores.helping.value = wanted
  const place = stores.place.value
  if (place !== null) keepOnDevice(`help.${place.key}`, wanted ? 'yes' : null)
  void sayPresence('online')
}

function portsOf(place: Place): Ports {
  visit += 1
  const ours = visit
  // What a wire of an earlier visit still brings is not for this one.
  const current = () => visit === ours
  const at = () => ({ credential: place.credential, language: language.value })
  const hearing = {
    public: (version: number, view: PublicView, bodies: Readonly<Record<string, string>> = {}) => {
      if (current()) stores.takePublic(version, { view, bodies }, performance.now())
    },
    private: (message: PrivateMessage) => {
      if (!current()) return
      if (message.superseded === true) keeper?.stop('superseded')
      else stores.takePrivate(message, performance.now())
    },
  }
  const fresh = <T>(opened: Promise<T>): Promise<T> => {
    stores.forgetArrivals()
    return opened
  }
  return {
    seat: () => api<SeatAnswer>(`/api/seat${wantedTable && `?table=${encodeURIComponent(wantedTable)}`}`, at()),
    openRoom: async ({ room }) => {
      const { openRoom } = await import('./room.ts')
      return await fresh(openRoom(room?.reservation ?? {}, hearing, language.value))
    },
    openStream: ({ table }) => fresh(openStream({ ...at(), table }, hearing)),
    now: () => performance.now(),
    pause: (milliseconds) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, milliseconds)
        wake = () => {
          clearTimeout(timer)
          resolve()
        }
      }),
    show: (link) => {
      if (!current()) return
      if (link === 'lost') lookAway(place.key)
      stores.link.value = link
    },
    take: (answer) => {
      stores.takeWhole(answer, performance.now())
      lookBack(place.key)
      flush()
    },
    opened: (opened) => {
      wire = opened
      underway.clear()
      flush()
      if (opened !== null) void sendDrafts()
      // A new connection knows nothing of the call yet.
      if (opened !== null && stores.helping.value) void sayPresence('online')
    },
  }
}

function flush(): void {
  const everywhere = stores.place.value?.kind === 'seat'
  for (const { message, table } of unanswered(stores.outbox.value)) {
    if (underway.has(message.cid) || (!everywhere && table !== stores.table.value)) continue
    underway.add(message.cid)
    deliver(message).then(
      // What the server could not even read has no id in its answer: it is still the answer to this.
      (answer) => write(answered(stores.outbox.value, { ...answer, cid: message.cid }, stores.view.value?.phase)),
      (error) => {
        underway.delete(message.cid)
        if (wasHeard(error)) setTimeout(flush, TRY_AGAIN)
        else keeper?.renew()
      },
    )
  }
}

const TRY_AGAIN = 3_000

/** The server answered, but cannot take anything now: the wire is sound, and asking again later is right. */
function wasHeard(error: unknown): boolean {
  return error instanceof Error && (error.name === 'rejected' || (error instanceof ApiError && error.status > 0))
}

// While the room is still being opened, the same door is knocked at by POST: a decision need not wait for the SDK.
async function deliver(message: CommandMessage): Promise<Answer> {
  const place = stores.place.value
  if (wire !== null) return await wire.command(message)
  if (place === null) throw new Error('no place')
  const at = { credential: place.credential, language: language.value, table: stores.table.value }
  const answer = await post(at, message)
  if (wire === null) await lookAgain(at)
  return answer
}

async function lookAgain({ table, ...at }: StreamPlace): Promise<void> {
  const ours = visit
  const path = `/api/seat?room=0&table=${encodeURIComponent(table)}`
  const answer = await api<SeatAnswer>(path, at).catch(() => null)
  if (answer !== null && wire === null && visit === ours) stores.takeIfNewer(answer, performance.now())
}

function write(outbox: typeof stores.outbox.value): void {
  stores.outbox.value = outbox
  const place = stores.place.value
  if (place !== null) keepOnDevice(`outbox.${place.key}`, keep(outbox))
}

async function sayPresence(presence: 'online' | 'idle'): Promise<void> {
  const asked = wire
  if (asked === null) return
  try {
    await asked.presence({ presence, help: stores.helping.value })
  } catch {
    if (asked === wire) asked.close()
  }
}
