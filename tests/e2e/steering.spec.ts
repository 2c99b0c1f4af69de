/** The facilitator steers: pause, a minute more, back with a reason, a message, roles, latecomers, help, tables. */
import { expect, type Page } from '@playwright/test'
import { act, button, lift, phase, savings, tab } from './support/screen.ts'
import { serverOfThisFile } from './support/server-process.ts'
import { ask, goOn, openTable } from './support/table.ts'
import { type Device, phone, test, type Visit, wall } from './support/visit.ts'
import { phaseName, scenario, story, word } from './support/words.ts'

const server = serverOfThisFile()

test('pause stops everybody and says so, and a minute more is a minute more', async ({ visit }) => {
  const { table, console, page, projector } = await playing(visit)
  const left = async () => (await table.facilitator.look()).clock.left ?? 0

  await act(console, 'pause')
  for (const seen of [page, projector, console])
    await expect(seen.getByText(word('clock.paused')).first()).toBeVisible()
  await expect(page.locator('.missing')).toHaveText(word('waiting.paused'))
  await expect(page.locator('main [data-offer]')).toHaveCount(0)

  const before = await left()
  expect(await left(), 'a clock that stands loses nothing').toBe(before)
  await act(console, 'extend:1')
  await expect.poll(left).toBe(before + 60_000)
  await act(console, 'resume')
  await expect(page.getByText(word('clock.paused'))).toHaveCount(0)
  await expect(page.locator('.missing')).not.toHaveText(word('waiting.paused'))
})

test('a message to all stands on every screen until it is taken down', async ({ visit }) => {
  const { console, page, projector } = await playing(visit)
  await console.getByLabel(word('message.title')).fill('In fünf Minuten gibt es Kaffee.')
  await act(console, 'announce')
  for (const seen of [page, projector]) await expect(seen.locator('.notice')).toContainText('Kaffee')
  await expect(console.getByLabel(word('message.title'))).toHaveValue('')

  await act(console, 'announce')
  for (const seen of [page, projector]) await expect(seen.locator('.notice')).toHaveCount(0)
})

test('a step back is seen by all with its reason, and can be taken back itself', async ({ visit }) => {
  const { table, console, page, projector } = await playing(visit)
  for (const next of ['briefing', 'talk1']) {
    await goOn(table)
    await phase(page, next)
  }
  await act(page, 'share:heim')
  await expect(savings(page)).toBeVisible()

  await goBack(
    console,
    word('marks.phase').replace('{phase}', phaseName('briefing')),
    'Die Rollen waren noch nicht gelesen.',
  )
  for (const seen of [page, projector]) {
    await phase(seen, 'briefing')
    await expect(seen.locator('.notice', { hasText: word('back.label') })).toContainText(
      'Die Rollen waren noch nicht gelesen.',
    )
  }
  expect(Object.keys((await table.facilitator.look()).public.cards as object), 'the card is closed again').toEqual([])
  await page.getByRole('button', { name: word('happened.seen') }).click()
  await expect(page.locator('.notice', { hasText: word('back.label') })).toHaveCount(0)

  await goBack(console, word('marks.back').replace('{phase}', phaseName('talk1')), 'Doch, alle waren so weit.')
  await phase(page, 'talk1')
  await expect(page.getByText(word('card.open'))).toBeVisible()
  await expect(projector.locator('.notice', { hasText: word('back.label') })).toContainText('Doch, alle waren so weit.')
})

test('who comes late gets a role from the facilitator, and shares the pen of that role', async ({ visit }) => {
  const { table, console, page } = await playing(visit)
  const dora = await table.sit('Dora')
  const late = await visit({ at: dora.link, size: phone })
  await phase(late, 'arrive')
  await expect(late.locator('.who b')).toHaveText(word('role.none'))
  await expect(console.locator('.needs')).toContainText('Dora')

  const menu = console.locator(`[data-offer="assign:${dora.seat}"]`)
  await menu.selectOption('jugendamt')
  await expect(late.locator('.who b')).toHaveText(story('roles.jugendamt.short'))
  await expect(console.locator('.needs')).not.toContainText('Dora')

  await goOn(table)
  await phase(late, 'briefing')
  await goOn(table)
  await phase(late, 'talk1')
  for (const one of [late, page]) await lift(one)
  await expect(late.getByText(word('pen.other'))).toBeVisible()
  await act(late, 'takePen:jugendamt')
  await expect(page.getByText(word('pen.other'))).toBeVisible()
  await act(late, 'share:heim')
  await expect(page.getByText(word('card.open'))).toBeVisible()
})

test('in the lobby roles are handed round, and may be changed before it begins', async ({ visit }) => {
  const table = await openTable(server.base)
  const ada = await table.sit('Ada')
  const page = await visit({ at: ada.link, size: phone })
  const console = await visit({ at: table.links.facilitator })
  await expect(page.locator('h1')).toContainText(story('roles.jugendamt.name'))
  await console.locator(`[data-offer="assign:${ada.seat}"]`).selectOption('traeger')
  await expect(page.locator('h1')).toContainText(story('roles.traeger.name'))
  await expect(console.locator('.needs')).toContainText(story('roles.kaemmerei.short'))
  await act(console, 'start')
  await phase(page, 'arrive')
  await expect(console.locator('.bots li')).toHaveCount(2)
})

for (const noSockets of [false, true]) {
  const where = noSockets ? ', in a network that lets no WebSocket through' : ''
  test(`somebody asks for help, and the console says who${where}`, async ({ visit }) => {
    const { console, page } = await playing(visit, { noSockets, ...(noSockets && { excuse: /WebSocket/ }) })
    await tab(page, 'role')
    await page.getByRole('button', { name: word('help.ask') }).click()
    await expect(console.locator('.needs')).toContainText('Ada')
    await expect(console.locator('.person', { hasText: 'Ada' })).toContainText(word('people.help'))
    await page.getByRole('button', { name: word('help.asked') }).click()
    await expect(console.locator('.person', { hasText: 'Ada' })).not.toContainText(word('people.help'))
  })
}

test('two tables: the console looks at one, and what it asks is asked there alone', async ({ visit }) => {
  const console = await visit({ at: server.base })
  await console.getByLabel(word('open.scenario')).selectOption(scenario.id)
  await expect(console.getByLabel(word('open.preset'))).toHaveCount(0)
  await console.getByLabel(word('open.tables')).fill('2')
  await console.locator('[data-open="workshop"]').click()
  const tables = console.locator('[data-table]')
  await expect(tables).toHaveCount(2)
  await act(console, 'start')
  await phase(console, 'arrive')
  await tables.nth(1).click()
  await expect(console.locator('main h1').first()).toHaveText(word('console.lobby'))
  await expect(await button(console, 'start')).toBeVisible()
  await tables.nth(0).click()
  await expect(await button(console, 'next:arrive')).toBeVisible()
})

test('a game of several lengths asks how much time there is', async ({ visit }) => {
  const console = await visit({ at: server.base })
  await console.getByLabel(word('open.scenario')).selectOption('auenfurt-klein')
  const lengths = console.getByLabel(word('open.preset'))
  await expect(lengths.locator('option')).toHaveText(['90 Minuten', 'Zwei Stunden'])
  await lengths.selectOption('Zwei Stunden')
  const sent = console.waitForRequest('**/api/workshops')
  await console.locator('[data-open="workshop"]').click()
  expect((await sent).postDataJSON()).toMatchObject({ scenario: 'auenfurt-klein', preset: 'zweiStunden' })
  await expect(await button(console, 'start')).toBeVisible()
})

test('a guest sees what the facilitator sees and can do nothing, who looks on sees what all see', async ({ visit }) => {
  const { table } = await playing(visit)
  const guest = await visit({ at: table.links.guest })
  await phase(guest, 'arrive')
  await expect(guest.locator('.person')).toHaveCount(2)
  await expect(guest.locator('.who')).toContainText(word('console.guest'))
  await expect(guest.locator('.role-look summary')).toHaveText(word('look.only'))
  await expect(guest.locator('[data-offer], [data-door], [data-reissue]')).toHaveCount(0)

  const observer = await visit({ at: table.links.observer })
  await phase(observer, 'arrive')
  await expect(observer.locator('[data-offer]')).toHaveCount(0)
  await expect(observer.getByText('Ada')).toHaveCount(0)
})

async function goBack(console: Page, to: string, reason: string): Promise<void> {
  const marks = console.locator('details.marks')
  if ((await marks.getAttribute('open')) === null) await marks.locator('summary').click()
  await marks.getByLabel(word('marks.to')).selectOption({ label: to })
  await marks.getByLabel(word('marks.reason')).fill(reason)
  await marks.locator('[data-offer^="back:"]').click()
}

/** A table that has just begun, with Ada's phone, the console and the wall. */
async function playing(visit: Visit, more: Partial<Device> = {}) {
  const table = await openTable(server.base)
  const ada = await table.sit('Ada')
  await table.sit('Ben')
  await ask(table.facilitator, 'start')
  const page = await visit({ at: ada.link, size: phone, ...more })
  const console = await visit({ at: table.links.facilitator, ...more })
  const projector = await visit({ at: table.links.projector, size: wall })
  for (const each of [page, console, projector]) await phase(each, 'arrive')
  return { table, page, console, projector }
}
