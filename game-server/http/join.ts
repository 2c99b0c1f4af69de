/** Coming in with the workshop's code, and coming back with a Platzkarte. */
import { type Request, Router } from 'express'
import { z } from 'zod'
import { isRefusal, type Refusal } from '../../shared/engine/refusals.ts'
import { LIVES } from '../../shared/scenario/casting.ts'
import { LANGUAGES } from '../../shared/scenario/pieces.ts'
import { textAt } from '../../shared/scenario/texts.ts'
import { cameBack } from '../listening.ts'
import type { Seated } from '../registry.ts'
import { freeRoles } from '../seating.ts'
import { readCode } from '../secrets.ts'
import type { Service } from '../service.ts'
import type { WorkshopRow } from '../store/store.ts'
import { type LiveTable, peopleOf } from '../table.ts'
import { fill, isLanguage, TEXTS } from '../texts/say.ts'
import { tablesOf } from './caller.ts'
import { readNickname } from './nickname.ts'
import { languageOf, Problem } from './problem.ts'
import { read, word } from './reading.ts'
import { mayCome } from './room-for.ts'
import { seatedAnswer } from './seated.ts'

const joining = z.strictObject({
  table: z.string().max(60).optional(),
  nickname: z.string().max(200).nullish(),
  /** The version of the notice on what is kept that was read before. */
  notice: z.int().min(1).max(999).optional(),
  language: z.enum(LANGUAGES).optional(),
  /** What somebody is in real life: it finds them a chair, and is kept nowhere. */
  life: z.enum(LIVES).optional(),
  /** Of a device that several people share. */
  roles: z.union([z.literal('free'), z.array(z.string().max(60)).min(1).max(40)]).optional(),
})
/** The version of what is said to people before they come in: raised whenever its sense changes. */
const NOTICE = 1
const returning = z.strictObject({ platzkarte: z.string().min(1).max(200) })

export function joinRoutes(service: Service): Router {
  const { registry, tries, tables, commit } = service
  const router = Router()

  router.get('/join/:code', async (request, response) => {
    const workshop = await workshopOf(request)
    const language = languageOf(request)
    const all = await tablesOf(service, workshop)
    const scenario = all[0]?.scenario
    if (scenario === undefined) throw new Problem('no-such-code')
    const title = textAt(scenario, 'title', language)
    const { town } = await service.store.about(workshop.id)
    response.json({
      workshop: { title, ...(town !== undefined && { town }) },
      scenario: { id: scenario.id, title, summary: textAt(scenario, 'summary', language) },
      tables: all.map((table) => ({
        id: table.id,
        name: fill(TEXTS[language].table, { number: table.number }),
        seats: personsAt(table),
        free: freeRoles(table),
      })),
      roles: Object.keys(scenario.roles).map((id) => ({ id, name: textAt(scenario, `roles.${id}.name`, language) })),
      devices: workshop.devices,
      open: workshop.open,
      notice: NOTICE,
      lives: LIVES.filter((life) => Object.values(scenario.roles).some((role) => role.life.includes(life))),
      keptUntil: workshop.keptUntil,
      language: workshop.language,
      languages: scenario.languages,
      partly: scenario.partly,
    })
  })

  router.post('/join/:code', async (request, response) => {
    const { table, nickname, language: asked, roles, notice, life } = read(joining, request.body)
    await mayCome(service, request)
    const workshop = await workshopOf(request)
    if (!workshop.open) throw new Problem('door-closed')
    const language = asked ?? languageOf(request)
    const newcomer = { workshop, nickname: readNickname(nickname), language }
    const { chairs: chair = 'others' } = await service.store.about(workshop.id)
    const seated = await seatAt(await candidates(workshop, table), (at) =>
      roles === undefined
        ? registry.join(at, { ...newcomer, role: null, ...(life && { own: { life, chair } }) })
        : registry.joinDevice(at, { ...newcomer, roles: roles === 'free' ? null : roles }),
    )
    // That the notice was read is kept by its version; who has read it, nowhere.
    if (notice === NOTICE) await commit.keep([{ kind: 'confirmed', workshop: workshop.id, version: NOTICE }])
    response.status(201).json(await seatedAnswer(service, seated, language))
  })

  router.post('/join/:code/return', async (request, response) => {
    const { platzkarte } = read(returning, request.body)
    await mayCome(service, request)
    const workshop = await workshopOf(request)
    const back = await tries.run(
      request.ip ?? '',
      () => registry.comeBack(workshop, platzkarte),
      (result) => result === null,
    )
    if (back === null) throw new Problem('no-such-platzkarte')
    if (back === 'busy') throw new Problem('too-many')
    const table = await tables.find(back.row.table)
    if (table === undefined) throw new Problem('no-such-table')
    const language = isLanguage(back.row.language) ? back.row.language : 'de'
    cameBack(table, back.row.id)
    response.json(await seatedAnswer(service, { ...back, table }, language))
  })

  async function workshopOf(request: Request): Promise<WorkshopRow> {
    const code = readCode(word(request.params.code))
    const workshop = await tries.run(
      request.ip ?? '',
      () => service.store.workshopByCode(code),
      (result) => result === undefined,
    )
    if (workshop === undefined) throw new Problem('no-such-code')
    if (workshop === 'busy') throw new Problem('too-many')
    return workshop
  }

  async function candidates(workshop: WorkshopRow, named: string | undefined): Promise<LiveTable[]> {
    const all = await tablesOf(service, workshop)
    if (named === undefined) return all.sort((a, b) => personsAt(a) - personsAt(b) || a.number - b.number)
    const chosen = all.filter(({ id }) => id === named)
    if (chosen.length === 0) throw new Problem('no-such-table')
    return chosen
  }

  async function seatAt(
    candidates: readonly LiveTable[],
    sit: (table: LiveTable) => Promise<Seated | Refusal>,
  ): Promise<Seated> {
    let closed = false
    for (const table of candidates) {
      const seated = await sit(table)
      if (!isRefusal(seated)) return seated
      closed = seated.refused === 'closed'
    }
    throw new Problem(closed ? 'table-closed' : 'table-full')
  }

  return router
}

function personsAt(table: LiveTable): number {
  return [...peopleOf(table).values()].reduce((sum, count) => sum + count, 0)
}
