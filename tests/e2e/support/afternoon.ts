/** An afternoon with four tables: three real pages, the devices of everybody else, and a book of what was pressed on the consoles. */
import { expect, type Page } from '@playwright/test'
import { type Crowd, crowdOf, type Guest } from '../../support/crowd.ts'
import { credentialIn, type Joined, type Opened, type Player, player, visitor } from '../../support/http-client.ts'
import { countLongTasks } from './long-tasks.ts'
import type { ServerProcess } from './server-process.ts'
import { laptop, phone, type Visit, wall } from './visit.ts'
import { word } from './words.ts'

export interface Afternoon {
  readonly server: ServerProcess
  readonly code: string
  /** The last of them has no devices. */
  readonly tables: readonly [first: string, second: string, third: string, last: string]
  readonly lead: Player
  readonly console: Page
  /** The console of a second lead. */
  readonly phone: Page
  readonly wall: Page
  readonly crowd: Crowd
  /** Who sits at a table with a device, in the order in which they came. */
  readonly people: Map<string, readonly Guest[]>
  /** A guest of those who lead and an observer, both at the first table. */
  readonly onlookers: readonly Guest[]
  /** Leads the table without devices, and says there what its people say. */
  readonly spielmeister: Guest
  /** What was pressed on the consoles for each table, in order, by the names of the offers. */
  readonly pressed: Map<string, string[]>
}

/** What a browser says that is cut off, or told no. */
const excuse = /WebSocket|Failed to load resource|ERR_/

/** Opens the workshop on the console; a second lead comes with a phone, the wall is hung up, and people sit down. */
export async function openAfternoon(visit: Visit, server: ServerProcess, seats: readonly number[]): Promise<Afternoon> {
  const console = await visit({ at: server.base, excuse, prepare: countLongTasks, size: laptop, town: true })
  await console.getByLabel(word('open.scenario')).selectOption('auenfurt-klein')
  await console.getByLabel(word('open.tables')).fill(String(seats.length))
  const answered = console.waitForResponse('**/api/workshops')
  await console.locator('[data-open="workshop"]').click()
  const opened = (await (await answered).json()) as Opened
  const [first = '', second = '', third = '', last = ''] = opened.tables
  const tables = [first, second, third, last] as const
  const lead = player(server.base, credentialIn(opened.links.facilitator))
  const invited = async (body: object) =>
    (await lead.call<{ link: string }>('POST', '/api/workshop/invitations', body)).body.link
  const crowd = crowdOf(() => server.base)
  const bring = (kind: string, link: string, table: string) => crowd.bring(kind, credentialIn(link), table)
  const afternoon = {
    ...{ server, lead, console, crowd, tables, code: opened.joinCode },
    people: new Map<string, readonly Guest[]>(),
    phone: await visit({ at: server.base + (await invited({ kind: 'facilitator' })), excuse, size: phone }),
    wall: await visit({ at: server.base + opened.links.projector, excuse, size: wall }),
    onlookers: (['guest', 'observer'] as const).map((kind) => bring(kind, opened.links[kind], first)),
    spielmeister: bring('spielmeister', await invited({ kind: 'spielmeister', table: last }), last),
    pressed: new Map(tables.map((table): [string, string[]] => [table, []])),
  }
  for (const [at, table] of tables.entries())
    for (let n = 1; n <= (seats[at] ?? 0); n += 1) await sitDown(afternoon, table, `T${at + 1}-${n}`)
  return afternoon
}

/** One more person comes with the code. */
export async function sitDown(
  { server, code, crowd, people }: Pick<Afternoon, 'server' | 'code' | 'crowd' | 'people'>,
  table: string,
  name: string,
): Promise<Guest> {
  const { body, error } = await visitor(server.base).call<Joined>('POST', `/api/join/${code}`, {
    table,
    nickname: name,
  })
  if (error !== null) throw new Error(`${error.code}: ${error.message}`)
  const guest = crowd.bring(name, body.credential, table, body.seat)
  people.set(table, [...(people.get(table) ?? []), guest])
  return guest
}

/** Everybody with a device and without a browser. */
export function everybody({ people, onlookers, spielmeister }: Afternoon): Guest[] {
  return [...[...people.values()].flat(), ...onlookers, spielmeister]
}

/** Resolves once everybody at these tables stands in that phase. */
export async function arrived(afternoon: Afternoon, phase: string, tables: readonly string[]): Promise<void> {
  const here = everybody(afternoon).filter(({ table }) => tables.includes(table))
  await Promise.all(here.map((guest) => guest.until((device) => device.view().phase === phase)))
}

/** Whoever speaks for that role at that table now; nobody where a bot does, or whoever leads. */
export function speakerFor({ people }: Afternoon, table: string, role: string): Guest | null {
  return people.get(table)?.find((guest) => guest.me()?.role === role && guest.me()?.pen?.mine === true) ?? null
}

/** Something is pressed on a console, and written down for the tables that it is for. */
export async function pressed(
  { pressed: book }: Afternoon,
  tables: readonly string[],
  offer: string,
  press: () => Promise<void>,
): Promise<void> {
  await press()
  for (const table of tables) book.get(table)?.push(offer)
}

/** The button for several tables at once. */
export async function pressForAll(afternoon: Afternoon, tables: readonly string[], offer: string): Promise<void> {
  await pressed(afternoon, tables, offer, () => afternoon.console.locator(`[data-all="${offer}"]`).click())
}

/** The console looks at that table. */
export async function lookAt({ console }: Afternoon, table: string): Promise<void> {
  const button = console.locator(`[data-table="${table}"]`)
  await button.click()
  await expect(button).toHaveAttribute('aria-current', 'page')
}
