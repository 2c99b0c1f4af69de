/** Alone, then again from another chair: the bots say why, and one's former role is played by one's own choices. */
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Joined, type Look, type Player, player, visitor } from '../support/http-client.ts'
import { startServer, type TestServer } from '../support/server.ts'

const SCENARIOS_DIR = fileURLToPath(new URL('../../scenarios', import.meta.url))
let server: TestServer

beforeAll(async () => {
  server = await startServer({ env: { SCENARIOS_DIR } })
})
afterAll(() => server.remove())

interface Reason {
  readonly role: string
  readonly phase: string
  readonly offer: string
  readonly how: string
  readonly why: string | null
}

/** What the youth office does in an open evening; in every phase it is done when nothing of this is offered any more. */
const OPEN_OFFICE = [
  'share:heim',
  'promise:goodDate',
  'fill:treff:month:juni',
  'fill:treff:criterion:anruf',
  'sign:treff',
  'choose:besuche',
]

describe('alone, from one chair and then from another', () => {
  test('nothing is told before the end, then every bot says why', async () => {
    const { me, table } = await sitDown('jugendamt')
    expect((await me.call('GET', `/api/tables/${table}/reasons`)).error?.code).toBe('not-ended')
    await playOn(me, OPEN_OFFICE)
    const { body } = await me.call<{ reasons: Reason[] }>('GET', `/api/tables/${table}/reasons`)
    const told = body.reasons.filter(({ how }) => how === 'wish')
    expect(new Set(told.map(({ role }) => role))).toEqual(new Set(['kaemmerei', 'traeger']))
    expect(told.every(({ why }) => (why ?? '').length > 10)).toBe(true)
  })

  test('the same Tuesday, the former role by its own recorded choices', async () => {
    const { me, table } = await sitDown('jugendamt')
    const first = await playOn(me, OPEN_OFFICE)
    const again = await me.call<Joined>('POST', `/api/tables/${table}/again`, { role: 'kaemmerei' })
    expect(again.status).toBe(201)
    const purse = player(server.base, again.body.credential)
    const second = await playOn(purse, ['choose:pruefdatum'])
    expect(second.public.ending).not.toBeNull()
    expect(second.public.ending).not.toBe(first.public.ending)
    const { body } = await purse.call<{ reasons: Reason[] }>('GET', `/api/tables/${again.body.table}/reasons`)
    const own = body.reasons.filter(({ role }) => role === 'jugendamt')
    expect(own.filter(({ how }) => how === 'own').map(({ offer }) => offer)).toEqual(
      expect.arrayContaining(['share:heim', 'choose:besuche', 'sign:treff']),
    )
  })

  test('what no longer fits falls out and is named', async () => {
    const { me, table } = await sitDown('kaemmerei')
    await playOn(me, ['promise:clubStays', 'share:pruefgeld', 'act:review', 'choose:pruefdatum', 'sign:treff'])
    const again = await me.call<Joined>('POST', `/api/tables/${table}/again`, { role: 'jugendamt' })
    const office = player(server.base, again.body.credential)
    await playOn(office, ['choose:krisenfonds'])
    const { body } = await office.call<{ reasons: Reason[] }>('GET', `/api/tables/${again.body.table}/reasons`)
    const fallen = body.reasons.filter(({ how }) => how === 'fellOut')
    expect(fallen.map(({ offer }) => offer)).toContain('sign:treff')
  })

  test('only who played it alone to its end may change chairs, and not to the same one', async () => {
    const { me, table } = await sitDown('traeger')
    expect((await me.call('POST', `/api/tables/${table}/again`, { role: 'jugendamt' })).error?.code).toBe('not-ended')
    await playOn(me, ['choose:weiter'])
    expect((await me.call('POST', `/api/tables/${table}/again`, { role: 'traeger' })).status).toBe(400)
    const { me: other } = await sitDown('traeger')
    expect((await other.call('POST', `/api/tables/${table}/again`, { role: 'jugendamt' })).status).toBe(404)
  })
})

async function sitDown(role: string): Promise<{ me: Player; table: string }> {
  const asked = { scenario: 'dienstag-17-uhr', solo: { role } }
  const { body, error } = await visitor(server.base).call<Joined>('POST', '/api/workshops', asked)
  expect(error).toBeNull()
  return { me: player(server.base, body.credential), table: body.table }
}

/** Takes what is wanted whenever it is offered, and is done otherwise, until the game has ended. */
async function playOn(me: Player, wanted: readonly string[]): Promise<Look> {
  const taken = new Set<string>()
  for (;;) {
    const look = await me.look()
    if (look.public.ending !== null) return look
    const offers = look.private.offers ?? []
    const laid = (id: string) => id.startsWith('choose:') && taken.has(`${look.public.phase} ${id}`)
    const next =
      offers.find(({ id }) => wanted.includes(id) && !laid(id)) ??
      offers.find(({ id }) => id === 'ready') ??
      offers.find(({ id }) => id.startsWith('choose:'))
    if (next === undefined) throw new Error(`nothing to do in ${look.public.phase}`)
    taken.add(`${look.public.phase} ${next.id}`)
    expect((await me.ask(next.ask, { as: look.private.me?.role ?? '' })).error).toBeNull()
  }
}
