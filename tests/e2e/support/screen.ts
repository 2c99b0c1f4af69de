/** What a person does with a page of the game, and what it must show. */
import { expect, type Locator, type Page } from '@playwright/test'
import type { Language } from '../../../shared/scenario/schema.ts'
import { phaseName, word } from './words.ts'

/** Folds within folds. */
const DEEPEST = 4

/** The heading of the screen: where this person is. */
export function heading(page: Page): Locator {
  return page.locator('main h1[tabindex]')
}

/** Waits until the page stands in that phase. */
export async function phase(page: Page, id: string, language: Language = 'de'): Promise<void> {
  await expect(heading(page)).toHaveText(phaseName(id, language))
}

/** Lifts a device that has dimmed because people talk. */
export async function lift(page: Page): Promise<void> {
  const laid = page.locator('[data-lift][aria-expanded="false"]')
  if ((await laid.count()) > 0) await laid.click()
}

/** The button of an offer; a device that lies there dimmed is lifted first, and what is folded is unfolded. */
export async function button(page: Page, offer: string): Promise<Locator> {
  await lift(page)
  const found = page.locator(`[data-offer="${offer}"]`).first()
  for (const first of (await pressesFor(page, offer)).slice(0, -1)) await page.locator(first).first().click()
  await expect(found).toBeAttached()
  const folded = page.locator('details:not([open])', { has: found })
  for (let folds = 0; folds < DEEPEST && (await folded.count()) > 0; folds += 1)
    await folded.first().locator('summary').first().click()
  return found
}

/** What has to be pressed for an offer, as selectors: nobody shows a card that they have not read, so it is turned first. */
export async function pressesFor(page: Page, offer: string): Promise<readonly string[]> {
  const button = `[data-offer="${offer}"]`
  const [kind, card = ''] = offer.split(':')
  if (kind !== 'share') return [button]
  const back = `[data-turn="${card}"]`
  await expect(page.locator('main').locator(`${button}, ${back}`).first()).toBeAttached()
  return (await page.locator(button).count()) === 0 ? [back, button] : [button]
}

/** Presses the button of an offer. */
export async function act(page: Page, offer: string): Promise<void> {
  await (await button(page, offer)).click()
}

/** The lines that say how far the saving has come. */
export function savings(page: Page): Locator {
  return page.locator('.saved', { hasText: word('saving.saved') })
}

/** Turns a card of one's own that lies face down. */
export async function turn(page: Page, card: string): Promise<void> {
  await page.locator(`[data-turn="${card}"]`).first().click()
}

/** Shows one of the three tabs. */
export async function tab(page: Page, name: 'now' | 'role' | 'town'): Promise<void> {
  await page.locator(`[data-tab="${name}"]`).click()
}
