/** The town on paper: every game has one, on one sheet of A2, and whatever is written in its picture stands in words beside it. */
import { expect, type Page } from '@playwright/test'
import { allScenarios, folderOf } from '../../scenarios/bench/files.ts'
import type { Language } from '../../shared/scenario/schema.ts'
import type { Player } from '../support/http-client.ts'
import { doneBy, type Who } from './support/best-course.ts'
import { clipped } from './support/clipped.ts'
import { serverOfThisFile } from './support/server-process.ts'
import { ask, goOn, openTable, phaseAt, type Table } from './support/table.ts'
import { phone, test, type Visit } from './support/visit.ts'
import { scenario, story } from './support/words.ts'

const server = serverOfThisFile()
/** 594 × 420 mm in points. */
const A2 = [1684, 1191]
const languages: readonly Language[] = ['de', 'en', 'de-simple']

for (const [index, game] of allScenarios().map(folderOf).entries())
  test(`„${game}“ has a town for the table`, async ({ visit }) => {
    const language = languages[index % languages.length] ?? 'de'
    const sheet = await printed(visit, await openTable(server.base, language, game), language)
    expect(await unlisted(sheet)).toEqual([])
    expect((await written(sheet)).length).toBeGreaterThan(8)
    expect(pagesOf(await sheet.pdf({ preferCSSPageSize: true }))).toEqual([A2])
    await sheet.setViewportSize(phone)
    expect(await clipped(sheet)).toEqual([])
  })

test('what two doors share and what has closed is named as well', async ({ visit }) => {
  const table = await openTable(server.base)
  const who = await threeAt(table)
  await ask(table.facilitator, 'start')
  await playTo(table, who, 'decide')
  const sheet = await printed(visit, table, 'de')
  await expect(sheet.locator('.town-sheet .key .twice')).toBeVisible()
  expect(await unlisted(sheet)).toEqual([])

  await playTo(table, who, 'cards')
  await expect(sheet.locator('.town-sheet .key .twice')).toHaveCount(0)
  await expect.poll(() => written(sheet)).toContain(story('town.offers.house.name'))
  expect(await written(sheet)).toContain(story('town.offers.club.name'))
  expect(await unlisted(sheet)).toEqual([])
})

test('a name that stands in the picture alone is found here', async ({ visit }) => {
  const sheet = await printed(visit, await openTable(server.base), 'de')
  const gone = await sheet.locator('.town-sheet > ul > li:has(.badge)').evaluate((people) => {
    people.remove()
    return people.textContent
  })
  const missing = await unlisted(sheet)
  expect(missing.length).toBeGreaterThan(0)
  for (const name of missing) expect(gone).toContain(name)
})

/** Somebody on each chair, by role. */
async function threeAt(table: Table): Promise<ReadonlyMap<string, Player>> {
  const seats = new Map<string, Player>()
  for (const _ of Object.keys(scenario.roles)) {
    const { player } = await table.sit()
    seats.set((await player.look()).private.me?.role ?? '', player)
  }
  return seats
}

/** Until the table stands there, each does what the best course has them do. */
async function playTo(table: Table, who: ReadonlyMap<string, Player>, goal: string): Promise<void> {
  for (let phase = await phaseAt(table.facilitator); phase !== goal; phase = await phaseAt(table.facilitator)) {
    for (const [role, player] of who) for (const offer of doneBy(role as Who, phase)) await ask(player, offer)
    await goOn(table)
  }
}

/** The sheet as the console shows it once it can be printed; what is written in it is kept for the test. */
async function printed(visit: Visit, table: Table, language: Language): Promise<Page> {
  const page = await visit({
    at: table.links.facilitator,
    language,
    prepare: async (context) => void (await context.addInitScript(keepWriting)),
  })
  await page.locator('.for-paper summary').click()
  await page.locator('[data-papers="open"]').click()
  await page.locator('[data-kind="town"]').click()
  await expect(page.locator('[data-print]')).toBeEnabled()
  return page
}

/** In the page: every word that is painted is kept beside the canvas that it is painted on. */
function keepWriting(): void {
  const { prototype } = CanvasRenderingContext2D
  const fill = prototype.fillText
  prototype.fillText = function (text, ...at) {
    const said = (this.canvas.dataset.said ?? '').split('\n')
    this.canvas.dataset.said = [...said, text].join('\n')
    fill.call(this, text, ...at)
  }
}

/** What is written in the picture. Single letters are those of a river, set one by one along it. */
function written(page: Page): Promise<readonly string[]> {
  return page.locator('.town-sheet canvas').evaluate((sheet) => {
    const said = (sheet as HTMLCanvasElement).dataset.said ?? ''
    return [...new Set(said.split('\n'))].filter((text) => /../.test(text) || /\d/.test(text))
  })
}

/** Of that, what the list beside it does not say; the number of a door is that of its entry. */
async function unlisted(page: Page): Promise<readonly string[]> {
  const listed = await page.locator('.town-sheet > ul').evaluate((list) => {
    const numbers = [...list.querySelectorAll<HTMLLIElement>('ol > li')].map(({ value }) => String(value))
    return { text: list.textContent, numbers }
  })
  const plain = (text: string) => text.replaceAll('\u00ad', '')
  const text = plain(listed.text)
  return (await written(page)).filter((said) => !text.includes(plain(said)) && !listed.numbers.includes(said))
}

/** Width and height of each page, in whole points. */
function pagesOf(file: Buffer): readonly (readonly number[])[] {
  const boxes = file.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)
  return [...boxes].map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))])
}
