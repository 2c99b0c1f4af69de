/** Several tables at once: what is asked of them lands in one write, so that all of them go on together. */
import { Router } from 'express'
import { z } from 'zod'
import { hear } from '../hear.ts'
import type { Service } from '../service.ts'
import { leadOf, tableOf } from './caller.ts'
import { Problem } from './problem.ts'
import { read } from './reading.ts'

const asking = z.strictObject({
  cid: z.string().max(64),
  text: z.string().max(400).optional(),
  asks: z
    .array(z.strictObject({ table: z.string().max(60), ask: z.looseObject({ type: z.string().max(20) }) }))
    .min(1)
    .max(12),
})

export function togetherRoutes(service: Service): Router {
  const { commit, clock, budgets } = service
  const router = Router()

  router.post('/workshop/commands', async (request, response) => {
    const caller = await leadOf(service, request)
    const { cid, asks, text } = read(asking, request.body)
    if (!(await budgets.asking.take(caller.credential.hash, asks.length))) throw new Problem('too-many')
    const named = await Promise.all(
      asks.map(async ({ table, ask }) => ({ table: await tableOf(service, caller, table), ask })),
    )
    const now = clock.now()
    // Asked in one breath, they are one group for the disk: no table is a year ahead if the lights go out.
    const answers = await Promise.all(
      named.map(({ table, ask }) =>
        hear(commit, table, caller, { cid, ask, ...(text !== undefined && { text }) }, now),
      ),
    )
    response.json({ answers: answers.map((answer, index) => ({ table: asks[index]?.table, ...answer })) })
  })

  return router
}
