/** What is kept of a seat: its holder looks at it, takes it along, and has the own words deleted; nobody else's go. */
import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { objections } from './support/axe.ts'
import { serverOfThisFile } from './support/server-process.ts'
import { ask, goOn, openTable, phaseAt } from './support/table.ts'
import { phone, test } from './support/visit.ts'
import { word } from './support/words.ts'

const server = serverOfThisFile()
const own = (page: Page) => page.locator('.own-data')

test('shown, taken along, and the own words deleted', async ({ visit }) => {
  const table = await openTable(server.base)
  const [ada, ben] = [await table.sit('Amsel'), await table.sit('Buche')]
  await ask(table.facilitator, 'start')
  while ((await phaseAt(table.facilitator)) !== 'word') await goOn(table)
  await ask(ada.player, 'word', 'Mut')
  await ask(ben.player, 'word', 'Ruhe')
  const page = await visit({ at: ada.link, size: phone })
  await page.locator('[data-tab="role"]').click()
  await page.locator('[data-draft="notes"]').fill('Später fragen')
  await expect(page.locator('.draft .saved')).toHaveText(word('saving.saved'))
  await own(page).locator('summary').click()
  for (const text of ['Amsel', 'Mut', 'Später fragen']) await expect(own(page)).toContainText(text)
  await expect(own(page)).not.toContainText(/Buche|Ruhe/)
  expect(await objections(page)).toEqual([])

  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('[data-own="take"]').click()])
  const taken = JSON.parse(await readFile(await file.path(), 'utf8'))
  expect(taken).toMatchObject({ seat: { nickname: 'Amsel' }, drafts: { notes: 'Später fragen' } })

  await page.locator('[data-own="ask"]').click()
  await page.locator('[data-own="delete"]').click()
  await expect(own(page)).toContainText(word('own.deleted'))
  await expect(own(page)).not.toContainText(/Amsel|Mut|Später/)
  await expect(page.locator('[data-draft="notes"]')).toHaveValue('')
  await page.reload()
  await page.locator('[data-tab="role"]').click()
  await expect(page.locator('[data-draft="notes"]')).toHaveValue('')
  const kept = JSON.stringify((await ben.player.call('GET', '/api/seat/data')).body)
  expect(kept).toMatch(/Buche.*Ruhe/)
})
