/** What is looked at in the browser: the first screen, a town at rest, and every scene of an evening in three sizes. */
import type { BrowserContextOptions, Page } from '@playwright/test'
import { atRest, framesDuring } from '../../e2e/support/town.ts'
import { credentialIn, type Joined, type Opened, player, visitor } from '../../support/http-client.ts'
import type { Browsing } from './browse.ts'
import type { Pictured, Times } from './pictured.ts'

export interface Scene {
  readonly name: string
  readonly times: Times
}

type Format = 'phone' | 'laptop' | 'wall'

const devices: Readonly<Record<Format, BrowserContextOptions & { viewport: { width: number; height: number } }>> = {
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
  laptop: { viewport: { width: 1280, height: 800 } },
  wall: { viewport: { width: 1920, height: 1080 } },
}

/** Frames that a town at rest draws while the browser could draw 120. */
export async function stillFrames({ base, open }: Browsing): Promise<number> {
  const page = await open(devices.phone)
  await page.goto(base)
  await page.locator('[data-solo]').first().click()
  await page.locator('[data-tab=town]').click()
  await atRest(page)
  const drawn = await framesDuring(page, 120)
  await page.context().close()
  return drawn
}

/** Every scene of an evening that nobody steers, as the wall, a laptop and a phone show it. */
export async function scenes({ base, open }: Browsing): Promise<Scene[]> {
  const { body: founded } = await visitor(base).call<Opened>('POST', '/api/workshops', { scenario: 'dienstag-17-uhr' })
  const facilitator = player(base, credentialIn(founded.links.facilitator))
  const join = async () => (await visitor(base).call<Joined>('POST', `/api/join/${founded.joinCode}`, {})).body
  const at: Record<Format, string> = {
    wall: founded.links.projector,
    laptop: `/#s.${(await join()).credential}`,
    phone: `/#s.${(await join()).credential}`,
  }
  await facilitator.ask({ type: 'start' })
  const pages = new Map<Format, Page>()
  for (const format of ['wall', 'laptop', 'phone'] as const) {
    const page = await open({ ...devices[format], reducedMotion: 'reduce' })
    await page.goto(base + at[format])
    pages.set(format, page)
  }
  const found = new Map<string, Scene>()
  for (;;) {
    const { public: seen, texts } = await facilitator.look()
    const heading = texts[`rounds.${String(seen.round)}.phases.${seen.phase}.name`] ?? ''
    for (const [format, page] of pages) {
      const pictured = await pictureOf(page, heading, format)
      const name = `${pictured?.picture.scene}, ${format}`
      if (pictured !== null && !found.has(name)) found.set(name, { name, times: await timesOf(page, pictured) })
    }
    const { error } = await facilitator.ask({ type: 'next', expect: seen.phase })
    if (error !== null || seen.ending !== null) return [...found.values()]
  }
}

async function pictureOf(page: Page, heading: string, format: Format): Promise<Pictured | null> {
  const tab = async (name: string) => {
    const found = page.locator(`[data-tab=${name}]`)
    if (await found.isVisible()) await found.click()
  }
  if (format !== 'wall') await tab('now')
  await page.locator('main h1', { hasText: heading }).waitFor({ state: 'attached' })
  if (format !== 'wall') await tab('town')
  return page.evaluate(async () => {
    // The page is set before the town hears of it.
    for (let frame = 0; frame < 30 || (window.shown === undefined && frame < 300); frame += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve))
    if (window.shown === undefined) return null
    const { parent, picture, free } = window.shown
    const { clientWidth: width, clientHeight: height } = parent
    if (width < 200 || height < 200) return null
    const room = { width, height, free: free?.() ?? { x: 0, y: 0, w: width, h: height } }
    return { picture, room, dpr: devicePixelRatio }
  })
}

function timesOf(page: Page, pictured: Pictured): Promise<Times> {
  return page.evaluate(async (asked) => {
    const path = '/bench.js'
    const { measure } = (await import(path)) as typeof import('./in-page.ts')
    return measure(asked)
  }, pictured)
}
