/** Opening a workshop, its door, and what the facilitator may do with its seats. */
import { Router } from 'express'
import { z } from 'zod'
import { LANGUAGES } from '../../shared/scenario/pieces.ts'
import type { Scenario } from '../../shared/scenario/schema.ts'
import { sendAway } from '../listening.ts'
import { readScenario } from '../scenarios.ts'
import type { Service } from '../service.ts'
import type { SeatRow } from '../store/store.ts'
import { aboutSchema } from './about.ts'
import { playAlone } from './alone.ts'
import { type Caller, facilitatorOf, tableOf } from './caller.ts'
import { languageOf, Problem } from './problem.ts'
import { read, word } from './reading.ts'
import { refused } from './refused.ts'
import { mayFound } from './room-for.ts'
import { foundedAnswer } from './seated.ts'

const founding = z.strictObject({
  scenario: z.string().max(60),
  language: z.enum(LANGUAGES).optional(),
  tables: z.int().min(1).max(12).optional(),
  preset: z.string().max(60).optional(),
  devices: z.enum(['person', 'role', 'table']).optional(),
  solo: z.strictObject({ role: z.string().max(60) }).optional(),
  about: aboutSchema.optional(),
})
const door = z.strictObject({ open: z.boolean().optional(), about: aboutSchema.optional() })
const moving = z.strictObject({ table: z.string().max(60) })

export function workshopRoutes(service: Service): Router {
  const { registry, store, commit } = service
  const router = Router()

  router.post('/workshops', async (request, response) => {
    const {
      scenario: id,
      language: asked,
      tables = 1,
      preset = null,
      solo,
      devices = 'person',
      about,
    } = read(founding, request.body)
    await mayFound(service, request, solo ? 1 : tables)
    const scenario = await scenarioNamed(service, id)
    const language = asked ?? languageOf(request)
    if (solo !== undefined && !Object.hasOwn(scenario.roles, solo.role)) throw new Problem('bad-request')
    if (preset !== null && !Object.hasOwn(scenario.presets, preset)) throw new Problem('bad-request')
    const founded = await registry.found(scenario, language, {
      tables: solo ? 1 : tables,
      pace: solo ? 'alone' : 'room',
      preset,
      devices: solo ? 'person' : devices,
    })
    if (about !== undefined) await commit.keep([{ kind: 'about', workshop: founded.workshop.id, about }])
    const alone = solo && (await playAlone(service, founded, { role: solo.role, language }))
    response.status(201).json({ ...foundedAnswer(founded), ...alone })
  })

  router.patch('/workshop', async (request, response) => {
    const { workshop } = await facilitatorOf(service, request)
    const { open, about } = read(door, request.body)
    if (open !== undefined) await registry.setDoor(workshop.id, open)
    if (about !== undefined) await commit.keep([{ kind: 'about', workshop: workshop.id, about }])
    response.json({ open: open ?? workshop.open, about: about ?? (await store.about(workshop.id)) })
  })

  router.post('/workshop/seats/:seat/reissue', async (request, response) => {
    const caller = await facilitatorOf(service, request)
    const seat = await seatNamed(caller, request.params.seat)
    const { kind, credential, platzkarte } = await registry.reissue(caller.workshop, seat)
    sendAway(await tableOf(service, caller, seat.table), seat.id)
    response.json({ link: `/#${kind === 'seat' ? 's' : 'd'}.${credential}`, platzkarte })
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
