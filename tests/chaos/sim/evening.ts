/** One simulated evening: people press what is offered, everything goes wrong that is allowed to, and then it is judged. */
import type { Audience } from '../../../shared/engine/views.ts'
import { longestText } from '../../../shared/protocol/commands.ts'
import { tuesday } from '../../support/engine-tuesday.ts'
import { tiny } from '../../support/tiny-scenario.ts'
import { type DiskFault, slowDisk } from './disk.ts'
import { type House, simulatedHouse } from './house.ts'
import { type Judged, judge, type Witnessed, witness } from './judge.ts'
import { calm, openPage, type Page } from './page.ts'
import { settled, simulatedTime, type Time } from './time.ts'
import { TROUBLES, type Trouble, troubles } from './troubles.ts'

export interface Setting {
  readonly seed: string
  /** How many people come. */
  readonly people: number
  /** How long they play, in minutes of simulated time. */
  readonly minutes: number
  readonly troubles: readonly Trouble[]
  /** What happens to one append, counted from the one after the people have sat down. */
  readonly disk?: { readonly n: number; readonly fault: DiskFault }
}

export interface Played extends Judged {
  readonly setting: Setting
  /** How often each trouble really happened. */
  readonly happened: Readonly<Record<string, number>>
  /** How often something was to be written. */
  readonly appends: number
  /** Simulated, in milliseconds. */
  readonly lasted: number
  readonly trace: { readonly hash: string; readonly last: readonly string[] }
}

/** After the last trouble, so long until everything has to be everywhere. */
const QUIET = 90_000

/** What a seed stands for: some of the troubles, some people, some minutes. */
export function settingOf(seed: string): Setting {
  const { draw } = simulatedTime(`setting ${seed}`)
  return {
    seed,
    people: 1 + draw.below(3),
    minutes: 2 + draw.below(6),
    troubles: TROUBLES.filter(() => draw.oneIn(3)),
  }
}

export async function playEvening(setting: Setting): Promise<Played> {
  const { seed, people, minutes } = setting
  const time = simulatedTime(seed)
  const disk = slowDisk(time)
  const house = simulatedHouse(time, disk)
  const scenario = time.draw.oneIn(4) ? tuesday : tiny
  const roles = Object.keys(scenario.roles)
  const seats = Object.fromEntries(
    Array.from({ length: people }, (_, n) => [`seat${n}`, roles[n % roles.length] ?? null] as const),
  )
  await goThrough(time, house.start())
  await goThrough(time, house.found(scenario, seed, seats))
  const before = disk.appends
  if (setting.disk !== undefined) disk.strike(before + setting.disk.n, setting.disk.fault)
  const seen: Witnessed = witness(time, disk)
  const pages: Page[] = []
  const open = (audience: Audience, storage = new Map<string, string>()) => {
    const page = openPage(`${nameOf(audience)}-${pages.length}`, audience, storage, house, time)
    pages.push(page)
    seen.watch(page)
    return page
  }
  for (const seat of Object.keys(seats)) open({ kind: 'seat', seat })
  open({ kind: 'facilitator' })
  const end = time.now + minutes * 60_000
  const world = { time, disk, house, pages, open, seen, seats, end }
  const happened = troubles(world, setting.troubles)
  for (const page of [...pages]) press(time, pages, page.audience, end)
  await time.playUntil(end)
  disk.next(null)
  for (const page of pages) calm(page)
  await time.playUntil(end + QUIET / 2)
  // The last word is there to notice a failure: its own would be noticed by nobody.
  const appends = disk.appends - before
  await lastWord(time, house)
  await time.playUntil(end + QUIET)
  if (!house.stands) seen.finds('the house does not stand')
  const judged = await judge({ disk, house, pages, seen, scenario, seed })
  for (const page of pages) page.close()
  house.crash()
  return { ...judged, setting, happened, appends, lasted: time.now, trace: time.trace }
}

/** What a silent disk has written after all is noticed with the next command: here is one. */
async function lastWord(time: Time, house: House): Promise<void> {
  for (const cid of ['last-word-1', 'last-word-2']) {
    const asked = house.command({ kind: 'facilitator' }, { cid, ask: { type: 'announce' }, text: 'Gute Nacht.' })
    await goThrough(
      time,
      asked.then(
        () => undefined,
        () => undefined,
      ),
    )
  }
}

/** Until that has come to its end, however long it takes. */
async function goThrough(time: Time, what: Promise<void>): Promise<void> {
  let over = false
  void what.then(() => {
    over = true
  })
  await settled()
  while (!over) await time.playUntil(time.now + 1)
}

function nameOf(audience: Audience): string {
  return audience.kind === 'seat' ? audience.seat : audience.kind
}

/** Somebody presses something that is offered, again and again, on the newest page that they have. */
function press(time: Time, pages: readonly Page[], audience: Audience, end: number): void {
  const busy = audience.kind === 'facilitator' ? 20_000 : 8_000
  const again = () => {
    if (time.now >= end) return
    time.at(time.now + time.draw.between(200, busy), again)
    const mine = pages.filter((page) => page.audience === audience && !page.closed)
    if (mine.length === 0) return
    const page = time.draw.pick(mine)
    if (page.stores.link.value === 'superseded' && time.draw.oneIn(3)) page.sync.continueHere()
    const offers = [...page.stores.offers.value.values()].filter(({ ask }) => ask.type !== 'close')
    if (offers.length === 0) return
    const next = offers.find(({ ask }) => ask.type === 'next' || ask.type === 'start')
    const offer = next !== undefined && time.draw.oneIn(2) ? next : time.draw.pick(offers)
    const text = longestText(offer.ask.type) === null ? undefined : `Wort ${time.draw.below(100)}`
    page.sync.act(offer.id, text)
    // Whoever is quick presses twice.
    if (time.draw.oneIn(4)) page.sync.act(time.draw.pick(offers).id)
  }
  time.at(time.now + time.draw.between(200, busy), again)
}
