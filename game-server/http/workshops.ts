/** Opening a workshop, and its door. */
import { Router } from 'express'
import { z } from 'zod'
import { LANGUAGES } from '../../shared/scenario/pieces.ts'
import type { Scenario } from '../../shared/scenario/schema.ts'
import { noteDeed } from '../deeds.ts'
import { DAY } from '../retention.ts'
import { readScenario } from '../scenarios.ts'
import type { Service } from '../service.ts'
import type { WorkshopRow } from '../store/store.ts'
import { aboutSchema } from './about.ts'
import { playAlone } from './alone.ts'
import { leadOf, tablesOf } from './caller.ts'
import { languageOf, Problem } from './problem.ts'
import { read } from './reading.ts'
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
  keepDays: z.int().min(1).max(3_650).optional(),
})
const door = z.strictObject({
  open: z.boolean().optional(),
  about: aboutSchema.optional(),
  keepDays: z.int().min(1).max(3_650).optional(),
})

export function workshopRoutes(service: Service): Router {
  const { registry, store, commit, clock, config } = service
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
      keepDays,
    } = read(founding, request.body)
    await mayFound(service, request, solo ? 1 : tables)
    if (keepDays !== undefined && keepDays > config.keepDays) throw new Problem('bad-request')
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
    if (keepDays !== undefined) await commit.keep([keptFor(founded.workshop, keepDays)])
    const alone = solo && (await playAlone(service, founded, { role: solo.role, language }))
    response.status(201).json({ ...foundedAnswer(founded), ...alone })
  })

  router.patch('/workshop', async (request, response) => {
    const { workshop, credential } = await leadOf(service, request)
    const { open = workshop.open, about, keepDays } = read(door, request.body)
    // Longer than the operator says is nobody's to promise.
    if (keepDays !== undefined && keepDays > config.keepDays) throw new Problem('bad-request')
    if (open !== workshop.open) {
      await registry.setDoor(workshop.id, open)
      const what = { what: open ? 'doorOpened' : 'doorClosed', about: null }
      for (const table of await tablesOf(service, workshop)) noteDeed(table, { credential }, what, clock.now())
    }
    if (about !== undefined) await commit.keep([{ kind: 'about', workshop: workshop.id, about }])
    const kept = keepDays === undefined ? null : keptFor(workshop, keepDays)
    if (kept !== null) await commit.keep([kept])
    const keptUntil = kept?.until ?? workshop.keptUntil
    response.json({ open, about: about ?? (await store.about(workshop.id)), keptUntil })
  })

  router.delete('/workshop', async (request, response) => {
    const { workshop } = await leadOf(service, request)
    await service.tables.purge(workshop.id)
    // Nothing of it is to stand in the companions of the file until the next look.
    await store.sweep()
    response.json({ deleted: workshop.id })
  })

  return router
}

function keptFor({ id, createdAt }: WorkshopRow, days: number) {
  return { kind: 'kept', workshop: id, until: createdAt + days * DAY } as const
}

async function scenarioNamed({ config }: Service, id: string): Promise<Scenario> {
  const found = await readScenario(config.scenariosDir, id)
  if (found === 'missing') throw new Problem('no-such-scenario')
  if (found === 'broken') throw new Problem('broken-scenario')
  return found
}
