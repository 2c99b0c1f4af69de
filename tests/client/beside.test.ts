/** An answer that was asked for beside a connection never takes the place of what the connection itself has told. */
import { expect, test } from 'vitest'
import { createStores } from '../../game-client/net/keeping.ts'
import type { SeatAnswer } from '../../game-client/net/wire.ts'
import { publicView } from '../../shared/engine/view.ts'
import type { Offer, PrivateView } from '../../shared/engine/views.ts'
import { frameOf } from '../../shared/protocol/frame.ts'
import { tableAt } from '../support/engine-tiny.ts'
import { tiny } from '../support/tiny-scenario.ts'

const seen = publicView(tableAt('talk'))
const ready: Offer = { id: 'ready', ask: { type: 'ready' } }

test('while one is opened, its own words stay: what is hidden changes under the same version', () => {
  const stores = opening()
  greet(stores, { offers: [ready] })
  stores.takeIfNewer(answered({ offers: [] }), 0, true)
  expect(stores.mine.value.offers).toEqual([ready])
})

test('until then the answer is shown, and its first words replace all of it', () => {
  const stores = opening()
  stores.takeIfNewer(answered({ offers: [ready], hand: { cards: {}, laid: {} } as never }, true), 0, true)
  expect(stores.mine.value.offers).toEqual([ready])
  expect(stores.readOnly.value).toBe(true)
  greet(stores, { offers: [] })
  expect(stores.mine.value).toEqual({ offers: [] })
  expect(stores.readOnly.value).toBe(false)
})

test('while there is none, the answer is all that is known', () => {
  const stores = opening()
  greet(stores, { offers: [ready] })
  stores.takeIfNewer(answered({ offers: [] }), 0, false)
  expect(stores.mine.value.offers).toEqual([])
})

function opening() {
  const stores = createStores()
  stores.takeWhole(answered({ offers: [] }), 0)
  stores.forgetArrivals()
  return stores
}

function greet(stores: ReturnType<typeof createStores>, sections: PrivateView): void {
  stores.takePublic(3, { view: seen, bodies: {} }, 0)
  stores.takePrivate({ version: 3, sections }, 0)
}

function answered(own: PrivateView, readOnly = false): SeatAnswer {
  return {
    ...{ kind: 'seat', tables: [], table: 'one', version: 3, public: seen, private: own, texts: {}, clock: null },
    ...{ language: 'de', frame: frameOf(tiny), workshop: {}, readOnly },
  }
}
