/** Answers that come late: a console shows what it was asked last, and whoever presses twice meanwhile has asked once. */
import { expect, type Route } from '@playwright/test'
import { seatOf } from './support/room.ts'
import { phase } from './support/screen.ts'
import { serverOfThisFile } from './support/server-process.ts'
import { ask, goOn, openTable, phaseAt } from './support/table.ts'
import { phone, test } from './support/visit.ts'
import { phasesOf, scenario, story, word } from './support/words.ts'

const server = serverOfThisFile()
const [first = '', second = ''] = Object.keys(scenario.roles)

test('the look at a role shows the one that was chosen last, though the answer about the other comes after it', async ({
  visit,
}) => {
  const table = await openTable(server.base)
  await table.sit('Ada')
  await ask(table.facilitator, 'start')
  while ((await phaseAt(table.facilitator)) !== 'talk1') await goOn(table)
  const console = await visit({ at: table.links.facilitator })
  await phase(console, 'talk1')
  const held = new Promise<Route>((resolve) => {
    void console.route(`**/as/${first}`, (route) => resolve(route))
  })
  await console.locator('.role-look > summary').click()
  await console.locator('#look-role').selectOption(first)
  const late = await held
  await console.locator('#look-role').selectOption(second)
  await expect(console.locator(`[data-look="${second}"]`)).toBeVisible()
  const answered = console.waitForResponse(`**/as/${first}`)
  await late.continue()
  await (await answered).finished()
  // What the page asks after it is answered after it has been read.
  await console.evaluate(() => fetch('/healthz').then((answer) => answer.text()))
  await expect(console.locator('.looked .says')).toHaveText(
    word('look.says').replace('{role}', story(`roles.${second}.name`)),
  )
})

test('whoever presses twice on their way in, because nothing happens yet, takes one seat', async ({ visit }) => {
  const table = await openTable(server.base)
  const page = await visit({ at: `${server.base}/#j.${table.code}` })
  const asked: Route[] = []
  await page.route('**/api/join/*', (route) => {
    if (route.request().method() !== 'POST') return route.fallback()
    asked.push(route)
    return Promise.resolve()
  })
  await page.locator('[data-join="new"]').dblclick()
  await expect.poll(() => asked.length).toBe(1)
  await asked[0]?.continue()
  await expect(page.locator('.platzkarte')).toBeVisible()
  expect(asked).toHaveLength(1)
  expect(Object.keys((await table.facilitator.look()).private.table?.seats ?? {})).toHaveLength(1)
})

test('whoever plays alone and presses twice, because nothing happens yet, goes on by one phase', async ({ visit }) => {
  const page = await visit({ at: server.base, size: phone })
  await page.locator('[data-solo]').first().click()
  const [one = '', other = ''] = phasesOf('alone')
  await phase(page, one)
  await page.locator('[data-offer="ready"]').evaluate((button: HTMLElement) => {
    for (const _ of ['once', 'twice']) button.click()
  })
  await phase(page, other)
  await expect.poll(() => page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('ready')
  expect((await (await seatOf(page, server.base)).look()).public.phase).toBe(other)
  await expect(page.locator('.refused').filter({ visible: true })).toHaveCount(0)
})
