/** The console at four tables with forty seats: how long a call for help, a drop and a decision take until they stand there. */
import type { Page } from '@playwright/test'
import { credentialIn, type Joined, type Opened, type Player, player, visitor } from '../../support/http-client.ts'
import { connect, type Device } from '../../support/room-client.ts'
import { type Figure, type Measuring, median, plain } from '../figures.ts'
import { browse } from '../town/browse.ts'
import { bareLine } from './bare-line.ts'
import { clockOf, seen, watchFor } from './watch.ts'

const GAME = 'auenfurt-klein'
const TABLES = 4
const SEATS = 10
/** Here every role has something to be done with, and nobody talks. */
const PHASE = 'compass'

interface Sitting {
  readonly name: string
  readonly credential: string
  readonly table: string
  device: Device
}

export const desk: Measuring = {
  run: () =>
    browse(async ({ base, open }) => {
      const { body, error } = await visitor(base).call<Opened>('POST', '/api/workshops', {
        scenario: GAME,
        tables: TABLES,
      })
      if (error !== null) throw new Error(error.message)
      const lead = player(base, credentialIn(body.links.facilitator))
      const seats: Sitting[] = []
      for (const table of body.tables)
        for (let n = 0; n < SEATS; n += 1)
          seats.push(await sitDown(base, body.joinCode, table, `P${seats.length + 101}`))
      await lead.call('PATCH', '/api/workshop', { open: false })
      await begin(lead, body.tables)
      const page = await open({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
      await page.goto(base + body.links.facilitator)
      await page.locator(`[data-table="${body.tables.at(-1)}"] [data-standing]`).waitFor()
      return measured(base, page, seats)
    }),
}

async function measured(base: string, page: Page, seats: Sitting[]): Promise<Figure[]> {
  const line = await bareLine()
  const bare: number[] = []
  const times = { help: [] as number[], decision: [] as number[], drop: [] as number[] }
  const clock = await clockOf(page)
  /** From asking until the console has it; a bare round trip before each, so that both meet the same load. */
  const time = async (into: number[], selector: string, text: string | null, act: () => unknown) => {
    bare.push(await line.roundTrip())
    await watchFor(page, selector, text)
    const began = performance.now()
    act()
    into.push(clock.here(await seen(page)) - began)
  }
  for (const { device, name } of seats) {
    const call = (help: boolean) => () => device.room.request('presence', { presence: 'online', help })
    await time(times.help, '.needs', name, call(true))
    await watchFor(page, '.needs', name, false)
    await call(false)()
    await seen(page)
  }
  for (const { device, table } of seats.filter((seat) => meOf(seat.device)?.pen?.mine === true)) {
    const ready = { cid: crypto.randomUUID(), as: meOf(device)?.role, ask: { type: 'ready' } }
    await time(times.decision, `[data-table="${table}"] [data-standing]`, null, () =>
      device.room.request('command', ready),
    )
  }
  for (const seat of seats) {
    await time(times.drop, '.needs', seat.name, () => seat.device.room.connection.close())
    await watchFor(page, '.needs', seat.name, false)
    seat.device = await connect(base, seat.credential)
    await seat.device.hello()
    await seen(page)
  }
  await Promise.all(seats.map(({ device }) => device.leave()))
  await line.close()
  return [
    plain('a bare round trip of a WebSocket, p50 / p95', `${ms(median(bare))} / ${ms(p95(bare))} ms`),
    ...Object.entries(NAMES).map(([what, name]) => figureOf(name, times[what as keyof typeof times], median(bare))),
  ]
}

const NAMES = {
  help: 'a call for help until it stands at the console',
  decision: 'somebody is done, until their table says so there',
  drop: 'a device drops out, until it is named there',
}

function figureOf(what: string, times: readonly number[], trip: number): Figure {
  const [middle, late] = [median(times), p95(times)]
  const trips = `${(middle / trip).toFixed(0)} / ${(late / trip).toFixed(0)} round trips`
  return plain(`${what}, p50 / p95 of ${times.length}`, `${ms(middle)} / ${ms(late)} ms`, trips)
}

async function sitDown(base: string, code: string, table: string, name: string): Promise<Sitting> {
  const { body, error } = await visitor(base).call<Joined>('POST', `/api/join/${code}`, { table, nickname: name })
  if (error !== null) throw new Error(error.message)
  const device = await connect(base, body.credential)
  await device.hello()
  return { name, credential: body.credential, table, device }
}

async function begin(lead: Player, tables: readonly string[]): Promise<void> {
  for (const table of tables) {
    await lead.ask({ type: 'start' }, { table })
    for (;;) {
      const { phase } = (await lead.look(table)).public
      if (phase === PHASE) break
      await lead.ask({ type: 'next', expect: phase }, { table })
    }
  }
}

function meOf(device: Device) {
  return device.private.findLast(({ sections }) => sections.me != null)?.sections.me
}

function p95(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.ceil(0.95 * times.length) - 1] ?? Number.NaN
}

function ms(time: number): string {
  return time.toFixed(time < 10 ? 1 : 0)
}
