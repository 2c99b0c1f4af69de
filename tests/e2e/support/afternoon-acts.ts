/** What happens on the consoles in an afternoon, one thing after the other. */
import { expect, type Locator, type Page } from '@playwright/test'
import { type Afternoon, everybody, lookAt, pressed, sitDown } from './afternoon.ts'
import { act } from './screen.ts'
import { word } from './words.ts'

/** Two lead: both press at the same moment, before either can see what the other did. */
export async function bothPress(
  afternoon: Afternoon,
  tables: readonly string[],
  offer: string,
  selector: string,
): Promise<void> {
  const { server, console, phone } = afternoon
  // On the phone one bar steers one table or all.
  await phone.locator(`[data-scope-to="${tables.length > 1 ? 'all' : 'one'}"]`).click()
  for (const page of [console, phone]) await expect(page.locator(selector).first()).toBeVisible()
  await pressed(afternoon, tables, offer, async () => {
    server.freeze()
    for (const page of [console, phone]) await page.locator(selector).first().click()
    server.thaw()
  })
}

/** The server dies with all these asks on their way, or only some; everybody asks again until there is an answer. */
export async function killUnder({ server, crowd }: Afternoon, asks: () => readonly Promise<unknown>[]): Promise<void> {
  const first = crowd.more(1)
  const all = Promise.all(asks())
  await first
  crowd.lightsOut()
  await server.kill()
  await server.start()
  crowd.lightsOn()
  await all
}

/** The server dies with the press for all tables on its way: nothing of it has happened, and the console says so. */
export async function killUnderThePress(afternoon: Afternoon, offer: string): Promise<void> {
  const { server, crowd, console } = afternoon
  const press = console.locator(`[data-all="${offer}"]`)
  await expect(press).toBeVisible()
  server.freeze()
  await press.click()
  crowd.lightsOut()
  await server.kill()
  await server.start()
  crowd.lightsOn()
  await expect(console.locator('.together .saved')).not.toHaveText(word('saving.sending'))
  await Promise.all(everybody(afternoon).map((guest) => guest.until((device) => device.view().status === 'playing')))
}

/** Who never came is removed, so that somebody plays for them. */
export async function remove(afternoon: Afternoon, table: string, name: string, seat: string): Promise<void> {
  const { console } = afternoon
  await (await menuOf(console, name)).locator(`[data-remove="${seat}"]`).click()
  await pressed(afternoon, [table], `unseat:${seat}`, () => console.locator(`[data-remove-sure="${seat}"]`).click())
  await expect(person(console, name)).toHaveCount(0)
}

/** Somebody comes late, and gets a role. */
export async function comeLate(afternoon: Afternoon, table: string, name: string, role: string): Promise<void> {
  const guest = await sitDown(afternoon, table, name)
  await guest.until((device) => device.view().status === 'playing')
  await expect(afternoon.console.locator('.needs')).toContainText(name)
  const menu = afternoon.console.locator(`[data-offer="assign:${guest.seat}"]`)
  await pressed(afternoon, [table], `assign:${guest.seat}:${role}`, async () => void (await menu.selectOption(role)))
  await guest.until(() => guest.me()?.role === role)
}

/** Two people change chairs. */
export async function swap(
  afternoon: Afternoon,
  table: string,
  [one, other]: readonly [string, string],
): Promise<void> {
  const people = afternoon.people.get(table) ?? []
  const [a, b] = [one, other].map((name) => people.find((guest) => guest.name === name))
  const roles = [a?.me()?.role, b?.me()?.role]
  await lookAt(afternoon, table)
  const menu = await menuOf(afternoon.console, one)
  await pressed(afternoon, [table], 'reseat', async () => {
    await menu.locator('[data-swap]').selectOption(b?.seat ?? '')
  })
  await a?.until(() => a.me()?.role === roles[1])
  await b?.until(() => b.me()?.role === roles[0])
}

/** Everybody at a table goes one chair on. */
export async function rotate(afternoon: Afternoon, table: string): Promise<void> {
  const people = afternoon.people.get(table) ?? []
  const before = new Map(people.map((guest) => [guest, guest.me()?.role]))
  await lookAt(afternoon, table)
  await pressed(afternoon, [table], 'reseat', () => act(afternoon.console, 'reseat'))
  await Promise.all(people.map((guest) => guest.until(() => guest.me()?.role !== before.get(guest))))
}

/** Back to a kept town, with a reason that everybody at that table reads. */
export async function goBack(afternoon: Afternoon, table: string, mark: string, reason: string): Promise<void> {
  const { console } = afternoon
  const marks = console.locator('details.marks')
  if ((await marks.getAttribute('open')) === null) await marks.locator('summary').click()
  await marks.getByLabel(word('marks.to'), { exact: true }).selectOption(mark)
  await marks.getByLabel(word('marks.reason'), { exact: true }).fill(reason)
  await pressed(afternoon, [table], `back:${mark}`, () => marks.locator(`[data-offer="back:${mark}"]`).click())
}

/** News that nobody had prepared, and a figure that changes with it. */
export async function throwIn(afternoon: Afternoon, table: string, news: string, figure: string): Promise<void> {
  const { console, wall } = afternoon
  const flash = await desk(console, word('desk.flash'))
  await flash.getByLabel(word('desk.flashText')).fill(news)
  await pressed(afternoon, [table], 'flash', () => flash.locator('[data-offer="flash"]').click())
  await expect(wall.getByText(news).first()).toBeVisible()
  const adjust = await desk(console, word('desk.adjust'))
  await adjust.getByLabel(word('desk.adjustOn')).selectOption(figure)
  await adjust.getByLabel(word('desk.adjustBy')).fill('-2')
  await adjust.getByLabel(word('desk.reason')).fill(news)
  await pressed(afternoon, [table], `adjust:${figure}`, () => adjust.locator(`[data-offer="adjust:${figure}"]`).click())
}

/** What a role gave or proposed is taken back. */
export async function revoke(afternoon: Afternoon, table: string, what: string, reason: string): Promise<void> {
  const folded = await desk(afternoon.console, word('desk.revoke'))
  await folded.getByLabel(word('desk.revokeWhat')).selectOption(what)
  await folded.getByLabel(word('desk.reason')).fill(reason)
  await pressed(afternoon, [table], `revoke:${what}`, () => folded.locator(`[data-offer="revoke:${what}"]`).click())
}

/** What a role wrote on its paper form is ticked and entered. */
export async function enterPaper(
  afternoon: Afternoon,
  table: string,
  role: string,
  offers: readonly string[],
): Promise<void> {
  const look = afternoon.console.locator('details.role-look')
  if ((await look.getAttribute('open')) === null) await look.locator('summary').first().click()
  await look.getByLabel(word('look.which')).selectOption(role)
  const form = look.locator(`[data-look="${role}"]`)
  for (const offer of offers) await form.locator(`[data-tick="${offer}"]`).check()
  for (const offer of offers) await pressed(afternoon, [table], `${role}/${offer}`, async () => {})
  await pressed(afternoon, [table], 'moment', () => form.locator(`[data-enter="${role}"]`).click())
  await expect(form.locator('[data-enter]')).toHaveCount(0)
}

function person(console: Page, name: string): Locator {
  return console.locator('.person').filter({ has: console.getByText(name, { exact: true }) })
}

async function menuOf(console: Page, name: string): Promise<Locator> {
  const found = person(console, name)
  if ((await found.locator('.seat-menu').count()) === 0)
    await found.getByRole('button', { name: word('people.seat') }).click()
  return found.locator('.seat-menu')
}

async function desk(console: Page, title: string): Promise<Locator> {
  const found = console.locator('.floor-desk details').filter({ has: console.getByText(title, { exact: true }) })
  if ((await found.getAttribute('open')) === null) await found.locator('summary').click()
  return found
}
