/** Answers that come late, or say no: a console shows what holds now, and of whom it was asked last. */
import { expect, type Route } from '@playwright/test'
import { phase } from './support/screen.ts'
import { serverOfThisFile } from './support/server-process.ts'
import { ask, goOn, openTable, phaseAt } from './support/table.ts'
import { test } from './support/visit.ts'
import { scenario, story, word } from './support/words.ts'

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

test('where the table does not give somebody that role, the menu shows again what they have', async ({ visit }) => {
  const table = await openTable(server.base)
  await table.sit('Ada')
  const excuse = /WebSocket|status of 409/
  const console = await visit({ at: table.links.facilitator, noSockets: true, excuse })
  const menu = console.locator('.person select[data-offer^="assign:"]')
  await expect(menu).toHaveValue(first)
  await console.route('**/api/seat/commands', (route) => {
    const { cid } = route.request().postDataJSON() as { cid: string }
    return route.fulfill({ status: 409, json: { cid, refused: { refused: 'role-full', role: second, most: 1 } } })
  })
  await menu.dispatchEvent('pointerdown')
  await menu.selectOption(second)
  await expect(console.locator('.people-list .saved.refused')).toBeVisible()
  await expect(menu).toHaveValue(first)
})
