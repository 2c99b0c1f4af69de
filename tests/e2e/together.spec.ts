/** Two people fill in one form: what one writes stays on the screen while the other fills the same block, and both stand there. */
import { expect, type Page } from '@playwright/test'
import { serverOfThisFile } from './support/server-process.ts'
import { ask, goOn, openTable, phaseAt } from './support/table.ts'
import { laptop, phone, test } from './support/visit.ts'
import { word } from './support/words.ts'

const server = serverOfThisFile()

test('own words and a building block meet in one field', async ({ visit }) => {
  const table = await openTable(server.base, 'de', 'auenfurt-klein')
  const [ada, ben] = [await table.sit('Ada'), await table.sit('Ben')]
  await ask(table.facilitator, `assign:${ada.seat}:traeger`)
  await ask(table.facilitator, `assign:${ben.seat}:planung`)
  await ask(table.facilitator, 'start')
  while ((await phaseAt(table.facilitator)) !== 'draft1') await goOn(table)
  await ask(ada.player, 'propose:ag78:full')
  await ask(ben.player, 'cosign:ag78:true')
  const adas = await visit({ at: ada.link, size: phone })
  const bens = await visit({ at: ben.link, size: laptop })
  for (const page of [adas, bens]) await whole(page)

  const field = adas.locator('[id="field.ag78.need"]')
  await field.getByRole('button', { name: word('motion.ownWords') }).click()
  await field.locator('textarea').fill('Niemand fragt die Eltern im Hafen.')
  await bens.locator('[data-offer="detail:ag78:need:apart"]').click()
  await expect(field.locator('.chosen')).toBeVisible()
  await expect(field.locator('textarea')).toHaveValue('Niemand fragt die Eltern im Hafen.')
  await adas.reload()
  await whole(adas)
  await adas
    .locator('.field-line', { hasText: await labelOf(bens) })
    .getByRole('button')
    .click()
  await expect(field.locator('textarea')).toHaveValue('Niemand fragt die Eltern im Hafen.')
  await field.getByRole('button', { name: word('motion.keepWords') }).click()
  for (const page of [adas, bens]) {
    const line = page.locator('.field-line', { hasText: 'Niemand fragt die Eltern im Hafen.' })
    await expect(line).toContainText(await chosenIn(bens))
  }
})

/** The form of the motion lies open. */
async function whole(page: Page): Promise<void> {
  await expect(page.locator('[id="motion.ag78"]').first()).toBeVisible()
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('[id="motion.ag78"], [id="motion.ag78"] details'))
      if (folded instanceof HTMLDetailsElement) folded.open = true
  })
}

async function labelOf(page: Page): Promise<string> {
  return (await page.locator('[id="motion.ag78"] .field-line b').first().textContent()) ?? ''
}

/** What the first line of the form says beside its label. */
async function chosenIn(page: Page): Promise<string> {
  const text = (await page.locator('[id="motion.ag78"] .field-line p').first().textContent()) ?? ''
  return (
    text
      .slice((await labelOf(page)).length)
      .split('„')[0]
      ?.trim() ?? ''
  )
}
