/** Menus of the console: what the table did not take does not stay chosen, whichever hand chose it. */
import { expect, type Locator, type Page } from '@playwright/test'
import { tabTo } from './support/keyboard.ts'
import { serverOfThisFile } from './support/server-process.ts'
import { ask, openTable, type Table } from './support/table.ts'
import { test } from './support/visit.ts'
import { scenario, story, word } from './support/words.ts'

const server = serverOfThisFile()
/** Chromium writes into its console that it is cut off. */
const excuse = /ERR_INTERNET_DISCONNECTED|WebSocket|status of 409/
const WANTED = 'traeger'

const hands = {
  async pointer(_page: Page, menu: Locator, wanted: string) {
    await menu.dispatchEvent('pointerdown')
    await menu.selectOption(wanted)
  },
  async keys(page: Page, menu: Locator, wanted: string) {
    await page.locator('h1').first().focus()
    await tabTo(page, `[data-offer="${await menu.getAttribute('data-offer')}"]`)
    await page.keyboard.press('End')
    while ((await menu.inputValue()) !== wanted) await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
  },
} as const

for (const [name, choose] of Object.entries(hands))
  test(`by ${name}, a chair that filled up meanwhile: the menu shows the truth, and why stands beside it`, async ({
    visit,
  }) => {
    const table = await openTable(server.base)
    const ada = await table.sit('Ada')
    const others = []
    for (let seat = 0; seat < scenario.people.perRole; seat += 1) others.push(await table.sit())
    for (const { seat } of others) await ask(table.facilitator, `assign:${seat}:none`)
    const page = await visit({ at: table.links.facilitator, excuse })
    const person = page.locator('.person', { hasText: 'Ada' })
    const menu = person.locator('select')
    await expect(menu).toHaveValue('jugendamt')

    await page.context().setOffline(true)
    await choose(page, menu, WANTED)
    await expect(menu).toHaveValue(WANTED)
    for (const { seat } of others) await ask(table.facilitator, `assign:${seat}:${WANTED}`)
    await page.context().setOffline(false)

    const why = word('refused.role-full')
      .replace('{role}', story(`roles.${WANTED}.name`))
      .replace('{most}', String(scenario.people.perRole))
    await expect(person.locator('.saved.refused')).toHaveText(why)
    await expect(menu).toHaveValue('jugendamt')
    await expect(menu).toHaveAccessibleDescription(why)
    for (const key of ['Enter', 'Tab']) await page.keyboard.press(key)
    await expect(menu).toHaveValue('jugendamt')
    expect(await roleOf(table, ada.seat)).toBe('jugendamt')

    await choose(page, menu, 'kaemmerei')
    await expect.poll(() => roleOf(table, ada.seat)).toBe('kaemmerei')
    await expect(menu).toHaveValue('kaemmerei')
  })

test('two who have swapped can be swapped back in the same menu', async ({ visit }) => {
  const table = await openTable(server.base)
  const [ada, ben] = [await table.sit('Ada'), await table.sit('Ben')]
  const page = await visit({ at: table.links.facilitator })
  const person = page.locator('.person', { hasText: 'Ada' })
  await person.locator('[aria-expanded]').click()
  const swap = person.locator('[data-swap]')
  const [first, second] = [await roleOf(table, ada.seat), await roleOf(table, ben.seat)]
  for (const [mine, theirs] of [
    [second, first],
    [first, second],
  ]) {
    await swap.selectOption(ben.seat)
    await expect.poll(() => roleOf(table, ada.seat)).toBe(mine)
    expect(await roleOf(table, ben.seat)).toBe(theirs)
    await expect(swap).toHaveValue('')
  }
})

async function roleOf(table: Table, seat: string): Promise<string | null | undefined> {
  return (await table.facilitator.look()).private.table?.seats[seat]?.role
}
