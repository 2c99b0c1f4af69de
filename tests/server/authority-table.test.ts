/** The table of who may ask what is computed from the running server and the real engine, and the page says the same. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askNamed } from '../../scenarios/bench/asks.ts'
import type { Ask } from '../../shared/engine/commands.ts'
import { deciders } from '../../shared/engine/rulebook.ts'
import { best } from '../e2e/support/best-course.ts'
import { OF_FACILITATORS, OF_SEATS, OF_THE_SERVER, ON_THE_FLOOR, WORDED } from '../support/authority-asks.ts'
import { askedIn, phaseTable } from '../support/authority-table.ts'
import { klein } from '../support/engine-klein.ts'
import { tuesday } from '../support/engine-tuesday.ts'
import { type Joined, type Opened, type Player, player, visitor } from '../support/http-client.ts'
import { turnsIn } from '../support/klein-play.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { goTo, openWorkshop, sitDown } from '../support/workshop.ts'

const PAGE = fileURLToPath(new URL('../../game-server/AUTHORITY.md', import.meta.url))
const ASKS = [...OF_SEATS, ...OF_FACILITATORS, ...ON_THE_FLOOR, ...OF_THE_SERVER]

let server: TestServer

beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.remove())

interface Kind {
  readonly name: string
  readonly who: Player
  readonly as?: string
  readonly table?: string
}

/** Everybody who can hold a credential for a workshop of two tables, of which the first is looked at. */
async function kinds(): Promise<{ readonly kinds: readonly Kind[]; readonly begin: () => Promise<void> }> {
  const workshop = await openWorkshop(server, 0, { tables: 2 })
  const [first = '', second = ''] = workshop.opened.tables
  const join = (body: object) =>
    visitor(server.base).call<Joined>('POST', `/api/join/${workshop.opened.joinCode}`, body)
  const office = await sitDown(server.base, workshop.opened.joinCode, { table: first })
  const { body: device } = await join({ table: first, roles: ['purse'] })
  const invited = await workshop.facilitator.call<{ link: string }>('POST', '/api/workshop/invitations', {
    kind: 'spielmeister',
    table: first,
  })
  // Whoever leads, too: nobody may ask so much at once under one credential.
  const other = await workshop.facilitator.call<{ link: string }>('POST', '/api/workshop/invitations', {
    kind: 'facilitator',
    name: 'Mit-Leitung',
  })
  await workshop.facilitator.call('POST', '/api/workshop/seats', { table: second, nickname: null, role: 'office' })
  const of = (credential: string) => player(server.base, credential)
  const spielmeister = of(invited.body.link.slice(4))
  const { guest, observer, projector } = workshop.credentials
  const late: { who?: Player } = {}
  const begin = async () => {
    await goTo({ ...workshop, facilitator: spielmeister }, 'talk')
    late.who = await sitDown(server.base, workshop.opened.joinCode, { table: first })
  }
  const lazily: Player = {
    call: (...args) => (late.who as Player).call(...args),
    look: (...args) => (late.who as Player).look(...args),
    ask: (...args) => (late.who as Player).ask(...args),
  }
  return {
    begin,
    kinds: [
      { name: 'seat', who: office, as: 'office' },
      { name: 'seat, for another role', who: office, as: 'purse' },
      { name: 'seat without a role', who: lazily },
      { name: 'seat, alone', who: await alone(), as: 'office' },
      { name: 'shared device, covered', who: of(device.credential), as: 'purse' },
      { name: 'lead', who: workshop.facilitator },
      { name: 'lead, for a role', who: workshop.facilitator, as: 'office' },
      { name: 'lead, for somebody without a device', who: of(other.body.link.slice(4)), as: 'office', table: second },
      { name: 'Spielmeister', who: spielmeister },
      { name: 'Spielmeister, other table', who: spielmeister, table: second },
      { name: 'guest', who: of(guest) },
      { name: 'observer', who: of(observer) },
      { name: 'wall', who: of(projector) },
      { name: 'nobody', who: of('x'.repeat(22)) },
    ],
  }
}

/** Somebody who plays without others: their game has begun, and nobody leads it. */
async function alone(): Promise<Player> {
  const asked = { scenario: 'tiny', solo: { role: 'office' } }
  const { body } = await visitor(server.base).call<Opened & Joined>('POST', '/api/workshops', asked)
  return player(server.base, body.credential)
}

async function may({ who, as, table }: Kind, ask: Ask): Promise<string> {
  // The table stays where it is: of another phase than this one, "next" is heard and does nothing.
  const still = ask.type === 'next' ? { ...ask, expect: 'away' } : ask
  const more = { ...(as !== undefined && { as }), ...(table !== undefined && { table }) }
  const { status, body } = await who.ask(still, { ...more, ...(WORDED.has(ask.type) && { text: 'froh' }) })
  if (status === 429) throw new Error(`${ask.type} was asked too often`)
  if (status === 401 || status === 404) return ''
  const refused = body.refused?.refused
  // Names that this small game does not have are turned away first: a role's ask is a role's, whatever it names.
  if (refused === 'unknown')
    return may({ name: '', who, ...(as && { as }), ...(table && { table }) }, { type: 'ready' })
  const closed = refused === 'not-yours' || refused === 'not-your-role'
  return closed || (refused === 'malformed' && OF_THE_SERVER.includes(ask)) ? '' : 'yes'
}

async function kindTable(): Promise<string> {
  const { kinds: all, begin } = await kinds()
  await begin()
  const lines: string[][] = []
  for (const ask of ASKS) {
    const cells: string[] = []
    for (const kind of all) cells.push(await may(kind, ask))
    lines.push([`\`${ask.type}\``, ...cells])
  }
  const head = ['command', ...all.map(({ name }) => name)]
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

test('every command there is stands in the table', () => {
  const asked = [...new Set(ASKS.map(({ type }) => type))].filter((type) => Object.hasOwn(deciders, type))
  expect(asked.sort()).toEqual(Object.keys(deciders).sort())
})

test('the page says what the server and the engine do', { timeout: 300_000 }, async () => {
  const ofKlein = await phaseTable(klein, turnsIn)
  const others = new Set([...askedIn(ofKlein), ...OF_THE_SERVER.map(({ type }) => type)])
  const ofTuesday = await phaseTable(tuesday, bestTurnsIn, others)
  const page = `# Who may ask what

Computed by \`tests/server/authority-table.test.ts\` from the running server and the real engine, and held by it: written anew with \`WRITE=1\`.

## By credential

Every command asked with every kind of credential while a table plays. \`yes\`: it is theirs to ask; whether it can be done just now, the rules say. Empty: turned away whatever the table looks like. \`sit\`, \`timeOut\`, \`outage\`, \`refer\` and \`publish\` are asked by the server itself.

${await kindTable()}

## By moment

Everything that can be asked, by everybody who can ask, in every phase of „Auenfurt klein“ (as it begins, and once people have done there what its golden play wrote down), in the lobby, paused and closed. **R** a seat for its role · **P** a second seat of that role, which does not hold the pen · **X** a seat in the name of another role · **S** a seat without a role · **L** the lead, or the Spielmeister of the table · **E** the same, entering for a role · **D** a covered device · **G** a guest · **O** an observer · **W** a wall. A capital: accepted there and then. Small: heard, but something else was missing, such as a motion. Who stands in no cell is turned away.

${ofKlein}

What „Auenfurt klein“ never asks, in every phase of „Dienstag, 17 Uhr“, played as its best course:

${ofTuesday}
`
  if (process.env.WRITE === '1') writeFileSync(PAGE, page)
  expect(readFileSync(PAGE, 'utf8')).toBe(page)
})

/** The best course, without what its people ask for themselves. */
function bestTurnsIn(phase: string): (readonly [role: string, offers: readonly string[]])[] {
  return (best[phase] ?? []).flatMap(([who, offer]) => (askNamed(offer) === null ? [] : [[who, [offer]]]))
}
