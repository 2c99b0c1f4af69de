/** What every credential may do: see its views, ask, keep drafts. */
import { Router } from 'express'
import { z } from 'zod'
import { publicView } from '../../shared/engine/view.ts'
import { frameOf } from '../../shared/protocol/frame.ts'
import { hear } from '../hear.ts'
import { nameOfCredential } from '../invitations.ts'
import { setPresenceOf } from '../listening.ts'
import type { Service } from '../service.ts'
import { everything, looksAfter } from '../telling.ts'
import { fill, TEXTS } from '../texts/say.ts'
import { aboutFor } from './about.ts'
import { type Caller, callerOf, onlyTableOf, tableOf, tablesOf } from './caller.ts'
import { languageOf, Problem } from './problem.ts'
import { read, word } from './reading.ts'
import { refused } from './refused.ts'

const present = z.strictObject({
  table: z.string().max(60).optional(),
  presence: z.enum(['online', 'idle']).optional(),
  help: z.boolean().optional(),
})
const asking = z.looseObject({ table: z.string().max(60).optional() })
const draft = z.strictObject({ value: z.string().max(12_000) })
const DRAFT_KEY = /^[A-Za-z0-9._:-]{1,60}$/
const MOST_DRAFTS = 60

export function seatRoutes(service: Service): Router {
  const { commit, clock, store, budgets, rooms } = service
  const router = Router()

  router.get('/seat', async (request, response) => {
    const caller = await callerOf(service, request)
    const { audience, holds, credential, workshop, seat } = caller
    const table = await tableOf(service, caller, request.query.table)
    const language = languageOf(request)
    const about = aboutFor(caller, await store.about(workshop.id))
    const told = everything(table, { audience, credential }, language, clock.now())
    const who = { audience, holds, credential, language }
    const reservation = request.query.room === '0' ? null : await rooms.reserve(table, who)
    response.json({
      kind: kindOf(caller),
      ...(looksAfter(audience) && { desk: nameOfCredential(credential) }),
      ...(seat && { seat: seat.id, nickname: seat.nickname }),
      tables: onlyTableOf(caller) === null ? await namedTables(caller, language) : [named(table, language)],
      table: table.id,
      version: told.version,
      public: publicView(table.state),
      private: told.sections,
      texts: told.texts ?? {},
      ...(told.german && { german: told.german }),
      free: told.free ?? {},
      clock: told.clock,
      ...(told.presence && { presence: told.presence }),
      ...(told.readOnly && { readOnly: true }),
      ...(told.lately && { lately: told.lately }),
      ...(told.quiet !== undefined && { quiet: told.quiet }),
      ...(told.glances && { glances: told.glances }),
      frame: frameOf(table.scenario),
      language,
      languages: table.scenario.languages,
      partly: table.scenario.partly,
      workshop: { title: told.texts?.title, open: workshop.open, ...codeFor(caller), ...about, ...keptFor(caller) },
      ...(reservation && { room: { reservation } }),
    })
  })

  router.post('/seat/commands', async (request, response) => {
    const caller = await callerOf(service, request)
    if (!(await budgets.asking.take(caller.credential.hash))) throw new Problem('too-many')
    const { table: named, ...message } = read(asking, request.body)
    const table = await tableOf(service, caller, named)
    const answer = await hear(commit, table, caller, message, clock.now())
    if ('refused' in answer) refused(response, answer, languageOf(request), table.scenario)
    else response.json(answer)
  })

  router.post('/seat/presence', async (request, response) => {
    const caller = await callerOf(service, request)
    const { table: named, ...told } = read(present, request.body)
    setPresenceOf(await tableOf(service, caller, named), caller, told)
    response.json({ ok: true })
  })

  router.get('/seat/drafts', async (request, response) => {
    response.json(await store.drafts(await seatOf(await callerOf(service, request))))
  })

  router.put('/seat/drafts/:key', async (request, response) => {
    const seat = await seatOf(await callerOf(service, request))
    const key = word(request.params.key)
    const { value } = read(draft, request.body)
    const drafts = await store.drafts(seat)
    const full = Object.keys(drafts).length >= MOST_DRAFTS && !Object.hasOwn(drafts, key)
    if (!DRAFT_KEY.test(key) || full) throw new Problem('bad-request')
    await commit.keep([{ kind: 'draft', seat, key, value }])
    response.json({ key })
  })

  async function namedTables({ workshop }: Caller, language: ReturnType<typeof languageOf>) {
    return (await tablesOf(service, workshop)).map((table) => named(table, language))
  }

  return router
}

function named(
  { id, number }: { readonly id: string; readonly number: number },
  language: ReturnType<typeof languageOf>,
) {
  return { id, name: fill(TEXTS[language].table, { number }) }
}

/** What the caller is to this workshop: a Spielmeister sees and asks like the facilitator, at one table. */
function kindOf({ audience, credential }: Caller): string {
  return credential.kind === 'spielmeister' ? credential.kind : audience.kind
}

// The code stands on the wall and on the facilitator's desk, so that others can come in; nobody else needs it again.
function codeFor({ audience: { kind }, workshop }: Caller) {
  return kind === 'facilitator' || kind === 'guest' || kind === 'projector' ? { joinCode: workshop.code } : {}
}

/** When all of it is deleted, for those who lead. */
function keptFor({ audience: { kind }, workshop: { keptUntil } }: Caller) {
  return kind === 'facilitator' || kind === 'guest' ? { keptUntil } : {}
}

async function seatOf({ seat }: Caller): Promise<string> {
  if (seat === null) throw new Problem('forbidden')
  return seat.id
}
