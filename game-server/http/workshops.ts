/** Opening a workshop, its door, and what the facilitator may do with its seats. */
import { Router } from 'express'
import { z } from 'zod'
import { isRefusal } from '../../shared/engine/refusals.ts'
import { LANGUAGES } from '../../shared/scenario/pieces.ts'
import type { Language, Scenario } from '../../shared/scenario/schema.ts'
import { sendAway } from '../listening.ts'
import type { Founded } from '../registry.ts'
import { readScenario } from '../scenarios.ts'
import type { Service } from '../service.ts'
import type { SeatRow } from '../store/store.ts'
import { type Caller, facilitatorOf, tableOf } from './caller.ts'
import { languageOf, Problem } from './problem.ts'
import { read, word } from './reading.ts'
import { refused } from './refused.ts'
import { seatedAnswer } from './seated.ts'

const founding = z.strictObject({
  scenario: z.string().max(60),
  language: z.enum(LANGUAGES).optional(),
  tables: z.int().min(1).max(12).optional(),
  solo: z.strictObject({ role: z.string().max(60) }).optional(),
})
const door = z.strictObject({ open: z.boolean().optional() })
const moving = z.strictObject({ table: z.string().max(60) })

export function workshopRoutes(service: Service): Router {
  const { registry, store, founding: budget } = service
  const router = Router()

  router.post('/workshops', async (request, response) => {
    const { scenario: id, language: asked, tables, solo } = read(founding, request.body)
    if (!(await budget.take(request.ip ?? ''))) throw new Problem('too-many')
    const scenario = await scenarioNamed(service, id)
    const language = asked ?? languageOf(request)
    if (solo !== undefined && !Object.hasOwn(scenario.roles, solo.role)) throw new Problem('bad-request')
    const founded = await registry.found(scenario, language, solo ? 1 : (tables ?? 1), solo ? 'alone' : 'room')
    const alone = solo && (await playAlone(service, founded, solo.role, language))
    response.status(201).json({
      workshop: founded.workshop.id,
      joinCode: founded.workshop.code,
      links: linksOf(founded),
      tables: founded.tables.map((table) => table.id),
      ...alone,
    })
  })

  router.patch('/workshop', async (request, response) => {
    const { workshop } = await facilitatorOf(service, request)
    const { open } = read(door, request.body)
    if (open !== undefined) await registry.setDoor(workshop.id, open)
    response.json({ open: open ?? workshop.open })
  })

  router.post('/workshop/seats/:seat/reissue', async (request, response) => {
    const caller = await facilitatorOf(service, request)
    const seat = await seatNamed(caller, request.params.seat)
    const { credential, platzkarte } = await registry.reissue(caller.workshop, seat)
    sendAway(await tableOf(service, caller, seat.table), seat.id)
    response.json({ link: `/#s.${credential}`, platzkarte })
  })

  router.post('/workshop/seats/:seat/move', async (request, response) => {
    const caller = await facilitatorOf(service, request)
    const seat = await seatNamed(caller, request.params.seat)
    const from = await tableOf(service, caller, seat.table)
    const to = await tableOf(service, caller, read(moving, request.body).table)
    if (from === to) throw new Problem('bad-request')
    const answer = await registry.move(seat, from, to)
    if ('refused' in answer) {
      refused(response, answer, languageOf(request), to.scenario)
      return
    }
    sendAway(from, seat.id)
    response.json({ table: to.id })
  })

  async function seatNamed({ workshop }: Caller, id: unknown): Promise<SeatRow> {
    const seat = await store.seat(word(id))
    if (seat === undefined || seat.workshop !== workshop.id) throw new Problem('no-such-seat')
    return seat
  }

  return router
}

async function scenarioNamed({ config }: Service, id: string): Promise<Scenario> {
  const found = await readScenario(config.scenariosDir, id)
  if (found === 'missing') throw new Problem('no-such-scenario')
  if (found === 'broken') throw new Problem('broken-scenario')
  return found
}

function linksOf({ credentials: { facilitator, guest, projector, observer } }: Founded) {
  return {
    facilitator: `/#f.${facilitator}`,
    guest: `/#g.${guest}`,
    projector: `/#p.${projector}`,
    observer: `/#o.${observer}`,
  }
}

async function playAlone(service: Service, { workshop, tables: [table] }: Founded, role: string, language: Language) {
  const { registry, commit, clock } = service
  if (table === undefined) throw new Error('a workshop without a table')
  const seated = await registry.join(table, { workshop, nickname: null, language, role })
  if (isRefusal(seated)) throw new Problem('table-full')
  const start = { cid: 'start:alone', by: { kind: 'facilitator' }, at: clock.now(), ask: { type: 'start' } } as const
  await commit.ask({ table, who: 'server', cid: start.cid, make: () => start })
  return seatedAnswer(service, seated, language)
}
