/** For who plays alone: the evening begins at once, the bots say why afterwards, and the chairs can be changed. */
import { type Request, Router } from 'express'
import { z } from 'zod'
import { reasonsOf } from '../../shared/bots/reasons.ts'
import { scriptOf } from '../../shared/debrief/script.ts'
import type { Ask, By } from '../../shared/engine/commands.ts'
import { isRefusal } from '../../shared/engine/refusals.ts'
import type { Id, Scripted } from '../../shared/engine/state.ts'
import type { Language } from '../../shared/scenario/schema.ts'
import { textAt } from '../../shared/scenario/texts.ts'
import { recordOf } from '../record.ts'
import type { Founded } from '../registry.ts'
import type { Service } from '../service.ts'
import type { SeatRow } from '../store/store.ts'
import type { LiveTable } from '../table.ts'
import { callerOf, tableOf } from './caller.ts'
import { languageOf, Problem } from './problem.ts'
import { read, word } from './reading.ts'
import { mayFound } from './room-for.ts'
import { foundedAnswer, seatedAnswer } from './seated.ts'

const changing = z.strictObject({ role: z.string().min(1).max(60), language: z.string().max(20).optional() })

export function aloneRoutes(service: Service): Router {
  const { registry, store, budgets } = service
  const router = Router()

  router.get('/tables/:table/reasons', async (request, response) => {
    const { table } = await endedAlone(request)
    const language = languageOf(request)
    const reasons = reasonsOf(await recordOf(store, table)).map(({ why, ...reason }) => ({
      ...reason,
      why: why === null ? null : (textAt(table.scenario, why, language) ?? null),
      measure: nameOf(table, reason.offer, language),
    }))
    response.json({ reasons })
  })

  router.post('/tables/:table/again', async (request, response) => {
    const { table, seat } = await endedAlone(request)
    const { role } = read(changing, request.body)
    const former = table.state.house.seats[seat.id]?.role ?? null
    if (former === null || former === role || !Object.hasOwn(table.scenario.roles, role))
      throw new Problem('bad-request')
    await mayFound(service, request, 1)
    const record = await recordOf(store, table)
    const language = languageOf(request)
    const plan = { tables: 1, pace: 'alone', preset: table.preset, seed: record.seed } as const
    const founded = await registry.found(table.scenario, language, plan)
    const recorded = { role: former, script: scriptOf(record, seat.id) }
    const alone = await playAlone(service, founded, { role, language, recorded })
    response.status(201).json({ ...foundedAnswer(founded), ...alone })
  })

  async function endedAlone(request: Request): Promise<{ table: LiveTable; seat: SeatRow }> {
    const caller = await callerOf(service, request)
    if (!(await budgets.thinking.take(caller.credential.hash))) throw new Problem('too-many')
    const table = await tableOf(service, caller, word(request.params.table))
    if (caller.seat === null || table.pace !== 'alone') throw new Problem('forbidden')
    if (table.state.town.ending === null) throw new Problem('not-ended')
    return { table, seat: caller.seat }
  }

  return router
}

interface Alone {
  readonly role: Id
  readonly language: Language
  /** The role that a person once had, to be played by that person's own choices. */
  readonly recorded?: { readonly role: Id; readonly script: readonly Scripted[] }
}

/** Seats one person and starts; roles that nobody holds are played by bots. */
export async function playAlone(service: Service, founded: Founded, { role, language, recorded }: Alone) {
  const { registry, commit, clock } = service
  const {
    workshop,
    tables: [table],
  } = founded
  if (table === undefined) throw new Error('a workshop without a table')
  const seated = await registry.join(table, { workshop, nickname: null, language, role })
  if (isRefusal(seated)) throw new Problem('table-full')
  const ask = (cid: string, by: By, what: Ask) =>
    commit.ask({ table, who: 'server', cid, make: () => ({ cid, by, at: clock.now(), ask: what }) })
  if (recorded !== undefined) {
    const sit = { type: 'sit', seat: `bot.${recorded.role}`, bot: 'recorded', ...recorded } as const
    await ask('sit:recorded', { kind: 'server' }, sit)
  }
  await ask('start:alone', { kind: 'facilitator' }, { type: 'start' })
  return seatedAnswer(service, seated, language)
}

/** The name of the measure that an offer is about, where it is about one. */
function nameOf({ scenario }: LiveTable, offer: string, language: Language): string | null {
  const measure = offer.split(':').find((part) => Object.hasOwn(scenario.measures, part))
  return measure === undefined ? null : (textAt(scenario, `measures.${measure}.name`, language) ?? null)
}
