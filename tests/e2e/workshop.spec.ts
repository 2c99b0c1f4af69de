/** A whole workshop: four tables, forty clients, and an afternoon in which much goes wrong. At the end every record is whole. */
import { expect } from '@playwright/test'
import { askNamed } from '../../scenarios/bench/asks.ts'
import { canonical } from '../../shared/engine/canonical.ts'
import { privateView, publicView } from '../../shared/engine/view.ts'
import { holdAgainst, playedAgain } from '../chaos/against/ledger.ts'
import type { Guest } from '../support/crowd.ts'
import { type Look, player } from '../support/http-client.ts'
import { turnsIn } from '../support/klein-play.ts'
import { playsAgain, stepsBack, wrongIn } from '../support/workshop-oracle.ts'
import {
  type Afternoon,
  arrived,
  everybody,
  lookAt,
  openAfternoon,
  pressed,
  pressForAll,
  speakerFor,
} from './support/afternoon.ts'
import * as acts from './support/afternoon-acts.ts'
import { longTasksOf } from './support/long-tasks.ts'
import { act, heading } from './support/screen.ts'
import { serverOfThisFile } from './support/server-process.ts'
import { test } from './support/visit.ts'

const server = serverOfThisFile()

/** Those who were given this role at the second table never come. */
const ABSENT = 'partner'
const NEWS = 'Der Bäcker am Hafen macht zu.'
const REASON = 'Die Beratung war zu knapp.'
/** In this phase the people of the third table lay their devices aside and write on paper. */
const ON_PAPER = 'hearing1'
/** So much at least is done at each table. */
const MANY = 60

test('four tables, forty clients, and at the end every record is whole', async ({ visit }, info) => {
  test.setTimeout(900_000)
  const afternoon = await openAfternoon(visit, server, [12, 12, 11, 0])
  const { tables, people, spielmeister, console: desk, phone, wall } = afternoon
  const [, second] = tables
  const { roles, phases, names, roleOf } = await planOf(afternoon)
  const absent = (people.get(second) ?? []).filter(({ seat }) => roleOf[seat ?? '']?.role === ABSENT)
  people.set(
    second,
    (people.get(second) ?? []).filter((guest) => !absent.includes(guest)),
  )

  await test.step('lobby', async () => {
    await Promise.all(everybody(afternoon).map((guest) => guest.until((device) => device.view().status === 'lobby')))
    for (const role of roles) await spielmeister.ask({ type: 'sitIn', role, byHand: true })
    await pressForAll(afternoon, tables, 'start')
  })
  for (const phase of phases)
    await test.step(phase, async () => {
      await arrived(afternoon, phase, tables)
      for (const page of [desk, phone, wall]) await expect(heading(page)).toHaveText(names[phase] ?? '')
      await Promise.all(tables.map((table) => play(afternoon, table, phase)))
      await happens[phase]?.(afternoon, absent)
      if (phase === phases.at(-1)) return
      await (onward[phase] ?? goOn)(afternoon, `next:${phase}`)
    })
  expect(everybody(afternoon).length + [desk, phone, wall].length).toBe(40)
  expect(absent).toHaveLength(2)
  await test.step('judgement', () => judge(afternoon))
  const long = await longTasksOf(desk)
  info.annotations.push({ type: 'long tasks of the console', description: JSON.stringify(long.map(Math.round)) })
  await afternoon.crowd.leave()
})

/** Everybody at a table does what the golden play wrote down, by their own hand or by that of the Spielmeister. */
async function play(afternoon: Afternoon, table: string, phase: string): Promise<void> {
  const [, , third, last] = afternoon.tables
  if (table === third && phase === ON_PAPER) return
  for (const [role, offers] of turnsIn(phase))
    for (const offer of offers) {
      const ask = askNamed(offer)
      if (ask === null) throw new Error(`nobody can ask ${offer}`)
      if (table === last) await afternoon.spielmeister.ask(ask, { as: role })
      else await speakerFor(afternoon, table, role)?.ask(ask)
    }
}

type Happening = (afternoon: Afternoon, absent: readonly Guest[]) => Promise<void>

/** What else happens in a phase. */
const happens: Readonly<Record<string, Happening>> = {
  // Everybody at once, and the server dies among the answers.
  compass: (afternoon) =>
    acts.killUnder(afternoon, () => seats(afternoon).map((guest) => guest.ask({ type: 'declare', option: 'teams' }))),

  async introduce(afternoon, absent) {
    const [, second] = afternoon.tables
    await lookAt(afternoon, second)
    for (const { name, seat } of absent) await acts.remove(afternoon, second, name, seat ?? '')
    await acts.comeLate(afternoon, second, 'Lena', ABSENT)
  },

  async talk1(afternoon) {
    const [first] = afternoon.tables
    await acts.swap(afternoon, first, ['T1-1', 'T1-2'])
    const { private: own } = await afternoon.lead.look(first)
    const given = own.offers?.find(({ id }) => id.startsWith('revoke:promise:'))?.id ?? ''
    await acts.revoke(afternoon, first, given.slice('revoke:'.length), REASON)
  },

  said1: async (afternoon) =>
    void (await Promise.all(seats(afternoon).map((guest) => guest.ask({ type: 'pulse', answer: 0 })))),

  async draft1(afternoon) {
    const [first] = afternoon.tables
    await acts.throwIn(afternoon, first, NEWS, 'reach@hafen')
  },

  async hearing1(afternoon) {
    const [, , third] = afternoon.tables
    await lookAt(afternoon, third)
    for (const [role, offers] of turnsIn(ON_PAPER)) await acts.enterPaper(afternoon, third, role, offers)
  },

  // Hands are counted where nobody has a device.
  async jha1({ lead, tables: [, , , last], spielmeister }) {
    const { private: own } = await lead.look(last)
    for (const { ask } of own.offers?.filter(({ id }) => id.startsWith('hands:')) ?? [])
      await spielmeister.ask({ ...ask, counts: { yes: 5, no: 2, abstain: 1 } })
  },

  // One table goes back three phases, tries something else, and takes the step back.
  async rat1(afternoon) {
    const [, second] = afternoon.tables
    const marks = async () => (await afternoon.lead.look(second)).private.table?.marks ?? []
    await lookAt(afternoon, second)
    const there = (await marks()).find(({ phase }) => phase === 'draft1')
    await acts.goBack(afternoon, second, there?.id ?? '', REASON)
    await arrived(afternoon, 'draft1', [second])
    expect(
      await speakerFor(afternoon, second, 'jugendamt')?.ask({ type: 'propose', measure: 'asd', form: 'full' }),
    ).toBe('true')
    const before = (await marks()).findLast(({ id }) => id.startsWith('back.'))
    await acts.goBack(afternoon, second, before?.id ?? '', 'Doch, so war es gut.')
    await arrived(afternoon, 'rat1', [second])
  },

  async year1(afternoon) {
    const [, , third] = afternoon.tables
    const leaving = afternoon.people.get(third) ?? []
    await Promise.all(
      leaving.map((guest) => guest.ask({ type: 'handOver', text: '' }, { text: `Gruß von ${guest.name}` })),
    )
    await acts.rotate(afternoon, third)
  },

  // Phones fall asleep while people talk; the next word wakes them.
  async talk2({ people, tables: [first] }) {
    await Promise.all((people.get(first) ?? []).slice(0, 5).map((guest) => guest.sleep()))
  },

  word: (afternoon) =>
    acts.killUnder(afternoon, () =>
      seats(afternoon).map((guest) => guest.ask({ type: 'word', text: '' }, { text: `froh ${guest.name}` })),
    ),

  guess: async (afternoon) =>
    void (await Promise.all(
      seats(afternoon).map((guest) => guest.ask({ type: 'guess', whatIf: 'nichts', guess: 'fewer' })),
    )),

  async whatIf(afternoon) {
    const [first] = afternoon.tables
    await lookAt(afternoon, first)
    await pressed(afternoon, [first], 'publish:nichts', () => act(afternoon.console, 'publish:nichts'))
    await expect(afternoon.console.locator('.two-towns').first()).toBeAttached()
  },
}

/** How it goes on from a phase, where not simply for all tables. */
const onward: Readonly<Record<string, (afternoon: Afternoon, next: string) => Promise<void>>> = {
  async welcome(afternoon, next) {
    const [first, ...others] = afternoon.tables
    await acts.bothPress(afternoon, [first], next, `[data-offer="${next}"]`)
    await arrived(afternoon, 'briefing', [first])
    await pressForAll(afternoon, others, next)
  },
  briefing: (afternoon, next) => acts.bothPress(afternoon, afternoon.tables, next, `[data-all="${next}"]`),
  async august1(afternoon, next) {
    await acts.killUnderThePress(afternoon, next)
    await goOn(afternoon, next)
  },
}

async function goOn(afternoon: Afternoon, next: string): Promise<void> {
  await pressForAll(afternoon, afternoon.tables, next)
}

function seats({ people }: Afternoon): Guest[] {
  return [...people.values()].flat()
}

type Plan = Look & {
  readonly frame: {
    readonly roles: readonly string[]
    readonly rounds: Readonly<Record<string, Readonly<Record<string, { readonly only: string | null }>>>>
  }
}

async function planOf({ lead, tables: [, second] }: Afternoon) {
  const { frame, texts, private: own } = (await lead.call<Plan>('GET', `/api/seat?room=0&table=${second}`)).body
  const all = Object.entries(frame.rounds).flatMap(([round, phases]) =>
    Object.entries(phases).flatMap(([phase, { only }]) => (only === 'alone' ? [] : [[round, phase] as const])),
  )
  const names = Object.fromEntries(all.map(([round, phase]) => [phase, texts[`rounds.${round}.phases.${phase}.name`]]))
  return { roles: frame.roles, phases: all.map(([, phase]) => phase), names, roleOf: own.table?.seats ?? {} }
}

/** Everything that was acknowledged and pressed is on the disk, once; every record plays again to what everybody sees. */
async function judge(afternoon: Afternoon): Promise<void> {
  const { crowd, tables, lead, pressed: book, people } = afternoon
  expect(holdAgainst(server.folder, crowd.heard)).toEqual({ lost: [], doubled: [] })
  for (const table of tables) {
    const { record, state } = await playedAgain(server.folder, table)
    const mine = crowd.heard.filter((one) => one.table === table && one.answer === 'true').map(({ cid }) => cid)
    expect(wrongIn(record, { accepted: mine, pressed: book.get(table) ?? [] })).toEqual([])
    expect(playsAgain(record)).toEqual([])
    expect(state.town.ending).not.toBeNull()
    // What was refused to everybody would be nothing to lose.
    expect(mine.length).toBeGreaterThan(MANY)
    expect(canonical((await lead.look(table)).public)).toBe(canonical(asSent(publicView(state))))
    for (const guest of people.get(table) ?? []) {
      const { public: seen, private: own } = await player(server.base, guest.credential).look()
      const { offers: _, ...sections } = own
      expect(canonical(seen), guest.name).toBe(canonical(asSent(publicView(state))))
      const real = privateView(state, { kind: 'seat', seat: guest.seat ?? '' })
      expect(canonical(sections), guest.name).toBe(canonical(asSent({ ...real, offers: undefined })))
    }
    const back = stepsBack(record)
    expect(back.map(({ same }) => same)).toEqual(table === tables[1] ? [true, true] : [])
  }
}

/** As JSON carries it. */
function asSent<T>(value: T): T {
  return JSON.parse(JSON.stringify(value))
}
