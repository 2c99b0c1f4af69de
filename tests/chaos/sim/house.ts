/** The server's side of a simulated evening: the real loop, table, door and listeners, without sockets around them. */

import type { SeatAnswer } from '../../../game-client/net/wire.ts'
import { type Commit, createCommit } from '../../../game-server/commit.ts'
import { type Bearer, type Connection, nothingTold } from '../../../game-server/connection.ts'
import { hear } from '../../../game-server/hear.ts'
import { connect, disconnect } from '../../../game-server/listening.ts'
import type { Clock } from '../../../game-server/ports/clock.ts'
import type { Facts } from '../../../game-server/ports/log.ts'
import type { Write } from '../../../game-server/store/store.ts'
import type { LiveTable } from '../../../game-server/table.ts'
import { createTables, freeze, type Tables } from '../../../game-server/tables.ts'
import { everything } from '../../../game-server/telling.ts'
import { makeUpForOutage, makeUpForRest, watchTime } from '../../../game-server/time.ts'
import type { Command } from '../../../shared/engine/commands.ts'
import { publicView } from '../../../shared/engine/view.ts'
import type { Audience } from '../../../shared/engine/views.ts'
import { frameOf } from '../../../shared/protocol/frame.ts'
import type { Answer, PrivateMessage, PublicMessage } from '../../../shared/protocol/private-view.ts'
import type { Scenario } from '../../../shared/scenario/schema.ts'
import type { SlowDisk } from './disk.ts'
import type { Time } from './time.ts'

export const TABLE = 'table'
const BEGAN = 1_700_000_000_000

/** What a connection hears. */
export interface Ears {
  readonly public: (message: PublicMessage) => void
  readonly private: (message: PrivateMessage) => void
  readonly ended: (superseded: boolean) => void
}

export interface House {
  /** Resolves once it stands. */
  start(): Promise<void>
  crash(): void
  readonly stands: boolean
  /** Counts its starts: what was open in an earlier life is open no more. */
  readonly lives: number
  /** A workshop with one table, and these seats with their roles. */
  found(scenario: Scenario, seed: string, seats: Readonly<Record<string, string | null>>): Promise<void>
  seat(audience: Audience): Promise<SeatAnswer>
  command(audience: Audience, message: unknown): Promise<Answer>
  /** Says hello for a connection; returns what ends it on this side. */
  listen(audience: Audience, ears: Ears): () => void
  /** Faults of our own that were logged. */
  readonly faults: readonly string[]
}

interface Life {
  readonly commit: Commit
  readonly tables: Tables
  over: boolean
}

export function simulatedHouse(time: Time, disk: SlowDisk): House {
  const faults: string[] = []
  const log = {
    info: () => undefined,
    warn: () => undefined,
    fault: (message: string, facts?: Facts) => {
      // That the disk fails is what we do to it.
      if (!/group could not be served/.test(message))
        faults.push(`${message} ${facts?.error instanceof Error ? facts.error.message : ''}`)
    },
  }
  let life: Life | null = null
  let lives = 0

  const clockOf = (alive: () => boolean): Clock => ({
    now: () => BEGAN + Math.floor(time.now),
    every(milliseconds, call) {
      const looks = milliseconds < 1_000
      const again = () => {
        if (!alive()) return
        stop = time.at(time.now + milliseconds, again, looks)
        call()
      }
      let stop = time.at(time.now + milliseconds, again, looks)
      return () => stop()
    },
    after: (milliseconds) => new Promise((resolve) => time.at(time.now + milliseconds, () => alive() && resolve())),
    turn: () => new Promise((resolve) => time.at(time.now + time.draw.between(0, 1), () => alive() && resolve())),
  })

  const table = async (): Promise<LiveTable> => {
    const found = await life?.tables.find(TABLE)
    if (found === undefined) throw new Error('there is no table')
    return found
  }

  function crash(): void {
    if (life !== null) life.over = true
    life = null
    disk.cut()
  }

  async function start(): Promise<void> {
    crash()
    const ours = { over: false }
    const clock = clockOf(() => !ours.over)
    const store = disk.open()
    const heartbeat = await store.heartbeat()
    const commit = createCommit(store, clock, log, makeUpForRest)
    const tables = createTables(store, commit, log, {
      openRoom: async () => undefined,
      shutRoom: async () => undefined,
      makeUp: (opened) => makeUpForOutage(commit, opened, clock.now(), heartbeat),
    })
    const begun = Object.assign(ours, { commit, tables })
    life = begun
    lives += 1
    await tables.takeOver()
    await tables.find(TABLE)
    await commit.keep([{ kind: 'heartbeat', at: clock.now() }])
    if (!begun.over) watchTime(commit, clock)
  }

  return {
    start,
    faults,
    crash,
    get lives() {
      return lives
    },
    get stands() {
      return life?.commit.tables.has(TABLE) ?? false
    },
    async found(scenario, seed, seats) {
      const { commit, tables } = life as Life
      const frozen = freeze(scenario)
      const row = { id: TABLE, workshop: 'w', number: 1, seed, pace: 'room', preset: null } as const
      const writes: Write[] = [
        { kind: 'scenario', ...frozen },
        {
          kind: 'workshop',
          id: 'w',
          scenario: frozen.hash,
          language: 'de',
          code: 'CODE',
          open: true,
          salt: '',
          createdAt: 0,
          keptUntil: Number.MAX_SAFE_INTEGER,
          devices: 'person',
        },
        { kind: 'table', ...row },
        { kind: 'owned', table: TABLE, epoch: 1 },
      ]
      await commit.keep(writes)
      const opened = await tables.open({ ...row, scenario: frozen.hash, epoch: 1, closed: false })
      for (const [seat, role] of Object.entries(seats)) {
        const cid = `sit:${seat}`
        const ask = { type: 'sit', seat, bot: null, role } as const
        const command: Command = { cid, by: { kind: 'server' }, at: BEGAN, ask }
        await commit.ask({ table: opened, who: 'server', cid, make: () => command })
      }
    },
    async seat(audience) {
      const live = await table()
      const told = everything(live, bearerOf(audience), 'de', BEGAN + Math.floor(time.now))
      return {
        kind: audience.kind,
        tables: [{ id: TABLE, name: TABLE }],
        ...{ table: TABLE, version: told.version, public: publicView(live.state), private: told.sections as never },
        ...{ texts: told.texts ?? {}, free: told.free ?? {}, clock: told.clock ?? null, language: 'de' },
        ...(told.presence && { presence: told.presence }),
        ...(told.readOnly && { readOnly: true }),
        ...{ frame: frameOf(live.scenario), workshop: {}, room: { reservation: {} } },
      }
    },
    async command(audience, message) {
      const { commit } = life as Life
      return hear(commit, await table(), bearerOf(audience), message, BEGAN + Math.floor(time.now))
    },
    listen(audience, ears) {
      const live = life?.commit.tables.get(TABLE)
      if (live === undefined) throw new Error('there is no table')
      const connection: Connection = {
        ...bearerOf(audience),
        ...{ language: 'de', told: nothingTold(), presence: 'online', help: false },
        tell: ears.private,
        show: ears.public,
        end: ears.ended,
      }
      connect(live, connection, BEGAN + Math.floor(time.now))
      return () => disconnect(live, connection)
    },
  }
}

function bearerOf(audience: Audience): Bearer {
  const { kind } = audience
  const credential = { hash: kind, workshop: '', kind, seat: null, table: null, name: null } as const
  return { audience, holds: [], credential }
}
