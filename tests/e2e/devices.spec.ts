/** One device for a whole table: cards on paper, hidden choices behind a cover, a seat that is never lost. */
import { expect, type Page } from '@playwright/test'
import { player } from '../support/http-client.ts'
import { everythingIn } from './support/room.ts'
import { act, heading, phase, savings, turn } from './support/screen.ts'
import { serverOfThisFile } from './support/server-process.ts'
import { goOn, openTable, phaseAt, type Table } from './support/table.ts'
import { phone, test, type Visit } from './support/visit.ts'
import { scenario, story, word } from './support/words.ts'

const server = serverOfThisFile()
const takenAway = { excuse: /status of 401/ }
const SECRETS = Object.entries(scenario.cards).map(([id, { owner }]) => ({
  id,
  owner,
  text: story(`cards.${id}.text`),
}))
const BRIEFS = Object.keys(scenario.roles).map((role) => ({ owner: role, text: story(`roles.${role}.brief`) }))

test('a whole table plays on one device, and each role sees its own alone', async ({ visit }) => {
  const table = await openTable(server.base)
  const device = await share(visit, table)
  await expect(device.locator('[data-pass]')).toHaveCount(Object.keys(scenario.roles).length)
  await onTo(table, 'talk1')
  await phase(device, 'talk1')
  expect(await secretsIn(device)).toEqual([])

  await pass(device, 'jugendamt')
  await expect(device.getByText(word('device.cover'), { exact: true })).toBeVisible()
  expect(await secretsIn(device)).toEqual([])
  await device.locator('[data-uncover]').click()
  await turn(device, 'heim')
  await expect(device.getByText(story('cards.heim.title')).first()).toBeVisible()
  expect(new Set(await secretsIn(device))).toEqual(new Set(['jugendamt']))

  await device.locator('[data-cover]').click()
  await phase(device, 'talk1')
  expect(await secretsIn(device)).toEqual([])
  await pass(device, 'kaemmerei')
  await device.locator('[data-uncover]').click()
  await expect(device.locator('.holder')).toContainText(story('roles.kaemmerei.short'))
  await turn(device, 'pruefgeld')
  expect(new Set(await secretsIn(device))).toEqual(new Set(['kaemmerei']))
})

test('a card on paper is played by typing its number', async ({ visit }) => {
  const table = await openTable(server.base)
  const device = await share(visit, table, { excuse: /status of 404/ })
  await onTo(table, 'talk1')
  const console = await visit({ at: table.links.facilitator })
  await console.locator('.for-paper summary').click()
  await console.locator('[data-papers="open"]').click()
  const printed = console.locator('.paper-list li', { hasText: story('cards.heim.title') })
  const number = (await printed.locator('.number').textContent()) ?? ''
  expect(number).toMatch(/^\d{4}$/)

  await phase(device, 'talk1')
  await type(device, number === '1000' ? '1001' : '1000')
  await expect(device.locator('#paper-said')).toHaveClass(/refused/)
  await type(device, number)
  await expect(device.locator('#paper-said')).toContainText(story('cards.heim.title'))
  await expect(device.getByText(story('cards.heim.text')).first()).toBeVisible()
})

test('a hidden choice is made behind the cover, and the device covers itself when the table goes on', async ({
  visit,
}) => {
  const table = await openTable(server.base)
  const device = await share(visit, table)
  await onTo(table, 'choose1')
  await phase(device, 'choose1')
  await pass(device, 'jugendamt')
  await device.locator('[data-uncover]').click()
  await act(device, 'choose:besuche')
  await expect(savings(device).first()).toBeVisible()
  await device.locator('[data-cover]').click()
  await expect(device.locator('[data-pass="jugendamt"]')).toContainText(word('device.laid'))
  expect(await everythingIn(device)).not.toContain(story('measures.besuche.name'))

  await pass(device, 'kaemmerei')
  await device.locator('[data-uncover]').click()
  await expect(device.locator('.holder')).toBeVisible()
  await expect(device.locator('[data-offer^="choose:"]').first()).toBeAttached()
  await goOn(table)
  await expect(device.locator('.holder')).toHaveCount(0)
  await phase(device, 'revealed')
})

test('what was chosen without a connection arrives although the device was covered at once', async ({ visit }) => {
  const table = await openTable(server.base)
  const device = await share(visit, table, { excuse: /ERR_INTERNET_DISCONNECTED|Failed to load resource/ })
  await onTo(table, 'choose1')
  await phase(device, 'choose1')
  await pass(device, 'jugendamt')
  await device.locator('[data-uncover]').click()
  await expect(device.locator('[data-offer="choose:besuche"]').first()).toBeAttached()
  await device.context().setOffline(true)
  await act(device, 'choose:besuche')
  await device.locator('[data-cover]').click()
  await device.context().setOffline(false)
  await expect(device.locator('[data-pass="jugendamt"]')).toContainText(word('device.laid'))
})

test('a lost table device: the facilitator voids it, and its new link brings all seats back', async ({ visit }) => {
  const table = await openTable(server.base)
  const lost = await share(visit, table, takenAway)
  await onTo(table, 'talk1')
  await phase(lost, 'talk1')
  const console = await visit({ at: table.links.facilitator })
  const person = console.locator('.person').first()
  await expect(person).toContainText(word('device.people'))
  await person.getByRole('button', { name: word('people.seat') }).click()
  const reissued = console.waitForResponse(/\/reissue$/)
  await person.locator('[data-reissue]').click()
  const { link } = await (await reissued).json()
  await expect(heading(lost)).toHaveText(word('gone.title'))
  const found = await visit({ at: server.base + link, size: phone })
  await phase(found, 'talk1')
  await expect(found.locator('[data-pass]')).toHaveCount(Object.keys(scenario.roles).length)
})

test('two roles share a device, the third has its own', async ({ visit }) => {
  const table = await openTable(server.base)
  const device = await share(visit, table, { roles: ['kaemmerei', 'traeger'] })
  await expect(device.locator('[data-pass]')).toHaveCount(2)
  const alone = await table.sit()
  expect((await player(server.base, alone.credential).look()).private.me?.role).toBe('jugendamt')
})

interface Sharing {
  readonly excuse?: RegExp
  readonly roles?: readonly string[]
}

/** Somebody makes this phone the device of the table, or of a few roles. */
async function share(visit: Visit, table: Table, { roles = [], ...more }: Sharing = {}): Promise<Page> {
  const page = await visit({ at: `${server.base}/#j.${table.code}`, size: phone, ...more })
  await page.locator('[data-shared]').click()
  if (roles.length > 0) await page.getByLabel(word('share.some')).check()
  for (const role of roles) await page.locator(`[data-share="${role}"]`).check()
  await page.locator('[data-join="device"]').click()
  await expect(page.locator('[data-pass]').first()).toBeVisible()
  return page
}

async function onTo(table: Table, wanted: string): Promise<void> {
  const { body } = await table.facilitator.ask({ type: 'start' })
  expect(body.ok).toBe(true)
  while ((await phaseAt(table.facilitator)) !== wanted) await goOn(table)
}

async function pass(device: Page, role: string): Promise<void> {
  await device.locator(`[data-pass="${role}"]`).click()
}

async function type(device: Page, number: string): Promise<void> {
  await device.locator('#paper-number').fill(number)
  await device.locator('[data-paper]').click()
}

/** Whose secrets the page holds, seen or not. */
async function secretsIn(page: Page): Promise<string[]> {
  const written = await everythingIn(page)
  const plain = (text: string) => text.replace(/\s+/g, ' ').replaceAll('**', '')
  return [...SECRETS, ...BRIEFS].filter(({ text }) => written.includes(plain(text))).map(({ owner }) => owner)
}
