/** A council over HTTP: own words reach everybody beside the log, the facilitator enters what a role said, an evening is short. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hall } from '../support/engine-hall.ts'
import { player } from '../support/http-client.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { goTo, openWorkshop, type TestWorkshop } from '../support/workshop.ts'

let server: TestServer
let workshop: TestWorkshop

beforeAll(async () => {
  server = await startServer({ scenarios: [hall] })
  workshop = await openWorkshop(server, 3, { scenario: 'hall', preset: 'short' })
  await goTo(workshop, 'draft')
})
afterAll(() => server.remove())

const people = () => {
  const [office, purse, parents] = workshop.people
  if (office === undefined || purse === undefined || parents === undefined) throw new Error('three people')
  return { office, purse, parents }
}

interface Kept {
  readonly preset?: string
  readonly entries: readonly {
    readonly events: readonly { readonly type: string; readonly position?: { phase: string } }[]
  }[]
}

async function recordOf(): Promise<Kept> {
  const { body } = await workshop.facilitator.call<Kept>('GET', `/api/tables/${workshop.table}/record`)
  return body
}

test('the title of an own idea, and own words in a form, reach everybody; the log knows only their ids', async () => {
  const { office, purse, parents } = people()
  const idea = { type: 'proposeFree', form: 'full', place: 'hill', cost: 5, title: 'forged' }
  expect(await parents.speak(idea, { text: 'Ein Garten für alle' })).toMatchObject({ status: 200 })
  const detail = { type: 'detail', motion: 'free@parents', field: 'need', option: 'babies', text: 'forged' }
  expect(await parents.speak(detail, { text: 'Hier fehlt ein Ort' })).toMatchObject({ status: 200 })
  for (const person of [office, purse]) {
    expect(Object.values((await person.look()).free)).toEqual(['Ein Garten für alle', 'Hier fehlt ein Ort'])
  }
  const log = JSON.stringify((await recordOf()).entries)
  expect(log).not.toContain('Garten')
  expect(log).not.toContain('forged')
})

test('an idea without a title is none', async () => {
  const idea = { type: 'proposeFree', form: 'full', place: 'hill', cost: 5, title: 'forged' }
  expect((await people().office.speak(idea)).body.refused).toEqual({ refused: 'malformed' })
  expect((await people().office.speak(idea, { text: 'x'.repeat(61) })).body.refused).toMatchObject({
    refused: 'too-long',
    most: 60,
  })
})

test('the facilitator enters what a role says that has no device at hand', async () => {
  const cover = { type: 'cover', motion: 'free@parents', cover: 'yes' }
  expect((await workshop.facilitator.ask(cover)).body.refused).toEqual({ refused: 'not-yours' })
  expect((await workshop.facilitator.ask(cover, { as: 'office' })).body.refused).toEqual({
    refused: 'not-your-statement',
  })
  expect(await workshop.facilitator.ask(cover, { as: 'purse' })).toMatchObject({ status: 200 })
  expect((await people().office.look()).public.motions).toMatchObject({ 'free@parents': { cover: 'yes' } })
})

test('a short evening leaves out what its preset says, also after a restart', async () => {
  expect((await workshop.facilitator.look()).public.preset).toBe('short')
  server = await server.restart()
  workshop = { ...workshop, facilitator: player(server.base, workshop.credentials.facilitator) }
  await goTo(workshop, 'council')
  const record = await recordOf()
  expect(record.preset).toBe('short')
  const phases = record.entries.flatMap(({ events }) =>
    events.flatMap(({ type, position }) => (type === 'moved' ? [position?.phase] : [])),
  )
  expect(phases).toEqual(['meet', 'draft', 'council'])
})

test('a preset that the author never wrote opens nothing', async () => {
  await expect(openWorkshop(server, 0, { scenario: 'hall', preset: 'nope' })).rejects.toThrow()
})
