/** Everything that may go wrong in a simulated evening, each at moments drawn from its seed. */
import type { Audience } from '../../../shared/engine/views.ts'
import type { SlowDisk } from './disk.ts'
import type { House } from './house.ts'
import type { Witnessed } from './judge.ts'
import type { Page, Storage } from './page.ts'
import type { Time } from './time.ts'

export interface World {
  readonly time: Time
  readonly disk: SlowDisk
  readonly house: House
  readonly pages: readonly Page[]
  readonly open: (audience: Audience, storage?: Storage) => Page
  readonly seen: Witnessed
  readonly seats: Readonly<Record<string, string | null>>
  readonly end: number
}

export const TROUBLES = [
  ...['slow', 'lossy', 'twice', 'partition', 'one way', 'reset', 'half open', 'blocked'],
  ...['asleep', 'reload', 'clone', 'wiped', 'crash', 'disk', 'stranger'],
] as const
export type Trouble = (typeof TROUBLES)[number]

/** Milliseconds between two of a kind, at most. */
const OFTEN: Readonly<Record<Trouble, number>> = {
  ...{ slow: 60_000, lossy: 60_000, twice: 60_000, partition: 60_000, 'one way': 60_000, reset: 20_000 },
  ...{ 'half open': 60_000, blocked: 120_000, asleep: 90_000, reload: 60_000, clone: 90_000, wiped: 120_000 },
  ...{ crash: 60_000, disk: 20_000, stranger: 5_000 },
}

/** Lets these happen until the end; counts how often each did. */
export function troubles(world: World, kinds: readonly Trouble[]): Record<string, number> {
  const { time, end } = world
  const happened: Record<string, number> = {}
  for (const kind of kinds) {
    const again = () => {
      if (time.now >= end) return
      time.at(time.now + time.draw.between(OFTEN[kind] / 10, OFTEN[kind]), again)
      happened[kind] = (happened[kind] ?? 0) + 1
      time.note(kind)
      MAKE[kind](world)
    }
    time.at(time.now + time.draw.between(0, OFTEN[kind]), again)
  }
  return happened
}

const MAKE: Readonly<Record<Trouble, (world: World) => void>> = {
  slow: (world) => weather(world, { slow: world.time.draw.pick([500, 4_000, 12_000]) }, { slow: 60 }),
  lossy: (world) => weather(world, { lossy: 3 }, { lossy: 0 }),
  twice: (world) => weather(world, { twice: 2 }, { twice: 0 }),
  partition: (world) => weather(world, { up: false, down: false }, { up: true, down: true }),
  'one way': (world) =>
    world.time.draw.oneIn(2)
      ? weather(world, { up: false }, { up: true })
      : weather(world, { down: false }, { down: true }),
  reset: (world) => somebody(world)?.line.reset('nobody'),
  'half open': ({ time, ...world }) => somebody({ time, ...world })?.line.reset(time.draw.pick(['house', 'device'])),
  blocked: (world) => weather(world, { blocked: true }, { blocked: false }),
  asleep(world) {
    const page = somebody(world)
    page?.sleep()
    const long = world.time.draw.pick([2_000, 30_000, 1_200_000])
    // A device that sleeps for long has lost its sockets, and the house has noticed.
    if (long > 20_000) world.time.at(world.time.now + 20_000, () => page?.line.reset('nobody'))
    world.time.at(world.time.now + long, () => page?.wakeUp())
  },
  reload(world) {
    const page = somebody(world)
    if (page === undefined) return
    page.close()
    world.open(page.audience, page.storage)
  },
  clone(world) {
    const page = somebody(world)
    if (page !== undefined) world.open(page.audience, page.storage)
  },
  wiped(world) {
    const page = somebody(world)
    if (page === undefined) return
    page.close()
    world.open(page.audience, new Map())
  },
  crash({ house, pages, time }) {
    if (!house.stands) return
    house.crash()
    for (const { line } of pages) if (time.draw.oneIn(2)) line.reset('nobody')
    time.at(time.now + time.draw.between(50, 15_000), function again() {
      const later = () => time.at(time.now + 1_000, again)
      house.start().catch(() => {
        house.crash()
        later()
      })
      // A start that is cut short is started again.
      if (!time.draw.oneIn(4)) return
      time.at(time.now + time.draw.between(0, 5), () => {
        house.crash()
        later()
      })
    })
  },
  disk: ({ disk, time }) => disk.next(time.draw.pick(['nothing', 'all', 'hangs', 'hangs, then lands'])),
  stranger(world) {
    const { time, house, seats, seen } = world
    const seat = time.draw.pick(Object.keys(seats))
    const cid = `evil-${Math.round(time.now * 1_000)}`
    const other = time.draw.pick(Object.values(seats).filter((role) => role !== seats[seat]))
    const ask = time.draw.pick(ASKS)
    if (!house.stands || (other == null && ask.mine)) return
    house.command({ kind: 'seat', seat }, { cid, ...(other != null && { as: other }), ask: ask.ask }).then(
      (answer) => 'refused' in answer && seen.turnedDown(),
      () => undefined,
    )
  },
}

/** What no seat may ask; `mine`: what it may ask, but not in the name of another role. */
const ASKS = [
  ...[
    { type: 'ready' },
    { type: 'takePen' },
    { type: 'share', card: 'report' },
    { type: 'choose', measure: 'fund' },
  ].map((ask) => ({ mine: true, ask })),
  ...[
    ...[{ type: 'start' }, { type: 'pause' }, { type: 'resume' }, { type: 'close' }, { type: 'extend', minutes: 5 }],
    ...['hello', 'talk', 'pick', 'arrive', 'briefing'].flatMap((expect) => [
      { type: 'next', expect },
      { type: 'timeOut', expect },
    ]),
    ...[
      { type: 'outage', lasted: 60_000 },
      { type: 'sit', seat: 'evil', bot: null, role: null },
    ],
    ...[{ type: 'assign', seat: 'seat0', role: null }, { type: '__proto__' }, {}, null, 7],
  ].map((ask) => ({ mine: false, ask })),
] as const

function somebody({ time, pages }: Pick<World, 'time' | 'pages'>): Page | undefined {
  const open = pages.filter((page) => !page.closed)
  return open.length === 0 ? undefined : time.draw.pick(open)
}

function weather(world: World, bad: Partial<Page['line']['weather']>, good: Partial<Page['line']['weather']>): void {
  const line = somebody(world)?.line
  if (line === undefined) return
  Object.assign(line.weather, bad)
  const long = world.time.draw.pick([300, 5_000, 30_000, 120_000])
  world.time.at(world.time.now + long, () => Object.assign(line.weather, good))
}
