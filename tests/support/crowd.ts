/** The devices of a workshop without browsers: each stays in the room, and none gives up an ask before it has its answer. */
import type { PrivateView } from '../../shared/engine/views.ts'
import { type Acknowledged, plain } from '../chaos/against/ledger.ts'
import { connect, type Device } from './room-client.ts'

export interface Guest {
  readonly name: string
  readonly credential: string
  readonly table: string
  /** Null for those who only look on, or lead. */
  readonly seat: string | null
  /** What this device was told last of itself; null before it was told anything. */
  me(): NonNullable<PrivateView['me']> | null
  /** Resolves to the answer as the ledger has it, however often the lights go out on the way. */
  ask(ask: object, more?: { readonly as?: string; readonly text?: string }): Promise<string>
  /** Resolves once this device has been told something for which this holds. Throws if it does not come back to the room. */
  until(holds: (device: Device) => boolean): Promise<void>
  /** Lets go of the connection, as when a phone falls asleep; the next ask wakes it. */
  sleep(): Promise<void>
}

export interface Crowd {
  /** Every answer to everybody, in the order in which they came. */
  readonly heard: readonly Acknowledged[]
  bring(name: string, credential: string, table: string, seat?: string | null): Guest
  /** From here on nobody tries anything: the server is about to be killed. */
  lightsOut(): void
  lightsOn(): void
  /** Resolves once so many more answers have come. */
  more(answers: number): Promise<void>
  leave(): Promise<void>
}

/** So often an ask is sent anew while the server stands. */
const MOST = 5

export function crowdOf(base: () => string): Crowd {
  const heard: Acknowledged[] = []
  const waiting = new Set<() => void>()
  const guests: Guest[] = []
  let light = { on: Promise.resolve(), turnOn: () => {} }
  const note = (one: Acknowledged) => {
    heard.push(one)
    for (const look of waiting) look()
  }
  return {
    heard,
    bring(name, credential, table, seat = null) {
      const guest = guestOf({ name, credential, table, seat, base, light: () => light.on, note })
      guests.push(guest)
      return guest
    },
    lightsOut() {
      let turnOn = () => {}
      const on = new Promise<void>((resolve) => (turnOn = resolve))
      light = { on, turnOn }
    },
    lightsOn: () => light.turnOn(),
    more(answers) {
      const enough = heard.length + answers
      return new Promise((resolve) => {
        const look = () => {
          if (heard.length < enough) return
          waiting.delete(look)
          resolve()
        }
        waiting.add(look)
        look()
      })
    },
    leave: async () => void (await Promise.all(guests.map((guest) => guest.sleep()))),
  }
}

interface Making extends Pick<Guest, 'name' | 'credential' | 'table' | 'seat'> {
  readonly base: () => string
  readonly light: () => Promise<void>
  readonly note: (one: Acknowledged) => void
}

function guestOf({ name, credential, table, seat, base, light, note }: Making): Guest {
  let arriving: Promise<Device> | null = null
  let device: Device | null = null
  let asked = 0

  async function enter(): Promise<Device> {
    const arrived = await connect(base(), credential, table)
    await orCutOff(arrived, arrived.hello())
    device = arrived
    return arrived
  }

  async function inRoom(): Promise<Device> {
    const known = await arriving?.catch(() => null)
    if (known?.room.connection.isOpen === true) return known
    arriving = enter()
    return arriving
  }

  async function patiently<T>(attempt: (there: Device) => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      await light()
      try {
        return await attempt(await inRoom())
      } catch (error) {
        arriving = null
        if (tries === MOST) throw new Error(`${name} gives up after ${tries} tries: ${String(error)}`)
      }
    }
  }

  const me = (there: Device) => there.private.findLast(({ sections }) => sections.me != null)?.sections.me ?? null
  return {
    name,
    credential,
    table,
    seat,
    me: () => (device === null ? null : me(device)),
    async ask(ask, more = {}) {
      asked += 1
      const cid = `${name}-${String(asked).padStart(6, '0')}`
      const answer = await patiently(async (there) => {
        const own = me(there)
        const pen = own?.pen?.version
        const as = own?.role == null ? {} : { as: own.role }
        const message = { cid, ...as, ...(pen !== undefined && { pen }), ...more, ask }
        return plain(await orCutOff(there, there.room.request('command', message)))
      })
      note({ table, cid, answer })
      return answer
    },
    until: (holds) => patiently((there) => orCutOff(there, there.until(holds))),
    async sleep() {
      const there = await arriving?.catch(() => null)
      arriving = null
      await there?.leave()
    },
  }
}

/** The outcome, or the news that this connection has ended. */
function orCutOff<T>({ ended }: Device, outcome: Promise<T>): Promise<T> {
  return Promise.race([outcome, ended.then((code) => Promise.reject(new Error(`cut off: ${code}`)))])
}
