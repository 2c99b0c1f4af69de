/** Whoever leads in English reads English: what is German says so, and that is the handbook alone. */
import { expect, type Page } from '@playwright/test'
import { serverOfThisFile } from './support/server-process.ts'
import { ask, goOn, openTable, phaseAt } from './support/table.ts'
import { test } from './support/visit.ts'
import { word } from './support/words.ts'

const server = serverOfThisFile()
/** Little words that no English sentence has, and no name of a place or of an office. */
const GERMAN =
  /(?<!\p{L})(?:der|[Dd]as|und|nicht|ist|eine|einen|Sie|mit|für|wird|sind|noch|oder|auch|wenn|keine?)(?!\p{L})/u

test('from the lobby to the end, with all that can be printed', async ({ visit }) => {
  const table = await openTable(server.base, 'en', 'auenfurt-klein')
  await table.sit('Ada', 'en')
  const page = await visit({ at: table.links.facilitator, language: 'en' })
  expect(await german(page)).toEqual([])
  await page.locator('[data-papers="open"]').click()
  for (const kind of await page.locator('[data-kind]').all()) {
    await kind.click()
    await expect(page.locator('.paper-list > section, .paper-list > .all-cards').first()).toBeVisible()
    expect.soft(await german(page), (await kind.textContent()) ?? '').toEqual([])
  }
  await page.locator('[data-papers="close"]').click()

  await page.locator('[data-handbook="open"]').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(word('book.open', 'en'))
  await expect(page.locator('.handbook [lang="de"] h2').first()).toBeVisible()
  expect(await german(page)).toEqual([])
  await page.locator('[data-handbook="close"]').click()

  await ask(table.facilitator, 'start')
  for (let more = true; more; ) {
    const phase = await phaseAt(table.facilitator)
    more = (await table.facilitator.look()).private.offers?.some(({ id }) => id === `next:${phase}`) === true
    await expect(page.locator(more ? `[data-offer="next:${phase}"]` : '.door-details')).toBeAttached()
    expect.soft(await german(page), phase).toEqual([])
    if (more) await goOn(table)
  }
})

test('a German sentence and a German name are found here, unless they are marked', async ({ visit }) => {
  const table = await openTable(server.base, 'en')
  const page = await visit({ at: table.links.facilitator, language: 'en' })
  await expect(page.locator('main h1').first()).toBeVisible()
  await page.evaluate(() => {
    const planted = [{ text: 'Das bleibt stehen.' }, { title: 'Noch nicht' }, { text: 'Das auch.', lang: 'de' }]
    for (const { text = '', ...named } of planted)
      document
        .querySelector('main')
        ?.append(Object.assign(document.createElement('p'), { textContent: text, ...named }))
  })
  expect(await german(page)).toEqual(['Das bleibt stehen.', 'Noch nicht'])
})

/** Texts and names of things that are German and not marked as such, with everything unfolded. */
async function german(page: Page): Promise<readonly string[]> {
  await expect(page.locator('main h1').first()).toBeVisible()
  const folded = page.locator('main details:not([open])')
  while ((await folded.count()) > 0)
    await folded.evaluateAll((all) => {
      for (const each of all) (each as HTMLDetailsElement).open = true
    })
  await expect(page.getByText(word('loading', 'en'), { exact: true })).toHaveCount(0)
  const said = await page.evaluate(() => {
    const unmarked = [...document.body.querySelectorAll('*')].filter((each) => each.closest('[lang="de"]') === null)
    return unmarked.flatMap((each) => [
      ...[...each.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ textContent }) => textContent ?? ''),
      ...['aria-label', 'alt', 'title', 'placeholder'].map((name) => each.getAttribute(name) ?? ''),
    ])
  })
  return said.filter((text) => GERMAN.test(text))
}
