/** The whole town: what is drawn is listed in every story, what is tapped is told, and one looks nearer by buttons. */
import { type BrowserContext, expect, type Page } from '@playwright/test'
import { serverOfThisFile } from './support/server-process.ts'
import { ask, goOn, openTable, phaseAt, type Table } from './support/table.ts'
import {
  atRest,
  canvas,
  colours,
  frames,
  framesDuring,
  sameActs,
  twins,
  watchTown,
  withoutWebGl,
} from './support/town.ts'
import { laptop, phone, test, wall } from './support/visit.ts'
import { word } from './support/words.ts'

const server = serverOfThisFile()
const watched = { town: true, prepare: watchTown }
const stories = ['families', 'figure.0', 'figure.1', 'together', 'money'] as const
/** An empty sheet has one colour, a drawn town hundreds. */
const A_PICTURE = 60

test('a laptop, a phone and the wall show one town: the same things, the same acts, in every story', async ({
  visit,
}) => {
  const table = await begun('draft1')
  const [desk, hand, front] = [
    await visit({ at: await seat(table), size: laptop, ...watched }),
    await visit({ at: await seat(table), size: phone, scale: 2, ...watched }),
    await visit({ at: table.links.projector, size: wall, ...watched }),
  ]
  await hand.locator('[data-tab=town]').click()
  await twins(front, 'wall')
  await expect(front.locator('[data-thing] button')).toHaveCount(0)
  for (const page of [desk, hand])
    for (const story of stories) {
      await page.locator(`[data-story="${story}"]`).click()
      await twins(page, story)
      if (page === desk && story === 'together') await sameActs(page, story)
    }
  await expect(desk.locator('[data-thing^="pot."]')).toHaveCount(2)
  expect(await colours(hand)).toBeGreaterThan(A_PICTURE)
})

test('what nobody knows lies in the fog, with its reason', async ({ visit }) => {
  const table = await begun('look1')
  const page = await visit({ at: await seat(table), size: laptop, ...watched })
  await page.locator('[data-story="figure.1"]').click()
  await expect(page.locator('.why-fog')).toContainText('Landkarte')
  await expect(page.locator('[data-thing="place.nordhang"]')).not.toContainText(/\d/)
})

test('on a phone the place that one looks at shows its families, and nearer is a button', async ({ visit }) => {
  const table = await begun('look1')
  const page = await visit({ at: await seat(table), size: phone, ...watched })
  await page.locator('[data-tab=town]').click()
  await atRest(page)
  await expect(page.getByText(word('city.tapPlace'))).toBeVisible()
  await page.locator('.things summary').click()
  await page.locator('[data-thing="place.hafen"] button').click()
  await expect(page.getByText(word('city.tapPlace'))).toHaveCount(0)
  await atRest(page)
  const before = await nordhang(page)
  const whole = page.getByRole('button', { name: word('city.whole') })
  await expect(whole).toHaveCount(0)
  await page.getByRole('button', { name: word('city.nearer') }).click()
  expect(await nordhang(page)).toBeGreaterThan(before * 1.4)
  await whole.click()
  expect(await nordhang(page)).toBeCloseTo(before, 0)
})

test('it draws when something changes, and then no frame; without WebGL it is drawn in 2D', async ({ visit }) => {
  const table = await begun('look1')
  const page = await visit({ at: await seat(table), size: laptop, town: true, prepare: withoutWebGl })
  await atRest(page)
  expect(await canvas(page).evaluate((it) => (it as HTMLCanvasElement).getContext('2d') !== null)).toBe(true)
  expect(await colours(page)).toBeGreaterThan(A_PICTURE)
  const before = await frames(page)
  await page.locator('[data-story="together"]').click()
  await atRest(page)
  // It has been asked for stillness: each new state may be drawn once.
  expect((await frames(page)) - before).toBeLessThanOrEqual(4)
  expect(await framesDuring(page, 60), 'frames while nothing moves').toBe(0)
})

test('a device that draws slowly gets fewer pixels while things move, and all of them once they rest', async ({
  visit,
}) => {
  const table = await begun('look1')
  const page = await visit({ at: await seat(table), size: laptop, town: true, moving: true, prepare: slowly })
  await atRest(page)
  const widths = await canvas(page).evaluate((it) => {
    const seen = [(it as HTMLCanvasElement).width]
    new MutationObserver(() => seen.push((it as HTMLCanvasElement).width)).observe(it, { attributeFilter: ['width'] })
    Object.assign(window, { seen })
    return seen
  })
  const whole = Math.max(...widths)
  const narrowest = () => page.evaluate(() => Math.min(...(window as unknown as { seen: number[] }).seen))
  for (const story of ['together', 'families', 'together', 'families']) {
    await page.locator(`[data-story="${story}"]`).click()
    await atRest(page)
  }
  expect(await narrowest()).toBe(Math.round(whole / 2))
  expect(await canvas(page).evaluate((it) => (it as HTMLCanvasElement).width)).toBe(whole)
})

/** Each frame comes sixty milliseconds late. */
async function slowly(context: BrowserContext): Promise<void> {
  await watchTown(context)
  await context.addInitScript(() => {
    const real = window.requestAnimationFrame.bind(window)
    window.requestAnimationFrame = (draw) => real(() => setTimeout(() => draw(performance.now()), 60))
  })
}

/** A table that has come to that phase; bots hold the chairs. */
async function begun(until: string): Promise<Table> {
  const table = await openTable(server.base, 'de', 'auenfurt-klein')
  await ask(table.facilitator, 'start')
  while ((await phaseAt(table.facilitator)) !== until) await goOn(table)
  return table
}

async function seat(table: Table): Promise<string> {
  return (await table.sit()).link
}

/** How broad the sign of a place is on the canvas. */
function nordhang(page: Page): Promise<number> {
  return page.evaluate(() => {
    const box = window.town?.spots().find(({ id }) => id === 'place.nordhang')?.box
    return box === undefined ? 0 : box.right - box.left
  })
}
