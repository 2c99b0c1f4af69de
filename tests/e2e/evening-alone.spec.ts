/** An evening alone: from the start page, without a code or an account, to the end of the debrief. */
import { expect, type Page } from '@playwright/test'
import { doneBy } from './support/best-course.ts'
import { act, phase, savings, turn } from './support/screen.ts'
import { serverOfThisFile } from './support/server-process.ts'
import { phone, test, type Visit } from './support/visit.ts'
import { phasesOf, story, word } from './support/words.ts'

const server = serverOfThisFile()
const phases = phasesOf('alone')

test('alone as the youth office, in the best course, to the end of the debrief', async ({ visit }) => {
  const page = await begin(visit, 'jugendamt')
  for (const [at, id] of phases.entries()) {
    await test.step(id, async () => {
      await phase(page, id)
      await expect(savings(page), 'nothing is called saved that was not asked in this phase').toHaveCount(0)
      for (const offer of doneBy('jugendamt', id)) await act(page, offer)
      await seen[id]?.(page)
      if (at < phases.length - 1) await onward(page)
    })
  }
  await expect(page.locator('[data-offer]')).toHaveCount(0)
})

test('the first decision is three touches away from the start page', async ({ visit }) => {
  const page = await begin(visit, 'kaemmerei')
  let touches = 1
  for (const id of phases) {
    await phase(page, id)
    if ((await page.locator('[data-offer^="share:"]').count()) > 0) break
    await onward(page)
    touches += 1
  }
  await act(page, 'share:pruefgeld')
  await expect(savings(page)).toBeVisible()
  expect(touches).toBeLessThanOrEqual(3)
})

test('every seat can be taken alone, and bots say that they are bots', async ({ visit }) => {
  for (const role of ['kaemmerei', 'traeger']) {
    const page = await begin(visit, role)
    await phase(page, 'arrive')
    await expect(page.locator('.who b')).toHaveText(story(`roles.${role}.short`))
    await expect(page.locator('.clock')).toHaveCount(0)
  }
})

async function begin(visit: Visit, role: string): Promise<Page> {
  const page = await visit({ at: server.base, size: phone })
  await page.locator(`[data-solo="${role}"]`).click()
  return page
}

async function onward(page: Page): Promise<void> {
  await act(page, 'ready')
}

const seen: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  async choose1(page) {
    await expect(savings(page)).toBeVisible()
  },
  async revealed(page) {
    await expect(page.locator('main .turned .paper').filter({ visible: true })).toHaveCount(3)
  },
  async ending(page) {
    await expect(page.locator('.last-line')).not.toBeEmpty()
    await turn(page, 'goal.jugendamt')
    await expect(page.locator('.secret.open')).toContainText(story('roles.jugendamt.goal.text'))
  },
  async word(page) {
    await page.locator('[data-draft="word"]').fill('gespannt')
    await act(page, 'word')
    await expect(page.locator('.cloud li')).toHaveText('gespannt')
  },
  async whatIf(page) {
    await page.locator('[data-offer^="publish:"]').first().click()
    await expect(page.locator('table.courses')).toBeVisible()
    await expect(page.getByText(story('debrief.caution')).first()).toBeVisible()
  },
  async note(page) {
    await page.getByLabel(word('note.label')).fill('Dienstags öffnen.')
  },
}
