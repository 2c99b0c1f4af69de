/** Starts a whole server on the given ports to the outside, and stops it again. */
import { mkdirSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createApp } from './app.ts'
import { createCommit } from './commit.ts'
import type { Config } from './config.ts'
import { isOwnOrigin } from './http/headers.ts'
import { createBudgets, createTries } from './limits.ts'
import { metered } from './meter.ts'
import type { Clock } from './ports/clock.ts'
import type { Log } from './ports/log.ts'
import { type Randomness, systemRandomness } from './ports/randomness.ts'
import { type Space, systemSpace } from './ports/space.ts'
import { watchReferences } from './reference.ts'
import { createRegistry } from './registry.ts'
import { watchRetention } from './retention.ts'
import { openRooms } from './rooms/rooms.ts'
import { tableRoom } from './rooms/TableRoom.ts'
import type { Service } from './service.ts'
import { boundedServer } from './sockets.ts'
import { watchSpace } from './space.ts'
import type { Store } from './store/store.ts'
import { createTables } from './tables.ts'
import { makeUpForOutage, makeUpForRest, watchTime } from './time.ts'

export interface Outside {
  readonly clock: Clock
  readonly log: Log
  readonly store: Store
  readonly random?: Randomness
  readonly space?: Space
  /** Called as soon as requests are heard on that port, while tables are still being opened. */
  readonly listens?: (port: number) => void
}

export interface Running {
  readonly port: number
  readonly service: Service
  /** Stops listening, lets every connection go and closes the store. */
  stop(): Promise<void>
}

/** Resolves when everything that was open is open again and requests are heard. */
export async function serve(config: Config, outside: Outside): Promise<Running> {
  const { clock, random = systemRandomness(), listens } = outside
  const { store, log, meter } = metered(outside.store, outside.log)
  const { space = systemSpace(config.dataDir) } = outside
  const began = clock.now()
  const heartbeat = await store.heartbeat()
  const commit = createCommit(store, clock, log, makeUpForRest)
  const http = boundedServer()
  const rooms = await openRooms(http, tableRoom(commit, clock, log), log, (origin, host) =>
    isOwnOrigin(config, origin, host),
  )
  const tables = createTables(store, commit, log, {
    openRoom: rooms.open,
    shutRoom: rooms.shut,
    makeUp: (table) => makeUpForOutage(commit, table, clock.now(), heartbeat),
  })
  const room = await watchSpace(space, clock, commit, log)
  await tables.takeOver()
  const registry = createRegistry(store, commit, tables, clock, random, config.keepDays)
  const limits = { tries: createTries(clock), paper: createTries(clock, 5), budgets: createBudgets() }
  const service: Service = {
    config,
    clock,
    log,
    random,
    store,
    meter,
    commit,
    tables,
    registry,
    rooms,
    room,
    ...limits,
  }
  http.on('request', createApp(service))
  await listening(http, config)
  const { port } = http.address() as AddressInfo
  listens?.(port)
  await tables.openAll().catch((error: unknown) => {
    http.close()
    http.closeAllConnections()
    throw error
  })
  await commit.keep([{ kind: 'heartbeat', at: clock.now() }])
  const stopWatching = watchTime(commit, clock)
  const stopKeeping = await watchRetention(store, tables, clock, log)
  const stopReferring = watchReferences(store, commit, clock, log)
  log.info('ready', { count: commit.tables.size, milliseconds: clock.now() - began })
  return {
    port,
    service,
    async stop() {
      stopWatching()
      stopReferring()
      stopKeeping()
      room.stop()
      await rooms.close()
      http.closeAllConnections()
      await commit.keep([{ kind: 'heartbeat', at: clock.now() }]).catch(() => undefined)
      await store.close()
    },
  }
}

/** The folder for everything that is kept, for its owner's eyes only. */
export function makeDataDir(path: string): void {
  mkdirSync(path, { recursive: true, mode: 0o700 })
}

function listening(http: Server, { port, host }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', reject)
    http.listen(port, host, () => {
      http.off('error', reject)
      resolve()
    })
  })
}
