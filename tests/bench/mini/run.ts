/** One run: one server, so many tables of twenty, everybody acting at the moments that the plan says. */

import { PEOPLE, times } from '../peers/model.ts'
import type { Serving } from './server.ts'
import { LANES_PER_SEAT, laneOf, type Opened, type Seat, type Side } from './side.ts'
import { bytes } from './wires.ts'
import { type Action, ROUND, roundOf } from './work.ts'

export interface Run {
  /** Milliseconds from sending until the last of the twenty had seen it. */
  readonly p50: number
  readonly p95: number
  /** Seconds of the server's processor time per 1,000 actions. */
  readonly cpu: number
  /** Bytes that one client received per action. */
  readonly bytes: number
  /** Bytes that one client received until it had joined. */
  readonly join: number
  /** MB of the server's memory per table, once everybody had joined and after the last round. */
  readonly joined: number
  readonly after: number
  readonly started: number
  readonly actions: number
  /** Actions that not everybody saw, and clients that saw something wrong. */
  readonly lost: number
  readonly wrong: number
}

export interface Size {
  readonly tables: number
  readonly rounds: number
  readonly seed: number
}

const PATIENCE = 10_000

/** Starts the server, plays, measures, stops it. */
export async function runOnce(side: Side, size: Size): Promise<Run> {
  const serving = await side.start()
  try {
    return await play(side, serving, size)
  } finally {
    await serving.stop()
  }
}

async function play(side: Side, serving: Serving, { tables, rounds, seed }: Size): Promise<Run> {
  const [warm, ...opened] = await side.open(serving.base, tables + 1)
  if (warm === undefined) throw new Error('no table')
  await warmUp(side, serving, warm, seed)
  const idle = serving.memory()
  const before = bytes()
  const played = await Promise.all(opened.map((table) => sitDown(table)))
  await quiet()
  const joinBytes = bytes().read - before.read
  const joined = serving.memory()
  await side.begin(serving.base, opened)
  await quiet()
  // The first round of each table is not counted either.
  await act(played, 0, seed)
  for (const table of played) table.forget()
  const [cpu, read] = [serving.cpu(), bytes().read]
  for (let round = 1; round <= rounds; round += 1) await act(played, round, seed)
  await settled(played)
  const actions = played.reduce((sum, { sent }) => sum + sent(), 0)
  const spans = played.flatMap(({ spans }) => spans()).sort((a, b) => a - b)
  const run = {
    p50: at(spans, 0.5),
    p95: at(spans, 0.95),
    cpu: ((serving.cpu() - cpu) / actions) * 1_000,
    bytes: (bytes().read - read) / (tables * PEOPLE) / (actions / tables),
    join: joinBytes / (tables * PEOPLE),
    joined: (joined - idle) / tables,
    after: (serving.memory() - idle) / tables,
    started: serving.started,
    actions,
    lost: actions - spans.length,
    wrong: played.reduce((sum, { wrong }) => sum + wrong(), 0),
  }
  for (const { seats } of played) for (const seat of seats) seat.leave()
  return run
}

/** One more table plays a round first: what a server keeps once, whatever it serves, is no table's memory. */
async function warmUp(side: Side, { base }: Serving, warm: Opened, seed: number): Promise<void> {
  const table = await sitDown(warm)
  await side.begin(base, [warm])
  await act([table], 0, seed)
  await quiet()
  for (const seat of table.seats) seat.leave()
  await quiet()
}

interface Played {
  readonly seats: readonly Seat[]
  send(seat: number, action: Action): void
  /** Begins to count here. */
  forget(): void
  sent(): number
  /** How long each action took that everybody has seen. */
  spans(): number[]
  wrong(): number
}

/** Twenty people at one table, and the book that is kept of what each of them has seen. */
async function sitDown(table: Opened): Promise<Played> {
  const lanes = times(PEOPLE * LANES_PER_SEAT, () => ({
    sent: [] as number[],
    by: [] as number[],
    last: [] as number[],
  }))
  const all = times(PEOPLE, (): Action[] => [])
  let counted = lanes.map(() => 0)
  const seats: Seat[] = []
  for (let seat = 0; seat < PEOPLE; seat += 1) {
    const seen = lanes.map(() => 0)
    seats.push(
      await table.join(seat, (lane, count) => {
        const now = performance.now()
        const entry = lanes[lane]
        for (let n = seen[lane] ?? 0; entry !== undefined && n < count; n += 1) {
          entry.by[n] = (entry.by[n] ?? 0) + 1
          entry.last[n] = now
        }
        seen[lane] = Math.max(seen[lane] ?? 0, count)
      }),
    )
  }
  return {
    seats,
    send(seat, action) {
      all[seat]?.push(action)
      lanes[laneOf(seat, table.together ? 'decide' : action.kind)]?.sent.push(performance.now())
      seats[seat]?.send(action)
    },
    forget: () => (counted = lanes.map(({ sent }) => sent.length)),
    sent: () => lanes.reduce((sum, { sent }, lane) => sum + sent.length - (counted[lane] ?? 0), 0),
    spans: () =>
      lanes.flatMap(({ sent, by, last }, lane) =>
        sent.flatMap((from, n) => (n < (counted[lane] ?? 0) || by[n] !== PEOPLE ? [] : [(last[n] ?? 0) - from])),
      ),
    wrong: () => seats.filter((seat, at) => !seat.isRight(all[at] ?? [])).length,
  }
}

/** Sends what the plan says when it says so. */
async function act(tables: readonly Played[], round: number, seed: number): Promise<void> {
  const began = performance.now()
  for (const { at, table, seat, action } of roundOf(round, tables.length, seed)) {
    const wait = at - (performance.now() - began)
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    tables[table]?.send(seat, action)
  }
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, ROUND - (performance.now() - began))))
}

async function settled(tables: readonly Played[]): Promise<void> {
  const began = performance.now()
  while (performance.now() - began < PATIENCE) {
    if (tables.every((table) => table.spans().length === table.sent())) return
    await quiet()
  }
}

function quiet(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 300))
}

function at(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN
}
