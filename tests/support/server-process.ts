/** The real server as a process of its own, which can be killed at any moment and started again on the same data. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../../game-server/main.ts', import.meta.url))

export interface ServerProcess {
  /** Where it listens, once it does; null if it was killed before. */
  readonly base: Promise<string | null>
  readonly pid: number
  /** Resolves when it is gone, by whatever hand. */
  readonly gone: Promise<void>
  /** Ends it without warning, wherever it is. Resolves when it is gone. */
  kill(): Promise<void>
  /** Asks it to end. Resolves with its exit code. */
  stop(): Promise<number | null>
  /** Everything that it wrote. */
  written(): string
}

export function startProcess(dataDir: string, more: Readonly<Record<string, string>> = {}): ServerProcess {
  const child = spawn(process.execPath, [MAIN], {
    env: {
      ...process.env,
      ...{ PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir, LOG_LEVEL: 'warn', PUBLIC_URL: undefined },
      ...more,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  const base = new Promise<string | null>((resolve) => {
    const read = (chunk: Buffer) => {
      text += chunk.toString()
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(text) ?? []
      if (found !== undefined) resolve(found)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', () => resolve(null))
  })
  return {
    base,
    pid: child.pid ?? 0,
    gone: new Promise((resolve) => child.once('exit', () => resolve())),
    kill: () => end(child, 'SIGKILL').then(() => undefined),
    stop: () => end(child, 'SIGTERM'),
    written: () => text,
  }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) {
    const gone = once(child, 'exit')
    child.kill(signal)
    await gone
  }
  return child.exitCode
}
