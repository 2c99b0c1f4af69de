/** Somebody at a table who goes on asking for what is offered, and never gives up an ask until it has its answer. */
import { player } from '../../support/http-client.ts'
import { connect, type Device } from '../../support/room-client.ts'
import type { Chance } from './chance.ts'
import { type Acknowledged, plain } from './ledger.ts'
import { within } from './within.ts'

export interface Person {
  readonly credential: string
  readonly table: string
  /** One ask and its answer, however often it has to be sent. Null where nothing could be asked, or it was told to stop. */
  act(): Promise<Acted | null>
  /** Lets go of the connection, as when a phone falls asleep. */
  drop(): Promise<void>
}

export interface Acted extends Acknowledged {
  /** From asking to the answer. */
  readonly milliseconds: number
  /** From looking what is offered to the answer: what somebody with a device in the hand waits for. */
  readonly waited: number
  /** How often it was sent in vain before. */
  readonly again: number
}

export interface Manner {
  readonly name: string
  readonly base: string
  readonly credential: string
  readonly table: string
  readonly chance: Chance
  /** Over a WebSocket, or request by request. */
  readonly wire: 'room' | 'http'
  /** Once true, nothing new is tried. */
  readonly stopped: () => boolean
  /** What to ask for, given what is seen; null: nothing now. */
  readonly wish: (seen: Seen, chance: Chance) => Wish | null
}

export interface Wish {
  readonly ask: object
  readonly text?: string
}

type Look = Awaited<ReturnType<ReturnType<typeof player>['look']>>
export type Seen = Look

export function personOf(manner: Manner): Person {
  const { name, base, credential, table, chance, wire, stopped, wish } = manner
  const caller = player(base, credential)
  let asked = 0
  let device: Device | null = null

  async function send(message: { readonly cid: string }): Promise<string> {
    if (wire === 'http') {
      const { status, body } = await caller.call('POST', '/api/seat/commands', { ...message, table: undefined })
      if (status >= 500 || status === 429) throw new Error('not kept')
      return plain(body)
    }
    if (device === null || !device.room.connection.isOpen) {
      const arriving = connect(base, credential)
      device = await within(LONGEST, arriving).catch((error: unknown) => {
        // Who comes too late is not wanted any more.
        arriving.then((late) => late.room.connection.close()).catch(() => undefined)
        throw error
      })
      await within(LONGEST, device.hello())
    }
    return plain(await within(LONGEST, device.room.request('command', message)))
  }

  async function sendAnew(message: { readonly cid: string }): Promise<string> {
    try {
      return await send(message)
    } catch (error) {
      device?.room.connection.close()
      device = null
      throw error
    }
  }

  async function wished(): Promise<object | null> {
    const seen = await caller.look(manner.table)
    const wanted = wish(seen, chance)
    if (wanted === null) return null
    const role = seen.private.me?.role
    const pen = seen.private.me?.pen?.version
    return { ...(role != null && { as: role }), ...(pen !== undefined && { pen }), ...wanted }
  }

  return {
    credential,
    table,
    async act() {
      const looked = performance.now()
      const message = await patiently(wished, stopped)
      if (message === null || message.result === null) return null
      asked += 1
      const cid = `${name}-${String(asked).padStart(6, '0')}`
      const began = performance.now()
      const sent = await patiently(() => sendAnew({ cid, ...message.result }), stopped)
      if (sent === null) return null
      const now = performance.now()
      const took = { milliseconds: now - began, waited: now - looked }
      return { table, cid, answer: sent.result, ...took, again: sent.failures }
    },
    async drop() {
      const dropped = device
      device = null
      if (dropped !== null) await within(1_000, dropped.leave()).catch(() => undefined)
    },
  }
}

/** A connection that was cut at the wrong moment says nothing any more: whoever waits for it asks anew. */
const LONGEST = 10_000

/** Tries until it succeeds, as a device does; null once it is told to stop. */
async function patiently<T>(attempt: () => Promise<T>, stopped: () => boolean) {
  for (let failures = 0; !stopped(); failures += 1) {
    try {
      return { result: await attempt(), failures }
    } catch {
      await new Promise((resolve) => setTimeout(resolve, Math.min(200, 20 * 2 ** failures)))
    }
  }
  return null
}

/** Of what a role is offered, anything; words are made up. */
export function anyOffer({ private: own }: Seen, chance: Chance): Wish | null {
  const offers = own.offers ?? []
  if (offers.length === 0) return null
  return { ask: chance.pick(offers).ask, text: `Wort ${chance.below(1_000_000)}` }
}

/** A facilitator who goes on to a place where there is much to do, and stays there: a table's past grows no longer. */
export function staying({ public: seen, private: own }: Seen, chance: Chance): Wish {
  if (seen.status === 'lobby') return { ask: { type: 'start' } }
  if ((own.table?.marks.length ?? 0) < 8) return { ask: { type: 'next', expect: seen.phase } }
  return chance.oneIn(2) ? { ask: { type: 'pause' } } : { ask: { type: 'resume' } }
}

/** A facilitator who keeps a table moving for ever: on, back, a pause, a word. */
export function steering({ public: seen, private: own }: Seen, chance: Chance): Wish {
  if (seen.status === 'lobby') return { ask: { type: 'start' } }
  const marks = own.table?.marks ?? []
  const mark = marks.length === 0 ? null : chance.pick(marks).id
  if (mark !== null && (seen.ending !== null || chance.oneIn(25))) {
    return { ask: { type: 'back', mark }, text: `Noch einmal ${chance.below(1_000)}` }
  }
  const draw = chance.below(10)
  if (draw < 3) return { ask: { type: 'next', expect: seen.phase } }
  if (draw === 3) return { ask: { type: chance.oneIn(2) ? 'pause' : 'resume' } }
  if (draw === 4) return { ask: { type: 'extend', minutes: 1 } }
  return { ask: { type: 'announce' }, text: `Ansage ${chance.below(1_000_000)}` }
}
