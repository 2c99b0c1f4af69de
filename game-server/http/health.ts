/** For whoever watches over the machine: is the process alive, and can it keep what it is told? */
import { Router } from 'express'
import type { Service } from '../service.ts'
import { Problem } from './problem.ts'

export function healthRoutes({ commit, tables, clock }: Service): Router {
  const router = Router()
  router.get('/healthz', (_, response) => {
    response.json({ ok: true })
  })
  router.get('/readyz', async (_, response) => {
    if (!tables.allOpen) throw new Problem('unavailable')
    // An empty group goes through the loop like any other; after a failure only something written proves anything.
    await commit.keep(commit.sound ? [] : [{ kind: 'heartbeat', at: clock.now() }])
    if (!commit.sound) throw new Problem('unavailable')
    response.json({ ok: true, tables: commit.tables.size })
  })
  return router
}
