/** The drawn town: what stands on it is in the page too, and nothing of the game depends on it. */
import { expect, type Page } from '@playwright/test'
import { doneBy } from './support/best-course.ts'
import { act, phase, tab } from './support/screen.ts'
import { serverOfThisFile } from './support/server-process.ts'
import { phone, test } from './support/visit.ts'
import { phasesOf, story } from './support/words.ts'

const server = serverOfThisFile()
const phases = phasesOf('alone')
const untilEnding = phases.slice(0, phases.indexOf('ending'))

test('alone on a phone: the town from the opening to the ending, the reasons, and the other chair', async ({
  visit,
}) => {
  const page = await visit({ at: server.base, size: phone, town: true })
  await page.locator('[data-solo=jugendamt]').first().click()
  await drawn(page)
  expect(await thingsTold(page)).toEqual(expect.arrayContaining(['woman', 'door.hall', 'door.club', 'home']))
  for (const id of untilEnding) {
    await phase(page, id)
    for (const offer of doneBy('jugendamt', id)) await act(page, offer)
    if (id === 'revealed') {
      expect(await thingsTold(page)).toEqual(
        expect.arrayContaining(['card.jugendamt', 'card.kaemmerei', 'offer.visits']),
      )
    }
    await act(page, 'ready')
  }
  await phase(page, 'ending')
  await drawn(page)
  const { told, texts } = await listed(page)
  expect(told).toContain('door.club')
  expect(texts.join(' ')).toContain(story('town.evening.doors.club.opened'))

  for (const id of phases.slice(phases.indexOf('ending'), -1)) {
    await phase(page, id)
    if (id === 'whatIf') await twoTowns(page)
    if (id === 'cards') await expect(page.locator('[data-reasons=kaemmerei] li').first()).toBeVisible()
    await act(page, 'ready')
  }
  await page.locator('[data-chair=kaemmerei]').click()
  await phase(page, 'arrive')
  await expect(page.locator('.who b')).toHaveText(story('roles.kaemmerei.short'))
})

test('calm is kept on the device; without it the silence before the ending can be skipped', async ({ visit }) => {
  const page = await visit({ at: server.base, size: phone, town: true, moving: true })
  await page.locator('[data-solo=jugendamt]').first().click()
  await phase(page, 'arrive')
  await tab(page, 'role')
  await page.locator('[data-calm]').click()
  await page.reload()
  await tab(page, 'role')
  await expect(page.locator('[data-calm]')).toHaveAttribute('aria-pressed', 'true')
  await tab(page, 'now')
  for (const id of untilEnding.slice(0, -1)) {
    await phase(page, id)
    for (const offer of doneBy('jugendamt', id)) await act(page, offer)
    await act(page, 'ready')
  }
  await phase(page, 'year')
  await expect(page.locator('.canvas-town .skip'), 'nothing moves that could be skipped').toHaveCount(0)
  await tab(page, 'role')
  await page.locator('[data-calm]').click()
  await tab(page, 'now')
  await act(page, 'ready')
  await expect(page.locator('.play.silence .last-line')).toBeVisible()
  await expect(page.locator('.foot')).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(page.locator('.foot')).toBeVisible({ timeout: 2_000 })
  await expect(page.locator('.play.silence')).toHaveCount(0)
})

/** The other course beside the real one: painted twice, and told twice. */
async function twoTowns(page: Page): Promise<void> {
  await page.locator('[data-offer^="publish:"]').first().click()
  const towns = page.locator('.two-towns').first()
  await expect(towns.locator('canvas')).toHaveCount(2)
  for (const course of ['played', 'instead']) await expect(towns.locator(`.${course} li`).first()).toContainText(/\d+/)
  await expect(page.getByText(story('debrief.caution')).first()).toBeVisible()
}

async function drawn(page: Page): Promise<void> {
  await expect(page.locator('.canvas-town canvas')).toBeVisible()
}

async function thingsTold(page: Page): Promise<(string | null)[]> {
  return (await listed(page)).told
}

async function listed(page: Page): Promise<{ told: (string | null)[]; texts: string[] }> {
  await page.locator('[data-tab=town]').click()
  await page.locator('.things summary').click()
  const all = page.locator('[data-thing]')
  await expect(all.first()).toBeVisible()
  const told = await all.evaluateAll((things) => things.map((thing) => thing.getAttribute('data-thing')))
  const texts = await all.allInnerTexts()
  await page.locator('[data-tab=now]').click()
  return { told, texts }
}
