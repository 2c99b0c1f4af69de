/** What a simulated evening is held to: nothing acknowledged lost, nothing twice, in order, and everybody sees the same. */
import { brokenAt } from '../../../game-server/store/chain.ts'
import type { EntryRow } from '../../../game-server/store/store.ts'
import { canonical } from '../../../shared/engine/canonical.ts'
import type { Entry } from '../../../shared/engine/record.ts'
import { replay } from '../../../shared/engine/replay.ts'
import type { State } from '../../../shared/engine/state.ts'
import { privateView, publicView } from '../../../shared/engine/view.ts'
import type { Scenario } from '../../../shared/scenario/schema.ts'
import type { SlowDisk } from './disk.ts'
import { type House, TABLE } from './house.ts'
import type { Page } from './page.ts'
import type { Time } from './time.ts'

export interface Judged {
  readonly found: readonly string[]
  readonly lost: number
  readonly doubled: number
  readonly refusedIllegal: number
  readonly acceptedIllegal: number
  /** Answers that arrived at a page. */
  readonly answers: number
  readonly entries: number
  /** The longest from pressing until the answer was there, in milliseconds of simulated time. */
  readonly longest: number
}

/** Looks on from outside while an evening is played. */
export interface Witnessed {
  watch(page: Page): void
  finds(what: string): void
  /** Somebody who may not was told no. */
  turnedDown(): void
  readonly found: readonly string[]
  readonly answers: ReadonlyMap<string, 'saved' | 'refused'>
  readonly refused: number
  readonly longest: number
}

export function witness(time: Time, disk: SlowDisk): Witnessed {
  const found: string[] = []
  const answers = new Map<string, 'saved' | 'refused'>()
  let [refused, longest] = [0, 0]
  const finds = (what: string) => {
    time.note(`FOUND ${what}`)
    found.push(what)
  }
  return {
    found,
    answers,
    finds,
    get refused() {
      return refused
    },
    get longest() {
      return longest
    },
    turnedDown() {
      refused += 1
    },
    watch({ name, stores, audience }) {
      const who = audience.kind === 'seat' ? audience.seat : audience.kind
      stores.outbox.subscribe((outbox) => {
        for (const { state, message, since } of outbox) {
          if (state === 'sending') continue
          const { cid } = message
          const before = answers.get(cid)
          if (before === state) continue
          time.note(
            `${name} ${cid} ${state} ${JSON.stringify(message.ask)} ${JSON.stringify(outbox.find((s) => s.message.cid === cid)?.refusal)}`,
          )
          if (before !== undefined) finds(`${cid} was ${before}, then ${state}`)
          answers.set(cid, state)
          longest = Math.max(longest, time.now - since)
          // What could not even be read has no answer on the disk, and changed nothing.
          const kept = disk.holds.get(`answer ${TABLE} ${who} ${cid}`)
          if (state === 'saved' && kept === undefined) finds(`${cid} was acknowledged before it was kept`)
        }
      })
      stores.link.subscribe((link) => time.note(`${name} ${link}`))
    },
  }
}

interface Evening {
  readonly disk: SlowDisk
  readonly house: House
  readonly pages: readonly Page[]
  readonly seen: Witnessed
  readonly scenario: Scenario
  readonly seed: string
}

export async function judge({ disk, house, pages, seen, scenario, seed }: Evening): Promise<Judged> {
  const rows = await disk.open().entries(TABLE)
  const entries = rows.map(({ entry }: EntryRow): Entry => JSON.parse(entry))
  const state = replay({ scenario, seed, pace: 'room', preset: null, entries })
  const times = new Map<string, number>()
  for (const { command } of entries) times.set(keyOf(command), (times.get(keyOf(command)) ?? 0) + 1)
  const inLog = new Set(entries.map(({ command }) => command.cid))
  const lost = [...seen.answers].filter(([cid, answer]) => answer === 'saved' && !inLog.has(cid))
  const wrong = [...seen.answers].filter(([cid, answer]) => answer === 'refused' && inLog.has(cid))
  const doubled = [...times].filter(([, count]) => count > 1)
  const record = { scenario, seed, pace: 'room', preset: null, entries } as const
  const illegal = entries.flatMap(({ command }, at) =>
    isAllowed(command, () => replay(record, at)) ? [] : [command.cid],
  )
  const found = [
    ...seen.found,
    ...lost.map(([cid]) => `${cid} was acknowledged and is lost`),
    ...wrong.map(([cid]) => `${cid} was refused and happened`),
    ...doubled.map(([cid, count]) => `${cid} happened ${count} times`),
    ...illegal.map((cid) => `${cid} was not allowed and happened`),
    ...(brokenAt(rows) === null ? [] : ['the log does not hold together']),
    ...house.faults.map((fault) => `a fault of our own: ${fault}`),
    ...pages.flatMap((page) => [...outOfOrder(page, entries), ...unlike(page, state)]),
  ]
  return {
    found,
    ...{ lost: lost.length, doubled: doubled.length, answers: seen.answers.size, entries: entries.length },
    ...{ refusedIllegal: seen.refused, acceptedIllegal: illegal.length, longest: seen.longest },
  }
}

/** A stranger may have been given the very role that it claimed; then it may ask what that role may. */
function isAllowed({ cid, by }: Entry['command'], before: () => State): boolean {
  if (!cid.startsWith('evil-')) return true
  return by.kind === 'seat' && by.role !== null && before().house.seats[by.seat]?.role === by.role
}

function keyOf({ by, cid }: Entry['command']): string {
  return `${by.kind === 'seat' ? by.seat : by.kind} ${cid}`
}

/** What one page asked, and happened, happened in the order in which it was asked. */
function outOfOrder({ name, asked }: Page, entries: readonly Entry[]): string[] {
  const happened = entries.map(({ command }) => asked.indexOf(command.cid)).filter((at) => at >= 0)
  return happened.every((at, n) => n === 0 || at > (happened[n - 1] ?? -1))
    ? []
    : [`what ${name} asked happened in another order: ${happened.join(' ')}`]
}

/** Once the weather is good, the newest page of everybody is connected, has sent everything and shows what is so. */
function unlike({ name, closed, stores, audience }: Page, state: State): string[] {
  const link = stores.link.value
  if (closed || link === 'superseded') return []
  if (link !== 'live' && link !== 'stream') return [`${name} is not connected again: ${link}`]
  const left = stores.outbox.value.filter(({ state: how }) => how === 'sending')
  const seen = canonical(stores.view.value) === canonical(publicView(state))
  const own = canonical(stores.mine.value) === canonical(privateView(state, audience))
  return [
    ...left.map(({ message }) => `${message.cid} never arrived`),
    ...(seen
      ? []
      : [
          `${name} does not see the ${partsUnlike(stores.view.value ?? {}, publicView(state))} of the table as they are`,
        ]),
    ...(own
      ? []
      : [`${name} does not see its own ${partsUnlike(stores.mine.value, privateView(state, audience))} as they are`]),
    ...(stores.readOnly.value ? [`${name} is still told that nothing can be kept`] : []),
  ]
}

function partsUnlike(seen: object, real: object): string {
  const part = (of: object, name: string) => canonical((of as Record<string, never>)[name] ?? null)
  const names = new Set([...Object.keys(seen), ...Object.keys(real)])
  return [...names].filter((name) => part(seen, name) !== part(real, name)).join(', ')
}
