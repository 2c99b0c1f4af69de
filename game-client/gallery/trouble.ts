/** When something goes wrong, or comes between: no network, too late, taken over, taken back, paused, no role yet. */
import type { Page } from '@playwright/test'
import { shoot } from './camera.ts'
import { standing } from './doors.ts'
import { looksAt } from './plan.ts'
import { openSeat, type Studio } from './studio.ts'
import { courseOf, openTable, type Sitting, type Table } from './table.ts'
import { troubleViews, type View } from './views.ts'

const PHASE = 'trouble'
const AWAY = 60_000

/** Brings one table into every trouble that is asked for, one after the other. */
export async function showTrouble(studio: Studio): Promise<void> {
  const { base, scenario, language, flags, album, words, open } = studio
  if (Object.values(troubleViews).every((view) => looksAt(flags, view, PHASE).length === 0)) return
  const table = await openTable(base, scenario.id, language)
  const { facilitator } = table
  const who = await table.sit(words.people[0] ?? '')
  await facilitator.ask('start')
  const { phase, kind } = await untilAsked(table, who)
  const page = await standing(openSeat(studio, who, { knows: true }), '[data-tab]')
  const show = (view: View, at: () => Promise<Page>) =>
    shoot(album, { view: view.id, phase: PHASE, looks: looksAt(flags, view, PHASE), page: at })

  await show(troubleViews.late, async () => {
    const late = await openSeat(studio, await table.sit(words.latecomer))
    return standing(late, '[data-tab]')
  })
  await facilitator.ask('announce', words.message)
  await show(troubleViews.message, () => standing(page, '.notice'))
  await facilitator.ask('announce')
  await facilitator.ask('pause')
  await show(troubleViews.paused, async () => page)
  await facilitator.ask('resume')

  await page.context().setOffline(true)
  await page.locator(`[data-offer^="${kind}:"]`).first().click()
  await show(troubleViews.offline, () => standing(page, '.saved.late'))
  await facilitator.ask(`next:${phase}`)
  await page.context().setOffline(false)
  await show(troubleViews.refused, () => standing(page, '.saved.refused'))
  await turn(page, 'hidden')
  await facilitator.ask(`next:${(await facilitator.look()).public.phase}`)
  // Whoever was away for less than that missed nothing worth telling.
  await page.clock.setSystemTime(Date.now() + AWAY)
  await turn(page, 'visible')
  await show(troubleViews.happened, () => standing(page, '.happened'))
  await page.locator('.happened .do').click()

  const mark = (await facilitator.look()).private.table?.marks.at(-2)
  await facilitator.ask(`back:${mark?.id}`, words.reason)
  await show(troubleViews.back, () => standing(page, '.notice.back'))

  const newer = await page.context().newPage()
  await newer.goto(`${base}/#at.own`)
  await show(troubleViews.taken, () => standing(page, '[data-take-over]'))
  await show(troubleViews.gone, () => standing(open('/#s.nothing'), 'main h1'))
  await page.context().close()
}

/** Puts the device away, or takes it up again, as its page notices it. */
async function turn(page: Page, state: DocumentVisibilityState): Promise<void> {
  await page.evaluate((value) => {
    Object.defineProperty(document, 'visibilityState', { value, configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  }, state)
}

/** What somebody says by one button that stands open: it waits where there is no network, and comes too late one phase on. */
const SAID = ['choose', 'declare']

/** On to the first phase in which this seat has such a button; its name, and what the button is called. */
async function untilAsked({ facilitator }: Table, who: Sitting): Promise<{ phase: string; kind: string }> {
  for (const { phase } of courseOf(await facilitator.look()).slice(0, -1)) {
    const { private: own } = await who.look()
    const kind = SAID.find((each) => own.offers?.some(({ ask }) => ask.type === each))
    if (kind !== undefined) return { phase, kind }
    await facilitator.ask(`next:${phase}`)
  }
  throw new Error('nobody says anything by one button in this scenario')
}
