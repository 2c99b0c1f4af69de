/** Cards on paper: their list for whoever prints them, and playing one by its number. */
import { type Request, Router } from 'express'
import { z } from 'zod'
import type { By } from '../../shared/engine/commands.ts'
import type { Id } from '../../shared/engine/state.ts'
import { paperCards, takesPaper } from '../../shared/engine/view.ts'
import { textAt } from '../../shared/scenario/texts.ts'
import { cardOf, numbersOf } from '../papers.ts'
import { newId } from '../secrets.ts'
import type { Service } from '../service.ts'
import type { LiveTable } from '../table.ts'
import { type Caller, callerOf, facilitatorOf, tableOf } from './caller.ts'
import { formsOnPaper, rolesOnPaper } from './on-paper.ts'
import { languageOf, Problem } from './problem.ts'
import { read, word } from './reading.ts'
import { refused } from './refused.ts'

const playing = z.strictObject({ number: z.string().max(12), table: z.string().max(60).optional() })

export function paperRoutes(service: Service): Router {
  const { clock, commit, paper: tries, random } = service
  const router = Router()

  router.get('/tables/:table/papers', async (request, response) => {
    const caller = await facilitatorOf(service, request)
    const table = await tableOf(service, caller, word(request.params.table))
    const language = languageOf(request)
    const numbers = numbersOf(table)
    const cards = Object.entries(paperCards(table.state, caller.audience)).map(([card, role]) => ({
      card,
      role,
      roleName: textAt(table.scenario, `roles.${role}.name`, language) ?? role,
      title: textAt(table.scenario, `cards.${card}.title`, language) ?? card,
      text: textAt(table.scenario, `cards.${card}.text`, language) ?? '',
      number: numbers.get(card) ?? '',
    }))
    const { scenario } = table
    response.json({ cards, roles: rolesOnPaper(scenario, language), forms: formsOnPaper(scenario, language) })
  })

  router.post('/seat/cards', async (request, response) => {
    const caller = await callerOf(service, request)
    const { number, table: named } = read(playing, request.body)
    const table = await tableOf(service, caller, named)
    const { kind } = caller.audience
    if (kind !== 'device' && kind !== 'facilitator') throw new Problem('forbidden')
    // Said before the number is looked at: when nothing can be played, no number is right or wrong.
    if (!takesPaper(table.state)) throw new Problem('no-card-now')
    const found = await tries.run(
      caller.credential.hash,
      async () => played(caller, table, number),
      (result) => result === null,
    )
    if (found === null) throw new Problem('no-such-card')
    if (found === 'busy') throw new Problem('too-many')
    const cid = newId(random, 'paper:')
    const command = { cid, by: found.by, at: clock.now(), ask: { type: 'share', card: found.card } } as const
    const answer = await commit.ask({ table, who: whoOf(found.by), cid, make: () => command })
    if ('refused' in answer) refused(response, answer, languageOf(request), table.scenario)
    else response.json({ card: found.card, title: titleOf(request, table, found.card) })
  })

  return router
}

/** The card behind the number, and who plays it: nobody, where its role does not sit at this device. */
function played({ audience, holds }: Caller, table: LiveTable, typed: string): { card: Id; by: By } | null {
  const card = cardOf(table, typed)
  const role = card === undefined ? undefined : table.scenario.cards[card]?.owner
  if (card === undefined || role === undefined) return null
  if (audience.kind === 'facilitator') return { card, by: { kind: 'facilitator', role } }
  const seat = holds.find((held) => table.state.house.seats[held]?.role === role)
  return seat === undefined ? null : { card, by: { kind: 'seat', seat, role, pen: null } }
}

function whoOf(by: By): string {
  return by.kind === 'seat' ? by.seat : by.kind
}

function titleOf(request: Request, { scenario }: LiveTable, card: Id): string {
  return textAt(scenario, `cards.${card}.title`, languageOf(request)) ?? ''
}
