/** A real server as a process of its own: on a free port, with a folder of its own, to be killed as machines are. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'

export interface ServerProcess {
  readonly base: string
  /** Where it keeps everything. */
  readonly folder: string
  /** Ends it as a power cut does. Resolves when it is gone; `start` brings it back on the same data and port. */
  kill(): Promise<void>
  /** Resolves once it is ready for people. */
  start(): Promise<void>
  /** Stops its time: connections stay open, nothing is answered any more, until `thaw`. */
  freeze(): void
  thaw(): void
}

const main = fileURLToPath(new URL('../../../game-server/main.ts', import.meta.url))
const FAULT = /"level":(?:50|60)\b.*/g

/** The server of one file of tests, at that address of this machine: it starts before the first of them and ends, without a fault, after the last. */
export function serverOfThisFile(host = '127.0.0.1'): ServerProcess {
  let folder = ''
  let port = 0
  let child: ChildProcess | null = null
  let said = ''

  const start = async () => {
    const env = { ...process.env, PORT: String(port), HOST: host, DATA_DIR: folder, LOG_LEVEL: 'warn' }
    const started = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [started.stdout, started.stderr]) stream.on('data', (text) => (said += text))
    child = started
    const state = async () => {
      if (started.exitCode !== null) return `ended: ${said}`
      return (await answers(`http://${host}:${port}/readyz`)) ? 'ready' : `silent: ${said}`
    }
    await expect.poll(state, { timeout: 30_000 }).toBe('ready')
  }
  const end = async (signal: NodeJS.Signals) => {
    const running = child
    child = null
    if (running === null) return
    const ended = new Promise((resolve) => running.once('exit', resolve))
    if (running.exitCode === null && running.signalCode === null) {
      running.kill(signal)
      await ended
    }
  }

  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'platzwechsel-'))
    port = await freePort(host)
    await start()
  })
  test.afterAll(async () => {
    await end('SIGTERM')
    rmSync(folder, { recursive: true, force: true })
    expect(said.match(FAULT) ?? []).toEqual([])
  })

  return {
    get base() {
      return `http://${host}:${port}`
    },
    get folder() {
      return folder
    },
    kill: () => end('SIGKILL'),
    start,
    freeze: () => void child?.kill('SIGSTOP'),
    thaw: () => void child?.kill('SIGCONT'),
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok
  } catch {
    return false
  }
}

// The port must be known before the server starts: after a kill the open pages look for it at the same place.
function freePort(host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, host, () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
