/** What somebody is in real life finds them a chair, and is kept nowhere. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitor } from '../support/http-client.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { tinyWith } from '../support/tiny-scenario.ts'
import { openWorkshop, type Person, sitDown } from '../support/workshop.ts'

/** The same game, in which both chairs are somebody's own. */
const lives = {
  ...(tinyWith({ 'roles.office.life': ['youth'], 'roles.purse.life': ['administration'] }) as object),
  id: 'lives',
}

let server: TestServer

beforeAll(async () => {
  server = await startServer({ scenarios: [lives] })
})
afterAll(() => server.remove())

const roleOf = async (person: Person) => (await person.look()).private.me?.role

test('whoever says what they are in real life sits elsewhere, and it is written nowhere', async () => {
  const code = (await openWorkshop(server, 0, { scenario: 'lives' })).opened.joinCode
  const { body: info } = await visitor(server.base).call<{ lives: string[] }>('GET', `/api/join/${code}`)
  expect(info.lives).toEqual(['youth', 'administration'])
  expect(await roleOf(await sitDown(server.base, code, { life: 'youth' }))).toBe('purse')
  const own = await openWorkshop(server, 0, { scenario: 'lives', about: { chairs: 'own' } })
  expect(await roleOf(await sitDown(server.base, own.opened.joinCode, { life: 'administration' }))).toBe('purse')
  const { body: record } = await own.facilitator.call<object>('GET', `/api/tables/${own.table}/record`)
  const { entries } = record as { entries: object[] }
  expect(JSON.stringify([entries, server.logged])).not.toMatch(/life|administration/)
})
