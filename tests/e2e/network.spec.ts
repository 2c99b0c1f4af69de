/** Where it is opened: over plain http on an address of the house, and in networks that hold a WebSocket back. */
import { networkInterfaces } from 'node:os'
import { type BrowserContext, expect, type Page } from '@playwright/test'
import { act, heading, phase, savings } from './support/screen.ts'
import { serverOfThisFile } from './support/server-process.ts'
import { ask, goOn, openTable, phaseAt } from './support/table.ts'
import { phone, test } from './support/visit.ts'
import { phasesOf, story, word } from './support/words.ts'

// A machine without any network still has its loop; there the browser trusts the address, and less is missing.
const house =
  Object.values(networkInterfaces())
    .flat()
    .find((address) => address?.family === 'IPv4' && !address.internal)?.address ?? '127.0.0.1'
const server = serverOfThisFile(house)
const excuse = /WebSocket connection|Failed to load resource/
const state = (page: Page, about: string) => page.locator(`[data-finding="${about}"]`)

test('the page that checks says over plain http what is missing there, and that one can play', async ({ visit }) => {
  const page = await visit({ at: `${server.base}/check`, size: phone })
  await expect(page.locator('[data-check="done"]')).toHaveText(word('check.enough'))
  for (const about of ['server', 'socket', 'storage', 'browser', 'clock']) {
    await expect(state(page, about)).toHaveAttribute('data-state', 'yes')
  }
  if (house !== '127.0.0.1') {
    await expect(state(page, 'secure')).toContainText(word('check.insecure'))
    await expect(state(page, 'wakeLock')).toContainText(word('check.wakeInsecure'))
  }
})

test('it is reached from the start page, and tells of a WebSocket that is held back', async ({ visit }) => {
  const page = await visit({ at: server.base, size: phone, noSockets: true, excuse })
  await page.getByRole('link', { name: word('start.check') }).click()
  await expect(state(page, 'socket')).toContainText(word('check.socketBlocked'))
  await expect(page.locator('[data-check="done"]')).toHaveText(word('check.enough'))
})

test('an evening is joined and played at an address of the house', async ({ visit }) => {
  const table = await openTable(server.base)
  const page = await visit({ at: `${server.base}/#j.${table.code}`, size: phone })
  await page.locator('[data-join="new"]').click()
  await expect(page.locator('h1')).toContainText(story('roles.jugendamt.name'))
  await ask(table.facilitator, 'start')
  for (const id of phasesOf('room')) {
    await phase(page, id)
    if (id === 'choose1') break
    await goOn(table)
  }
  await act(page, 'choose:besuche')
  await expect(savings(page).first()).toBeVisible()
})

test('when WebSocket is held back in the middle of the game, it goes on over HTTP and nobody is asked', async ({
  visit,
}) => {
  const table = await openTable(server.base)
  const ada = await table.sit('Ada')
  await ask(table.facilitator, 'start')
  while ((await phaseAt(table.facilitator)) !== 'talk1') await goOn(table)
  const page = await visit({ at: ada.link, size: phone, excuse, prepare: cutLater })
  await phase(page, 'talk1')

  const streamed = page.waitForRequest(/\/api\/seat\/events/)
  await page.evaluate(() => dispatchEvent(new Event('cut')))
  await streamed
  await act(page, 'share:heim')
  await expect(savings(page).first()).toBeVisible()
  await goOn(table)
  await phase(page, 'said1')
  await goOn(table)
  await phase(page, 'choose1')
  await act(page, 'choose:besuche')
  await expect(savings(page).first()).toBeVisible()
  await expect(heading(page)).not.toHaveText(word('superseded.title'))
  expect((await ada.player.look()).private.hand?.laid).toEqual({ first: 'besuche' })
})

test('a phone whose clock is hours off, and then set back, is told so by the page that checks, and plays on', async ({
  visit,
}) => {
  const check = await visit({ at: `${server.base}/check`, size: phone, prepare: hoursOff })
  await expect(state(check, 'clock')).toHaveAttribute('data-state', 'other')
  await expect(state(check, 'clock')).toContainText('420')
  await expect(check.locator('[data-check="done"]')).toHaveText(word('check.enough'))

  const table = await openTable(server.base)
  const ada = await table.sit('Ada')
  const page = await visit({ at: ada.link, size: phone, prepare: hoursOff })
  await ask(table.facilitator, 'start')
  while ((await phaseAt(table.facilitator)) !== 'choose1') await goOn(table)
  await phase(page, 'choose1')
  await page.evaluate(() => dispatchEvent(new Event('set-back')))
  await act(page, 'choose:besuche')
  await expect(savings(page).first()).toBeVisible()
  expect((await ada.player.look()).private.hand?.laid).toEqual({ first: 'besuche' })
  await goOn(table)
  await phase(page, phasesOf('room')[phasesOf('room').indexOf('choose1') + 1] ?? '')
})

/** Seven hours ahead until the page hears `set-back`: then three hours behind. */
async function hoursOff(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const right = Date.now
    let hours = 7
    Date.now = () => right() + hours * 3_600_000
    addEventListener('set-back', () => {
      hours = -3
    })
  })
}

/** Sockets work until the page hears `cut`: then those that are open close, and no other opens. */
async function cutLater(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const opened = new Set<WebSocket>()
    let cut = false
    window.WebSocket = new Proxy(WebSocket, {
      construct: (Real, [url, protocols]) => {
        const socket = new Real(cut ? `${location.origin.replace(/^http/, 'ws')}/blocked` : url, protocols)
        if (cut) socket.close()
        opened.add(socket)
        return socket
      },
    })
    addEventListener('cut', () => {
      cut = true
      for (const socket of opened) socket.close()
    })
  })
}
