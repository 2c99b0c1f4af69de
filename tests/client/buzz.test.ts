/** A phone stirs once when a talk is over: by the clock or by the table going on, where it may and where nobody asked for stillness. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { State } from '../../shared/engine/state.ts'
import { publicView } from '../../shared/engine/view.ts'
import { frameOf } from '../../shared/protocol/frame.ts'
import { tableAt } from '../support/engine-tiny.ts'
import { tiny } from '../support/tiny-scenario.ts'

const TALK = 60_000

let stirs: number[] = []
let stop = () => {}

beforeEach(() => {
  stirs = []
  vi.resetModules()
})
afterEach(() => {
  stop()
  vi.unstubAllGlobals()
})

test('once, when the table goes on', async () => {
  const { shows } = await phoneOf({})
  shows(tableAt('talk'))
  expect(stirs).toHaveLength(0)
  shows(tableAt('pick'))
  expect(stirs).toHaveLength(1)
  shows(tableAt('plan'))
  expect(stirs).toHaveLength(1)
})

test('once, when the time of the talk is over, and not again when the table goes on', async () => {
  const { shows, passes } = await phoneOf({})
  shows(tableAt('talk'))
  passes(TALK - 1)
  expect(stirs).toHaveLength(0)
  passes(1)
  expect(stirs).toHaveLength(1)
  passes(500)
  shows(tableAt('pick'))
  expect(stirs).toHaveLength(1)
})

test('not when somebody asks for another language in the middle of a talk, which clears the page', async () => {
  const { shows, clears } = await phoneOf({})
  shows(tableAt('talk'))
  clears()
  shows(tableAt('talk'))
  expect(stirs).toHaveLength(0)
  shows(tableAt('pick'))
  expect(stirs).toHaveLength(1)
})

test.each([
  ['who asked for stillness', { still: true }],
  ['a device that nobody has touched', { touched: false }],
  ['a browser that does not say whether it was touched', { touched: undefined }],
  ['a device that cannot', { able: false }],
])('never: %s', async (_, device) => {
  const { shows } = await phoneOf(device)
  shows(tableAt('talk'))
  shows(tableAt('pick'))
  expect(stirs).toHaveLength(0)
})

interface Phone {
  readonly still?: boolean
  readonly able?: boolean
  readonly touched?: boolean | undefined
}

/** A page of its own, on such a phone, that watches talks. */
async function phoneOf(phone: Phone) {
  const { still = false, able = true } = phone
  const userActivation = 'touched' in phone && phone.touched === undefined ? undefined : touch(phone.touched)
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: still && query.includes('reduced-motion'),
    addEventListener: () => undefined,
  }))
  vi.stubGlobal('document', { documentElement: { classList: { toggle: () => undefined } } })
  vi.stubGlobal('localStorage', { getItem: () => null })
  const vibrate = (long: number) => stirs.push(long)
  vi.stubGlobal('navigator', { userActivation, ...(able && { vibrate }) })
  const stores = await import('../../game-client/net/stores.ts')
  const { now } = await import('../../game-client/ui/now.ts')
  const { watchTalk } = await import('../../game-client/play/quiet.ts')
  stores.frame.value = frameOf(tiny)
  stop = watchTalk()
  return {
    shows(state: State) {
      // The clock of a talk stands until a test lets it pass.
      stores.clock.value = { left: TALK, running: false, at: 0 }
      stores.view.value = publicView(state)
    },
    clears() {
      stores.clearStores()
      stores.frame.value = frameOf(tiny)
    },
    passes(milliseconds: number) {
      const { left } = stores.clock.value ?? { left: TALK }
      stores.clock.value = { left: (left ?? TALK) - milliseconds, running: false, at: 0 }
      now.value += milliseconds
    },
  }
}

function touch(hasBeenActive = true): { readonly hasBeenActive: boolean } {
  return { hasBeenActive }
}
