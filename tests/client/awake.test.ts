/** The screen stays on while the table plays and somebody looks; in a break and after the last phase it may go dark. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { frame, view } from '../../game-client/net/stores.ts'
import { plays, stayAwake } from '../../game-client/ui/awake.ts'
import type { State } from '../../shared/engine/state.ts'
import { publicView } from '../../shared/engine/view.ts'
import { frameOf } from '../../shared/protocol/frame.ts'
import { facilitator, lobby, tableAt } from '../support/engine-tiny.ts'
import { played } from '../support/given.ts'
import { tiny } from '../support/tiny-scenario.ts'

/** How many screens are held now. */
let held = 0
/** Whether the device lets anybody hold one. */
let allowed = true
let page: EventTarget & { visibilityState: string }
let stop = () => {}
const answers: (() => void)[] = []

beforeEach(() => {
  held = 0
  allowed = true
  answers.length = 0
  page = Object.assign(new EventTarget(), { visibilityState: 'visible' })
  vi.stubGlobal('document', page)
  vi.stubGlobal('navigator', { wakeLock: { request } })
  frame.value = frameOf(tiny)
})
afterEach(() => {
  stop()
  view.value = null
  vi.unstubAllGlobals()
})

test('it is held from the start on, and let go in a break', async () => {
  await opened(lobby())
  expect(held).toBe(0)
  await shows(tableAt('hello'))
  expect(held).toBe(1)
  await shows(tableAt('pick'))
  expect(held).toBe(1)
  await shows(played(tableAt('pick'), facilitator({ type: 'pause' })))
  expect(held).toBe(0)
  await shows(tableAt('pick'))
  expect(held).toBe(1)
})

test('it is let go after the last phase, and where the table closes', async () => {
  await opened(tableAt('look'))
  expect(held).toBe(1)
  await shows(tableAt('bye'))
  expect(held).toBe(0)
  await shows(tableAt('look'))
  await shows(played(tableAt('look'), facilitator({ type: 'close' })))
  expect(held).toBe(0)
})

test('it is held again by whoever takes the phone out of the pocket', async () => {
  await opened(tableAt('hello'))
  await turned('hidden')
  expect(held).toBe(0)
  await turned('visible')
  expect(held).toBe(1)
})

test.each(['granted before', 'refused in between'])('a short look away costs nobody the light: %s', async (when) => {
  vi.stubGlobal('navigator', { wakeLock: { request: slowly } })
  await opened(tableAt('hello'))
  if (when === 'granted before') answers.shift()?.()
  look('hidden')
  answers.shift()?.()
  look('visible')
  await settled()
  answers.shift()?.()
  await settled()
  expect(held).toBe(1)
})

test('what was refused while nobody looked again is not asked for over and over', async () => {
  allowed = false
  vi.stubGlobal('navigator', { wakeLock: { request: slowly } })
  await opened(tableAt('hello'))
  answers.shift()?.()
  await settled()
  expect(answers).toEqual([])
})

test('nobody holds it who has left', async () => {
  await opened(tableAt('hello'))
  stop()
  await settled()
  expect(held).toBe(0)
  await turned('visible')
  await shows(tableAt('pick'))
  expect(held).toBe(0)
})

test('where a device does not allow it, or does not know it, nothing else is missing', async () => {
  allowed = false
  await opened(tableAt('hello'))
  expect(held).toBe(0)
  vi.stubGlobal('navigator', {})
  await turned('visible')
  expect(held).toBe(0)
})

async function request(): Promise<{ release(): Promise<void>; readonly released: boolean }> {
  if (!allowed || page.visibilityState !== 'visible') throw new Error('NotAllowedError')
  held += 1
  let mine = true
  const release = async () => {
    if (mine) held -= 1
    mine = false
  }
  // As browsers do it: a page that is hidden holds nothing.
  page.addEventListener('visibilitychange', () => void (page.visibilityState === 'hidden' && release()))
  return {
    release,
    get released() {
      return !mine
    },
  }
}

/** The browser thinks about it until the test lets it answer; what it says, it says of the page as it is then. */
function slowly(): ReturnType<typeof request> {
  return new Promise((granted, refused) => answers.push(() => void request().then(granted, refused)))
}

async function opened(state: State): Promise<void> {
  view.value = publicView(state)
  stop = stayAwake(plays)
  await settled()
}

async function shows(state: State): Promise<void> {
  view.value = publicView(state)
  await settled()
}

async function turned(to: 'hidden' | 'visible'): Promise<void> {
  look(to)
  await settled()
}

function look(to: 'hidden' | 'visible'): void {
  page.visibilityState = to
  page.dispatchEvent(new Event('visibilitychange'))
}

/** Whatever was promised has come. */
async function settled(): Promise<void> {
  for (let turns = 0; turns < 5; turns += 1) await Promise.resolve()
}
