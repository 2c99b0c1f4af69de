/** One page on a device: the real stores, outbox and connection of the participant's client, in simulated time. */
import { createStores, type Stores } from '../../../game-client/net/keeping.ts'
import type { Place } from '../../../game-client/net/places.ts'
import { createSync } from '../../../game-client/net/sync.ts'
import type { Sync } from '../../../game-client/net/world.ts'
import type { Audience } from '../../../shared/engine/views.ts'
import { nothingBesides } from '../../support/alone-page.ts'
import type { House } from './house.ts'
import { clear, type Line, lineTo } from './line.ts'
import type { Time } from './time.ts'

const BEAT = 10_000
const SLEPT = 8_000

/** What a device keeps when its pages are closed. */
export type Storage = Map<string, string>

export interface Page {
  readonly name: string
  readonly audience: Audience
  readonly storage: Storage
  readonly stores: Stores
  readonly sync: Sync
  readonly line: Line
  /** Command ids in the order in which somebody pressed. */
  readonly asked: readonly string[]
  readonly closed: boolean
  sleep(): void
  wakeUp(): void
  /** Without a farewell, as when a browser is swiped away. */
  close(): void
}

export function openPage(name: string, audience: Audience, storage: Storage, house: House, time: Time): Page {
  const asked: string[] = []
  const held: (() => void)[] = []
  let [asleep, closed] = [false, false]
  // A device that sleeps runs nothing; what was due in the meantime runs when it wakes.
  const run = (call: () => void) => {
    if (closed) return
    if (asleep) held.push(call)
    else call()
  }
  const line = lineTo(house, time, run)
  const stores = createStores()
  const later = (milliseconds: number, call: () => void) => {
    let stopped = false
    const stop = time.at(time.now + milliseconds, () => run(() => !stopped && call()))
    return () => {
      stopped = true
      stop()
    }
  }
  const sync = createSync(stores, {
    now: () => time.now,
    newId: () => {
      const cid = `${name}-${asked.length}-${'x'.repeat(8)}`
      asked.push(cid)
      return cid
    },
    language: () => 'de',
    kept: (key) => storage.get(key) ?? null,
    keepOnDevice: (key, text) => void (text === null ? storage.delete(key) : storage.set(key, text)),
    later,
    watch({ back, beat }) {
      let last = time.now
      let stop: () => void = () => undefined
      const again = () => {
        const late = time.now - last - BEAT
        last = time.now
        stop = later(BEAT, again)
        if (late > SLEPT) back()
        else beat(true)
      }
      stop = later(BEAT, again)
      return () => stop()
    },
    api: async <T>() => (await line.seat(audience)) as T,
    post: (_, message) => line.post(audience, message),
    openRoom: (_, hearing) => line.open(audience, hearing, 'live'),
    openStream: (_, hearing) => line.open(audience, hearing, 'stream'),
    besides: nothingBesides,
  })
  const place: Place = { key: 'here', kind: audience.kind, credential: name }
  sync.enter(place)
  return {
    ...{ name, audience, storage, stores, sync, line, asked },
    get closed() {
      return closed
    },
    sleep() {
      asleep = true
    },
    wakeUp() {
      asleep = false
      for (const call of held.splice(0)) run(call)
    },
    close() {
      closed = true
      line.reset('nobody')
    },
  }
}

/** A device in good weather. */
export function calm({ line, wakeUp }: Page): void {
  Object.assign(line.weather, clear())
  wakeUp()
}
