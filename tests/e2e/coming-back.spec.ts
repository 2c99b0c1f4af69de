/** The same seat and the same draft, however somebody comes back: another tab, another device, a new link, the start page. */
import { type BrowserContext, expect, type Page } from '@playwright/test'
import { act, heading, lift, phase, savings, tab } from './support/screen.ts'
import { serverOfThisFile } from './support/server-process.ts'
import { ask, goOn, openTable, phaseAt, type Sitting, type Table } from './support/table.ts'
import { phone, test } from './support/visit.ts'
import { story, word } from './support/words.ts'

const server = serverOfThisFile()
const takenAway = { excuse: /status of 401/ }

test('the newer tab wins, the older one says so and takes the seat back on demand', async ({ visit }) => {
  const { link } = await atTheTalk()
  const older = await visit({ at: link, size: phone })
  await phase(older, 'talk1')
  await act(older, 'share:heim')
  await expect(savings(older)).toBeVisible()

  const newer = await visit({ at: link, tabOf: older })
  await phase(newer, 'talk1')
  await expect(heading(older)).toHaveText(word('superseded.title'))
  await expect(older.locator('[data-offer]')).toHaveCount(0)
  await lift(newer)
  await expect(newer.getByText(word('card.open'))).toBeVisible()

  await older.locator('[data-take-over]').click()
  await phase(older, 'talk1')
  await expect(heading(newer)).toHaveText(word('superseded.title'))
  await act(older, 'promise:goodDate')
  await expect(savings(older).first()).toBeVisible()
})

test('with code and Platzkarte another device takes the seat, with its draft', async ({ visit }) => {
  const { table, link } = await atTheTalk()
  const older = await visit({ at: link, size: phone })
  await write(older, 'Fragen an die Kämmerei')

  const other = await visit({ at: `${server.base}/#j.${table.code.replace('-', '')}`, size: phone })
  await other.getByLabel(word('return.label')).fill(table.ada.platzkarte.toLowerCase())
  await other.locator('[data-join="return"]').click()
  await phase(other, 'talk1')
  await expect(other.locator('.who b')).toHaveText(story('roles.jugendamt.short'))
  await tab(other, 'role')
  await expect(other.locator('[data-draft="notes"]')).toHaveValue('Fragen an die Kämmerei')
  await expect(heading(older)).toHaveText(word('superseded.title'))
  expect(await peopleAt(table)).toBe(3)
})

test('a new link from the facilitator voids the old one and brings the seat to a new device', async ({ visit }) => {
  const { table, link } = await atTheTalk()
  const lost = await visit({ at: link, size: phone, ...takenAway })
  await phase(lost, 'talk1')

  const console = await visit({ at: table.links.facilitator })
  const person = console.locator('.person', { hasText: 'Ada' })
  await person.getByRole('button', { name: word('people.seat') }).click()
  const reissued = console.waitForResponse(/\/reissue$/)
  await person.locator('[data-reissue]').click()
  const { link: fresh, platzkarte } = await (await reissued).json()
  await expect(person.getByRole('img', { name: word('seat.qr') })).toBeVisible()
  await expect(person).toContainText(platzkarte)
  await expect(heading(lost)).toHaveText(word('gone.title'))

  const found = await visit({ at: server.base + fresh, size: phone })
  await phase(found, 'talk1')
  await expect(found.locator('.who b')).toHaveText(story('roles.jugendamt.short'))
  await expect(person).toContainText(word('presence.online'))
})

test('the start page knows who was here, and the address holds no secret', async ({ visit }) => {
  const { link, table } = await atTheTalk()
  const page = await visit({ at: link, size: phone })
  await phase(page, 'talk1')
  expect(page.url()).not.toContain(table.ada.credential)

  await page.goto(server.base)
  await page.locator('.here a').first().click()
  await phase(page, 'talk1')

  await page.goto(server.base)
  await page.getByRole('button', { name: word('here.forget') }).click()
  await expect(page.locator('.here')).toHaveCount(0)
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(table.ada.credential)
})

test('a browser that keeps nothing, as in some apps that scan a code: one plays, is warned, and the Platzkarte brings the seat back', async ({
  visit,
}) => {
  const table = await openTable(server.base)
  const page = await visit({ at: `${server.base}/#j.${table.code}`, size: phone, prepare: keepNothing })
  await page.locator('[data-join="new"]').click()
  const card = page.locator('.platzkarte')
  await expect(card).toContainText(word('platzkarte.forgets'))
  const platzkarte = (await card.locator('b').textContent()) ?? ''
  await ask(table.facilitator, 'start')
  while ((await phaseAt(table.facilitator)) !== 'choose1') await goOn(table)
  await phase(page, 'choose1')
  await act(page, 'choose:besuche')
  await expect(savings(page).first()).toBeVisible()

  await page.reload()
  await expect(page.getByText(word('here.unknown'))).toBeVisible()
  await page.getByLabel(word('join.code')).fill(table.code)
  await page.getByRole('button', { name: word('join.go'), exact: true }).click()
  await page.getByLabel(word('return.label')).fill(platzkarte)
  await page.locator('[data-join="return"]').click()
  await phase(page, 'choose1')
  await expect(page.locator('.option.chosen')).toContainText(story('measures.besuche.name'))
  expect(await peopleAt(table)).toBe(1 + 2)
})

test('Back leads to the panel before, and never out of the game', async ({ visit }) => {
  const { link } = await atTheTalk()
  const page = await visit({ at: link, size: phone })
  await phase(page, 'talk1')
  await tab(page, 'role')
  await tab(page, 'town')
  await page.goBack()
  await expect(page.locator('[data-tab="role"]')).toHaveAttribute('aria-current', 'page')
  await page.goBack()
  await phase(page, 'talk1')
  await page.goBack()
  await phase(page, 'talk1')
  await tab(page, 'role')
  await page.goBack()
  await phase(page, 'talk1')
})

test('whoever comes back to a changed table reads what happened', async ({ visit }) => {
  const { table, link } = await atTheTalk()
  const page = await visit({ at: link, size: phone })
  await phase(page, 'talk1')
  await page.clock.install()
  await page.reload()
  await phase(page, 'talk1')
  await turnAway(page, true)
  await ask(table.traeger, 'share:auslastung')
  await goOn(table)
  await phase(page, 'said1')
  await page.clock.fastForward('01:00')
  await turnAway(page, false)
  const happened = page.locator('.happened li')
  await expect(happened).toContainText([word('happened.phase').split('{')[0] ?? '', story('cards.auslastung.title')])
  await page.getByRole('button', { name: word('happened.seen') }).click()
  await expect(happened).toHaveCount(0)
})

test('in a larger game the motions are named, and from whom there is a letter', async ({ visit }) => {
  const table = await openTable(server.base, 'de', 'auenfurt-klein')
  const [ada, ben] = [await table.sit('Ada'), await table.sit('Ben')]
  await ask(table.facilitator, 'start')
  while ((await phaseAt(table.facilitator)) !== 'draft1') await goOn(table)
  const page = await visit({ at: ben.link, size: phone })
  await expect(page.locator('.money-left')).toBeVisible()
  await page.clock.install()
  await page.reload()
  await expect(page.locator('.money-left')).toBeVisible()
  await turnAway(page, true)
  await ask(ada.player, 'propose:landkarte:short')
  const [from, to] = [await roleOf(ada), await roleOf(ben)]
  expect((await ada.player.ask({ type: 'write', to }, { as: from, text: 'Sprechen wir?' })).body.ok).toBe(true)
  await page.clock.fastForward('01:00')
  await turnAway(page, false)
  await expect(page.locator('.happened li')).toContainText(['Planung', 'Gemeinsame Angebotslandkarte'])
})

async function roleOf({ player }: Sitting): Promise<string> {
  return (await player.look()).private.me?.role ?? ''
}

/** A table of three that stands in the first talk; the first to sit is Ada, of the youth office. */
async function atTheTalk() {
  const table = await openTable(server.base)
  const ada = await table.sit('Ada')
  await table.sit('Ben')
  const { player: traeger } = await table.sit('Cem')
  await ask(table.facilitator, 'start')
  while ((await phaseAt(table.facilitator)) !== 'talk1') await goOn(table)
  return { table: { ...table, ada, traeger }, link: ada.link }
}

/** No page of this context gets near a storage. */
async function keepNothing(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, name, { configurable: true, get: refuse })
  })
}

async function write(page: Page, text: string): Promise<void> {
  await tab(page, 'role')
  await page.locator('[data-draft="notes"]').fill(text)
  await expect(savings(page)).toBeVisible()
}

async function peopleAt({ facilitator }: Table): Promise<number> {
  return Object.keys((await facilitator.look()).private.table?.seats ?? {}).length
}

/** The phone is put into a pocket, or taken out again. */
async function turnAway(page: Page, hidden: boolean): Promise<void> {
  await page.evaluate((away) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => (away ? 'hidden' : 'visible') })
    document.dispatchEvent(new Event('visibilitychange'))
  }, hidden)
}
