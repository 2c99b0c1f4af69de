/** axe finds nothing: on any screen, in any phase, in three languages, in light and in dark. */
import { expect, type Page } from '@playwright/test'
import type { Language } from '../../shared/scenario/schema.ts'
import { objections } from './support/axe.ts'
import { heading, lift, phase, tab, turn } from './support/screen.ts'
import { serverOfThisFile } from './support/server-process.ts'
import { openTable, type Sitting } from './support/table.ts'
import { laptop, phone, test, type Visit, wall } from './support/visit.ts'
import { walk } from './support/walk.ts'
import { word } from './support/words.ts'

const server = serverOfThisFile()

for (const language of ['de', 'en', 'de-simple'] as const) {
  test(`coming in, ${language}`, async ({ visit }) => {
    const table = await openTable(server.base)
    const start = await visit({ at: server.base, size: phone, language })
    await expect(start.locator('[data-solo]').first()).toBeVisible()
    await clean(start, 'start')

    await start.getByRole('button', { name: word('join.go', language), exact: true }).click()
    await clean(start, 'start, with a wrong code')

    const join = await visit({ at: `${server.base}/#j.${table.code.replace('-', '')}`, size: phone, language })
    await expect(join.locator('[data-join="return"]')).toBeVisible()
    await clean(join, 'join')
    await join.locator('[data-join="new"]').click()
    await expect(join.locator('.platzkarte')).toBeVisible()
    await clean(join, 'lobby')
  })
}

test('what axe would object to is found here', async ({ visit }) => {
  const page = await visit({ at: server.base, size: phone })
  await expect(page.locator('[data-solo]').first()).toBeVisible()
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')))
  expect(await objections(page)).toEqual([expect.stringContaining('button-name')])
})

test('every phase of an evening, for seats, console, wall and those who look on', async ({ visit }) => {
  const table = await openTable(server.base)
  const [ada, ben, cem] = [
    await table.sit('Ada', 'de'),
    await table.sit('Ben', 'en'),
    await table.sit('Cem', 'de-simple'),
  ]
  const seats = [
    await seat(visit, ada, { language: 'de', size: phone }),
    await seat(visit, ben, { language: 'en', size: laptop, dark: true }),
    await seat(visit, cem, { language: 'de-simple', size: phone, dark: true }),
  ]
  // Among the seats there are light and dark ones; these two are looked at in both colours.
  const desks = [
    await seat(visit, { link: table.links.facilitator }, { language: 'de', size: laptop }),
    await seat(visit, { link: table.links.projector }, { language: 'de', size: wall }),
  ]
  const screens = [...seats, ...desks]
  const lookAtAll = async (where: string) => {
    for (const { page, language } of seats) expect(await objections(page), `${where}, ${language}`).toEqual([])
    for (const { page } of desks) await clean(page, where)
  }
  for (const { page } of screens) await expect(heading(page)).toBeVisible()
  await lookAtAll('lobby')

  const players = { jugendamt: ada.player, kaemmerei: ben.player, traeger: cem.player }
  await walk(table, players, async (id, when) => {
    for (const { page, language } of screens) await phase(page, id, language)
    if (when === 'before') return
    await unfold(seats.map(({ page }) => page))
    await lookAtAll(id)
    if (id !== 'talk2') return
    for (const { page } of seats) await lift(page)
    await unfold(seats.map(({ page }) => page))
    await lookAtAll(`${id}, lifted`)
    for (const { page, language } of seats) {
      await tab(page, 'role')
      await turnOver(page)
      await clean(page, `role, ${language}`)
      if ((await page.locator('[data-tab="town"]').count()) > 0) await tab(page, 'town')
      // What stands below the picture is loaded when it is first shown.
      await expect(page.locator('h1').first()).toBeVisible()
      await clean(page, `town, ${language}`)
      await tab(page, 'now')
    }
  })

  const observer = await visit({ at: table.links.observer })
  await phase(observer, 'done')
  await clean(observer, 'looking on')
})

interface Look {
  readonly language: Language
  readonly size: { readonly width: number; readonly height: number }
  readonly dark?: boolean
}

async function seat(visit: Visit, { link }: Pick<Sitting, 'link'>, look: Look) {
  return { page: await visit({ at: link, ...look }), language: look.language }
}

/** What lies folded or face down belongs to the screen too. */
async function unfold(pages: readonly Page[]): Promise<void> {
  for (const page of pages) {
    await turnOver(page)
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true
    })
  }
}

async function turnOver(page: Page): Promise<void> {
  const card = page.locator('[data-turn][aria-expanded="false"]').first()
  if ((await card.count()) > 0) await turn(page, (await card.getAttribute('data-turn')) ?? '')
}

/** In the colours that the page has, by every rule; in the other ones, by the one that looks at colours. */
async function clean(page: Page, where: string): Promise<void> {
  expect(await objections(page), where).toEqual([])
  const dark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
  await page.emulateMedia({ colorScheme: dark ? 'light' : 'dark' })
  expect(await objections(page, 'color-contrast'), `${where}, other colours`).toEqual([])
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' })
}
