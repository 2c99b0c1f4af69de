/** A seat in Auenfurt: the first minute, questions that explain, money one can feel, and what is asked after a year. */
import { expect, type Page } from '@playwright/test'
import { objections } from './support/axe.ts'
import { serverOfThisFile } from './support/server-process.ts'
import { ask, goOn, openTable, phaseAt, type Sitting, type Table } from './support/table.ts'
import { laptop, phone, test } from './support/visit.ts'

const server = serverOfThisFile()

test('one bubble at a time, then nobody explains any more; a question explains and holds nobody up', async ({
  visit,
}) => {
  const { table, ada } = await begun('welcome')
  const page = await visit({ at: ada.link, size: phone })
  await bubble(page, 'what')
  await page.locator('[data-guide="what"]').click()
  await expect(page.locator('.bubble')).toHaveCount(0)
  await goOn(table)
  await bubble(page, 'card')
  await page.locator('[data-turn]').first().click()
  await expect(page.locator('.bubble')).toHaveCount(0)

  const check = page.locator('.checks')
  await check.locator('summary').click()
  for (const option of await check.locator('button').all()) {
    await option.click()
    await expect(check.locator('.because')).toHaveCount(1)
    await expect(page.locator('.foot .do.main')).toBeEnabled()
  }
  expect(await objections(page)).toEqual([])

  // Whoever is done has time to look around, and is told where.
  await page.locator('[data-offer="ready"]').click()
  await bubble(page, 'tabs')
  await page.locator('[data-tab="town"]').click()
  await page.locator('[data-tab="now"]').click()
  await expect(page.locator('.bubble')).toHaveCount(0)
  await page.reload()
  await expect(page.locator('.foot .missing')).toBeVisible()
  await expect(page.locator('.bubble')).toHaveCount(0)
})

test('what a motion takes stands beside it: what is left, what it is like, who else pays; good and bad as a pair', async ({
  visit,
}) => {
  const { ada } = await begun('draft1')
  const page = await visit({ at: ada.link, size: phone })
  await expect(page.locator('.money-left')).toContainText('Sprachpat:innen')
  const measure = page.locator('.bring-in .option-sheet', { hasText: 'Familienhebammen' })
  await measure.locator('summary').click()
  const after = measure.locator('.after')
  // 60 per cent of 5,000 and 170,000 euros, out of 400,000.
  await expect(after).toContainText('295.000 €')
  await expect(after).toContainText('40 %')
  await measure.locator('[data-offer="propose:hebammen:full"]').click()
  await expect(page.locator('.sheet.motion .after')).toContainText('295.000 €')
  await page.locator('.models summary').click()
  for (const twin of ['.good-twin', '.bad-twin']) await expect(page.locator(twin)).toBeVisible()
  expect(await objections(page)).toEqual([])
})

test('while the wall tells the year, phones point there; then they ask, and show only what is given', async ({
  visit,
}) => {
  const { table, ada, ben } = await begun('year1')
  const page = await visit({ at: ada.link, size: phone })
  const device = await visit({ at: table.links.observer, size: laptop })
  await expect(page.locator('.at-the-wall')).toBeVisible()
  await expect(page.locator('.pulse, .reflections, .report, .story')).toHaveCount(0)
  await expect(device.locator('.ground, .report, .story')).toHaveCount(0)
  await ask(table.facilitator, 'stage:5')
  await expect(device.locator('.ground')).toHaveCount(1)
  const question = page.locator('.reflections h2')
  await expect(question).toHaveText('Was haben Sie heute nicht gesagt?')
  await page.locator('[data-offer="pulse:1"]').click()
  await page.locator('.reflections textarea').fill('Dass wir es schon wussten.')
  await expect(device.locator('#main')).not.toContainText('Dass wir es schon wussten.')
  await ask(ben.player, 'reflect', 'Nichts.')
  await expect(page.locator('.word-cloud')).toHaveText('Nichts.')
  await page.locator('[data-offer="reflect"]').click()
  await expect(page.locator('.word-cloud li')).toHaveCount(2)
  expect(await objections(page)).toEqual([])
})

async function bubble(page: Page, name: string): Promise<void> {
  await expect(page.locator('.bubble')).toHaveCount(1)
  await expect(page.locator(`.bubble.${name}`)).toBeVisible()
}

/** Two people at a table that has come to that phase; bots hold the other chairs. */
async function begun(until: string): Promise<{ readonly table: Table; readonly ada: Sitting; readonly ben: Sitting }> {
  const table = await openTable(server.base, 'de', 'auenfurt-klein')
  const [ada, ben] = [await table.sit('Ada'), await table.sit('Ben')]
  await ask(table.facilitator, `assign:${ada.seat}:partner`)
  await ask(table.facilitator, `assign:${ben.seat}:planung`)
  await ask(table.facilitator, 'start')
  while ((await phaseAt(table.facilitator)) !== until) await goOn(table)
  return { table, ada, ben }
}
