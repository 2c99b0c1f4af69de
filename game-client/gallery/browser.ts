/** A real Chromium, and pages as people open them: each person on a device of their own. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import type { Language } from '../../shared/scenario/schema.ts'
import { PATIENCE } from './camera.ts'
import { sizes, type Town } from './looks.ts'
import { watchChanges } from './still.ts'

/** What its pages are like. */
export interface Device {
  readonly base: string
  readonly language: Language
  readonly ratio: number
  readonly town: Town
}

/** The part that draws the town, and what comes instead where it is left out. */
const DRAWING = /\/assets\/mount-[^/]*\.js$/
const NOTHING = { contentType: 'text/javascript', body: 'export {}' }

/** Opens the browser that the tests use; null where there is none. */
export async function openBrowser(root: string): Promise<Browser | null> {
  const finder = join(root, 'tests/runner/chromium.mjs')
  const { status, stdout } = spawnSync(process.execPath, [finder], { encoding: 'utf8' })
  const executablePath = stdout.trim().split('\n').at(-1)
  if (status !== 0 || executablePath === undefined) return null
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-sync'],
  })
}

/** A new device, standing on that page. Nothing moves on it. `kept`: what it has kept from before, by key. */
export async function openPage(
  browser: Browser,
  path: string,
  device: Device,
  kept: Readonly<Record<string, string>> = {},
): Promise<Page> {
  const { base, language, ratio, town } = device
  const context = await browser.newContext({
    viewport: sizes.phone,
    deviceScaleFactor: ratio,
    locale: language === 'en' ? 'en-GB' : 'de-DE',
    reducedMotion: 'reduce',
  })
  await context.addInitScript(keep, { language, ...kept })
  await context.addInitScript(watchChanges)
  if (town === 'canvas') await context.addInitScript(withoutWebGL)
  if (town === 'off') await context.route(DRAWING, (route) => route.fulfill(NOTHING))
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE)
  await page.goto(base + path)
  return page
}

/** In the page: as if it had been here before. */
function keep(kept: Readonly<Record<string, string>>): void {
  for (const [key, text] of Object.entries(kept)) localStorage.setItem(`platzwechsel.${key}`, text)
}

/** In the page: what a device without WebGL answers. */
function withoutWebGL(): void {
  const prototype = HTMLCanvasElement.prototype as unknown as Record<'getContext', (...given: unknown[]) => unknown>
  const getContext = prototype.getContext
  prototype.getContext = function (this: HTMLCanvasElement, kind: unknown, ...more: unknown[]) {
    return String(kind).includes('webgl') ? null : getContext.call(this, kind, ...more)
  }
}
