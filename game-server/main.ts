/** The server as a process: reads its settings, starts, says where it is to be found, and stops when it is told to. */
import { existsSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { type Config, readConfig } from './config.ts'
import { systemClock } from './ports/clock.ts'
import { systemLog } from './ports/log.ts'
import { makeDataDir, serve } from './serve.ts'
import { openSqlite } from './store/sqlite.ts'
import { fill, preferred, TEXTS } from './texts/say.ts'

const config = readConfig(process.env)
const log = systemLog(config.logLevel)

makeDataDir(config.dataDir)
const store = openSqlite(join(config.dataDir, 'platzwechsel.sqlite'))
const starting = serve(config, { clock: systemClock(), log, store, listens })
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop)
await starting.catch(giveUp)

function listens(port: number): void {
  // From here on nothing that goes wrong with one request or one table may end the others.
  process.on('unhandledRejection', (error) => log.fault('a promise was left alone', { error }))
  process.on('uncaughtException', (error) => log.fault('an error was caught by nobody', { error }))
  greet(config, port)
}

function giveUp(error: Error & { code?: string }): never {
  const taken = error.code === 'EADDRINUSE'
  process.stderr.write(`\n${taken ? fill(words().portTaken, { port: config.port }) : error.stack}\n\n`)
  process.exit(1)
}

function words() {
  return TEXTS[preferred(process.env.LANG?.replace('_', '-'))].start
}

/** Once everything is open: what has begun to open cannot be let go of halfway. */
function stop(): void {
  const stopped = starting.then((running) => running.stop())
  stopped.then(
    () => process.exit(0),
    (error: unknown) => {
      log.fault('the server did not stop cleanly', { error })
      process.exit(1)
    },
  )
}

function greet({ publicUrl, host, clientDir }: Config, port: number): void {
  const start = words()
  const here = publicUrl ?? `http://${isEverywhere(host) ? 'localhost' : host}:${port}`
  const lines = [
    fill(start.ready, { link: here }),
    ...(publicUrl === null && isEverywhere(host)
      ? addresses().map((ip) => fill(start.network, { link: `http://${ip}:${port}` }))
      : []),
    ...(existsSync(join(clientDir, 'index.html')) ? [] : [start.noPages]),
    start.stop,
  ]
  process.stdout.write(`\n${lines.join('\n')}\n\n`)
}

function isEverywhere(host: string): boolean {
  return host === '0.0.0.0' || host === '::'
}

function addresses(): string[] {
  return Object.values(networkInterfaces())
    .flat()
    .filter((address) => address !== undefined && address.family === 'IPv4' && !address.internal)
    .map((address) => address?.address ?? '')
}
