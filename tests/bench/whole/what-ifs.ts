/** What-ifs of the full game as whoever runs them sees them: from the press on the console until both courses stand there. */
import type { Page } from '@playwright/test'
import { atMost, type Figure, type Measuring, median, plain } from '../figures.ts'
import { loopTime } from '../loop.ts'
import { type Browsing, browse } from '../town/browse.ts'
import { leadTable } from './table.ts'

const GAME = 'gemeinsam-fuer-kinder'
const MOST = 1_000

export const whatIfs: Measuring = { run: () => browse(measured) }

async function measured({ base, open, memory }: Browsing): Promise<Figure[]> {
  const before = memory()
  const table = await leadTable(base, GAME)
  await table.to('whatIf')
  const played = memory()
  const page = await open({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' }, false)
  await page.goto(base + table.links.facilitator)
  const buttons = page.locator('[data-offer^="publish:"]')
  await buttons.first().waitFor()
  const heapBefore = await heapOf(page)
  const times: { readonly id: string; readonly ms: number }[] = []
  const ids = await buttons.evaluateAll((all) => all.map((one) => one.getAttribute('data-offer') ?? ''))
  for (const offer of ids) times.push({ id: offer.replace('publish:', ''), ms: await page.evaluate(timeOf, offer) })
  const heapAfter = await heapOf(page)
  const after = memory()
  const loop = loopTime()
  const worst = times.reduce((a, b) => (b.ms > a.ms ? b : a))
  const middle = median(times.map(({ ms }) => ms))
  const inLoops = (ms: number) => `${(ms / loop).toFixed(0)} loops`
  return [
    atMost(`${GAME}, a what-if, the middle of ${times.length}`, middle, MOST, ' ms', inLoops(middle)),
    atMost(`the slowest of them (${worst.id})`, worst.ms, MOST, ' ms', inLoops(worst.ms)),
    plain('memory of the server: empty / game played / what-ifs run', mb([before, played, after])),
    plain('heap of the page after a collection: before / after them', mb([heapBefore, heapAfter])),
  ]
}

function mb(all: readonly number[]): string {
  return `${all.map((one) => one.toFixed(one < 100 ? 1 : 0)).join(' / ')} MB`
}

/** In the page: presses the button and waits for the frame in which the two courses stand there. */
function timeOf(offer: string): Promise<number> {
  const button = document.querySelector<HTMLButtonElement>(`[data-offer="${offer}"]`)
  const place = button?.closest('article')
  if (button == null || place == null) throw new Error(`no button for ${offer}`)
  return new Promise((resolve, reject) => {
    const began = performance.now()
    const look = () => {
      if (place.querySelector('.refused') !== null) reject(new Error(`${offer} was refused`))
      else if (place.querySelector('.two-towns') === null) requestAnimationFrame(look)
      else resolve(performance.now() - began)
    }
    button.click()
    requestAnimationFrame(look)
  })
}

/** In MB, what is left once everything unused has been thrown away. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize / 1e6
}
