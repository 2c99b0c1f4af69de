/** Two people change chairs in the middle of a phase: nothing is decided for them while a chair stands empty. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startServer, type TestServer } from '../support/server.ts'
import { goTo, openWorkshop, type Person } from '../support/workshop.ts'

let server: TestServer

beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.remove())

test('a chair that is empty for a moment is kept warm, and nothing is laid, signed or done in its name', async () => {
  const workshop = await openWorkshop(server, 2)
  const [anna, bert] = workshop.people as [Person, Person]
  await goTo(workshop, 'pick')
  const before = (await workshop.facilitator.look()).public
  const assign = (person: Person, role: string) =>
    workshop.facilitator.ask({ type: 'assign', seat: person.joined.seat, role })
  await assign(anna, 'purse')
  await assign(bert, 'office')
  expect((await workshop.facilitator.look()).public).toEqual(before)
})

test('a chair that stays empty is played as soon as something happens', async () => {
  const workshop = await openWorkshop(server, 2)
  const [anna, bert] = workshop.people as [Person, Person]
  await goTo(workshop, 'pick')
  await workshop.facilitator.ask({ type: 'assign', seat: anna.joined.seat, role: null })
  await bert.speak({ type: 'choose', measure: 'project' })
  const { roles } = (await workshop.facilitator.look()).public as { roles?: unknown }
  expect(roles).toMatchObject({ office: { bot: true, laid: true, ready: true } })
})

test('a seat moved away from a running table can be moved back to it', async () => {
  const workshop = await openWorkshop(server, 2, { tables: 2 })
  const [first, second] = workshop.opened.tables as [string, string]
  const person = workshop.people[0] as Person
  await workshop.facilitator.ask({ type: 'start' }, { table: first })
  const move = (table: string) =>
    workshop.facilitator.call('POST', `/api/workshop/seats/${person.joined.seat}/move`, { table })
  expect(await move(second)).toMatchObject({ status: 200 })
  expect(await move(first)).toMatchObject({ status: 200 })
  expect(await person.look()).toMatchObject({ table: first, private: { me: { role: null } } })
  expect((await workshop.facilitator.look(second)).private.table?.seats).not.toHaveProperty(person.joined.seat)
})
