/** The year on the wall: the facilitator opens each act, nothing gives it away before, and each can be shown again. */
import { expect, type Page } from '@playwright/test'
import type { PublicView } from '../../shared/engine/views.ts'
import { serverOfThisFile } from './support/server-process.ts'
import { ask, goOn, openTable, phaseAt, type Table } from './support/table.ts'
import { atRest, framesDuring, twins, watchTown } from './support/town.ts'
import { laptop, test, wall } from './support/visit.ts'

const server = serverOfThisFile()
const watched = { town: true, prepare: watchTown }

test('guess, months, stairs, lights, headline, and only then everything to read', async ({ visit }) => {
  const table = await begun('year1')
  const front = await visit({ at: table.links.projector, size: wall, ...watched })
  const desk = await visit({ at: table.links.facilitator, size: laptop })
  await shows(front, 'guess')
  await desk.locator('.year-desk input').fill('20')
  await desk.locator('.year-desk [data-offer="stage:0"]').first().click()
  await expect(front.locator('.wall-acts')).toContainText('+20')
  for (const [act, name] of ['months', 'stairs', 'lights', 'headline'].entries()) {
    await desk
      .locator(`.year-desk [data-offer="stage:${act + 1}"]`)
      .first()
      .click()
    await shows(front, name)
    await twins(front, name)
  }
  await ask(table.facilitator, 'stage:1')
  await shows(front, 'months')
  await expect(front.locator('.months .come')).toHaveCount(12)
  await ask(table.facilitator, 'stage:5')
  await expect(front.locator('main .year')).toBeVisible()
  await expect(front.locator('[data-thing^="way."]')).toHaveCount((await seen(table)).stories.length)
  await twins(front, 'all')
  await atRest(front)
  expect(await framesDuring(front, 60), 'frames while nothing moves').toBe(0)
})

test('a body in session stands on the wall with a seat for every vote, and what it decides is counted', async ({
  visit,
}) => {
  const table = await begun('jha1')
  const front = await visit({ at: table.links.projector, size: wall, ...watched })
  await expect(front.locator('[data-thing^="seats."]')).toHaveCount(3)
  await twins(front, 'jha1')
  await goOn(table)
  const decided = Object.values((await seen(table)).motions).filter(({ results }) => results.at(-1)?.body === 'jha')
  expect(decided.length).toBeGreaterThan(0)
  await expect(front.locator('.wall-counting li')).toHaveCount(decided.length)
  await expect(front.locator('[data-thing="chamber.jha"]')).toContainText(/\d/)
  await front.keyboard.press('Escape')
  await expect(front.locator('.wall-counting')).toHaveCount(0)
})

/** While an act is told, nothing else of the year can be read. */
async function shows(page: Page, act: string): Promise<void> {
  await expect(page.locator(`.wall-acts.of-${act}`)).toBeVisible()
  await expect(page.locator('main .year, main .wall-report, main .story')).toHaveCount(0)
}

/** What everybody at the table may see. */
async function seen({ facilitator }: Table): Promise<PublicView> {
  return (await facilitator.look()).public as unknown as PublicView
}

/** A table that has come to that phase; bots hold the chairs. */
async function begun(until: string): Promise<Table> {
  const table = await openTable(server.base, 'de', 'auenfurt-klein')
  await ask(table.facilitator, 'start')
  while ((await phaseAt(table.facilitator)) !== until) await goOn(table)
  return table
}
