/** A whole game of „Auenfurt klein“ with six people through the real server: it is kept, and nobody hears what is not for them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { whatIf } from '../../shared/debrief/whatif.ts'
import { canonical } from '../../shared/engine/canonical.ts'
import type { Record as Recorded } from '../../shared/engine/record.ts'
import { replay } from '../../shared/engine/replay.ts'
import { publicView } from '../../shared/engine/view.ts'
import { member } from '../privacy/support/member.ts'
import { enterRoom } from '../privacy/support/room-line.ts'
import { withoutHurry } from '../privacy/support/stage.ts'
import { canariesIn, canaryTown, mayHear } from '../support/auenfurt-canaries.ts'
import { extras, script } from '../support/auenfurt-evening.ts'
import { handOf, type Seated, type Table } from '../support/auenfurt-table.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { openWorkshop } from '../support/workshop.ts'

let server: TestServer
let table: Table
let kept: Recorded
const leaks: string[] = []

beforeAll(async () => {
  server = await startServer({ scenarios: [canaryTown] })
  table = await sitDown()
  await table.facilitator.ask({ type: 'start' })
  for (;;) {
    const { phase } = table.state().town.position
    await extras[phase]?.(table)
    for (const { role, ask } of script(phase)) await table.says(role, ask)
    await listen(phase)
    const { status } = await table.facilitator.ask({ type: 'next', expect: phase })
    if (status !== 200) break
  }
  const path = `/api/tables/${table.seats.planung?.person.joined.table}/record`
  kept = (await table.facilitator.call<Recorded>('GET', path)).body
})
afterAll(() => server.remove())

/** Six people at one table, each in a room; three of them ask over HTTP. */
async function sitDown(): Promise<Table> {
  const workshop = await openWorkshop(server, 6, { scenario: canaryTown.id })
  withoutHurry(workshop.table)
  const live = server.service.commit.tables.get(workshop.table)
  if (live === undefined) throw new Error('no table')
  const seats: Record<string, Seated> = {}
  for (const [i, person] of workshop.people.entries()) {
    const role = Object.keys(canaryTown.roles)[i] ?? ''
    const who = member(
      { name: role, kind: 'seat', role, language: 'de', credential: person.joined.credential },
      () => live.state.town.position.phase,
    )
    const line = await enterRoom(server.base, who)
    await line.hello()
    seats[role] = { who, line, person, byRoom: i % 2 === 0 }
  }
  return {
    seats,
    facilitator: workshop.facilitator,
    state: () => live.state,
    async says(role, ask, more = {}) {
      const seat = seats[role]
      if (seat === undefined) throw new Error(`nobody plays ${role}`)
      const message = { cid: crypto.randomUUID(), as: role, ask, ...more }
      const answer = seat.byRoom ? await seat.line.ask(message) : (await seat.person.ask(ask, message)).body
      if ((answer as { ok?: boolean }).ok !== true) throw new Error(`${JSON.stringify(ask)}: ${JSON.stringify(answer)}`)
    },
    async heard() {
      for (const { line } of Object.values(seats)) await line.settle()
    },
  }
}

/** After everything of a phase has arrived: what has reached somebody who may not know of it yet. */
async function listen(phase: string): Promise<void> {
  await table.heard()
  for (const [role, { who, person }] of Object.entries(table.seats)) {
    const bytes = [...who.chunks.map((chunk) => chunk.bytes.toString('latin1')), JSON.stringify(await person.look())]
    const foreign = canariesIn(bytes.join('\n')).filter((canary) => !mayHear(table.state(), role, canary))
    leaks.push(...foreign.map((canary) => `${canary} reached ${role} in ${phase}`))
    const hidden = Object.keys(handOf(table, role).votes ?? {}).filter(
      (motion) => table.state().town.motions[motion]?.votes[role] === undefined,
    )
    leaks.push(...hidden.map((motion) => `a vote on ${motion} reached ${role} in ${phase}`))
  }
}

describe('what reaches people', () => {
  test('is for them', () => {
    expect(leaks).toEqual([])
  })

  test('is everything that is for them: their own cards, and what was told to them alone', () => {
    for (const [role, { who }] of Object.entries(table.seats)) {
      const early = who.chunks.filter(({ moment }) => moment === 'welcome').map(({ bytes }) => bytes.toString('latin1'))
      const own = Object.keys(canaryTown.cards).filter((id) => canaryTown.cards[id]?.owner === role)
      expect(own.length).toBeGreaterThan(0)
      expect(canariesIn(early.join('\n'))).toEqual(expect.arrayContaining(own.map((id) => `cards.${id}`)))
    }
    const told = table.seats.kaemmerei?.who.chunks.map(({ bytes }) => bytes.toString('latin1')).join('\n') ?? ''
    expect(canariesIn(told)).toEqual(expect.arrayContaining(['cards.elf', 'cards.wege']))
  })

  test('would be found where it is not for them', () => {
    const before = { ...table.state(), town: replay(kept, 8).town }
    const own = table.seats.jugendamt?.who.chunks[0]?.bytes.toString('latin1') ?? ''
    const seen = canariesIn(own + JSON.stringify(table.seats.jugendamt?.who.story))
    expect(seen.filter((canary) => !mayHear(before, 'mehrheit', canary))).toContain('cards.elf')
  })
})

describe('what is kept', () => {
  test('plays again to where the table stands, and today’s rules come to the same', async () => {
    expect(kept.entries.length).toBeGreaterThan(150)
    expect(canonical(replay(kept))).toBe(canonical(table.state()))
    expect(whatIf(kept, new Map())?.fellOut).toEqual([])
    expect((await table.facilitator.look()).public).toEqual(JSON.parse(JSON.stringify(publicView(replay(kept)))))
  })

  test('tells an evening that came to its end with everything in it', () => {
    const { town } = table.state()
    expect(town.ending).not.toBeNull()
    expect(Object.keys(town.running).length).toBeGreaterThan(6)
    expect(Object.values(town.overlaps).map(({ agreed }) => agreed)).toEqual(['divide', 'close'])
    expect(town.reports.length).toBeGreaterThan(3)
  })

  test('marks what the facilitator entered for people without a device', () => {
    const entered = kept.entries.filter(({ command }) => command.by.kind === 'facilitator' && 'role' in command.by)
    expect(entered.map(({ command }) => [command.by, command.ask.type])).toEqual([
      [{ kind: 'facilitator', role: 'kaemmerei' }, 'cover'],
      [{ kind: 'facilitator', role: 'mehrheit' }, 'vote'],
    ])
  })

  test('is the same after the server has been away', async () => {
    const before = canonical(table.state())
    const id = table.seats.planung?.person.joined.table ?? ''
    server = await server.restart()
    expect(canonical(server.service.commit.tables.get(id)?.state)).toBe(before)
  })
})
