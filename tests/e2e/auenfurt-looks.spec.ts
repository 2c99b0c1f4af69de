/**
 * The phases of „Auenfurt klein“ on a seat, the console, the wall and for those who look on: they sound as it is written
 * down, axe finds nothing, no text is cut off. Every screen in every phase, and of a seat every tab.
 */
import { expect, type Page } from '@playwright/test'
import { fileOf, readJson } from '../../scenarios/bench/files.ts'
import { objections } from './support/axe.ts'
import { clipped, spaceOut } from './support/clipped.ts'
import { type Klein, openKlein, playOn } from './support/klein.ts'
import { outlinesOf } from './support/outline.ts'
import { heading, tab } from './support/screen.ts'
import { serverOfThisFile } from './support/server-process.ts'
import { goOn } from './support/table.ts'
import { laptop, phone, test, wall } from './support/visit.ts'
import { word } from './support/words.ts'

const server = serverOfThisFile()
/** What may stand in the news: luck decides whether it does. */
const HEADLINES = headlinesOf(readJson(fileOf('auenfurt-klein')))
const narrow = { width: 320, height: 568 }
/** A laptop of 1280 by 800 at 200 per cent. */
const doubled = { width: 640, height: 400 }

for (const [first, second] of [
  ['seat', 'console'],
  ['wall', 'observer'],
] as const)
  test(`${first} and ${second}, in every phase`, async ({ visit }) => {
    const table = await openKlein(server.base)
    const { facilitator, projector, observer } = table.links
    const devices = {
      seat: { at: table.seats.get('traeger')?.link ?? '', size: phone },
      console: { at: facilitator, size: laptop },
      wall: { at: projector, size: wall },
      observer: { at: observer, size: phone, dark: true },
    }
    const looks = [
      [first, await visit(devices[first]), outlinesOf(`auenfurt-${first}`, HEADLINES)],
      [second, await visit(devices[second]), outlinesOf(`auenfurt-${second}`, HEADLINES)],
    ] as const
    await inEveryPhase(table, async (phase) => {
      for (const [name, page, { hear }] of looks) {
        await arrived(page, table)
        await page.keyboard.press('Escape')
        await hear(page, phase)
        await lift(page)
        expect.soft(await objections(page), `${name}, ${phase}`).toEqual([])
      }
    })
    for (const [name, , { unheard }] of looks) expect.soft(unheard(), name).toEqual([])
  })

test('the other tabs of a seat, in every phase', async ({ visit }) => {
  const table = await openKlein(server.base)
  const page = await visit({ at: table.seats.get('kaemmerei')?.link ?? '', size: phone, dark: true })
  const looked = new Set<string>()
  await inEveryPhase(table, async (phase) => {
    await arrived(page, table)
    await page.keyboard.press('Escape')
    await atOtherTabs(page, async (tab) => {
      looked.add(tab)
      expect.soft(await objections(page), `${phase}, ${tab}`).toEqual([])
    })
  })
  expect(looked).toEqual(new Set(OTHER_TABS))
})

test('a phase that has dropped out would be missed', async () => {
  const { phases } = await openKlein(server.base)
  expect(outlinesOf('auenfurt-seat', HEADLINES).unheard()).toEqual(phases)
})

test('at 320 pixels and at 200 per cent, with wide spacing, every text can be read', async ({ visit }) => {
  const table = await openKlein(server.base)
  const link = (role: string) => table.seats.get(role)?.link ?? ''
  const looks = {
    'narrow seat': await visit({ at: link('jugendamt'), size: narrow }),
    'doubled seat': await visit({ at: link('kaemmerei'), size: doubled, language: 'en' }),
    'doubled console': await visit({ at: table.links.facilitator, size: doubled }),
    'narrow observer': await visit({ at: table.links.observer, size: narrow }),
  }
  for (const page of Object.values(looks)) await spaceOut(page)
  const looked = new Set<string>()
  await inEveryPhase(table, async (phase) => {
    for (const [name, page] of Object.entries(looks)) {
      if (name !== 'doubled seat') await arrived(page, table)
      await lift(page)
      await unfold(page)
      expect.soft(await clipped(page), `${name}, ${phase}`).toEqual([])
      if (name === 'narrow seat')
        await atOtherTabs(page, async (tab) => {
          looked.add(tab)
          await unfold(page)
          expect.soft(await clipped(page), `${name}, ${phase}, ${tab}`).toEqual([])
        })
    }
  })
  expect(looked).toEqual(new Set(OTHER_TABS))
})

test('a text that is cut off would be found', async ({ visit }) => {
  const page = await visit({ at: server.base, size: narrow })
  await expect(page.locator('h1')).toBeVisible()
  await spaceOut(page)
  expect(await clipped(page)).toEqual([])
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('#page h1 { max-height: 8px; overflow: hidden }')
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  })
  expect(await clipped(page)).toEqual([expect.stringContaining('cut: h1')])
})

/** Plays on, and looks once all have acted. */
async function inEveryPhase(table: Klein, look: (phase: string) => Promise<void>): Promise<void> {
  for (const phase of table.phases) {
    await playOn(table)
    await test.step(phase, () => look(phase))
    if (phase !== table.phases.at(-1)) await goOn(table)
  }
}

/** Beside the task, a seat has its role and its town: looked at as if its cards were read. */
const OTHER_TABS = ['role', 'town'] as const

async function atOtherTabs(page: Page, look: (tab: string) => Promise<void>): Promise<void> {
  for (const name of OTHER_TABS) {
    const wanted = page.locator(`[data-tab="${name}"]`)
    if ((await wanted.count()) === 0) continue
    await wanted.click()
    await expect(wanted).toHaveAttribute('aria-current', 'page')
    await expect(page.getByText(word('loading'), { exact: true }).filter({ visible: true })).toHaveCount(0)
    const cards = page.locator('[data-turn][aria-expanded="false"]')
    while ((await cards.count()) > 0) await cards.first().click()
    await look(name)
  }
  if ((await page.locator('[data-tab="now"]').count()) > 0) await tab(page, 'now')
}

/** The page stands where the table stands. */
async function arrived(page: Page, table: Klein): Promise<void> {
  await expect(heading(page)).toHaveText(await table.nameIn('de'))
}

async function lift(page: Page): Promise<void> {
  const laid = page.locator('[data-lift][aria-expanded="false"]')
  if ((await laid.count()) > 0) await laid.click()
}

function headlinesOf(file: ReturnType<typeof readJson>): readonly string[] {
  const { injects } = ('json' in file ? file.json : {}) as { injects?: Record<string, { headline: { de: string } }> }
  return Object.values(injects ?? {}).map(({ headline }) => headline.de)
}

async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true
  })
}
