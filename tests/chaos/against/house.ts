/** The real server in a process of its own, always under the same address, whatever happens to it. */
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ServerProcess, startProcess } from '../../support/server-process.ts'

// What Node has compiled once need not be compiled in each life.
const COMPILED = fileURLToPath(new URL('../../../node_modules/.cache/node', import.meta.url))

export interface House {
  readonly base: string
  readonly port: number
  readonly folder: string
  /** The present process. */
  process(): ServerProcess
  /** Starts another one on the same data. Resolves when it listens; with false where it was gone before. */
  start(more?: Readonly<Record<string, string>>): Promise<boolean>
  /** Stops it. What it wrote is returned, and its data are removed. */
  end(): Promise<string>
  /** Everything that all its processes wrote. */
  written(): string
}

export async function openHouse(env: Readonly<Record<string, string>> = {}): Promise<House> {
  const folder = mkdtempSync(join(tmpdir(), 'platzwechsel-chaos-'))
  const port = await freePort()
  const lives: ServerProcess[] = []
  const start = async (more: Readonly<Record<string, string>> = {}) => {
    const life = startProcess(folder, { NODE_COMPILE_CACHE: COMPILED, ...env, ...more, PORT: String(port) })
    lives.push(life)
    return (await life.base) !== null
  }
  // A campaign that breaks off leaves no server behind.
  process.once('exit', () => void lives.at(-1)?.kill())
  const written = () => lives.map((life) => life.written()).join('')
  if (!(await start())) throw new Error(`the server did not start: ${written()}`)
  return {
    base: `http://127.0.0.1:${port}`,
    port,
    folder,
    process: () => lives.at(-1) as ServerProcess,
    start,
    written,
    async end() {
      await lives.at(-1)?.stop()
      rmSync(folder, { recursive: true, force: true })
      return written()
    },
  }
}

/** What the server itself called a fault of its own, each once. */
export function faultsIn(written: string): string[] {
  const lines = written.split('\n').filter((line) => line.includes('"level":50') || line.includes('"level":60'))
  return [...new Set(lines.map((line) => line.replace(/"time":"[^"]*",/, '')))]
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
