/** Each role of „Auenfurt klein“ is played from beginning to end on pages of its own, under conditions that meet in pairs; without a network in every phase. */
import { networkInterfaces } from 'node:os'
import { expect, type Locator, type Page } from '@playwright/test'
import type { Record as Recorded } from '../../shared/engine/record.ts'
import { type Klein, openKlein, playOn } from './support/klein.ts'
import { allPairs, pairsIn, type Row, TABLES } from './support/pairs.ts'
import { heading, pressesFor } from './support/screen.ts'
import { serverOfThisFile } from './support/server-process.ts'
import { goOn, phaseAt } from './support/table.ts'
import { canvas, twins, watchTown, withoutWebGl } from './support/town.ts'
import { laptop, phone, test, type Visit } from './support/visit.ts'

// One server for all addresses of this machine: one of them is trusted by browsers, the other is not.
const server = serverOfThisFile('0.0.0.0')
const lan =
  Object.values(networkInterfaces())
    .flat()
    .find((address) => address?.family === 'IPv4' && !address.internal)?.address ?? '127.0.0.1'
const excuse = /Failed to load resource|WebSocket|ERR_/
/** So many of its asks a page makes itself in a phase; forms are long, and a further field is nothing new. */
const MOST = 3

/** Where each of the tables is looked at from, and up to where. */
const STRETCHES = [
  { from: 'welcome', to: 'year1' },
  { from: 'look2', to: 'ending' },
  { from: 'word', to: 'done' },
]

interface Seat {
  readonly row: Row
  readonly page: Page
  /** What was asked by hand on this page. */
  readonly pressed: string[]
}

test('every two conditions meet in a row, and every role is played', () => {
  const rows = TABLES.flat()
  const met = new Set(rows.flatMap(pairsIn))
  expect(allPairs().filter((pair) => !met.has(pair))).toEqual([])
  expect(new Set(allPairs()).size).toBe(allPairs().length)
  const fewer = new Set(rows.slice(1).flatMap(pairsIn))
  expect(
    allPairs().filter((pair) => !fewer.has(pair)),
    'a row that is missing would be noticed',
  ).not.toEqual([])
  const cast = TABLES.map((table) => table.map(({ role }) => role).toSorted())
  expect(new Set(cast[0]).size).toBe(6)
  expect(cast, 'each role from beginning to end').toEqual(STRETCHES.map(() => cast[0]))
})

for (const [at, { from, to }] of STRETCHES.entries()) {
  const rows = TABLES[at] ?? []
  test(`from ${from} to ${to}: ${rows.map(({ role }) => role).join(', ')}`, async ({ visit }) => {
    const table = await openKlein(server.base)
    while ((await phaseAt(table.facilitator)) !== from) {
      await playOn(table)
      await goOn(table)
    }
    const seats: Seat[] = []
    for (const row of rows) seats.push(await sitDown(visit, table, row))
    const stretch = table.phases.slice(table.phases.indexOf(from), table.phases.indexOf(to) + 1)
    expect(stretch.length).toBeGreaterThan(9)
    for (const [number, phase] of stretch.entries()) {
      await test.step(phase, () => play(table, seats, phase, number))
      if (phase !== to) await goOn(table)
    }
    for (const seat of seats) await heardOnce(table, seat)
  })
}

/** One phase: everybody arrives, one of the pages loses its network as it acts, all do what they do. */
async function play(table: Klein, seats: readonly Seat[], phase: string, number: number): Promise<void> {
  for (const { row, page } of seats) {
    await expect(heading(page), `${row.role} in ${phase}`).toHaveText(await table.nameIn(row.language))
    if (row.picture !== 'none' && (await canvas(page).isVisible())) await twins(page, `${row.role} in ${phase}`)
  }
  const cut = seats[number % seats.length]
  const byHand = new Map(
    seats.map((seat) => {
      let left = MOST
      const act = async (offer: string) => {
        left -= 1
        if (left >= 0) await press(seat, offer)
        else await table.seats.get(seat.row.role)?.player.ask(await askOf(table, seat, offer), { as: seat.row.role })
      }
      return [seat.row.role, act] as const
    }),
  )
  await playOn(table, byHand)
  if (cut === undefined) throw new Error('nobody sits here')
  if (phase === table.phases.at(-1)) await stays(cut)
  else await withoutNetwork(table, cut)
}

/** Says that one is done while there is no network: it waits on the device, and arrives once there is one. */
async function withoutNetwork(table: Klein, seat: Seat): Promise<void> {
  const { row, page } = seat
  // What was pressed before may still be on its way.
  await expect.poll(() => waiting(page)).toBe(0)
  await page.context().setOffline(true)
  await press(seat, 'ready')
  await expect.poll(() => waiting(page)).toBe(1)
  const { public: seen } = await table.facilitator.look()
  expect(seen.roles).toMatchObject({ [row.role]: { ready: false } })
  await page.context().setOffline(false)
  await expect.poll(() => waiting(page)).toBe(0)
  const { public: then } = await table.facilitator.look()
  expect(then.roles).toMatchObject({ [row.role]: { ready: true } })
}

/** After the last phase nobody has anything to say: one can still look around, without a network, too. */
async function stays({ row, page }: Seat): Promise<void> {
  const told = (await heading(page).textContent()) ?? ''
  await page.context().setOffline(true)
  for (const tab of ['role', 'now']) {
    await use(row, page.locator(`[data-tab="${tab}"]`))
    await expect(page.locator(`[data-tab="${tab}"]`)).toHaveAttribute('aria-current', 'page')
  }
  await expect(heading(page)).toHaveText(told)
  await page.context().setOffline(false)
}

async function sitDown(visit: Visit, table: Klein, row: Row): Promise<Seat> {
  const { size, hand, picture, theme, language, wire, host, role } = row
  const base = server.base.replace('0.0.0.0', host === 'lan' ? lan : 'localhost')
  const page = await visit({
    at: `${base}/#s.${table.seats.get(role)?.credential}`,
    size: size === 'phone' ? phone : laptop,
    touch: hand === 'touch',
    dark: theme === 'dark',
    contrast: theme === 'contrast',
    town: picture !== 'none',
    ...(picture === 'webgl' && { prepare: watchTown }),
    ...(picture === 'flat' && { prepare: withoutWebGl }),
    noSockets: wire === 'http',
    language,
    excuse,
  })
  await expect(heading(page)).toBeVisible()
  const hints = page.locator('[data-guide]').filter({ visible: true })
  while ((await hints.count()) > 0) await use(row, hints.first())
  return { row, page, pressed: [] }
}

/** Presses the button of an offer with the hand of this row, and whatever lies over it before. */
async function press({ row, page, pressed }: Seat, offer: string): Promise<void> {
  const laid = page.locator('[data-lift][aria-expanded="false"]')
  if ((await laid.count()) > 0) await use(row, laid)
  for (const wish of await pressesFor(page, offer)) {
    const wanted = page.locator(wish)
    await expect(wanted.first()).toBeAttached()
    const found = wanted.first()
    const folded = page.locator('main details:not([open])', { has: wanted })
    for (let left = await folded.count(); left > 0 && !(await found.isVisible()); left -= 1) {
      await use(row, folded.first().locator('summary').first())
      // A tap is over before what it brings about: whoever looked at once would look for one more.
      await expect(folded).toHaveCount(left - 1)
    }
    await use(row, found)
  }
  pressed.push(offer)
}

async function use({ hand }: Row, target: Locator): Promise<void> {
  if (hand === 'touch') return target.tap()
  await target.focus()
  await expect(target).toBeFocused()
  await target.press('Enter')
}

/** How many asks this device still holds. */
function waiting(page: Page): Promise<number> {
  return page.evaluate(() => {
    const boxes = Object.entries({ ...localStorage }).filter(([key]) => key.startsWith('platzwechsel.outbox.'))
    return boxes.reduce((sum, [, kept]) => sum + (JSON.parse(String(kept)) as unknown[]).length, 0)
  })
}

async function askOf(table: Klein, { row }: Seat, id: string): Promise<object> {
  const look = await table.seats.get(row.role)?.player.look()
  const found = look?.private.offers?.find((offer) => offer.id === id)
  expect(found, `${row.role}, ${id}`).toBeDefined()
  return found?.ask ?? {}
}

/** All that was pressed on a page is in the record, each once. */
async function heardOnce(table: Klein, { row, pressed, page }: Seat): Promise<void> {
  await expect.poll(() => waiting(page)).toBe(0)
  const { body } = await table.facilitator.call<Recorded>('GET', `/api/tables/${table.id}/record`)
  const seat = table.seats.get(row.role)?.seat
  const own = body.entries.filter(({ command: { by } }) => by.kind === 'seat' && by.seat === seat)
  expect(new Set(own.map(({ command }) => command.cid)).size).toBe(own.length)
  expect(own.filter(({ command }) => command.ask.type === 'ready')).toHaveLength(
    pressed.filter((offer) => offer === 'ready').length,
  )
  const kinds = (offers: readonly string[]) => offers.filter((offer) => offer.startsWith('share:')).length
  expect(own.filter(({ command }) => command.ask.type === 'share').length).toBeGreaterThanOrEqual(kinds(pressed))
  expect(pressed.length).toBeGreaterThan(2)
}
