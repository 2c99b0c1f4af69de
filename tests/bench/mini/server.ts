/** A server under test as a process of its own, with what it costs: processor time and memory, as the kernel counts them. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { FLAGS } from '../../../game-server/bootstrap.mjs'

export interface Serving {
  readonly base: string
  /** Milliseconds from its start until it listened. */
  readonly started: number
  /** Seconds of processor time so far, all threads. */
  cpu(): number
  /** Resident memory in MB. */
  memory(): number
  stop(): Promise<void>
}

/** Starts a script, with the options that ours is started with, and waits until it has written where it listens. */
export async function serve(script: string, env: Readonly<Record<string, string | undefined>> = {}): Promise<Serving> {
  const began = performance.now()
  const child = spawn(process.execPath, [...FLAGS, script], {
    env: { ...process.env, ...env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const base = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      said += chunk.toString()
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? []
      if (found !== undefined) resolve(found)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', () => reject(new Error(`the server ended before it listened: ${said}`)))
  })
  const started = performance.now() - began
  const pid = child.pid ?? 0
  return {
    base,
    started,
    cpu: () => cpuOf(pid),
    memory: () => memoryOf(pid),
    async stop() {
      if (child.exitCode !== null) return
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      // Bare Colyseus waits for its clients, which are gone already.
      const impatient = setTimeout(() => child.kill('SIGKILL'), 3_000)
      await gone
      clearTimeout(impatient)
    },
  }
}

function cpuOf(pid: number): number {
  const tasks = `/proc/${pid}/task`
  const spent = readdirSync(tasks).map((task) => {
    try {
      return Number(readFileSync(`${tasks}/${task}/schedstat`, 'utf8').split(' ')[0])
    } catch {
      // A thread that has just ended.
      return 0
    }
  })
  return spent.reduce((sum, nanoseconds) => sum + nanoseconds, 0) / 1e9
}

function memoryOf(pid: number): number {
  const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1_024
}
