/** The drawn town as a test sees it: watched from outside, without a word of it in the product. */
import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test'
import type { Room } from '../../../game-client/town/layout/frame.ts'
import type { Town } from '../../../game-client/town/mount.ts'
import type { TownPicture } from '../../../game-client/town/picture.ts'

/** The part of the pages that draws the town. */
export const TOWN = /\/assets\/mount-[^/?]*\.js$/

declare global {
  interface Window {
    /** The town that was mounted last, on a watched page. */
    town?: Town
    /** The picture that it was given last, and the room that it has. */
    shown?: { readonly parent: HTMLElement; readonly picture: TownPicture; readonly free?: () => Room['free'] }
  }
}

/** Pages of this context keep their town, and what it shows, where a test can ask for it. */
export async function watchTown(context: BrowserContext): Promise<void> {
  await context.route(TOWN, (route) => {
    const real = `${new URL(route.request().url()).pathname}?watched`
    const body = `import { mountTown as mount } from '${real}'
      export const mountTown = (parent, first, options) => {
        const town = mount(parent, first, options)
        const show = (picture) => (window.shown = { parent, picture, free: options.free }, town.show(picture))
        window.shown = { parent, picture: first, free: options.free }
        window.town = { ...town, show, destroy: () => (delete window.town, delete window.shown, town.destroy()) }
        return window.town
      }`
    return route.fulfill({ contentType: 'text/javascript', body })
  })
}

/** No page of this context gets WebGL, as on an old beamer's laptop. */
export async function withoutWebGl(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const real = HTMLCanvasElement.prototype.getContext as (kind: string, ...more: unknown[]) => unknown
    const poor = function (this: HTMLCanvasElement, kind: string, ...more: unknown[]) {
      return kind.includes('webgl') ? null : real.call(this, kind, ...more)
    }
    HTMLCanvasElement.prototype.getContext = poor as typeof HTMLCanvasElement.prototype.getContext
  })
  await watchTown(context)
}

export function canvas(page: Page): Locator {
  return page.locator('.canvas-town canvas')
}

/** Waits until the town stands on the screen and nothing in it moves. */
export async function atRest(page: Page): Promise<void> {
  await expect(canvas(page)).toBeVisible()
  await expect.poll(() => page.evaluate(() => window.town?.spots().length ?? 0)).toBeGreaterThan(0)
  await expect.poll(() => framesDuring(page, 20)).toBe(0)
}

/** Frames that the town draws while the browser could draw that many. */
export function framesDuring(page: Page, chances: number): Promise<number> {
  return page.evaluate(async (most) => {
    const before = window.town?.frames() ?? Number.NaN
    for (let seen = 0; seen < most; seen += 1) await new Promise((resolve) => requestAnimationFrame(resolve))
    return (window.town?.frames() ?? Number.NaN) - before
  }, chances)
}

/** Frames drawn since the town was mounted. */
export function frames(page: Page): Promise<number> {
  return page.evaluate(() => window.town?.frames() ?? 0)
}

/** The ids of everything on the canvas that has a place of its own, in alphabetical order. */
function spotIds(page: Page): Promise<string[]> {
  return page.evaluate(() => (window.town?.spots() ?? []).map(({ id }) => id).sort())
}

/** The ids of the things that the page lists. The families and the flow of money are many: they have no spot. */
export function listedIds(page: Page): Promise<string[]> {
  const all = page.locator('[data-thing]:not([data-thing^="families."], [data-thing^="flow."])')
  return all.evaluateAll((things) => things.map((thing) => thing.getAttribute('data-thing') ?? '').sort())
}

/** Canvas and list show the same things. */
export async function twins(page: Page, where: string): Promise<void> {
  const both = async () => {
    const [drawn, listed] = [await spotIds(page), await listedIds(page)]
    const onlyDrawn = drawn.filter((id) => !listed.includes(id))
    const onlyListed = listed.filter((id) => !drawn.includes(id))
    return { onlyDrawn, onlyListed, any: drawn.length > 0 }
  }
  await expect.poll(both, { message: where }).toEqual({ onlyDrawn: [], onlyListed: [], any: true })
}

/** Whatever can be tapped on the canvas does what its button in the list does, and nothing else can be tapped. */
export async function sameActs(page: Page, where: string): Promise<void> {
  const folded = page.locator('.things details:not([open]) summary')
  if ((await folded.count()) > 0) await folded.click()
  for (const { id, x, y } of await onTop(page)) {
    const line = page.locator(`[data-thing="${id}"]`)
    const button = line.locator('button')
    await canvas(page).hover({ position: { x, y } })
    const taps = (await canvas(page).evaluate((element) => element.style.cursor)) === 'pointer'
    expect(taps, `${where}: ${id} can be tapped in both or in none`).toBe((await button.count()) === 1)
    if (!taps) continue
    await canvas(page).click({ position: { x, y } })
    await expect(page.locator('.things .chosen'), `${where}: ${id}`).toHaveText(await line.innerText())
  }
}

/** The middles of those spots over which no other lies. */
function onTop(page: Page): Promise<{ id: string; x: number; y: number }[]> {
  return page.evaluate(() => {
    const { spots } = { spots: window.town?.spots() ?? [] }
    return spots.flatMap(({ id, box }, at) => {
      const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
      const covered = spots
        .slice(0, at)
        .some(({ box: other }) => x >= other.left && x <= other.right && y >= other.top && y <= other.bottom)
      return covered ? [] : [{ id, x, y }]
    })
  })
}

/** How many different colours the canvas shows, as the screen would: one for an empty sheet. */
export async function colours(page: Page): Promise<number> {
  return coloursIn(page, await canvas(page).screenshot(), { top: 0, bottom: 1 })
}

/** How many different colours a picture has between two shares of its height. */
export function coloursIn(page: Page, picture: Buffer, rows: { top: number; bottom: number }): Promise<number> {
  const read = async ({ data, top, bottom }: typeof rows & { readonly data: string }) => {
    const image = new Image()
    image.src = `data:image/png;base64,${data}`
    await image.decode()
    const sheet = document.createElement('canvas')
    Object.assign(sheet, { width: 160, height: 100 })
    const pen = sheet.getContext('2d')
    const { width, height } = image
    pen?.drawImage(image, 0, top * height, width, (bottom - top) * height, 0, 0, 160, 100)
    return new Set(new Uint32Array(pen?.getImageData(0, 0, 160, 100).data.buffer ?? new ArrayBuffer(0))).size
  }
  return page.evaluate(read, { data: picture.toString('base64'), ...rows })
}
