/** One page at one place: ties the connection, the outbox and the signs of life of the browser together. */
import type { PublicView } from '../../shared/engine/views.ts'
import type { Answer, CommandMessage, PrivateMessage } from '../../shared/protocol/private-view.ts'
import { type Keeper, keepConnected, type Ports, type Wire } from './connection.ts'
import { isFault, wasHeard } from './heard.ts'
import type { Stores } from './keeping.ts'
import { answered, FOR_ITS_PHASE, keep, put, recall, type Sending, unanswered } from './outbox.ts'
import { createGate } from './pace.ts'
import type { Place } from './places.ts'
import type { StreamPlace } from './stream.ts'
import type { SeatAnswer } from './wire.ts'
import type { Chosen, How, Sync, World } from './world.ts'

const TRY_AGAIN = 3_000

/** A page that is nowhere yet. */
export function createSync(stores: Stores, world: World): Sync {
  let keeper: Keeper | null = null
  let wire: Wire | null = null
  let stopWatching: () => void = () => undefined
  let wake: () => void = () => undefined
  let wantedTable = ''
  let visit = 0
  let entered = 0
  let opening: Promise<Wire> | null = null
  const mayGo = createGate(world, flush)
  const underway = new Set<string>()
  const faulty = new Set<string>()

  function enter(place: Place): () => void {
    const ours = ++entered
    // In another language, whoever covers several tables goes on looking at the same one.
    go(place, stores.place.value?.key === place.key ? wantedTable : '')
    return () => {
      if (entered !== ours) return
      leave()
      stores.clearStores()
    }
  }

  function go(place: Place, table: string): void {
    leave()
    wantedTable = table
    stores.clearStores()
    stores.place.value = place
    stores.outbox.value = recall(world.kept(`outbox.${place.key}`), world.now())
    keeper = keepConnected(portsOf(place))
    stopWatching = world.watch({
      hidden: () => world.besides.away(place.key),
      back: () => {
        wake()
        // What a line has brought that does not answer any more is no news: it comes with the next one.
        void sayPresence('online').then((heard) => heard && world.besides.back(place.key))
      },
      beat: (visible) => void sayPresence(visible ? 'online' : 'idle'),
    })
    stores.helping.value = world.kept(`help.${place.key}`) !== null
    world.besides.entered(place)
  }

  function leave(): void {
    visit += 1
    underway.clear()
    keeper?.stop('stopped')
    stopWatching()
    keeper = null
    wire = null
  }

  /** The older page takes the seat back. */
  function continueHere(): void {
    const place = stores.place.value
    if (place !== null) go(place, wantedTable)
  }

  /** Whoever covers several tables looks at another one. */
  function lookAt(table: string): void {
    const place = stores.place.value
    if (place === null || table === stores.table.value) return
    go(place, table)
  }

  /**
   * Asks for what an offer stands for. Without that offer nothing happens: only the server's offers can be asked.
   * `chosen`: what is free in it, such as a place or an amount. `how.lent`: what was offered to a role whose people have
   * no device, and is asked in its name; `how.draft`: where its words were written.
   */
  function act(offerId: string, text?: string, chosen: Chosen = {}, { lent, draft }: How = {}): void {
    const offer = lent ?? stores.offers.value.get(offerId)
    const me = lent === undefined ? stores.mine.value.me : { role: lent.role, pen: null }
    if (offer === undefined) return
    const [table, phase] = [stores.table.value, stores.view.value?.phase ?? '']
    const message: CommandMessage = {
      cid: world.newId(),
      ask: { ...offer.ask, ...chosen, ...(FOR_ITS_PHASE.has(offer.ask.type) && { expect: phase }) },
      ...(me?.role != null && { as: me.role }),
      ...(me?.pen != null && { pen: me.pen.version }),
      ...(text !== undefined && { text }),
    }
    write(put(stores.outbox.value, { message, offer: offerId, table, phase, draft }, world.now()))
    flush()
  }

  /** Says that somebody needs a hand, or no longer. */
  function askForHelp(wanted: boolean): void {
    stores.helping.value = wanted
    const place = stores.place.value
    if (place !== null) world.keepOnDevice(`help.${place.key}`, wanted ? 'yes' : null)
    void sayPresence('online')
  }

  function portsOf(place: Place): Ports {
    const ours = visit
    // What a wire of an earlier visit still brings is not for this one.
    const current = () => visit === ours
    const at = () => ({ credential: place.credential, language: world.language() })
    const hearing = {
      wanted: current,
      public: (version: number, view: PublicView, bodies: Readonly<Record<string, string>> = {}) => {
        if (current()) stores.takePublic(version, { view, bodies }, world.now())
      },
      private: (message: PrivateMessage) => {
        if (!current()) return
        if (message.superseded === true) keeper?.stop('superseded')
        else if (stores.takePrivate(message, world.now())) world.besides.back(place.key)
      },
    }
    const fresh = (opened: Promise<Wire>): Promise<Wire> => {
      stores.forgetArrivals()
      opening = opened
      return opened.finally(() => {
        if (opening === opened) opening = null
      })
    }
    return {
      seat: () => world.api<SeatAnswer>(`/api/seat${wantedTable && `?table=${encodeURIComponent(wantedTable)}`}`, at()),
      openRoom: ({ room }) => fresh(world.openRoom(room?.reservation ?? {}, hearing, world.language())),
      openStream: ({ table }) => fresh(world.openStream({ ...at(), table }, hearing)),
      now: () => world.now(),
      pause: (milliseconds) =>
        new Promise((resolve) => {
          const stop = world.later(milliseconds, resolve)
          wake = () => {
            stop()
            resolve()
          }
        }),
      show: (link) => {
        if (!current()) return
        if (link === 'lost') world.besides.away(place.key)
        stores.link.value = link
      },
      take: (answer) => {
        stores.takeWhole(answer, world.now())
        world.besides.back(place.key)
        flush()
      },
      opened: (opened) => {
        if (!current()) return
        wire = opened
        underway.clear()
        flush()
        if (opened !== null) world.besides.open()
        // A new connection knows nothing of the call yet.
        if (opened !== null && stores.helping.value) void sayPresence('online')
      },
    }
  }

  /** One at a time: what was asked later must not arrive before what was asked first and has to be sent again. */
  function flush(): void {
    const first = unanswered(stores.outbox.value).find(({ message }) => !faulty.has(message.cid))
    if (first === undefined || underway.has(first.message.cid)) return
    if (!mayGo()) return
    const { cid } = first.message
    underway.add(cid)
    const [through, from] = [wire, stores.place.value?.key ?? '']
    deliver(first).then(
      (answer) => {
        // It lies in the outbox of its own place and is asked for again there: what was written is for nobody else.
        if (stores.place.value?.key !== from) return
        // What the server could not even read has no id in its answer: it is still the answer to this.
        write(answered(stores.outbox.value, { ...answer, cid }, stores.view.value?.phase))
        if ('refused' in answer) world.besides.refused(from, first, answer.refused)
        flush()
      },
      (error) => {
        underway.delete(cid)
        if (wasHeard(error)) tryLater(cid, isFault(error))
        else if (through === wire) keeper?.renew()
        else flush()
      },
    )
  }

  /** What the server stumbles over must not keep back everything behind it. */
  function tryLater(cid: string, stumbles: boolean): void {
    if (stumbles) faulty.add(cid)
    world.later(TRY_AGAIN, () => {
      faulty.delete(cid)
      flush()
    })
    if (stumbles) flush()
  }

  // While the room is still being opened, the same door is knocked at by POST: a decision need not wait for the SDK.
  // So is that of a table which is not looked at any more: what was put down there must not wait for somebody to return.
  async function deliver({ message, table: asked }: Sending): Promise<Answer> {
    const ours = visit
    const place = stores.place.value
    const table = place?.kind === 'seat' ? stores.table.value : asked
    const isHere = table === stores.table.value
    if (wire !== null && isHere) return await wire.command(message)
    if (place === null) throw new Error('no place')
    const at = { credential: place.credential, language: world.language(), table }
    const answer = await world.post(at, message)
    // Meanwhile somebody may have gone to another table: what this one shows is not for there.
    if (wire === null && isHere && visit === ours) await lookAgain(at)
    return answer
  }

  async function lookAgain({ table, ...at }: StreamPlace): Promise<void> {
    const ours = visit
    const path = `/api/seat?room=0&table=${encodeURIComponent(table)}`
    const answer = await world.api<SeatAnswer>(path, at).catch(() => null)
    if (answer !== null && wire === null && visit === ours) stores.takeIfNewer(answer, world.now(), opening !== null)
  }

  function write(outbox: typeof stores.outbox.value): void {
    stores.outbox.value = outbox
    const place = stores.place.value
    if (place !== null) world.keepOnDevice(`outbox.${place.key}`, keep(outbox))
  }

  /** Whether somebody heard it. */
  async function sayPresence(presence: 'online' | 'idle'): Promise<boolean> {
    const asked = wire
    if (asked === null) return false
    try {
      await asked.presence({ presence, help: stores.helping.value })
      return true
    } catch {
      if (asked === wire) asked.close()
      return false
    }
  }

  return { enter, continueHere, lookAt, act, askForHelp }
}
