/** What a facilitator may do with single seats: one for somebody without a device, a new link, another table, another name, or farewell. */
import { type Request, Router } from 'express'
import { z } from 'zod'
import { noteDeed } from '../deeds.ts'
import { sendAway } from '../listening.ts'
import { byServer } from '../seating.ts'
import { newId } from '../secrets.ts'
import type { Service } from '../service.ts'
import type { SeatRow, Write } from '../store/store.ts'
import type { LiveTable } from '../table.ts'
import { publishPresence } from '../telling.ts'
import { seatWithout } from '../unplugged.ts'
import { type Caller, facilitatorOf, tableOf } from './caller.ts'
import { readNickname } from './nickname.ts'
import { languageOf, Problem } from './problem.ts'
import { read, word } from './reading.ts'
import { refused } from './refused.ts'

const moving = z.strictObject({ table: z.string().max(60) })
const placing = z.strictObject({
  table: z.string().max(60).optional(),
  nickname: z.string().max(200).nullable(),
  role: z.string().max(60),
})
const renaming = z.strictObject({ nickname: z.string().max(200).nullable() })

interface Named {
  readonly caller: Caller
  readonly seat: SeatRow
  /** Where the seat is; the caller reaches it. */
  readonly at: LiveTable
}

export function peopleRoutes(service: Service): Router {
  const { registry, store, commit, clock, random } = service
  const router = Router()

  router.post('/workshop/seats', async (request, response) => {
    const caller = await facilitatorOf(service, request)
    const asked = read(placing, request.body)
    const table = await tableOf(service, caller, asked.table)
    if (!Object.hasOwn(table.scenario.roles, asked.role)) throw new Problem('bad-request')
    const nickname = readNickname(asked.nickname)
    const answer = await seatWithout(service, table, { workshop: caller.workshop, nickname, role: asked.role })
    if ('refused' in answer) {
      refused(response, answer, languageOf(request), table.scenario)
      return
    }
    noteDeed(table, caller, { what: 'place', about: answer.seat }, clock.now())
    response.status(201).json(answer)
  })

  router.post('/workshop/seats/:seat/reissue', async (request, response) => {
    const { caller, seat, at } = await seatNamed(request)
    const { kind, credential, platzkarte } = await registry.reissue(caller.workshop, seat)
    sendAway(at, seat.id)
    note(caller, at, 'reissue', seat)
    response.json({ link: `/#${kind === 'seat' ? 's' : 'd'}.${credential}`, platzkarte })
  })

  router.post('/workshop/seats/:seat/move', async (request, response) => {
    const { caller, seat, at } = await seatNamed(request)
    const to = await tableOf(service, caller, read(moving, request.body).table)
    if (at === to) throw new Problem('bad-request')
    const answer = await registry.move(caller.workshop, seat, at, to)
    if ('refused' in answer) {
      refused(response, answer, languageOf(request), to.scenario)
      return
    }
    sendAway(at, seat.id)
    note(caller, to, 'move', seat)
    const { own } = answer
    response.json({ table: to.id, ...(own && { link: `/#s.${own.credential}`, platzkarte: own.platzkarte }) })
  })

  router.post('/workshop/seats/:seat/rename', async (request, response) => {
    const { caller, seat, at } = await seatNamed(request)
    const nickname = readNickname(read(renaming, request.body).nickname)
    await commit.keep([{ kind: 'renamed', seat: seat.id, nickname }])
    at.nicknames.set(seat.id, nickname)
    publishPresence(at)
    note(caller, at, 'rename', seat)
    response.json({ nickname })
  })

  router.post('/workshop/seats/:seat/remove', async (request, response) => {
    const { caller, seat, at } = await seatNamed(request)
    const gone: Write[] = [
      { kind: 'revoked', seat: seat.id },
      { kind: 'platzkarte', seat: seat.id, platzkarte: `gone ${seat.id}` },
      { kind: 'renamed', seat: seat.id, nickname: null },
    ]
    const answer = await commit.ask({
      ...byServer(at, newId(random, 'gone:'), () => ({ type: 'unseat', seat: seat.id }), clock.now()),
      // One role of a shared device goes; the device itself stays with the others.
      also: () => (seat.device === null ? gone : []),
    })
    if ('refused' in answer) {
      refused(response, answer, languageOf(request), at.scenario)
      return
    }
    note(caller, at, 'remove', seat)
    at.nicknames.delete(seat.id)
    at.unplugged.delete(seat.id)
    sendAway(at, seat.id)
    response.json({ removed: seat.id })
  })

  async function seatNamed(request: Request): Promise<Named> {
    const caller = await facilitatorOf(service, request)
    const seat = await store.seat(word(request.params.seat))
    if (seat === undefined || seat.workshop !== caller.workshop.id) throw new Problem('no-such-seat')
    return { caller, seat, at: await tableOf(service, caller, seat.table) }
  }

  function note(caller: Caller, table: LiveTable, what: string, { id }: SeatRow): void {
    noteDeed(table, caller, { what, about: id }, clock.now())
  }

  return router
}
