/** Cuts connections off in every way, for a tenth of a second to eight hours, and looks whether whoever comes back has all. */
import { canonical } from '../../../shared/engine/canonical.ts'
import { privateView, publicView } from '../../../shared/engine/view.ts'
import type { Answered } from '../../support/http-client.ts'
import { player } from '../../support/http-client.ts'
import { connect } from '../../support/room-client.ts'
import { startServer, type TestServer } from '../../support/server.ts'
import { goTo, openWorkshop, type TestWorkshop } from '../../support/workshop.ts'
import { type Chance, chanceOf } from '../against/chance.ts'
import { plain } from '../against/ledger.ts'
import { within } from '../against/within.ts'
import { type Campaign, type Finding, goesOn } from '../campaign.ts'
import { cuts } from './cuts.ts'

export const reconnect: Campaign = {
  name: 'reconnect',
  does: 'cuts off in every step, once or twice, for 0.1 s to 8 h of the table’s clock, with restarts in between',
  lane: 15,
  long: 300,
  async run({ seconds, count, seed, say }) {
    console.warn = () => undefined
    const chance = chanceOf(`reconnect ${seed}`)
    let server = await startServer()
    const workshop = await openWorkshop(server, 2)
    await goTo(workshop, 'away')
    const began = performance.now()
    const since = () => (performance.now() - began) / 1_000
    const found: Finding[] = []
    const met = new Map<string, number>()
    const sums = { lost: 0, doubled: 0, restarts: 0, twice: 0, longest: 0, away: 0 }
    let tried = 0
    for (; goesOn({ seconds, count }, tried, since()); tried += 1) {
      const draw = chance.of(tried)
      const pattern = drawn(draw)
      for (const name of pattern.cuts) met.set(name, (met.get(name) ?? 0) + 1)
      sums.twice += Number(pattern.cuts.length > 1)
      sums.restarts += Number(pattern.restarts)
      sums.away = Math.max(sums.away, pattern.away)
      const back = await goAndComeBack(server, workshop, pattern, tried)
      server = back.server
      sums.longest = Math.max(sums.longest, back.milliseconds)
      sums.lost += Number(back.times === 0 && back.answer === 'true')
      sums.doubled += Number(back.times > 1)
      if (back.wrong !== null) {
        const says = `${back.wrong} (${pattern.cuts.join(', then ')}, away ${pattern.away} ms, restart ${pattern.restarts})`
        found.push({ seed, says: `pattern ${tried}: ${says}`, after: since() })
      }
      if (tried % 500 === 499) say(`${tried + 1} patterns, ${found.length} found`)
    }
    for (const { message } of server.logged.filter(({ level }) => level === 'fault'))
      found.push({ seed, says: `a fault: ${message}`, after: since() })
    await server.remove()
    return {
      ...{ what: 'patterns', tried, found, lost: sums.lost, doubled: sums.doubled, leaked: 0 },
      ...{ refusedIllegal: 0, acceptedIllegal: 0, seeds: `${seed}:0 to ${seed}:${tried - 1}`, longest: sums.longest },
      notes: [
        [...met].map(([name, times]) => `${name} ${times}`).join(' · '),
        `${sums.twice} double drops, ${sums.restarts} restarts in between, away for up to ${(sums.away / 3_600_000).toFixed(1)} h`,
      ],
    }
  },
}

interface Pattern {
  readonly cuts: readonly string[]
  /** Milliseconds of the table's clock. */
  readonly away: number
  readonly restarts: boolean
}

const NAMES = Object.keys(cuts)
/** From a blink to a night, each step about twice the one before. */
const LENGTHS = [100, 250, 700, 2_000, 5_000, 12_000, 30_000, 90_000, 300_000, 1_200_000, 3_600_000, 28_800_000]

function drawn(chance: Chance): Pattern {
  const first = chance.pick(NAMES)
  // A night has a hundred thousand ticks: it comes, but not often.
  const away = chance.pick(chance.oneIn(8) ? LENGTHS : LENGTHS.slice(0, 9))
  return { cuts: chance.oneIn(3) ? [first, chance.pick(NAMES)] : [first], away, restarts: chance.oneIn(15) }
}

interface Back {
  readonly server: TestServer
  readonly wrong: string | null
  /** How often what was on its way has happened. */
  readonly times: number
  readonly answer: string
  /** From coming back until everything is there and what was on its way is answered. */
  readonly milliseconds: number
}

async function goAndComeBack(before: TestServer, workshop: TestWorkshop, pattern: Pattern, at: number): Promise<Back> {
  const credential = workshop.people[0]?.joined.credential ?? ''
  const cid = `pattern-${at}`
  const message = { cid, ask: { type: 'word', text: 'w' }, text: `Wort ${at}` }
  for (const name of pattern.cuts) await cuts[name]?.({ base: before.base, credential, message })
  before.clock.advance(pattern.away)
  const server = pattern.restarts ? await before.restart() : before
  // Somebody else has done something meanwhile.
  const other = player(server.base, workshop.people[1]?.joined.credential ?? '')
  const said: Answered<unknown> = await other.ask({ type: 'word', text: 'w' }, { text: `Anderes ${at}` })

  const began = performance.now()
  const device = await connect(server.base, credential)
  await device.hello()
  const answer = plain(await device.room.request('command', message))
  const milliseconds = performance.now() - began
  const entries = await server.service.store.entries(workshop.table)
  const times = entries.filter(({ entry }) => JSON.parse(entry).command.cid === cid).length
  const wrong = said.status === 200 ? await whatIsMissing(server, workshop, device) : 'the others could not go on'
  device.room.connection.close()
  await device.ended
  return { server, wrong, times, answer, milliseconds }
}

type Device = Awaited<ReturnType<typeof connect>>

/** What the device does not know although it may; null where it has everything. */
export async function whatIsMissing(
  server: TestServer,
  { table: id, people }: TestWorkshop,
  device: Device,
): Promise<string | null> {
  const table = server.service.commit.tables.get(id)
  if (table === undefined) return 'the table is gone'
  if (table.connections.size !== 1) return `${table.connections.size} connections are left`
  const own = privateView(table.state, { kind: 'seat', seat: people[0]?.joined.seat ?? '' })
  const told = Object.assign({}, ...device.private.map(({ sections }) => sections))
  if (canonical(told.me) !== canonical(JSON.parse(JSON.stringify(own.me)))) return 'it does not know what is its own'
  if (canonical(told.hand ?? null) !== canonical(JSON.parse(JSON.stringify(own.hand ?? null))))
    return 'cards are missing'
  const caughtUp = device.until(({ room }) => room.state.version === table.shown.version)
  const late = await within(5_000, caughtUp).catch((error: Error) => error)
  if (late instanceof Error) return 'it does not hear what is new'
  const same = canonical(plainOf(device.view())) === canonical(plainOf(publicView(table.state)))
  return same ? null : 'it sees another town than the others'
}

function plainOf(view: object) {
  return JSON.parse(JSON.stringify(view))
}
