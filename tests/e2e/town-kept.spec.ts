/** The place of the town is never empty: whatever a device takes away from it, it is drawn again, or gives its place back. */
import { type BrowserContext, expect, type Page } from '@playwright/test'
import { act, phase, tab } from './support/screen.ts'
import { serverOfThisFile } from './support/server-process.ts'
import { atRest, canvas, colours, coloursIn, TOWN, watchTown } from './support/town.ts'
import { laptop, phone, test, type Visit } from './support/visit.ts'
import { phasesOf } from './support/words.ts'

const server = serverOfThisFile()
const [first = '', second = ''] = phasesOf('alone')
/** An empty sheet has one colour, a drawn town hundreds. */
const A_PICTURE = 60

declare global {
  interface Window {
    /** Every WebGL context that the page has asked for, on a page that counts them. */
    contexts?: WebGLRenderingContext[]
    /** Turns to another tab and back, on a page that can be hidden. */
    turnAway?: (away: boolean) => void
  }
}

test('a device whose graphics card lets go draws on without it', async ({ visit }) => {
  const page = await begin(visit)
  await isPicture(page)
  await canvas(page).evaluate((it) => {
    const context = (it as HTMLCanvasElement).getContext('webgl')
    context?.getExtension('WEBGL_lose_context')?.loseContext()
  })
  await expect.poll(() => in2D(page)).toBe(true)
  await isPicture(page)
  await expect(canvas(page)).toHaveCount(1)
})

test('a device whose graphics card is no longer given draws without it', async ({ visit }) => {
  const page = await begin(visit)
  await isPicture(page)
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.getContext = new Proxy(HTMLCanvasElement.prototype.getContext, {
      apply: (real, it, [kind, ...more]) =>
        String(kind).includes('webgl') ? null : Reflect.apply(real, it, [kind, ...more]),
    })
  })
  await tab(page, 'town')
  await expect.poll(() => in2D(page)).toBe(true)
  await isPicture(page)
})

test('what is not seen any more keeps nothing of the graphics card', async ({ visit }) => {
  const page = await begin(visit, { prepare: countContexts })
  await isPicture(page)
  const before = await held(page)
  for (let turns = 0; turns < 4; turns += 1) {
    for (const name of ['town', 'now'] as const) {
      await tab(page, name)
      await isPicture(page)
    }
  }
  await expect.poll(() => held(page)).toBe(before)
  expect(await page.evaluate(() => window.contexts?.length)).toBeGreaterThan(before)
})

test('it stays to be seen where a bar lies over its upper or its lower edge', async ({ visit }) => {
  const page = await begin(visit, { prepare: watchTown })
  await atRest(page)
  for (const far of [0, 200, 400]) {
    await page.evaluate((y) => scrollTo(0, y), far)
    await expect.poll(() => coloursBetweenBars(page), `${far} px down`).toBeGreaterThan(A_PICTURE)
  }
})

test('a page that is opened behind others draws once it is looked at', async ({ visit }) => {
  const page = await begin(visit, { prepare: hidden })
  await expect(canvas(page)).toBeAttached()
  await page.evaluate(() => window.turnAway?.(false))
  await isPicture(page)
})

test('a phone that lies has room for it, and one that is turned gets it anew', async ({ visit }) => {
  const page = await begin(visit, { size: { width: 568, height: 232 } })
  await isPicture(page)
  for (const size of [phone, { width: 844, height: 390 }]) {
    await page.setViewportSize(size)
    await isPicture(page)
  }
})

test('where it cannot be loaded its place is given back, and in the next phase it is tried again', async ({
  visit,
}) => {
  let asked = 0
  const page = await begin(visit, {
    size: laptop,
    excuse: /ERR_FAILED/,
    prepare: async (context) => {
      await context.route(TOWN, (route) => {
        asked += 1
        return asked === 1 ? route.abort() : route.fallback()
      })
    },
  })
  await expect.poll(() => asked).toBe(1)
  await expect(page.locator('.canvas-town')).toHaveCount(0)
  await act(page, 'ready')
  await phase(page, second)
  await isPicture(page)
})

type Wishes = Omit<Parameters<Visit>[0], 'at'>

async function begin(visit: Visit, wishes: Wishes = {}): Promise<Page> {
  const page = await visit({ at: server.base, size: phone, town: true, ...wishes })
  await page.locator('[data-solo=jugendamt]').first().click()
  await phase(page, first)
  return page
}

async function isPicture(page: Page): Promise<void> {
  await expect(canvas(page)).toBeVisible()
  await expect.poll(() => colours(page)).toBeGreaterThan(A_PICTURE)
}

/** Of what the screen as a whole shows of it now. */
async function coloursBetweenBars(page: Page): Promise<number> {
  const rows = await page.evaluate(() => {
    const box = (name: string) => document.querySelector(name)?.getBoundingClientRect()
    const top = Math.max(box('.canvas-town')?.top ?? 0, box('.tabs')?.bottom ?? 0)
    const bottom = Math.min(box('.canvas-town')?.bottom ?? 0, box('.foot')?.top ?? 0)
    return { top: top / innerHeight, bottom: bottom / innerHeight }
  })
  return coloursIn(page, await page.screenshot(), rows)
}

function in2D(page: Page): Promise<boolean> {
  return canvas(page).evaluate((it) => (it as HTMLCanvasElement).getContext('2d') !== null)
}

/** Contexts that a graphics card holds for this page. */
function held(page: Page): Promise<number> {
  return page.evaluate(() => window.contexts?.filter((one) => !one.isContextLost()).length ?? 0)
}

async function countContexts(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const all: WebGLRenderingContext[] = []
    window.contexts = all
    HTMLCanvasElement.prototype.getContext = new Proxy(HTMLCanvasElement.prototype.getContext, {
      apply: (real, it, given) => {
        const found: unknown = Reflect.apply(real, it, given)
        if (found instanceof WebGLRenderingContext && !all.includes(found)) all.push(found)
        return found
      },
    })
  })
}

/** A tab behind others: nobody looks, and no frame comes. */
async function hidden(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    let away = true
    const waiting = new Map<number, FrameRequestCallback>()
    const real = window.requestAnimationFrame.bind(window)
    const cancel = window.cancelAnimationFrame.bind(window)
    let last = 1e9
    Object.defineProperty(Document.prototype, 'hidden', { get: () => away })
    window.requestAnimationFrame = (wish) => {
      if (!away) return real(wish)
      last += 1
      waiting.set(last, wish)
      return last
    }
    window.cancelAnimationFrame = (id) => {
      if (!waiting.delete(id)) cancel(id)
    }
    window.turnAway = (now) => {
      away = now
      document.dispatchEvent(new Event('visibilitychange'))
      const wishes = [...waiting.values()]
      waiting.clear()
      for (const wish of wishes) real(wish)
    }
  })
}
