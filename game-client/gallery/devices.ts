/** One device for a whole table: made one, covered in the middle, handed on, uncovered for one role, fed with a card on paper. */
import type { Page } from '@playwright/test'
import { shoot } from './camera.ts'
import { standing } from './doors.ts'
import { looksAt } from './plan.ts'
import type { Studio } from './studio.ts'
import { courseOf, openTable, type Table } from './table.ts'
import { deviceViews, type View } from './views.ts'

const PHASE = 'device'

interface Printed {
  readonly cards: readonly { readonly number: string }[]
}

/** Brings one device into every state that is asked for, one after the other. */
export async function showDevices({ base, scenario, language, flags, album, open }: Studio): Promise<void> {
  if (Object.values(deviceViews).every((view) => looksAt(flags, view, PHASE).length === 0)) return
  const table = await openTable(base, scenario.id, language)
  const page = await standing(open(`/#j.${table.code}`), '[data-shared]')
  const show = (view: View, opening: () => Promise<Page>, at?: string) =>
    shoot(album, {
      view: view.id,
      phase: PHASE,
      looks: looksAt(flags, view, PHASE),
      page: opening,
      ...(at !== undefined && { at }),
    })
  const then = async (button: string, selector: string) => {
    await page.locator(button).first().click()
    return standing(page, selector)
  }

  await show(deviceViews.share, () => then('[data-shared]', '[data-join="device"]'), '[data-join="device"]')
  if ((await page.locator('[data-join="device"]').count()) === 0) await then('[data-shared]', '[data-join="device"]')
  await then('[data-join="device"]', '[data-pass]')
  await untilTalk(table)
  await show(deviceViews.covered, () => standing(page, '.paper-card'))
  await standing(page, '.paper-card')
  await then('[data-pass]', '[data-uncover]')
  await show(deviceViews.handedOn, async () => page)
  await then('[data-uncover]', '.holder')
  await show(deviceViews.uncovered, () => standing(page, '[data-tab]'))
  await then('[data-cover]', '#paper-number')
  const { cards } = await table.facilitator.call<Printed>('GET', `/api/tables/${table.id}/papers?language=${language}`)
  await page.locator('#paper-number').fill(cards[0]?.number ?? '')
  await page.locator('[data-paper]').click()
  await show(deviceViews.paper, () => standing(page, '#paper-said'), '.paper-card')
  await page.context().close()
}

/** On to the first phase in which people talk and may show each other cards. */
async function untilTalk({ facilitator }: Table): Promise<void> {
  await facilitator.ask('start')
  for (const { phase, frame } of courseOf(await facilitator.look())) {
    if (frame.shows.includes('promises')) return
    await facilitator.ask(`next:${phase}`)
  }
}
