/** Four tables, one console: read at a glance on a phone, one bar for one or all, chairs swapped by dragging, all back at once. */
import { type BrowserContext, expect, type Page } from '@playwright/test'
import { type Opened, player, visitor } from '../support/http-client.ts'
import { phase } from './support/screen.ts'
import { serverOfThisFile } from './support/server-process.ts'
import { laptop, phone, test } from './support/visit.ts'
import { phaseName, scenario, word } from './support/words.ts'

const server = serverOfThisFile()

async function open(tables: number): Promise<Opened> {
  const asked = { scenario: scenario.id, tables }
  return (await visitor(server.base).call<Opened>('POST', '/api/workshops', asked)).body
}

test('on a phone tables, needs and the script stand above one bar, which steers one table or all', async ({
  visit,
}) => {
  const { links } = await open(4)
  const console = await visit({ at: server.base + links.facilitator, size: phone })
  await expect(console.locator('[data-table]')).toHaveCount(4)
  await console.locator('[data-scope-to="all"]').click()
  await console.locator('[data-all="start"]').click()
  await phase(console, 'arrive')
  await console.locator('[data-all="next:arrive"]').click()
  await phase(console, 'briefing')
  for (const seen of await console.locator('[data-standing]').all())
    await expect(seen).toContainText(phaseName('briefing'))
  const script = await console.locator('.script .md').first().boundingBox()
  const bar = await console.locator('.steer').boundingBox()
  expect((script?.y ?? 999) + 40, 'a line of the script can be read').toBeLessThan(bar?.y ?? 0)
  await console.locator('[data-scope-to="one"]').click()
  await console.locator('[data-offer="next:briefing"]').click()
  await expect(console.locator('[data-standing]').nth(0)).not.toContainText(phaseName('briefing'))
  await expect(console.locator('[data-standing]').nth(1)).toContainText(phaseName('briefing'))
})

test('all tables go back together, with one reason', async ({ visit }) => {
  const { links, tables } = await open(2)
  const console = await visit({ at: server.base + links.facilitator, size: laptop })
  await console.locator('[data-all="start"]').click()
  await console.locator('[data-all="next:arrive"]').click()
  await phase(console, 'briefing')
  await console.locator('.marks > summary').click()
  await console.locator('#reason').fill('Zu früh')
  await console
    .locator('#mark-all')
    .selectOption({ label: word('marks.phase').replace('{phase}', phaseName('arrive')) })
  await console.locator('[data-back-all="arrive"]').click()
  await phase(console, 'arrive')
  const lead = player(server.base, links.facilitator.slice(4))
  for (const table of tables) {
    const { public: seen, free } = await lead.look(table)
    expect(seen.phase).toBe('arrive')
    expect(Object.values(free)).toContain('Zu früh')
  }
})

test('two people swap chairs when one is dragged onto the other, and one dragged onto a table moves there', async ({
  visit,
}) => {
  const { links, joinCode, tables } = await open(2)
  const [first = '', second = ''] = tables
  const anyone = visitor(server.base)
  for (const nickname of ['Anna', 'Ben']) await anyone.call('POST', `/api/join/${joinCode}`, { nickname, table: first })
  const console = await visit({ at: server.base + links.facilitator, size: laptop })
  const person = (name: string) => console.locator('.person', { hasText: name })
  const [one, other] = Object.keys(scenario.roles)
  // Both rows stand, and nothing moves any more under the hand that drags.
  await expect(roleOf(console, 'Anna')).toHaveValue(one ?? '')
  await expect(roleOf(console, 'Ben')).toHaveValue(other ?? '')
  await console.evaluate(() => document.fonts.ready.then(() => undefined))
  await person('Anna').locator('p').dragTo(person('Ben').locator('p'))
  await expect(roleOf(console, 'Anna')).toHaveValue(other ?? '')
  await expect(roleOf(console, 'Ben')).toHaveValue(one ?? '')
  await person('Ben')
    .locator('p')
    .dragTo(console.locator(`[data-table="${second}"]`))
  await expect(person('Ben')).toHaveCount(0)
  await console.locator(`[data-table="${second}"]`).click()
  await expect(person('Ben')).toHaveCount(1)
})

test('a rehearsal goes on by itself until somebody sits down', async ({ visit }) => {
  const { links, joinCode } = await open(1)
  const prepare = (context: BrowserContext) => context.clock.install()
  const console = await visit({ at: server.base + links.facilitator, size: laptop, prepare })
  await console.locator('.rehearsal > summary').click()
  await console.locator('[data-pace="10"]').click()
  await expect(console.locator('[data-pace="10"]')).toHaveAttribute('aria-pressed', 'true')
  for (const id of ['arrive', 'briefing']) {
    await console.clock.fastForward(10_000)
    await phase(console, id)
  }
  await visitor(server.base).call('POST', `/api/join/${joinCode}`, {})
  await expect(console.locator('.rehearsal')).toHaveCount(0)
})

test('a rehearsal is of its own workshop: another one that is opened on the same page waits for its people', async ({
  visit,
}) => {
  const [one, other] = [await open(1), await open(1)]
  const prepare = (context: BrowserContext) => context.clock.install()
  const console = await visit({ at: server.base + one.links.facilitator, size: laptop, prepare })
  await console.locator('.rehearsal > summary').click()
  await console.locator('[data-pace="10"]').click()
  await console.clock.fastForward(10_000)
  await phase(console, 'arrive')
  await console.evaluate((hash) => {
    location.hash = hash
  }, other.links.facilitator.slice(1))
  await expect(console.locator('main h1').first()).toHaveText(word('console.lobby'))
  await console.locator('.rehearsal > summary').click()
  await expect(console.locator('[data-pace="10"]')).toHaveAttribute('aria-pressed', 'false')
})

test('a Spielmeister puts down with three taps what was said without a device', async ({ visit }) => {
  const { links, tables, joinCode } = await open(1)
  const [first = ''] = tables
  await visitor(server.base).call('POST', `/api/join/${joinCode}`, { nickname: 'Anna' })
  const lead = player(server.base, links.facilitator.slice(4))
  const { body } = await lead.call<{ link: string }>('POST', '/api/workshop/invitations', {
    ...{ kind: 'spielmeister', table: first },
  })
  await lead.ask({ type: 'start' })
  for (;;) {
    const { public: seen } = await lead.look()
    if (seen.phase === 'talk1') break
    await lead.ask({ type: 'next', expect: seen.phase })
  }
  const page = await visit({ at: server.base + body.link, size: phone })
  await phase(page, 'talk1')
  const [role = ''] = Object.keys(scenario.roles)
  await expect(page.locator(`[data-for="${role}"]`)).toContainText(word('atTable.without'))
  await page.locator(`[data-for="${role}"]`).click()
  await page.locator('[data-tap="share:heim"]').click()
  await expect(page.locator('[data-tap="share:heim"]')).toHaveCount(0)
  expect((await lead.look()).public.cards).toHaveProperty('heim')
})

function roleOf(page: Page, name: string) {
  return page.locator('.person', { hasText: name }).locator('select[data-offer^="assign:"]')
}
