/** An evening alone: from the start page, without a code or an account, to the end of the debrief. */
import { expect, type Locator, type Page } from '@playwright/test'
import { doneBy } from './support/best-course.ts'
import { act, phase, savings, tab, turn } from './support/screen.ts'
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

test('somebody who never saw it decides after at most six touches, with little to read and nothing to look for', async ({
  visit,
}) => {
  const page = await visit({ at: server.base, size: phone })
  const read: string[] = []
  let touches = 0
  const touch = async (what: Locator) => {
    await expect(what, 'what comes next is on the screen, whole').toBeInViewport({ ratio: 1 })
    await what.click()
    touches += 1
  }
  const onScreen = async (of = 'main') => read.push((await page.locator(of).allInnerTexts()).join(' '))

  for (const role of ['jugendamt', 'kaemmerei', 'traeger'])
    await expect(page.locator(`[data-solo="${role}"]`).first()).toBeInViewport({ ratio: 1 })
  await onScreen('.start h1, .start .lead, .ways > :nth-child(2)')
  await touch(page.locator('[data-solo="kaemmerei"]').first())
  await phase(page, 'arrive')
  await onScreen()
  await touch(page.locator('[data-offer="ready"]'))
  await phase(page, 'briefing')
  await touch(page.locator('[data-turn="pruefgeld"]'))
  await onScreen()
  await touch(page.locator('[data-offer="ready"]'))
  await phase(page, 'talk1')
  await expect(page.locator('[data-offer="share:pruefgeld"]'), 'a decision, if one likes').toBeInViewport({ ratio: 1 })
  await onScreen()
  await touch(page.locator('[data-offer="ready"]'))
  await phase(page, 'choose1')
  await onScreen('main .options')
  await touch(page.locator('[data-offer="choose:pruefdatum"]'))
  await expect(savings(page)).toBeVisible()
  expect(touches).toBeLessThanOrEqual(6)
  expect(
    words(read.slice(0, 4)),
    'words on the way to the first decision, buttons and hints with them',
  ).toBeLessThanOrEqual(300)
})

test('two hints in the first minute of whoever never waits, each gone once it is understood, and none on the second evening', async ({
  visit,
}) => {
  const page = await begin(visit, 'jugendamt')
  const hint = (name: string) => page.locator(`[data-guide="${name}"]`)
  await phase(page, 'arrive')
  await expect(page.locator('main h1')).toHaveAccessibleDescription(hintText('guide.what', 'jugendamt'))
  await hint('what').press('Enter')
  await expect(page.locator('main h1'), 'what it was about has the focus').toBeFocused()
  await expect(page.locator('.bubble'), 'one thing to understand on the first screen').toHaveCount(0)
  await onward(page)
  await phase(page, 'briefing')
  await expect(page.locator('[data-turn="heim"]')).toHaveAccessibleDescription(word('guide.card'))
  await turn(page, 'heim')
  await expect(page.locator('.bubble')).toHaveCount(0)
  const again = await visit({ at: server.base, size: phone, tabOf: page })
  await again.locator('[data-solo="traeger"]').first().click()
  await phase(again, 'arrive')
  await expect(again.locator('.bubble')).toHaveCount(0)
})

test('whoever opens another tab needs no hint to it, and is still told who may see the card', async ({ visit }) => {
  const page = await begin(visit, 'jugendamt')
  await tab(page, 'town')
  await tab(page, 'now')
  await expect(page.locator('.bubble')).toHaveCount(0)
  await tab(page, 'role')
  await expect(page.locator('[data-guide="card"]')).toBeVisible()
  await turn(page, 'heim')
  await tab(page, 'now')
  await expect(page.locator('.bubble')).toHaveCount(0)
})

test('the ending: its line and nothing else for five seconds', async ({ visit }) => {
  const page = await visit({ at: server.base, size: phone, moving: true })
  await page.clock.install()
  await page.locator('[data-solo="traeger"]').first().click()
  for (const id of phases.slice(0, phases.indexOf('ending'))) {
    await phase(page, id)
    const choice = page.locator('[data-offer^="choose:"]').first()
    if ((await choice.count()) > 0) await choice.click()
    // From here on no time passes but what the test lets pass.
    if (id === phases.at(phases.indexOf('ending') - 1)) await page.clock.pauseAt(await later(page))
    await onward(page)
  }
  await expect(page.locator('.last-line')).toBeVisible()
  await expect(page.locator('main button, .foot, .tabs, .top').filter({ visible: true })).toHaveCount(0)
  await page.clock.runFor(4_900)
  await expect(page.locator('.foot')).toBeHidden()
  await page.clock.runFor(200)
  await expect(page.locator('.foot')).toBeVisible()
  await page.clock.resume()
  await page.reload()
  await expect(page.locator('.foot'), 'whoever comes back is not made to wait').toBeVisible()
})

function later(page: Page): Promise<number> {
  return page.evaluate(() => Date.now() + 1_000)
}

function hintText(key: 'guide.what', role: string): string {
  return word(key).replace('{role}', story(`roles.${role}.name`))
}

function words(texts: readonly string[]): number {
  return texts.join(' ').split(/\s+/).length
}

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
  await page.locator(`[data-solo="${role}"]`).first().click()
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
