/** The canvas and the page: the same things with the same acts, still when nothing moves, and never needed. */
import { type BrowserContext, expect, type Page } from '@playwright/test'
import { doneBy } from './support/best-course.ts'
import { act, phase, tab } from './support/screen.ts'
import { serverOfThisFile } from './support/server-process.ts'
import { openTable } from './support/table.ts'
import {
  atRest,
  canvas,
  colours,
  frames,
  framesDuring,
  listedIds,
  sameActs,
  TOWN,
  twins,
  watchTown,
  withoutWebGl,
} from './support/town.ts'
import { laptop, phone, test, type Visit, wall } from './support/visit.ts'
import { walk } from './support/walk.ts'
import { phasesOf, story } from './support/words.ts'

const server = serverOfThisFile()
const alone = phasesOf('alone')
const watched = { town: true, prepare: watchTown }
/** An empty sheet has one colour, a drawn town hundreds. */
const A_PICTURE = 60

test('alone on a sharp phone: what is drawn is listed, in every phase', async ({ visit }) => {
  const page = await begin(visit, { size: phone, scale: 3, ...watched })
  await goThrough(page, alone, async (id) => {
    await besideTown(page, async () => {
      await twins(page, id)
      if (id === 'revealed') await sameActs(page, id)
    })
  })
  expect(await page.evaluate(() => devicePixelRatio)).toBe(3)
})

test('in the room, on the wall and on a laptop: the same things, the same acts', async ({ visit }) => {
  const table = await openTable(server.base)
  const [ada, ben, cem] = [await table.sit(), await table.sit(), await table.sit()]
  const projector = await visit({ at: table.links.projector, size: wall, ...watched })
  const desk = await visit({ at: ada.link, size: laptop, ...watched })
  const players = { jugendamt: ada.player, kaemmerei: ben.player, traeger: cem.player }
  await walk(table, players, async (id, when) => {
    for (const page of [projector, desk]) await phase(page, id)
    if (when === 'before') return
    // The money of the news passes by itself: here it is skipped.
    for (const page of [projector, desk]) await page.keyboard.press('Escape')
    if (pictured.has(id)) await twins(projector, `wall, ${id}`)
    await besideTown(desk, async () => {
      await twins(desk, `laptop, ${id}`)
      if (['talk2', 'news'].includes(id)) await sameActs(desk, id)
    })
  })
  await expect(projector.locator('[data-thing] button')).toHaveCount(0)
})

test('it moves when something has changed, comes to rest, and then draws no frame', async ({ visit }) => {
  const page = await begin(visit, { size: laptop, moving: true, ...watched })
  expect(await framesOfTurning(page)).toBeGreaterThan(10)
  expect(await framesDuring(page, 60), 'frames while nothing moves').toBe(0)
})

test('who asks for stillness sees the change at once', async ({ visit }) => {
  const page = await begin(visit, { size: laptop, ...watched })
  // Each new state of the page may be drawn once; nothing in between.
  expect(await framesOfTurning(page)).toBeLessThanOrEqual(4)
})

test('without WebGL the town is drawn in 2D, and the evening goes on', async ({ visit }) => {
  const page = await begin(visit, { size: laptop, town: true, prepare: withoutWebGl })
  await goThrough(page, alone.slice(0, alone.indexOf('news')), async (id) => {
    await besideTown(page, () => twins(page, id))
  })
  await phase(page, 'news')
  await atRest(page)
  expect(await canvas(page).evaluate((it) => (it as HTMLCanvasElement).getContext('2d') !== null)).toBe(true)
  expect(await colours(page)).toBeGreaterThan(A_PICTURE)
})

test('with WebGL the same picture comes at one pixel and at three', async ({ visit }) => {
  for (const scale of [1, 3]) {
    const page = await begin(visit, { size: phone, scale, ...watched })
    await phase(page, 'arrive')
    await atRest(page)
    const { width, css } = await canvas(page).evaluate((it) => ({
      width: (it as HTMLCanvasElement).width,
      css: it.clientWidth,
    }))
    expect(width).toBe(css * scale)
    expect(await colours(page)).toBeGreaterThan(A_PICTURE)
  }
})

test('where the town cannot be loaded, the page says everything and the evening is played', async ({ visit }) => {
  const prepare = async (context: BrowserContext) => {
    await context.route(TOWN, (route) => route.abort())
  }
  const page = await begin(visit, { size: phone, town: true, excuse: /ERR_FAILED/, prepare })
  await goThrough(page, alone.slice(0, alone.indexOf('news')), async (id) => {
    if (id !== 'revealed') return
    await tab(page, 'town')
    await expect(canvas(page)).toHaveCount(0)
    await expect.poll(() => listedIds(page)).toEqual(expect.arrayContaining(['card.jugendamt', 'offer.visits']))
    await expect(page.locator('section.reached')).toBeVisible()
    await tab(page, 'now')
  })
  await expect(page.getByRole('heading', { name: story('injects.hze.headline') })).toBeVisible()
})

/** Phases in which the town is what the wall shows; in the debrief it belongs to the questions. */
const pictured = new Set(phasesOf('room').slice(0, phasesOf('room').indexOf('ending') + 1))

/** Looks while town and list stand on the screen, which may be one tab away. */
async function besideTown(page: Page, look: () => Promise<void>): Promise<void> {
  const away = await page.locator('[data-tab=town]').isVisible()
  if (away) await tab(page, 'town')
  await expect(canvas(page)).toBeVisible()
  await look()
  if (away) await tab(page, 'now')
}

/** Frames that are drawn from the last choice until the cards lie turned and nothing moves. */
async function framesOfTurning(page: Page): Promise<number> {
  await goThrough(page, alone.slice(0, alone.indexOf('choose1')))
  await phase(page, 'choose1')
  await atRest(page)
  const before = await frames(page)
  await goThrough(page, ['choose1'])
  await phase(page, 'revealed')
  await twins(page, 'revealed')
  await atRest(page)
  return (await frames(page)) - before
}

type Wishes = Omit<Parameters<Visit>[0], 'at'>

async function begin(visit: Visit, wishes: Wishes): Promise<Page> {
  const page = await visit({ at: server.base, ...wishes })
  await page.locator('[data-solo=jugendamt]').first().click()
  return page
}

/** Plays the best course through these phases; looks once in each, after what is done there. */
async function goThrough(page: Page, phases: readonly string[], look?: (id: string) => Promise<void>): Promise<void> {
  for (const id of phases) {
    await phase(page, id)
    for (const offer of doneBy('jugendamt', id)) await act(page, offer)
    await look?.(id)
    if (id !== alone.at(-1)) await act(page, 'ready')
  }
}
