/** Pages as people open them, watched: whatever leaves the origin, breaks the CSP or complains fails the test. */
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import type { Language } from '../../../shared/scenario/schema.ts'
import { TOWN } from './town.ts'

export interface Device {
  /** Where it is opened: an address of the server. */
  readonly at: string
  readonly size?: { readonly width: number; readonly height: number }
  readonly language?: Language
  readonly dark?: boolean
  /** Somebody who has asked for strong contrasts. */
  readonly contrast?: boolean
  /** A screen that is touched. */
  readonly touch?: boolean
  /** Complaints of the browser that this test brings about on purpose. */
  readonly excuse?: RegExp
  /** The browser whose storage it shares: another tab of the same person. */
  readonly tabOf?: Page
  /** With the drawn town. Everywhere else it is blocked: the page must be complete without it, and pages draw slowly here. */
  readonly town?: boolean
  /** A town hall's proxy that lets no WebSocket through. */
  readonly noSockets?: boolean
  /** Device pixels per CSS pixel. */
  readonly scale?: number
  /** Somebody who has not asked for stillness. Everywhere else things come at once. */
  readonly moving?: boolean
  /** What else has to be so before the page opens. */
  readonly prepare?: (context: BrowserContext) => Promise<void>
}

export const phone = { width: 390, height: 844 }
export const laptop = { width: 1280, height: 800 }
export const wall = { width: 1920, height: 1080 }

const PATIENCE = 15_000

/** What comes instead of the town where it is blocked. */
const NOTHING = { contentType: 'text/javascript', body: 'export {}' }

/** Opens a page on a device of its own. */
export type Visit = (device: Device) => Promise<Page>

export const test = base.extend<{ visit: Visit }>({
  visit: async ({ browser }, use) => {
    const seen: string[] = []
    const contexts: BrowserContext[] = []
    await use(async ({ at, size = laptop, language = 'de', dark = false, excuse, tabOf, town = false, ...more }) => {
      const { noSockets = false, scale = 1, moving = false, prepare, touch = false } = more
      const contrast = more.contrast === true ? 'more' : 'no-preference'
      const colorScheme = dark ? 'dark' : 'light'
      const reducedMotion = moving ? 'no-preference' : 'reduce'
      const asked = { colorScheme, contrast, reducedMotion, locale: 'de-DE' } as const
      const look = { ...asked, viewport: size, deviceScaleFactor: scale, hasTouch: touch } as const
      const context = tabOf?.context() ?? (await browser.newContext(look))
      if (tabOf === undefined) {
        contexts.push(context)
        await context.addInitScript((chosen) => localStorage.setItem('platzwechsel.language', chosen), language)
      }
      if (!town) await context.route(TOWN, (route) => route.fulfill(NOTHING))
      if (noSockets) await context.addInitScript(blockSockets)
      await prepare?.(context)
      const page = await context.newPage()
      page.setDefaultTimeout(PATIENCE)
      watch(page, new URL(at).origin, (complaint) => {
        if (excuse?.test(complaint) !== true) seen.push(complaint)
      })
      await page.goto(at)
      return page
    })
    for (const context of contexts) expect(await context.cookies()).toEqual([])
    await Promise.all(contexts.map((context) => context.close()))
    expect(seen, 'requests that leave the origin, and complaints of the browser').toEqual([])
  },
})

/** In the page: every WebSocket knocks where nobody opens. */
function blockSockets(): void {
  const nowhere = `${location.origin.replace(/^http/, 'ws')}/blocked`
  window.WebSocket = new Proxy(WebSocket, { construct: (Real) => new Real(nowhere) })
}

/** Tells of every request to elsewhere and of every error that the browser shows in its console. */
export function watch(page: Page, origin: string, tell: (complaint: string) => void): void {
  const ours = (url: string) => [origin, origin.replace(/^http/, 'ws')].includes(new URL(url).origin)
  page.on('request', (request) => {
    const url = request.url()
    if (!/^(data|blob):/.test(url) && !ours(url)) tell(`leaves the origin: ${url}`)
  })
  page.on('websocket', (socket) => {
    if (!ours(socket.url())) tell(`leaves the origin: ${socket.url()}`)
  })
  page.on('console', (message) => {
    if (message.type() === 'error') tell(`console: ${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', (error) => tell(`error: ${error.message}`))
}
