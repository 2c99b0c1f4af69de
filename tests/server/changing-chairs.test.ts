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
