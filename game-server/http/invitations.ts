/** The links of a workshop that are no seats: who has one, giving out more, and taking them back. */
import { Router } from 'express'
import { z } from 'zod'
import { noteDeed } from '../deeds.ts'
import { invitationsOf, invite, LETTERS, nameOfCredential } from '../invitations.ts'
import { sendAwayAll } from '../listening.ts'
import type { Service } from '../service.ts'
import { callerOf, leadOf, leads, tableOf, tablesOf } from './caller.ts'
import { readNickname } from './nickname.ts'
import { Problem } from './problem.ts'
import { read, word } from './reading.ts'

const inviting = z.strictObject({
  kind: z.enum(Object.keys(LETTERS) as (keyof typeof LETTERS)[]),
  table: z.string().max(60).optional(),
  name: z.string().max(200).optional(),
})
/** A hall full of walls and guests is less. */
const MOST = 60

export function invitationRoutes(service: Service): Router {
  const { store, commit, clock, random } = service
  const router = Router()

  router.get('/workshop/invitations', async (request, response) => {
    const { workshop } = await leadOf(service, request)
    response.json({ invitations: await invitationsOf(store, workshop.id) })
  })

  router.post('/workshop/invitations', async (request, response) => {
    const caller = await callerOf(service, request)
    const { kind, table: named, name } = read(inviting, request.body)
    const { workshop, credential } = caller
    // A Spielmeister may show its table on a wall; who leads is decided by who leads the whole.
    const mayInvite = leads(caller) || (credential.kind === 'spielmeister' && kind === 'projector')
    if (!mayInvite) throw new Problem('forbidden')
    const of = credential.table ?? named
    const table = of === undefined ? null : (await tableOf(service, caller, of)).id
    // Who leads, leads the whole; who leads one table is its Spielmeister.
    if ((kind === 'spielmeister' && table === null) || (kind === 'facilitator' && table !== null))
      throw new Problem('bad-request')
    if ((await store.invitations(workshop.id)).length >= MOST) throw new Problem('too-many')
    const invited = { workshop: workshop.id, kind, table, name: readNickname(name) }
    const made = await invite({ commit, random }, invited)
    for (const each of await tablesOf(service, workshop))
      if (table === null || table === each.id) noteDeed(each, caller, { what: 'invite', about: kind }, clock.now())
    response.status(201).json(made)
  })

  router.post('/workshop/invitations/:id/withdraw', async (request, response) => {
    const caller = await leadOf(service, request)
    const { workshop, credential } = caller
    const id = word(request.params.id)
    const row = (await store.invitations(workshop.id)).find((each) => nameOfCredential(each) === id)
    if (row === undefined) throw new Problem('not-found')
    // Whoever takes the own link away would stand before a closed door, and nobody would lead.
    if (row.hash === credential.hash) throw new Problem('bad-request')
    await commit.keep([{ kind: 'withdrawn', credential: row.hash }])
    for (const table of await tablesOf(service, workshop)) {
      sendAwayAll(table, (who) => who.credential.hash === row.hash)
      if (row.table === null || row.table === table.id)
        noteDeed(table, caller, { what: 'withdraw', about: row.kind }, clock.now())
    }
    response.json({ withdrawn: id })
  })

  return router
}
