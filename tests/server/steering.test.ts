/** What those who lead look up: the course of the evening, and a role as it sees itself; closed to everybody else. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { player } from '../support/http-client.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { goTo, openWorkshop, type TestWorkshop } from '../support/workshop.ts'

let server: TestServer
let workshop: TestWorkshop

beforeAll(async () => {
  server = await startServer()
  workshop = await openWorkshop(server)
  await goTo(workshop, 'talk')
})
afterAll(() => server.remove())

interface Looked {
  readonly hand: { readonly cards: Readonly<Record<string, object>> }
  readonly offers: readonly { readonly id: string; readonly ask: { readonly type: string } }[]
  readonly texts: Readonly<Record<string, string>>
}

const as = (role: string) => `/api/tables/${workshop.table}/as/${role}`

test('the facilitator sees the hand of a role and what it could do, and enters it from paper', async () => {
  const { body } = await workshop.facilitator.call<Looked>('GET', as('office'))
  const [card = ''] = Object.keys(body.hand.cards)
  expect(body.texts[`cards.${card}.title`]).not.toBe('')
  const share = body.offers.find(({ id }) => id === `share:${card}`)
  expect(await workshop.facilitator.ask(share?.ask as object, { as: 'office' })).toMatchObject({ status: 200 })
  expect((await workshop.facilitator.look()).public.cards).toHaveProperty(card)
})

test('a guest looks and is offered nothing', async () => {
  const { body } = await player(server.base, workshop.credentials.guest).call<Looked>('GET', as('office'))
  expect(body.offers).toEqual([])
  expect(Object.keys(body.hand.cards).length).toBeGreaterThan(0)
})

test('letters and what people keep for themselves are not part of it', async () => {
  const { body } = await workshop.facilitator.call<object>('GET', as('office'))
  expect(Object.keys(body).sort()).toEqual(['hand', 'offers', 'own', 'role', 'texts'])
  expect(body).toMatchObject({ own: null })
})

test('the course says when each phase began', async () => {
  const { body } = await workshop.facilitator.call<{ plan: { phase: string }[]; starts: { phase: string }[] }>(
    'GET',
    `/api/tables/${workshop.table}/course`,
  )
  expect(body.starts.at(-1)?.phase).toBe('talk')
  expect(body.plan.map(({ phase }) => phase)).toEqual(expect.arrayContaining(['hello', 'talk', 'bye']))
})

test('who holds which roles among so many people, and why, in the words of the scenario', async () => {
  const path = `/api/tables/${workshop.table}/cast?language=de`
  const { body } = await workshop.facilitator.call<{ people: number; hands: { roles: string[] }[] }>('GET', path)
  expect(body).toMatchObject({ people: 2, town: [], observers: 0, why: [] })
  expect(body.hands.map(({ roles }) => roles)).toEqual([['office'], ['purse']])
  const [person] = workshop.people
  expect(await person?.call('GET', path)).toMatchObject({ status: 403 })
})

test('what may still come, with its guidance, and no more once it has happened', async () => {
  const path = `/api/tables/${workshop.table}/ahead?language=de`
  const { body } = await workshop.facilitator.call<{ ahead: { inject: string; phase: string }[] }>('GET', path)
  const [first] = body.ahead
  expect(first).toMatchObject({ sure: true, headline: expect.stringMatching(/./) })
  const [person] = workshop.people
  expect(await person?.call('GET', path)).toMatchObject({ status: 403 })
  await goTo(workshop, 'bye')
  const after = await workshop.facilitator.call<typeof body>('GET', path)
  expect(after.body.ahead.map(({ inject }) => inject)).not.toContain(first?.inject)
})

test('nobody else looks, and there is no role of another name', async () => {
  const [person] = workshop.people
  const others = [
    person,
    ...(['observer', 'projector'] as const).map((k) => player(server.base, workshop.credentials[k])),
  ]
  for (const caller of others) {
    expect(await caller?.call('GET', as('office'))).toMatchObject({ status: 403 })
    expect(await caller?.call('GET', `/api/tables/${workshop.table}/course`)).toMatchObject({ status: 403 })
  }
  expect(await workshop.facilitator.call('GET', as('constructor'))).toMatchObject({ status: 404 })
})
