/** Nobody scrolls sideways: at 320 pixels, at 200 per cent, in any phase; and what is on the wall fits on the wall. */
import { expect, type Page } from '@playwright/test'
import { heading, lift, phase, tab, turn } from './support/screen.ts'
import { serverOfThisFile } from './support/server-process.ts'
import { openTable } from './support/table.ts'
import { test, wall } from './support/visit.ts'
import { walk } from './support/walk.ts'

const server = serverOfThisFile()
const narrow = { width: 320, height: 568 }
/** A laptop of 1280 by 800 at 200 per cent. */
const doubled = { width: 640, height: 400 }
const beamer = { width: 1280, height: 720 }

for (const [name, size] of Object.entries({ narrow, doubled })) {
  test(`coming in, ${name}`, async ({ visit }) => {
    const { code } = await openTable(server.base)
    for (const language of ['de', 'en', 'de-simple'] as const) {
      const page = await visit({ at: server.base, size, language })
      await expect(page.locator('[data-solo]').first()).toBeVisible()
      expect(await tooWide(page), `start, ${language}`).toEqual([])
      await page.goto(`${server.base}/#j.${code.replace('-', '')}`)
      await expect(page.locator('[data-join="return"]')).toBeVisible()
      expect(await tooWide(page), `join, ${language}`).toEqual([])
    }
  })
}

test('a whole evening on narrow and on doubled screens, and on the wall', async ({ visit }) => {
  const table = await openTable(server.base)
  const [ada, ben, cem] = [await table.sit('Ada'), await table.sit('Ben'), await table.sit('Cem', 'de-simple')]
  const screens = {
    'narrow phone': await visit({ at: ada.link, size: narrow }),
    'doubled laptop': await visit({ at: ben.link, size: doubled }),
    'narrow phone, de-simple': await visit({ at: cem.link, size: narrow, language: 'de-simple' }),
    'narrow console': await visit({ at: table.links.facilitator, size: narrow }),
    'doubled console': await visit({ at: table.links.facilitator, size: doubled }),
    'narrow observer': await visit({ at: table.links.observer, size: narrow }),
    wall: await visit({ at: table.links.projector, size: wall }),
    beamer: await visit({ at: table.links.projector, size: beamer }),
    'wall with the town': await visit({ at: table.links.projector, size: wall, town: true }),
  }
  const walls = [screens.wall, screens.beamer, screens['wall with the town']]
  const look = async (where: string) => {
    for (const [name, page] of Object.entries(screens)) expect(await tooWide(page), `${name}, ${where}`).toEqual([])
    for (const page of walls) await expect.poll(() => tooHigh(page), { message: `wall, ${where}` }).toBe('')
  }
  for (const page of Object.values(screens)) await expect(heading(page)).toBeVisible()
  await look('lobby')

  await walk(table, { jugendamt: ada.player, kaemmerei: ben.player, traeger: cem.player }, async (id, when) => {
    for (const [name, page] of Object.entries(screens))
      await phase(page, id, name.includes('simple') ? 'de-simple' : 'de')
    if (when === 'before') return
    await look(id)
    if (id !== 'talk2') return
    for (const [name, page] of Object.entries(screens)) if (/phone|laptop/.test(name)) await lift(page)
    await look(`${id}, lifted`)
    for (const panel of ['role', 'town', 'now'] as const) {
      await tab(screens['narrow phone'], panel)
      if (panel === 'role') await turn(screens['narrow phone'], 'heim').catch(() => undefined)
      expect(await tooWide(screens['narrow phone']), panel).toEqual([])
    }
  })
})

/** What reaches beyond the right edge of the window. A picture is cut there on purpose; its frame is not. */
async function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const seen = (box: DOMRect) => box.width > 1 && box.height > 1 && box.right > innerWidth + 1
    const beyond = [...document.querySelectorAll('#page :not(svg *)')].filter((each) =>
      seen(each.getBoundingClientRect()),
    )
    const name = (each: Element) =>
      `${each.tagName.toLowerCase()}.${each.getAttribute('class')} ${each.textContent?.slice(0, 40)}`
    const scrolls = document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : []
    return [...scrolls, ...beyond.map(name)]
  })
}

/** Nobody can scroll on a wall: what is cut off there, or lies under the foot, is lost. */
async function tooHigh(page: Page): Promise<string> {
  return page.evaluate(() => {
    // Where the picture says it all, the words are there for those who hear them.
    if (getComputedStyle(document.querySelector('main') ?? document.body).clipPath !== 'none') return ''
    const clips = (each: Element) => each === document.documentElement || getComputedStyle(each).overflowY !== 'visible'
    const parts = [document.documentElement, document.body, ...document.querySelectorAll('#page > *, main, main *')]
    const cut = parts.find((each) => clips(each) && each.clientHeight > 1 && each.scrollHeight > each.clientHeight + 4)
    if (cut !== undefined) return `${cut.tagName}.${cut.className} is ${cut.scrollHeight} of ${cut.clientHeight} high`
    const floor = document.querySelector('.foot')?.getBoundingClientRect().top ?? innerHeight
    const bottom = Math.max(
      ...[...document.querySelectorAll('main *')].map((each) => each.getBoundingClientRect().bottom),
    )
    return bottom > floor + 1 ? `reaches ${bottom} of ${floor}` : ''
  })
}
