/** Before one sits: nothing jumps, nothing lies on anything else, and what went wrong is said beside what was tried. */
import { expect, type Locator, type Page, type Route } from '@playwright/test'
import { serverOfThisFile } from './support/server-process.ts'
import { openTable } from './support/table.ts'
import { laptop, phone, test, wall } from './support/visit.ts'
import { word } from './support/words.ts'

const server = serverOfThisFile()
const GAMES = '**/api/scenarios*'

for (const [name, size] of Object.entries({ phone, laptop, wall }))
  test(`${name}: nothing on the first page moves when the games arrive`, async ({ visit }) => {
    let arrive = () => {}
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve
    })
    const late = async (route: Route) => {
      await arrived
      await route.continue()
    }
    const page = await visit({
      at: server.base,
      size,
      prepare: async (context) => void (await context.route(GAMES, late)),
    })
    await expect(page.locator('.alone')).toContainText(word('loading'))
    const places = () =>
      Promise.all(['#code', '.alone h2', '.ways > :last-child'].map((one) => topOf(page.locator(one))))
    const before = await places()
    arrive()
    await expect(page.locator('[data-solo]').first()).toBeVisible()
    const after = await places()
    for (const [at, top] of before.entries()) expect(Math.abs(top - (after[at] ?? 0))).toBeLessThan(24)
  })

test('games that cannot be had are told, and asked for again', async ({ visit }) => {
  let down = true
  const maybe = (route: Route) => (down ? route.abort() : route.continue())
  const page = await visit({
    at: server.base,
    size: phone,
    excuse: /Failed to load resource|ERR_/,
    prepare: async (context) => void (await context.route(GAMES, maybe)),
  })
  await expect(page.locator('.alone').getByRole('alert')).toHaveText(word('error.unreachable'))
  down = false
  await page.locator('.alone button').click()
  await expect(page.locator('[data-solo]').first()).toBeVisible()
})

test('what stands below the picture at the door does not lie in it, and what most people want comes first', async ({
  visit,
}) => {
  const table = await openTable(server.base)
  for (const size of [phone, laptop, wall]) {
    const page = await visit({ at: `${server.base}/#j.${table.code}`, size })
    await expect(page.locator('[data-join="new"]')).toBeVisible()
    const shared = await boxOf(page, '[data-shared]')
    expect(shared.y).toBeGreaterThan((await boxOf(page, '.front')).bottom)
    expect(shared.y).toBeGreaterThan((await boxOf(page, '[data-join="return"]')).bottom)
  }
})

test('a shut door says so, is looked at again, and lets in once it is open', async ({ visit }) => {
  const table = await openTable(server.base)
  const door = (open: boolean) => table.facilitator.call('PATCH', '/api/workshop', { open })
  await door(false)
  const page = await visit({ at: `${server.base}/#j.${table.code}`, size: phone })
  const again = page.getByRole('button', { name: word('join.lookAgain') })
  await expect(page.getByRole('heading', { name: word('join.closed') })).toBeVisible()
  await again.click()
  await expect(page.getByRole('status').filter({ hasText: word('join.closedStill') })).toBeVisible()
  await expect(page.locator('[data-join="new"]')).toHaveCount(0)
  await door(true)
  await again.click()
  await expect(page.locator('[data-join="new"]')).toBeVisible()
})

test('a code that leads nowhere is mended where it stands, beside the other ways in', async ({ visit }) => {
  const table = await openTable(server.base)
  const page = await visit({ at: `${server.base}/#j.AAAA0000`, size: phone, excuse: /Failed to load resource/ })
  const card = page.locator('.paper', { has: page.getByLabel(word('join.code')) })
  await expect(card.getByRole('alert')).not.toBeEmpty()
  await expect(page.locator('[data-solo]').first()).toBeVisible()
  await page.getByLabel(word('join.code')).fill(table.code)
  await page.getByRole('button', { name: word('join.go'), exact: true }).click()
  await expect(page.locator('[data-join="new"]')).toBeVisible()
})

test('a Platzkarte of nobody is told beside its field', async ({ visit }) => {
  const table = await openTable(server.base)
  const page = await visit({ at: `${server.base}/#j.${table.code}`, size: phone, excuse: /Failed to load resource/ })
  await page.getByLabel(word('return.label')).fill('BLAU-STORCH-7')
  await page.locator('[data-join="return"]').click()
  const card = page.locator('.paper', { has: page.locator('[data-join="return"]') })
  await expect(card.getByRole('alert')).not.toBeEmpty()
  await expect(page.getByRole('alert')).toHaveCount(1)
})

test('whoever was here before finds a way back that keeps to its page, with the longest name of a chair', async ({
  visit,
}) => {
  const place = {
    key: 'own',
    kind: 'seat',
    credential: 'x',
    platzkarte: 'Jugendamt · SCHNEE-SCHWALBE-769',
    joinCode: '',
  }
  const page = await visit({
    at: server.base,
    size: { width: 320, height: 640 },
    prepare: async (context) => {
      await context.addInitScript((kept) => localStorage.setItem('platzwechsel.places', kept), JSON.stringify([place]))
    },
  })
  const { x, right } = await boxOf(page, '.here .do.main')
  const { x: from, right: to } = await boxOf(page, '.here')
  expect(x).toBeGreaterThanOrEqual(from)
  expect(right).toBeLessThanOrEqual(to)
})

async function topOf(what: Locator): Promise<number> {
  return (await what.boundingBox())?.y ?? Number.NaN
}

async function boxOf(page: Page, selector: string): Promise<{ x: number; y: number; right: number; bottom: number }> {
  const { x, y, width, height } = (await page.locator(selector).first().boundingBox()) ?? {
    x: 0,
    y: 0,
    width: 0,
    height: 0,
  }
  return { x, y, right: x + width, bottom: y + height }
}
