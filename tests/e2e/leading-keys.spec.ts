/**
 * A facilitator who uses no pointer: opens a workshop, seats people, leads, goes back, hears a call for help, throws
 * something in, ends and deletes. And how the console sounds at each of these moments.
 */
import { expect, type Page } from '@playwright/test'
import { type Joined, visitor } from '../support/http-client.ts'
import { press, tabTo } from './support/keyboard.ts'
import { outlinesOf } from './support/outline.ts'
import { heading, phase } from './support/screen.ts'
import { serverOfThisFile } from './support/server-process.ts'
import { laptop, phone, test } from './support/visit.ts'
import { phaseName, phasesOf, story, word } from './support/words.ts'

const server = serverOfThisFile()
/** What was deleted lets nobody in, and the browser says so. */
const GONE = /401.*\/api\/seat/

test('an afternoon is led from the opening to the deletion without a pointer', async ({ visit }) => {
  const page = await visit({ at: server.base, size: laptop, excuse: GONE })
  const outlines = outlinesOf('leading', [])
  const moment = (name: string, body: () => Promise<void>) =>
    test.step(name, async () => {
      await body()
      await outlines.hear(page, name)
    })

  await moment('opening', async () => {
    await press(page, '[data-open="workshop"]')
    await expect(heading(page)).toHaveText(word('console.lobby'))
  })

  const code = (await page.locator('.join-code .code').first().textContent()) ?? ''
  const join = async (nickname: string) => {
    const asked = { nickname, language: 'de' }
    return (await visitor(server.base).call<Joined>('POST', `/api/join/${code.replace('-', '')}`, asked)).body
  }

  await moment('seating', async () => {
    const [ada, ben] = [await join('Ada'), await join('Ben')]
    await expect(page.locator('.person')).toHaveCount(2)
    await tabTo(page, `[data-offer="assign:${ada.seat}"]`)
    await choose(page, 'traeger')
    await expect(page.getByText(word('menu.keys'))).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.locator(`[data-offer="assign:${ada.seat}"]`)).toHaveValue('traeger')
    await expect(page.locator(`[data-offer="assign:${ben.seat}"]`)).toHaveValue('kaemmerei')
    await press(page, '.without-device > summary')
    await shown(page, '[data-without="name"]')
    await tabTo(page, '[data-without="name"]')
    await page.keyboard.type('Cem')
    await tabTo(page, '[data-without="role"]')
    await choose(page, 'jugendamt')
    await press(page, '[data-without="do"]')
    await expect(page.locator('.person', { hasText: 'Cem' })).toContainText(word('presence.paper'))
  })

  await moment('talk', async () => {
    await again(page)
    await press(page, '[data-offer="start"]')
    for (const id of ['arrive', 'briefing']) {
      await phase(page, id)
      await expect(heading(page), 'whoever leads on hears where to').toBeFocused()
      await press(page, `[data-offer="next:${id}"]`)
    }
    await phase(page, 'talk1')
    await expect(heading(page)).toBeFocused()
  })

  await moment('put down at the table', async () => {
    await press(page, '.at-table > summary')
    await shown(page, '[data-for="jugendamt"]')
    await press(page, '[data-for="jugendamt"]')
    await shown(page, '[data-tap="share:heim"]')
    await press(page, '[data-tap="share:heim"]')
    await expect(page.locator('[data-tap="share:heim"]')).toHaveCount(0)
  })

  await moment('a call for help', async () => {
    const eva = await join('Eva')
    const seat = await visit({ at: `${server.base}/#s.${eva.credential}`, size: phone, excuse: GONE })
    await expect(page.locator('.person', { hasText: 'Eva' })).toBeVisible()
    await again(page)
    await tabTo(page, `[data-offer="assign:${eva.seat}"]`)
    await choose(page, 'kaemmerei')
    await page.keyboard.press('Tab')
    await expect(seat.locator('.who b')).toHaveText(story('roles.kaemmerei.short'))
    await seat.locator('[data-tab="role"]').click()
    await seat.getByRole('button', { name: word('help.ask') }).click()
    await expect(page.locator('.needs')).toContainText('Eva')
    await seat.getByRole('button', { name: word('help.asked') }).click()
    await expect(page.locator('.needs')).not.toContainText('braucht Hilfe')
  })

  await moment('thrown in', async () => {
    await again(page)
    await press(page, '[data-desk="flash"] > summary')
    await shown(page, '[data-desk="flash"] textarea')
    await tabTo(page, '[data-desk="flash"] textarea')
    await page.keyboard.type('Der Bürgermeister kommt später.')
    await press(page, '[data-offer="flash"]')
    await expect(page.locator('[data-desk="flash"] li')).toContainText('Der Bürgermeister kommt später.')
  })

  await moment('back to a mark', async () => {
    await again(page)
    await press(page, '.marks > summary')
    await shown(page, '#mark')
    await tabTo(page, '#mark')
    await choose(page, word('marks.phase').replace('{phase}', phaseName('briefing')))
    await tabTo(page, '#reason')
    await page.keyboard.type('Eva hat ihre Rolle nicht gelesen.')
    await press(page, '[data-offer^="back:"]')
    await phase(page, 'briefing')
    await expect(heading(page)).toBeFocused()
    await expect(page.locator('.notice')).toContainText('Eva hat ihre Rolle nicht gelesen.')
  })

  await moment('the end', async () => {
    const phases = phasesOf('room')
    for (const id of phases.slice(phases.indexOf('briefing'), -1)) {
      await phase(page, id)
      await expect(heading(page)).toBeFocused()
      await press(page, `[data-offer="next:${id}"]`)
    }
    await phase(page, phases.at(-1) ?? '')
    await expect(heading(page)).toBeFocused()
    await press(page, '.door-details > summary')
    await shown(page, '[data-purge]')
    await press(page, '[data-purge]')
    await shown(page, '[data-purge-sure]')
    await press(page, '[data-purge-sure]')
    await expect(page.locator('.console')).toHaveCount(0)
  })
})

/** From where a new phase puts whoever listens: the heading. */
async function again(page: Page): Promise<void> {
  await heading(page).focus()
}

/** What was asked for is there: whoever sees nothing yet waits before going on. */
async function shown(page: Page, selector: string): Promise<void> {
  await expect(page.locator(selector)).toBeVisible()
}

/** Arrows through a list that has the focus, until that value or those words are chosen. What lies between is not asked for. */
async function choose(page: Page, wanted: string): Promise<void> {
  const chosen = () =>
    page.evaluate(() => {
      const list = document.activeElement
      if (!(list instanceof HTMLSelectElement)) return null
      return { value: list.value, words: list.selectedOptions[0]?.textContent?.trim() ?? '', options: list.length }
    })
  await page.keyboard.press('Home')
  for (let steps = (await chosen())?.options ?? 0; steps > 0; steps -= 1) {
    const now = await chosen()
    if (now?.value === wanted || now?.words === wanted) return
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`${wanted} cannot be chosen in the list that has the focus`)
}
