/** The server of the gallery: the real one, as a process of its own, on a free port, with a folder of its own. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Server {
  readonly base: string
  /** Resolves when it is gone, and everything that it kept. */
  stop(): Promise<void>
}

/** Starts it as `npm start` does: the pages are built first where they are missing or old. */
export async function startServer(root: string): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'platzwechsel-gallery-'))
  const env = { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder, LOG_LEVEL: 'warn' }
  const child = spawn(process.execPath, [join(root, 'game-server/bootstrap.mjs')], {
    env: { ...env, PUBLIC_URL: undefined },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      await gone
    }
    rmSync(folder, { recursive: true, force: true })
  }
  let said = ''
  const base = await new Promise<string | null>((resolve) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString()
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? []
      if (found !== undefined) resolve(found)
    }
    for (const stream of [child.stdout, child.stderr]) stream.on('data', hear)
    child.once('exit', () => resolve(null))
  })
  if (base !== null) return { base, stop }
  await stop()
  throw new Error(`the server does not start:\n${said}`)
}
