/**
 * A whole evening by keyboard, and how it sounds in every phase. The snapshots lie in `aria/`; after a change on
 * purpose: `npx playwright test --config tests/playwright.config.ts keyboard --update-snapshots`.
 */
import { expect, type Page } from '@playwright/test'
import { doneBy } from './support/best-course.ts'
import { press, tabTo } from './support/keyboard.ts'
import { heading, phase } from './support/screen.ts'
import { serverOfThisFile } from './support/server-process.ts'
import { goOn, openTable } from './support/table.ts'
import { laptop, phone, test } from './support/visit.ts'
import { phasesOf, story, word } from './support/words.ts'

const server = serverOfThisFile()
const phases = phasesOf('alone')

test('an evening alone, from the start page to the end of the debrief, without a pointer', async ({ visit }) => {
  const page = await visit({ at: server.base, size: phone })
  await expect(page.locator('[data-solo]').first()).toBeVisible()
  await sounds(page, 'start')
  await press(page, '[data-solo="jugendamt"]')
  for (const id of phases) {
    await test.step(id, async () => {
      await phase(page, id)
      await expect(heading(page), 'whoever is led on hears where to').toBeFocused()
      await before[id]?.(page)
      for (const offer of doneBy('jugendamt', id)) await press(page, `[data-offer="${offer}"]`, 'Space')
      await after[id]?.(page)
      await sounds(page, id)
      if (id !== phases.at(-1)) await press(page, '[data-offer="ready"]')
    })
  }
})

test('joining, the three tabs and taking a role in, without a pointer', async ({ visit }) => {
  const table = await openTable(server.base)
  const page = await visit({ at: server.base, size: laptop })
  await tabTo(page, '#code')
  await page.keyboard.type(table.code.toLowerCase())
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-join="new"]')).toBeVisible()
  await tabTo(page, '#nickname')
  await page.keyboard.type('Ada')
  await page.keyboard.press('Enter')
  await expect(heading(page)).toContainText(story('roles.jugendamt.name'))
  await sounds(page, 'lobby')

  const console = await visit({ at: table.links.facilitator })
  await expect(heading(console)).toBeVisible()
  await press(console, '[data-offer="start"]')
  await phase(page, 'arrive')
  await expect(heading(page)).toBeFocused()
  await phase(console, 'arrive')
  await expect(heading(console)).toBeFocused()
  // What is asked for with the phase comes after it, and would push away what has the focus.
  for (const late of ['.time-pilot', '.cast']) await expect(console.locator(late)).toBeVisible()
  await press(console, '[data-offer="next:arrive"]')
  await phase(page, 'briefing')
  await goOn(table)
  await phase(page, 'talk1')
  for (const tab of ['role', 'town', 'now']) {
    await press(page, `[data-tab="${tab}"]`)
    await expect(page.locator(`[data-tab="${tab}"]`)).toHaveAttribute('aria-current', 'page')
    await heading(page).or(page.locator('main')).first().focus()
  }
})

test('the first stop leads past everything to the content', async ({ visit }) => {
  const page = await visit({ at: server.base, size: phone })
  await expect(page.locator('[data-solo]').first()).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByText(word('skip'))).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('main h1')).toBeFocused()
})

/** How a screen sounds: its landmarks, headings, buttons and texts, in their order. */
async function sounds(page: Page, name: string): Promise<void> {
  await expect(page.locator('#page')).toMatchAriaSnapshot({ name: `${name}.aria.yml` })
}

const before: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  async briefing(page) {
    await press(page, '[data-turn="heim"]')
    await expect(page.getByRole('heading', { name: story('cards.heim.title') })).toBeVisible()
  },
  async word(page) {
    await tabTo(page, '[data-draft="word"]')
    await page.keyboard.type('gespannt')
    await press(page, '[data-offer="word"]')
    await expect(page.locator('.cloud li')).toHaveText('gespannt')
  },
  async note(page) {
    await tabTo(page, 'textarea')
    await page.keyboard.type('Dienstags öffnen.')
  },
}

const after: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  async talk1(page) {
    await press(page, '.promises summary')
    await press(page, '[data-offer="promise:goodDate"]')
    await expect(page.locator('.promise', { hasText: story('promises.goodDate.text') })).toBeVisible()
  },
  async whatIf(page) {
    await press(page, '[data-offer="publish:heimShut"]')
    await expect(page.locator('table.courses')).toBeVisible()
  },
}
