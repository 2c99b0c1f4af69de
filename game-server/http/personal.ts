/** What is somebody's own: to be taken along, to be deleted by them, or by who looks after the workshop. */
import { Router } from 'express'
import type { Entry } from '../../shared/engine/record.ts'
import type { Service } from '../service.ts'
import type { SeatRow } from '../store/store.ts'
import type { LiveTable } from '../table.ts'
import { publish, publishPresence } from '../telling.ts'
import { type Caller, callerOf, facilitatorOf, tableOf } from './caller.ts'
import { Problem } from './problem.ts'
import { word } from './reading.ts'

interface Own {
  readonly at: number
  readonly ask: Entry['command']['ask']
  /** What was written with it; null where it was deleted. */
  readonly text?: { readonly id: string; readonly body: string | null }
}

export function personalRoutes(service: Service): Router {
  const { store, commit, clock, log, budgets } = service
  const router = Router()

  router.get('/seat/data', async (request, response) => {
    const caller = await callerOf(service, request)
    const { seat, workshop } = await seatOf(caller)
    const table = await tableOf(service, caller, undefined)
    response.json({
      workshop: { opened: workshop.createdAt, keptUntil: workshop.keptUntil },
      seat: {
        nickname: seat.nickname,
        language: seat.language,
        role: table.state.house.seats[seat.id]?.role ?? null,
      },
      asked: await ownOf(table, seat),
      drafts: await store.drafts(seat.id),
    })
  })

  router.delete('/seat/data', async (request, response) => {
    const caller = await callerOf(service, request)
    const { seat } = await seatOf(caller)
    const table = await tableOf(service, caller, undefined)
    const texts = (await ownOf(table, seat)).flatMap(({ text }) => (text === undefined ? [] : [text.id]))
    await commit.keep([
      { kind: 'renamed', seat: seat.id, nickname: null },
      { kind: 'undrafted', seat: seat.id },
      ...texts.map((id) => ({ kind: 'erased', table: table.id, id }) as const),
    ])
    forget(table, texts)
    unname(table, seat)
    await store.sweep()
    response.json({ deleted: { nickname: seat.nickname !== null, texts: texts.length } })
  })

  router.delete('/tables/:table/texts/:text', async (request, response) => {
    const caller = await facilitatorOf(service, request)
    const table = await tableOf(service, caller, word(request.params.table))
    const id = word(request.params.text)
    await commit.keep([{ kind: 'erased', table: table.id, id }])
    forget(table, [id])
    await store.sweep()
    response.json({ text: id, deleted: true })
  })

  /** The log goes on vouching for them; they themselves are nowhere any more, not on the screens either. */
  function forget(table: LiveTable, texts: readonly string[]): void {
    for (const id of texts) table.texts.delete(id)
    publish(table, clock.now(), (error) => log.fault('a listener could not be told', { error, table: table.id }))
  }

  function unname(table: LiveTable, { id }: SeatRow): void {
    table.nicknames.set(id, null)
    publishPresence(table)
  }

  /** What a seat has asked at its table, or others have entered for it, accepted things only: nothing else is kept of it. */
  async function ownOf(table: LiveTable, seat: SeatRow): Promise<Own[]> {
    return (await store.entries(table.id)).flatMap(({ entry, text }): Own[] => {
      const { by, at, ask } = (JSON.parse(entry) as Entry).command
      if (by.kind === 'server' || by.seat !== seat.id) return []
      const body = text === null ? null : (table.texts.get(text.id) ?? null)
      return [{ at, ask, ...(text !== null && { text: { id: text.id, body } }) }]
    })
  }

  async function seatOf({ credential, seat, workshop }: Caller) {
    if (!(await budgets.thinking.take(credential.hash))) throw new Problem('too-many')
    if (seat === null) throw new Problem('forbidden')
    return { seat, workshop }
  }

  return router
}
