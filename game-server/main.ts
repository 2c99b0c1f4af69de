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
const running = await serve(config, { clock: systemClock(), log, store }).catch(giveUp)
// From here on nothing that goes wrong with one request or one table may end the others.
process.on('unhandledRejection', (error) => log.fault('a promise was left alone', { error }))
process.on('uncaughtException', (error) => log.fault('an error was caught by nobody', { error }))
greet(config, running.port)

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop)

function giveUp(error: Error & { code?: string }): never {
  if (error.code !== 'EADDRINUSE') throw error
  process.stderr.write(`\n${fill(words().portTaken, { port: config.port })}\n\n`)
  process.exit(1)
}

function words() {
  return TEXTS[preferred(process.env.LANG?.replace('_', '-'))].start
}

function stop(): void {
  running.stop().then(
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
