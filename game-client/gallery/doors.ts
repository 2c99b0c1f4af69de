/** Before one sits: the start page, coming in with a code, coming back, and what is said where that fails. */
import type { Page } from '@playwright/test'
import { shoot } from './camera.ts'
import { looksAt } from './plan.ts'
import { openSeat, type Studio } from './studio.ts'
import { openTable } from './table.ts'
import { doorViews, type View } from './views.ts'

const PHASE = 'doors'
const NOBODY = 'AAAA-0000'

/** Takes the pictures of all doors that are asked for. */
export async function showDoors(studio: Studio): Promise<void> {
  const { base, scenario, language, flags, album, words, open } = studio
  const table = await openTable(base, scenario.id, language, 2)
  const joining = `/#j.${table.code}`
  const show = async (view: View, page: () => Promise<Page>, at?: string) => {
    let opened: Page | undefined
    const once = async () => {
      opened = await page()
      return opened
    }
    const looks = looksAt(flags, view, PHASE)
    await shoot(album, { view: view.id, phase: PHASE, looks, page: once, ...(at !== undefined && { at }) })
    await opened?.context().close()
  }

  await show(doorViews.start, () => standing(open('/'), '[data-solo]'))
  await show(doorViews.back, async () => {
    const [name = ''] = words.people
    return standing(openSeat(studio, await table.sit(name), { path: '/' }), '.here')
  })
  await show(doorViews.wrongCode, async () => {
    const page = await standing(open('/'), '[data-solo]')
    await page.locator('#code').fill(NOBODY)
    await page.locator('#code').press('Enter')
    return standing(page, '[role="alert"]:not(:empty)')
  })
  await show(doorViews.join, () => standing(open(joining), '[data-join="return"]'))
  await show(
    doorViews.wrongCard,
    async () => {
      const page = await standing(open(joining), '[data-join="return"]')
      await page.locator('#platzkarte').fill(NOBODY)
      await page.locator('[data-join="return"]').click()
      return standing(page, '[role="alert"]:not(:empty)')
    },
    '[data-join="return"]',
  )
  await show(doorViews.check, () => standing(open('/check'), '[data-check="done"]'))
  await show(doorViews.closed, async () => {
    await table.facilitator.call('PATCH', '/api/workshop', { open: false })
    return standing(open(joining), '.notice')
  })
}

/** The page, once that stands on it. */
export async function standing(opening: Page | Promise<Page>, selector: string): Promise<Page> {
  const page = await opening
  await page.locator(selector).first().waitFor()
  return page
}
