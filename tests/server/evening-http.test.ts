/** One whole evening over HTTP alone, as any other program could play it. */
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { credentialIn, type Joined, type Opened, type Player, player, visitor } from '../support/http-client.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { type Turn, tuesdayEvening, tuesdayFarewell } from '../support/tuesday-evening.ts'

const SCENARIOS_DIR = fileURLToPath(new URL('../../scenarios', import.meta.url))
let server: TestServer

beforeAll(async () => {
  server = await startServer({ env: { SCENARIOS_DIR } })
})
afterAll(() => server.remove())

describe('an evening over HTTP', () => {
  test('is found, opened, joined, played to its best ending, looked back at and closed', async () => {
    const anybody = visitor(server.base)
    const { body: scenarios } = await anybody.call<{ id: string; title: string }[]>('GET', '/api/scenarios?language=en')
    expect(scenarios.map(({ id }) => id)).toContain('dienstag-17-uhr')

    const { body: opened, status } = await anybody.call<Opened>('POST', '/api/workshops', {
      scenario: 'dienstag-17-uhr',
    })
    expect(status).toBe(201)
    const facilitator = player(server.base, credentialIn(opened.links.facilitator))
    const projector = player(server.base, credentialIn(opened.links.projector))
    const people = await seatThree(opened.joinCode)

    const play = async (turns: readonly Turn[]) => {
      for (const { by, ask, text } of turns) {
        const who = by === 'facilitator' ? facilitator : (people[by] as Player)
        const more = { ...(by === 'facilitator' ? {} : { as: by }), ...(text === undefined ? {} : { text }) }
        const { body, error } = await who.ask(ask, more)
        expect(error, `${by} ${JSON.stringify(ask)}`).toBeNull()
        expect(body.ok).toBe(true)
      }
    }

    await play(tuesdayEvening())
    const after = await projector.look()
    expect(after.public).toMatchObject({ phase: 'whatIf', ending: 'best', variables: { families: 75 } })
    expect(Object.values((await facilitator.look()).free).sort()).toEqual([
      'Guten Abend. Bitte nehmen Sie Platz.',
      'Wort von jugendamt',
      'Wort von kaemmerei',
      'Wort von traeger',
    ])

    const asked = await facilitator.call('POST', `/api/tables/${opened.tables[0]}/what-if`, { whatIf: 'heimShut' })
    expect(asked.error).toBeNull()
    await play(tuesdayFarewell())
    const end = await projector.look()
    expect(end.public).toMatchObject({ status: 'closed', phase: 'done' })
    expect(end.public.published).toMatchObject({ heimShut: { endings: { played: 'best' } } })

    const record = await facilitator.call<{ entries: { command: { by: object } }[] }>(
      'GET',
      `/api/tables/${opened.tables[0]}/record`,
    )
    expect(record.body.entries.length).toBeGreaterThan(40)
    expect(server.logged.filter(({ level }) => level === 'fault')).toEqual([])
  })
})

async function seatThree(code: string): Promise<Record<string, Player>> {
  const people: Record<string, Player> = {}
  for (const nickname of ['Ada', 'Bo', null]) {
    const { body } = await visitor(server.base).call<Joined>('POST', `/api/join/${code}`, { nickname })
    const person = player(server.base, body.credential)
    const { private: own } = await person.look()
    people[own.me?.role ?? ''] = person
  }
  return people
}
