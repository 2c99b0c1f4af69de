/** Two people fill in one form: no block and no words replace what somebody else has written meanwhile, and what is refused is not lost. */
import { expect, type Page } from '@playwright/test'
import type { PublicView } from '../../shared/engine/views.ts'
import { type Klein, openKlein, playOn } from './support/klein.ts'
import { serverOfThisFile } from './support/server-process.ts'
import { ask, goOn, phaseAt } from './support/table.ts'
import { phone, test, type Visit } from './support/visit.ts'
import { word } from './support/words.ts'

const server = serverOfThisFile()
const excuse = /Failed to load resource|WebSocket|ERR_/
const HERS = 'Familien am Hafen fragen nicht von allein.'
const OWN = 'Niemand ist am Abend erreichbar.'

test('a building block chosen on an old screen takes no words away', async ({ visit }) => {
  const { table, page } = await atOneForm(visit)
  await page.context().setOffline(true)
  await page.locator('[data-offer="detail:ag78:need:due"]').click()
  await writes(table, HERS)
  await page.context().setOffline(false)
  await expect.poll(() => written(table)).toEqual({ option: 'due', text: HERS })
  await open(page)
  await expect(page.locator('[id="field.ag78.need"]')).toContainText(HERS)
})

test('words that come too late for the place lie in the field again, after a reload too', async ({ visit }) => {
  const { table, page } = await atOneForm(visit)
  const field = page.locator('[data-draft="words.ag78.need"]')
  await page.getByRole('button', { name: word('motion.ownWords') }).click()
  await field.fill(OWN)
  await page.context().setOffline(true)
  await page.getByRole('button', { name: word('motion.keepWords') }).click()
  await expect(field).toHaveCount(0)
  await writes(table, HERS)
  await page.context().setOffline(false)
  await expect(page.locator('.saved.refused')).toHaveText(word('refused.words-stand'))
  expect(await written(table)).toEqual({ option: 'late', text: HERS })

  await page.reload()
  await open(page)
  await expect(field).toHaveValue(OWN)
  await page.getByRole('button', { name: word('motion.keepWords') }).click()
  await expect.poll(() => written(table)).toEqual({ option: 'late', text: OWN })
  await expect(field).toHaveCount(0)
})

test('words for a phase that is over are shown to whoever wrote them', async ({ visit }) => {
  const { table, page } = await atOneForm(visit)
  await page.getByRole('button', { name: word('motion.ownWords') }).click()
  await page.locator('[data-draft="words.ag78.need"]').fill(OWN)
  await page.context().setOffline(true)
  await page.getByRole('button', { name: word('motion.keepWords') }).click()
  while ((await phaseAt(table.facilitator)) !== 'jha1') await goOn(table)
  await page.context().setOffline(false)
  await expect(page.locator('.notice', { hasText: word('refused.not-now') })).toContainText(OWN)
})

/** A motion that two roles stand behind, and the screen of the one who signed it, its first field open. */
async function atOneForm(visit: Visit): Promise<{ table: Klein; page: Page }> {
  const table = await openKlein(server.base)
  while ((await phaseAt(table.facilitator)) !== 'draft1') {
    await playOn(table)
    await goOn(table)
  }
  await says(table, 'traeger', 'propose:ag78:full')
  await says(table, 'planung', 'cosign:ag78:true')
  const page = await visit({ at: table.seats.get('planung')?.link ?? '', size: phone, excuse })
  const hints = page.locator('[data-guide]').filter({ visible: true })
  await expect(page.locator('main h1')).toBeVisible()
  while ((await hints.count()) > 0) await hints.first().click()
  await open(page)
  return { table, page }
}

/** Unfolds the motion down to its first field. */
async function open(page: Page): Promise<void> {
  const row = page.locator('[id="motion.ag78"]')
  await expect(row).toBeVisible()
  await row.evaluate((motion) => {
    for (const folded of [motion, ...motion.querySelectorAll('details')]) folded.setAttribute('open', '')
  })
  const change = row.locator('.field-line', { hasText: 'Bedarf' }).getByRole('button')
  const field = row.locator('[id="field.ag78.need"]')
  // What is unfolded may be drawn only then: one of the two comes.
  await expect(field.or(change).first()).toBeVisible()
  if ((await change.count()) > 0) await change.click()
  await expect(field).toBeVisible()
}

async function says(table: Klein, role: string, offer: string): Promise<void> {
  const who = table.seats.get(role)
  if (who !== undefined) await ask(who.player, offer)
}

/** Whoever brought the motion in fills the same field, with words beside the block. */
async function writes({ seats }: Klein, text: string): Promise<void> {
  const asked = { type: 'detail', motion: 'ag78', field: 'need', option: 'late', text: null }
  const answer = await seats.get('traeger')?.player.ask(asked, { as: 'traeger', text })
  expect(answer?.body.ok).toBe(true)
}

async function written({ facilitator }: Klein): Promise<{ option: string | null; text: string | null }> {
  const { public: seen, free } = (await facilitator.look()) as unknown as {
    readonly public: PublicView
    readonly free: Readonly<Record<string, string>>
  }
  const { option = null, text = null } = seen.motions.ag78?.fields.need ?? {}
  return { option, text: text === null ? null : (free[text] ?? '') }
}
