/** Measurements for whoever watches over the machine, in the text format of Prometheus; nothing about workshops or people. */
import { timingSafeEqual } from 'node:crypto'
import { Router } from 'express'
import { hashed } from '../secrets.ts'
import type { Service } from '../service.ts'
import { Problem } from './problem.ts'

type Kind = 'counter' | 'gauge'

export function metricsRoutes({ config: { metricsToken }, commit, meter }: Service): Router {
  const router = Router()
  router.get('/metrics', (request, response) => {
    // Where there is no token, or another one is brought, there is nothing here.
    if (metricsToken === null || !isSame(request.headers.authorization ?? '', `Bearer ${metricsToken}`))
      throw new Problem('not-found')
    const tables = [...commit.tables.values()]
    const listeners = tables.reduce((sum, { connections }) => sum + connections.size, 0)
    const measured: readonly (readonly [name: string, kind: Kind, value: number])[] = [
      ['platzwechsel_tables', 'gauge', tables.length],
      ['platzwechsel_tables_shut', 'gauge', tables.filter(({ fenced }) => fenced).length],
      ['platzwechsel_listeners', 'gauge', listeners],
      ['platzwechsel_can_keep', 'gauge', Number(commit.sound)],
      ['platzwechsel_appends_total', 'counter', meter.appends],
      ['platzwechsel_appends_failed_total', 'counter', meter.failedAppends],
      ['platzwechsel_append_seconds_total', 'counter', meter.appendSeconds],
      ['platzwechsel_faults_total', 'counter', meter.faults],
      ['process_resident_memory_bytes', 'gauge', process.memoryUsage.rss()],
      ['process_uptime_seconds', 'gauge', process.uptime()],
    ]
    const lines = measured.map(([name, kind, value]) => `# TYPE ${name} ${kind}\n${name} ${value}\n`)
    response.type('text/plain; version=0.0.4; charset=utf-8').send(lines.join(''))
  })
  return router
}

function isSame(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(hashed(one)), Buffer.from(hashed(other)))
}
