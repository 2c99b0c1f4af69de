/** A whole game of „Auenfurt klein“: a phone that brings in a motion and votes, a laptop that signs it, a wall, and bots. */
import AxeBuilder from '@axe-core/playwright'
import { expect, type Locator, type Page } from '@playwright/test'
import type { PublicView } from '../../shared/engine/views.ts'
import { heading, pressesFor } from './support/screen.ts'
import { serverOfThisFile } from './support/server-process.ts'
import { ask, goOn, openTable, phaseAt, type Table } from './support/table.ts'
import { laptop, phone, test, wall } from './support/visit.ts'
import { word } from './support/words.ts'

const server = serverOfThisFile()

interface Room {
  readonly table: Table
  readonly phone: Page
  readonly laptop: Page
  readonly wall: Page
}

test('one game in the room, from the first look at the town to what has become of it', async ({ visit }) => {
  const table = await openTable(server.base, 'de', 'auenfurt-klein')
  const [ada, ben] = [await table.sit('Ada'), await table.sit('Ben')]
  await ask(table.facilitator, `assign:${ada.seat}:traeger`)
  await ask(table.facilitator, `assign:${ben.seat}:planung`)
  const room: Room = {
    table,
    phone: await visit({ at: ada.link, size: phone }),
    laptop: await visit({ at: ben.link, size: laptop }),
    wall: await visit({ at: table.links.projector, size: wall }),
  }
  await ask(table.facilitator, 'start')
  for (const page of [room.phone, room.laptop]) await page.locator('[data-guide="what"]').first().click()
  for (;;) {
    const now = await phaseAt(table.facilitator)
    await test.step(now, async () => {
      for (const page of [room.phone, room.laptop, room.wall]) await arrived(page, table)
      await played[now]?.(room)
    })
    if (now === 'done') break
    await goOn(table)
  }
})

/** What people do in a phase, and what they then see. */
const played: Readonly<Record<string, (room: Room) => Promise<void>>> = {
  async welcome({ wall }) {
    await expect(wall.getByRole('img', { name: /149 von 480/ })).toBeVisible()
  },
  async compass({ phone, wall }) {
    await expect(main(phone)).toHaveText(word('step.declare'))
    await expect(phone.locator('.compass fieldset')).toHaveCount(1)
    for (const answer of ['declare:teams', 'predict:mehrheit:together', 'predict:kaemmerei:funded'])
      await tap(phone, answer)
    await expect(phone.locator('.compass fieldset')).toHaveCount(0)
    await expect(main(phone)).toHaveText(word('step.ready'))
    await expect(wall.locator('.wall-compass li')).toHaveCount(6)
  },
  async look1({ phone, wall }) {
    await expect(phone.locator('.report .fog').first()).toContainText('Die Zahl liegt beim Jobcenter')
    await expect(phone.locator('.report > dl > div', { hasText: 'Doppelt bezahlt' })).toContainText(
      word('report.official'),
    )
    await expect(wall.locator('.wall-report tbody tr')).toHaveCount(9)
    await expect(wall.locator('.story .big')).toContainText('8')
    await fits(wall)
  },
  async talk1({ phone, laptop, wall }) {
    await expect(phone.locator('.one-line')).toBeVisible()
    for (const page of [phone, laptop]) await page.locator('[data-lift]').click()
    await tap(phone, 'visit:hafen')
    await expect(phone.locator('.errands .paper.private')).toBeVisible()
    await expect(phone.locator('.points')).toContainText('Noch 1 von 3')
    await tap(laptop, 'share:doppelt')
    await expect(wall.locator('.on-table')).toContainText('388.000')
    await phone.locator('[data-tab="town"]').click()
    await expect(phone.locator('.report > dl > div', { hasText: 'Doppelt bezahlt' })).toContainText(/15\s%/)
    await phone.locator('[data-tab="now"]').click()
  },
  async draft1({ phone, laptop, wall, table }) {
    await expect(main(phone)).toHaveText(word('step.propose'))
    await tap(phone, 'propose:ag78:full')
    for (const [field, block] of BLOCKS) {
      const label = (await phone.locator(`[id="field.ag78.${field}"] legend`).textContent()) ?? ''
      await expect(main(phone), field).toHaveText(`„${label}“ ausfüllen`)
      await main(phone).click()
      await phone.locator(`[data-offer="detail:ag78:${field}:${block}"]`).click()
    }
    await expect(phone.locator('.motion.sheet .field-line:not(.empty)')).toHaveCount(BLOCKS.length)
    await expect(main(phone)).toHaveText(word('step.ready'))
    await tap(laptop, 'cosign:ag78:true')
    await tap(phone, 'cosign:besuche:true')
    await expect.poll(async () => (await seen(table)).motions.besuche?.cosigned).toContain('traeger')
    await expect(wall.locator('.wall-motions li', { hasText: 'AG 78' })).toContainText('Trägerseite und Planung')
    await clean(phone, 'draft1')
    await clean(laptop, 'draft1')
    await fits(wall)
  },
  async hearing1({ phone }) {
    await phone.locator('[data-lift]').click()
    await expect(main(phone)).toHaveText(word('step.heard'))
    for (const motion of ['ag78', 'besuche']) await tap(phone, `beHeard:${motion}:for`)
    await expect(phone.locator('[id="motion.ag78"]')).toContainText('dafür')
  },
  async jha1({ phone, wall, table }) {
    await phone.locator('[data-lift]').click()
    await expect(main(phone)).toHaveText(word('step.vote'))
    await expect(phone.locator('.council details[open] .vote')).toBeVisible()
    const ballots = await phone.locator('.council [data-offer$=":yes"]').count()
    expect(ballots).toBeGreaterThan(1)
    for (let left = ballots; left > 0; left -= 1) {
      await main(phone).click()
      await phone.locator('.council details[open] [data-offer$=":yes"]').first().click()
      await expect(phone.locator('.council .mark', { hasText: '✓' })).toHaveCount(ballots - left + 1)
    }
    await expect(main(phone)).toHaveText(word('step.ready'))
    const here = Object.values((await seen(table)).motions).filter(({ body }) => body === 'jha')
    await expect(wall.locator('.wall-council li')).toHaveCount(here.length)
    await clean(phone, 'jha1')
    await clean(wall, 'jha1')
    await fits(wall)
  },
  async rat1({ phone, wall, table }) {
    const { motions } = await seen(table)
    expect(motions.ag78).toMatchObject({ outcome: 'carried', cosigned: ['planung'] })
    expect(motions.ag78?.results[0]).toMatchObject({ body: 'jha', carried: true, votes: { traeger: 'yes' } })
    const row = phone.locator('[id="motion.ag78"]')
    await expect(row.locator('> summary')).toContainText(word('motion.carried'))
    await row.locator('> summary').click()
    await expect(row.locator('.half-circle circle.yes').first()).toBeVisible()
    await expect(wall.locator('.decided li', { hasText: 'AG 78' })).toContainText(word('motion.carried'))
    await fits(wall)
  },
  async year1({ phone, wall, table }) {
    await expect(wall.locator('.wall-acts.of-guess')).toBeVisible()
    await expect(wall.locator('main .year')).toHaveCount(0)
    await expect(phone.locator('.at-the-wall')).toBeVisible()
    await expect(phone.locator('main .year, main .report, main .running, main .story')).toHaveCount(0)
    // What the facilitator says to all is read meanwhile, too.
    await ask(table.facilitator, 'announce', 'Gleich gibt es Kaffee.')
    await expect(phone.locator('main .notice')).toContainText('Kaffee')
    await ask(table.facilitator, 'announce')
    await expect(phone.locator('main .notice')).toHaveCount(0)
    await phone.locator('[data-tab="town"]').click()
    const { texts } = await table.facilitator.look()
    await expect(phone.locator('main')).toHaveText(`${texts['ground.place']}${word('acts.atTheWall')}`)
    await phone.locator('[data-tab="now"]').click()
    await ask(table.facilitator, 'stage:5')
    await expect(phone.locator('.at-the-wall')).toHaveCount(0)
    const { variables, running } = await seen(table)
    expect(running.ag78).toMatchObject({ works: true })
    const reached = Object.entries(variables).reduce(
      (sum, [key, steps]) => sum + (key.startsWith('reach@') ? steps : 0),
      0,
    )
    for (const page of [phone, wall])
      await expect(page.locator('main .year .big')).toHaveText(`Am Anfang 149, jetzt ${reached} von 480 Familien.`)
    const why = phone.locator('.report > dl > div', { hasText: 'Reichweite' }).locator('.why')
    await why.locator('summary').first().click()
    await expect(why.locator('li', { hasText: '×' }).first()).toContainText('Familien')
    const rests = why.locator('.rests').first()
    await rests.locator('summary').click()
    await expect(rests.locator('.assumption p').first()).toBeVisible()
    await clean(phone, 'year1')
    await clean(wall, 'year1')
    await fits(wall)
  },
  async look2({ wall, table }) {
    const now = Object.keys((await seen(table)).injects)
    expect(now.length).toBeGreaterThan(0)
    await expect(wall.locator('.wall-news .paper').first()).toBeVisible()
    await fits(wall)
  },
  async result({ phone, wall, table }) {
    const { levels, ending } = await seen(table)
    expect(ending).not.toBeNull()
    expect(levels.length).toBeGreaterThan(0)
    for (const page of [phone, wall]) await expect(page.locator('main .levels h3')).toHaveCount(levels.length)
    await clean(phone, 'result')
    await fits(wall)
  },
  async doubts({ phone, wall }) {
    await tap(phone, 'doubt:trust:true')
    await expect(wall.locator('.wall-doubts li')).toHaveCount(1)
    await expect(phone.locator('.assumption.own')).toHaveCount(1)
  },
}

const BLOCKS = [
  ['need', 'apart'],
  ['change', 'once'],
  ['stage', 'structure'],
  ['way', 'agree'],
  ['replaces', 'nothing'],
  ['sign', 'places'],
  ['date', 'two'],
] as const

/** The one main button. */
function main(page: Page): Locator {
  return page.locator('.foot .do.main')
}

/** Presses the button of an offer, and whatever it is folded into before. */
async function tap(page: Page, offer: string): Promise<void> {
  for (const press of await pressesFor(page, offer)) {
    const wanted = page.locator(press)
    const found = page.locator('main').locator(wanted).first()
    await expect(found).toBeAttached()
    for (let folds = 0; folds < 4 && !(await found.isVisible()); folds += 1)
      await page.locator('main details:not([open])', { has: wanted }).first().locator('summary').first().click()
    await found.click()
  }
}

/** The page stands where the table stands. */
async function arrived(page: Page, table: Table): Promise<void> {
  const { public: now, texts } = await table.facilitator.look()
  await expect(heading(page)).toHaveText(texts[`rounds.${String(now.round)}.phases.${now.phase}.name`] ?? '')
}

async function seen(table: Table): Promise<PublicView> {
  return (await table.facilitator.look()).public as unknown as PublicView
}

/** Nothing is cut off on the wall, and nothing on it is too small for six metres. */
async function fits(wall: Page): Promise<void> {
  await expect.poll(() => wall.evaluate(whatIsTooMuch)).toEqual([])
}

/** In the page: what sticks out, and whatever is written below 25 pixels. */
function whatIsTooMuch(): string[] {
  const place = document.querySelector('main')
  if (place === null) return ['no main']
  const small = [...place.querySelectorAll('*')].filter(
    (element) =>
      element.getClientRects().length > 0 &&
      [...element.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim() !== '') &&
      Number.parseFloat(getComputedStyle(element).fontSize) < 24.5,
  )
  const cut = place.scrollHeight > place.clientHeight ? [`${place.scrollHeight} in ${place.clientHeight}`] : []
  return [...cut, ...small.map((element) => element.textContent?.slice(0, 40) ?? '')]
}

/** axe finds nothing. */
async function clean(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect(violations.map(({ id, nodes }) => `${where}: ${id} ${nodes[0]?.html ?? ''}`)).toEqual([])
}
