/** What belongs to one table as a whole: its record, and the questions "what if". */
import { type Request, Router } from 'express'
import { z } from 'zod'
import { answerTo } from '../../shared/debrief/answer.ts'
import { forSomeAlone } from '../../shared/engine/view.ts'
import { recordOf } from '../record.ts'
import { newId } from '../secrets.ts'
import type { Service } from '../service.ts'
import type { LiveTable } from '../table.ts'
import { type Caller, callerOf, facilitatorOf, tableOf } from './caller.ts'
import { languageOf, Problem } from './problem.ts'
import { read, word } from './reading.ts'
import { refused } from './refused.ts'

const asking = z.strictObject({ whatIf: z.string().min(1).max(60) })

export function tableRoutes(service: Service): Router {
  const { commit, clock, store, random, budgets } = service
  const router = Router()

  router.get('/tables/:table/record', async (request, response) => {
    const caller = await facilitatorOf(service, request)
    await think(caller)
    const table = await tableOf(service, caller, word(request.params.table))
    const hidden = forSomeAlone(table.state)
    const texts = [...table.texts].filter(([id]) => !hidden.has(id))
    response.json({ ...(await recordOf(store, table)), texts: Object.fromEntries(texts) })
  })

  router.post('/tables/:table/what-if', async (request, response) => {
    const table = await tableAsked(request)
    const { whatIf } = read(asking, request.body)
    if (!Object.hasOwn(table.scenario.debrief.whatIfs, whatIf)) throw new Problem('bad-request')
    const result = answerTo(await recordOf(store, table), whatIf)
    if (result === null) throw new Problem('no-what-if')
    const cid = newId(random, 'whatIf:')
    const command = {
      cid,
      by: { kind: 'facilitator' },
      at: clock.now(),
      ask: { type: 'publish', whatIf, result },
    } as const
    const answer = await commit.ask({ table, who: 'server', cid, make: () => command })
    if ('refused' in answer) refused(response, answer, languageOf(request), table.scenario)
    else response.json({ ok: true })
  })

  async function tableAsked(request: Request): Promise<LiveTable> {
    const caller = await callerOf(service, request)
    const table = await tableOf(service, caller, word(request.params.table))
    if (!mayAsk(caller, table)) throw new Problem('forbidden')
    await think(caller)
    return table
  }

  async function think({ credential }: Caller): Promise<void> {
    if (!(await budgets.thinking.take(credential.hash))) throw new Problem('too-many')
  }

  return router
}

/** The facilitator; and who plays alone, for there is nobody else to ask. */
function mayAsk({ audience: { kind } }: Caller, { pace }: LiveTable): boolean {
  return kind === 'facilitator' || (kind === 'seat' && pace === 'alone')
}
