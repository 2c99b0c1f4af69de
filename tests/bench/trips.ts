/** How often a message goes there and back before somebody sees something: counted on a line so slow that nothing else matters. */
import { type Browser, chromium } from '@playwright/test'
import { findChromium } from '../runner/chromium.mjs'
import { atMost, type Figure, type Measuring, median, plain } from './figures.ts'
import { ours } from './mini/ours.ts'
import { bare, limit } from './mini/peers.ts'
import type { Side } from './mini/side.ts'
import { slowLine } from './slow-line.ts'

const ROUND_TRIP = 500
const ROOT = new URL('../..', import.meta.url).pathname

export const roundTrips: Measuring = {
  async run() {
    const others = `ws ${(await untilLive(limit)).toFixed(1)}, Colyseus ${(await untilLive(bare)).toFixed(1)}`
    return [
      atMost('round trips until a seat is live', await untilLive(ours), 4, '', others, 1),
      ...(await firstScreen()),
    ]
  },
}

/** From the join code until the whole view is there. */
async function untilLive(side: Side): Promise<number> {
  const serving = await side.start()
  const line = await slowLine(serving.base, ROUND_TRIP)
  try {
    const [table] = await side.open(serving.base, 1, line.base)
    const times: number[] = []
    for (const seat of [0, 1, 2]) {
      const began = performance.now()
      const sitting = await table?.join(seat, () => undefined)
      times.push((performance.now() - began) / ROUND_TRIP)
      sitting?.leave()
    }
    return median(times)
  } finally {
    await line.close()
    await serving.stop()
  }
}

/** From typing the address until there is something to press, in a browser that has never been here. */
async function firstScreen(): Promise<Figure[]> {
  const executablePath = findChromium(ROOT)
  if (executablePath === null) throw new Error('no Chromium')
  const serving = await ours.start()
  const line = await slowLine(serving.base, ROUND_TRIP)
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const [pressed, painted] = await visit(browser, line.base)
    return [
      atMost('round trips until the first screen', pressed, 3, '', '', 1),
      plain('the same, until something is painted', painted.toFixed(1)),
    ]
  } finally {
    await browser.close()
    await line.close()
    await serving.stop()
  }
}

async function visit(browser: Browser, base: string): Promise<readonly [pressed: number, painted: number]> {
  const page = await browser.newPage()
  const began = performance.now()
  await page.goto(base, { waitUntil: 'commit' })
  await page.locator('main button').first().waitFor()
  const pressed = performance.now() - began
  const painted = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0)
  return [pressed / ROUND_TRIP, painted / ROUND_TRIP]
}
