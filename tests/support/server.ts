/** A real server inside the test's own process, on a free port, with the ports to the outside in the test's hands. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../../game-server/config.ts'
import type { Facts, Log } from '../../game-server/ports/log.ts'
import type { Randomness } from '../../game-server/ports/randomness.ts'
import type { Space } from '../../game-server/ports/space.ts'
import { type Running, serve } from '../../game-server/serve.ts'
import { openSqlite } from '../../game-server/store/sqlite.ts'
import type { Store } from '../../game-server/store/store.ts'
import { type ManualClock, manualClock } from './manual-clock.ts'
import { tinyJson } from './tiny-scenario.ts'

export interface TestServer extends Running {
  readonly base: string
  readonly clock: ManualClock
  readonly logged: Logged[]
  readonly folder: string
  /** Stops it and starts it again on the same data, with other wishes where there are any. */
  restart(other?: Wishes): Promise<TestServer>
  /** Stops it and removes its data. */
  remove(): Promise<void>
}

export interface Logged extends Facts {
  readonly level: 'info' | 'warn' | 'fault'
  readonly message: string
}

export interface Wishes {
  readonly env?: Record<string, string>
  readonly wrap?: (store: Store) => Store
  readonly scenarios?: readonly object[]
  readonly random?: Randomness
  /** Without one the disk has all the room in the world. */
  readonly space?: Space
  readonly listens?: (port: number) => void
}

/** Starts a server that knows the tiny scenario, or those given. */
export async function startServer(wishes: Wishes = {}): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'platzwechsel-'))
  for (const scenario of wishes.scenarios ?? [tinyJson()]) writeScenario(folder, scenario as { id: string })
  return startIn(folder, wishes, manualClock())
}

/** Puts a scenario file where the server looks for it. */
export function writeScenario(
  folder: string,
  scenario: { readonly id: string },
  content = JSON.stringify(scenario),
): void {
  mkdirSync(join(folder, 'scenarios', scenario.id), { recursive: true })
  writeFileSync(join(folder, 'scenarios', scenario.id, 'scenario.json'), content)
}

async function startIn(folder: string, wishes: Wishes, clock: ManualClock): Promise<TestServer> {
  const logged: Logged[] = []
  const config = readConfig({
    PORT: '0',
    HOST: '127.0.0.1',
    DATA_DIR: folder,
    SCENARIOS_DIR: join(folder, 'scenarios'),
    CLIENT_DIR: join(folder, 'pages'),
    ...wishes.env,
  })
  const store = (wishes.wrap ?? ((same: Store) => same))(openSqlite(join(folder, 'test.sqlite')))
  const running = await serve(config, {
    clock,
    log: collecting(logged),
    store,
    space: wishes.space ?? { free: async () => Number.POSITIVE_INFINITY },
    ...(wishes.random && { random: wishes.random }),
    ...(wishes.listens && { listens: wishes.listens }),
  })
  let stopped: Promise<void> | null = null
  const stop = () => {
    stopped ??= running.stop()
    return stopped
  }
  return {
    ...running,
    stop,
    base: `http://127.0.0.1:${running.port}`,
    clock,
    logged,
    folder,
    async restart(other = {}) {
      await stop()
      return startIn(folder, { ...wishes, ...other }, clock)
    },
    async remove() {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function collecting(logged: Logged[]): Log {
  const note = (level: Logged['level']) => (message: string, facts?: Facts) => {
    logged.push({ level, message, ...facts })
  }
  return { info: note('info'), warn: note('warn'), fault: note('fault') }
}
