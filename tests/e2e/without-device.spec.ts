/** Somebody without a device is asked like everybody: what they think is entered at the console, and stands nowhere else under a name. */
import { expect, type Page } from '@playwright/test'
import type { Record as Recorded } from '../../shared/engine/record.ts'
import { objections } from './support/axe.ts'
import { clipped } from './support/clipped.ts'
import { serverOfThisFile } from './support/server-process.ts'
import { ask, goOn, openTable, phaseAt, type Table } from './support/table.ts'
import { phone, test } from './support/visit.ts'
import { word } from './support/words.ts'

const server = serverOfThisFile()
const THOUGHT = 'Wir fragen zu selten nach.'

test('predictions, the pulse and a thought of somebody on paper count like those of all others', async ({ visit }) => {
  const table = await openTable(server.base, 'de', 'auenfurt-klein')
  const seated = await table.facilitator.call<{ seat: string }>('POST', '/api/workshop/seats', {
    nickname: 'Frau Amsel',
    role: 'traeger',
  })
  const page = await visit({ at: table.links.facilitator, size: phone })
  await ask(table.facilitator, 'start')
  await until(table, 'compass')
  const at = await chair(page, 'traeger')
  for (const tap of ['declare:teams', 'predict:mehrheit:together', 'predict:kaemmerei:funded']) await chosen(at, tap)
  await chosen(at, 'declare:together')
  await expect(at.locator('[data-own-tap="declare:teams"]')).toHaveAttribute('aria-pressed', 'false')
  expect(await objections(page)).toEqual([])

  await until(table, 'said1')
  await chosen(at, 'pulse:0')
  await until(table, 'year1')
  const field = at.locator('textarea')
  await field.fill(THOUGHT)
  await chosen(at, 'pulse:1')
  await expect(field, 'what is typed stays while something else is entered').toHaveValue(THOUGHT)
  await at.locator('[data-own-words="reflect"]').click()
  await expect(field).toHaveValue('')
  await page.setViewportSize({ width: 320, height: 568 })
  expect(await clipped(page)).toEqual([])

  const { body } = await table.facilitator.call<{
    readonly entries: readonly { readonly events: readonly { readonly type: string; readonly seat?: string }[] }[]
  }>('GET', `/api/tables/${table.id}/record`)
  const own = body.entries.flatMap(({ events }) => events.filter(({ seat }) => seat === seated.body.seat))
  expect(own.map(({ type }) => type)).toEqual([
    ...['seated', 'penTaken', 'declared', 'predicted', 'predicted', 'declared', 'pulsed', 'pulsed', 'reflected'],
  ])
})

test('for a chair with a device nobody can answer, and the console offers nothing of the kind', async ({ visit }) => {
  const table = await openTable(server.base, 'de', 'auenfurt-klein')
  const ada = await table.sit('Ada')
  await ask(table.facilitator, `assign:${ada.seat}:traeger`)
  const page = await visit({ at: table.links.facilitator, size: phone })
  await ask(table.facilitator, 'start')
  await until(table, 'compass')
  const at = await chair(page, 'traeger')
  await expect(at.getByText(word('atTable.nothing'))).toBeVisible()
  await expect(page.locator('[data-own-tap]')).toHaveCount(0)
})

test('taps without a network wait on the device, even over a reload, and arrive once; a refusal stands beside its button', async ({
  visit,
}) => {
  const table = await openTable(server.base, 'de', 'auenfurt-klein')
  await table.facilitator.call('POST', '/api/workshop/seats', { nickname: 'Frau Amsel', role: 'traeger' })
  const page = await visit({
    at: table.links.facilitator,
    size: phone,
    excuse: /Failed to load resource|WebSocket|ERR_/,
  })
  await ask(table.facilitator, 'start')
  await until(table, 'compass')
  const at = await chair(page, 'traeger')
  const tap = at.locator('[data-own-tap="declare:teams"]')
  await expect(tap).toBeVisible()
  await page.context().setOffline(true)
  // An impatient thumb.
  for (let n = 0; n < 3; n += 1) await tap.click()
  await expect(tap).toHaveAttribute('aria-busy', 'true')
  await expect(at.getByText(word('saving.late'))).toBeVisible()
  await at.locator('[data-own-tap="declare:together"]').click()

  await page.context().setOffline(false)
  await page.reload()
  await chair(page, 'traeger')
  await expect(at.locator('[data-own-tap="declare:together"]')).toHaveAttribute('aria-pressed', 'true')
  expect(await declared(table)).toEqual(['teams', 'together'])

  // Another console goes on, and this one does not know it yet.
  await page.context().setOffline(true)
  await tap.click()
  await until(table, 'introduce')
  await page.context().setOffline(false)
  await expect(at.getByText(word('refused.not-now'))).toBeVisible()
  expect(await declared(table)).toEqual(['teams', 'together'])
})

async function declared(table: Table): Promise<readonly string[]> {
  const { body } = await table.facilitator.call<Recorded>('GET', `/api/tables/${table.id}/record`)
  return body.entries.flatMap(({ command: { ask: asked } }) => (asked.type === 'declare' ? [asked.option] : []))
}

async function chair(page: Page, role: string) {
  const desk = page.locator('.at-table')
  await desk.locator('summary').click()
  await desk.locator(`[data-for="${role}"]`).click()
  const at = desk.locator(`[data-taps="${role}"]`)
  await expect(at).toBeVisible()
  return at
}

async function chosen(at: Awaited<ReturnType<typeof chair>>, tap: string): Promise<void> {
  const button = at.locator(`[data-own-tap="${tap}"]`)
  await button.click()
  await expect(button).toHaveAttribute('aria-pressed', 'true')
}

async function until(table: Table, phase: string): Promise<void> {
  while ((await phaseAt(table.facilitator)) !== phase) await goOn(table)
}
