/** One device for a whole table of „Auenfurt klein“: cards on paper, motions and votes behind the cover, and nothing of anybody's left on it. */
import { expect, type Page } from '@playwright/test'
import { fileOf, readJson } from '../../scenarios/bench/files.ts'
import type { PublicView } from '../../shared/engine/views.ts'
import { type Player, player } from '../support/http-client.ts'
import { objections } from './support/axe.ts'
import { clipped } from './support/clipped.ts'
import { playOn } from './support/klein.ts'
import { everythingIn, seatOf } from './support/room.ts'
import { act, heading } from './support/screen.ts'
import { serverOfThisFile } from './support/server-process.ts'
import { ask, goOn, openTable, phaseAt, type Table } from './support/table.ts'
import { phone, test } from './support/visit.ts'
import { word } from './support/words.ts'

const GAME = 'auenfurt-klein'
const ON_PAPER = { role: 'planung', card: 'doppelt' }
/** Whoever brings something in, is heard and votes at the device itself; the others do what they do at its other seats. */
const BY_HAND = 'traeger'
/** So many of its asks are made by hand in a phase; forms are long, and a further field is nothing new. */
const MOST = 3

const server = serverOfThisFile()
const read = readJson(fileOf(GAME))
const story = ('json' in read ? read.json : {}) as {
  readonly cards: Readonly<Record<string, { readonly text: { readonly de: string } }>>
  readonly roles: Readonly<Record<string, { readonly brief: { readonly de: string } }>>
}

test('a whole table plays its first year on one device', async ({ visit }) => {
  const table = await openTable(server.base, 'de', GAME)
  const device = await visit({ at: `${server.base}/#j.${table.code}`, size: phone })
  await device.locator('[data-shared]').click()
  await device.locator('[data-join="device"]').click()
  await expect(device.locator('[data-pass]')).toHaveCount(Object.keys(story.roles).length)
  const seats = await seatsAt(device)
  const byHand = hands(device, table)
  await ask(table.facilitator, 'start')

  for (let now = ''; now !== 'rat1'; ) {
    now = await phaseAt(table.facilitator)
    await test.step(now, async () => {
      await expect(heading(device)).toHaveText(await nameOf(table))
      await playOn({ ...table, seats }, byHand(seats))
      expect(await secretsIn(device, table), `${now}, covered`).toEqual([])
      if (now === 'jha1') await votedInSilence(device, table)
      if (LOOKED_AT.has(now)) await looks(device, now)
    })
    if (now !== 'rat1') await goOn(table)
  }
  expect((await seen(table)).motions.ag78?.results[0]).toMatchObject({ body: 'jha', votes: { traeger: 'yes' } })
})

const LOOKED_AT = new Set(['welcome', 'talk1', 'draft1', 'jha1', 'rat1'])

/** What this device, covered, looks like: also while it is handed on, and in somebody's hand. */
async function looks(device: Page, phase: string): Promise<void> {
  const sound = async (how: string) => {
    await expect(device.getByText(word('loading'), { exact: true })).toHaveCount(0)
    expect.soft(await objections(device), `${phase}, ${how}`).toEqual([])
    await device.setViewportSize({ width: 320, height: 568 })
    expect.soft(await clipped(device), `${phase}, ${how}`).toEqual([])
    await device.setViewportSize(phone)
  }
  await sound('covered')
  await device.locator(`[data-pass="${BY_HAND}"]`).click()
  await sound('on its way')
  await device.locator('[data-uncover]').click()
  await expect(device.locator('.holder')).toBeVisible()
  await expect(heading(device)).toBeVisible()
  await sound('uncovered')
  await device.locator('[data-cover]').click()
}

/** That somebody has voted is known, and not how. */
async function votedInSilence(device: Page, table: Table): Promise<void> {
  const { motions } = await seen(table)
  expect(motions.ag78).toMatchObject({ voted: expect.arrayContaining(['traeger', 'mehrheit']), results: [] })
  await expect(device.locator('[aria-pressed="true"][data-offer^="vote:"]')).toHaveCount(0)
  expect(await everythingIn(device)).not.toContain('vote:ag78')
}

/** Who does what they do by hand: one plays a card from paper, one acts behind the cover. */
function hands(device: Page, table: Table) {
  const left = new Map<string, number>()
  return (seats: ReadonlyMap<string, { readonly player: Player }>) => {
    const elsewhere = async (role: string, offer: string) => {
      const who = seats.get(role)?.player
      if (who !== undefined) await ask(who, offer)
    }
    const onPaper = async (offer: string) => {
      if (offer !== `share:${ON_PAPER.card}`) return elsewhere(ON_PAPER.role, offer)
      await device.locator('#paper-number').fill(await numberOf(table, ON_PAPER.card))
      await device.locator('[data-paper]').click()
      await expect.poll(async () => Object.keys((await seen(table)).cards)).toContain(ON_PAPER.card)
      await expect(device.locator('#paper-said')).not.toHaveClass(/refused/)
    }
    const covered = async (offer: string) => {
      const phase = await phaseAt(table.facilitator)
      const number = left.get(phase) ?? 0
      left.set(phase, number + 1)
      if (number >= MOST) return elsewhere(BY_HAND, offer)
      await device.locator(`[data-pass="${BY_HAND}"]`).click()
      await device.locator('[data-uncover]').click()
      await act(device, offer)
      await expect.poll(() => unheard(device)).toBe(0)
      await device.locator('[data-cover]').click()
      await expect(device.locator('.holder')).toHaveCount(0)
    }
    return new Map([
      [ON_PAPER.role, onPaper],
      [BY_HAND, covered],
    ])
  }
}

/** How many asks this device has had no answer to. */
function unheard(device: Page): Promise<number> {
  return device.evaluate(() => {
    const boxes = Object.entries({ ...localStorage }).filter(([key]) => key.startsWith('platzwechsel.outbox.'))
    return boxes.reduce((sum, [, kept]) => sum + (JSON.parse(String(kept)) as unknown[]).length, 0)
  })
}

/** Each role of the device, as a program would ask for it. */
async function seatsAt(device: Page): Promise<ReadonlyMap<string, { readonly player: Player }>> {
  const { credential, look } = await ofDevice(device)
  const { device: held } = (await look()).private as { device?: { seats: Readonly<Record<string, string>> } }
  return new Map(
    Object.entries(held?.seats ?? {}).map(([seat, role]) => [
      role,
      { player: player(server.base, `${credential}.${seat}`) },
    ]),
  )
}

async function ofDevice(device: Page): Promise<Player & { readonly credential: string }> {
  const kept = await device.evaluate(() => localStorage.getItem('platzwechsel.places'))
  const [newest] = JSON.parse(kept ?? '[]') as { credential: string }[]
  return { ...(await seatOf(device, server.base)), credential: newest?.credential ?? '' }
}

async function numberOf({ facilitator, id }: Table, card: string): Promise<string> {
  const { body } = await facilitator.call<{ cards: { card: string; number: string }[] }>(
    'GET',
    `/api/tables/${id}/papers`,
  )
  return body.cards.find((paper) => paper.card === card)?.number ?? ''
}

/** Whose secrets lie on the covered device, seen or not: briefs, and cards that are not open. */
async function secretsIn(device: Page, table: Table): Promise<string[]> {
  const written = await everythingIn(device)
  const { cards } = await seen(table)
  const closed = Object.entries(story.cards).filter(([id]) => cards[id] === undefined)
  const secret = [...closed.map(([id, { text }]) => [id, text.de]), ...briefs()] as const
  return secret.flatMap(([id = '', text = '']) => (written.includes(plain(text)) ? [id] : []))
}

function briefs(): readonly string[][] {
  return Object.entries(story.roles).map(([id, { brief }]) => [id, brief.de])
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('**', '')
}

async function nameOf({ facilitator }: Table): Promise<string> {
  const { public: now, texts } = await facilitator.look()
  return texts[`rounds.${String(now.round)}.phases.${now.phase}.name`] ?? ''
}

async function seen({ facilitator }: Table): Promise<PublicView> {
  return (await facilitator.look()).public as unknown as PublicView
}
