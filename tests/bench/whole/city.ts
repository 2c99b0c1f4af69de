/** The whole town in Chromium without a graphics card: what a change costs, and how smoothly the lights of a year move. */
import type { Page } from '@playwright/test'
import { framesDuring } from '../../e2e/support/town.ts'
import { atMost, type Figure, type Measuring, plain } from '../figures.ts'
import { type Browsing, browse } from '../town/browse.ts'
import { type Change, countCalls, drawnAnew, type Lights, lightsMoving } from './in-city.ts'
import { leadTable } from './table.ts'

const GAME = 'gemeinsam-fuer-kinder'
const SEATS = 40
const LIGHTS = 3
const wall = { viewport: { width: 1920, height: 1080 } }

export const city: Measuring = { run: () => browse(measured) }

async function measured(browsing: Browsing): Promise<Figure[]> {
  const { base } = browsing
  const table = await leadTable(base, GAME)
  const still = await wallOf(browsing, table.links.projector, 'reduce')
  await table.to('look1')
  await rested(still)
  const families = await still.evaluate(drawnAnew, 0)
  const resting = await framesDuring(still, 120)
  await table.to('rat1')
  await still.locator('[data-thing^="seats."]').first().waitFor({ state: 'attached' })
  await rested(still)
  const seats = await still.evaluate(drawnAnew, SEATS)
  await still.context().close()

  await table.to('year1')
  const moving = await wallOf(browsing, table.links.projector, 'no-preference')
  await rested(moving)
  await table.facilitator.ask({ type: 'stage', act: LIGHTS - 1, guess: null })
  await rested(moving)
  const watched = moving.evaluate(lightsMoving)
  await table.facilitator.ask({ type: 'stage', act: LIGHTS, guess: null })
  const lights = await watched
  await moving.context().close()
  return [
    changed('480 families on the wall drawn anew', families),
    changed(`a body of ${SEATS} seats on the wall drawn anew`, seats),
    atMost('whole town, frames drawn while nothing moves (of 120)', resting, 0, ''),
    plain('the lights of a year on the wall', told(lights)),
  ]
}

async function wallOf(
  { base, open }: Browsing,
  link: string,
  reducedMotion: 'reduce' | 'no-preference',
): Promise<Page> {
  const page = await open({ ...wall, reducedMotion })
  await page.addInitScript(countCalls)
  await page.goto(base + link)
  return page
}

/** Waits until the town stands there and nothing in it moves, however long this machine needs. */
async function rested(page: Page): Promise<void> {
  await page.waitForFunction(() => (window.town?.spots().length ?? 0) > 0, null, { timeout: 0 })
  while ((await framesDuring(page, 20)) > 0);
}

function changed(what: string, { painted, shown, calls, frames }: Change): Figure {
  return plain(
    what,
    `${painted.toFixed(0)} ms until painted, ${shown.toFixed(0)} ms until shown; ${frames} frame(s), ${calls} draw calls in one`,
  )
}

function told({ frames, seconds, longest, calls, possible }: Lights): string {
  if (frames < 2) return 'nothing moved: the device was too slow for it'
  return `${(frames / seconds).toFixed(0)} frames per second over ${seconds.toFixed(1)} s (the page alone ${possible.toFixed(0)}), longest gap ${longest.toFixed(0)} ms, ${calls} draw calls in one`
}
