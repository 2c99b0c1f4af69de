/** Nothing is lost and nothing is called saved too early: power cuts, a frozen server, no network, no WebSocket. */
import { expect, type Page } from '@playwright/test'
import type { Record as Recorded } from '../../shared/engine/record.ts'
import { best } from './support/best-course.ts'
import { act, heading, phase, savings, tab } from './support/screen.ts'
import { serverOfThisFile } from './support/server-process.ts'
import { ask, goOn, openTable, phaseAt } from './support/table.ts'
import { phone, test, type Visit, wall } from './support/visit.ts'
import { phasesOf, story, word } from './support/words.ts'

const server = serverOfThisFile()
/** Chromium writes into its console whatever it could not load: here that is the point. */
const excuse = /Failed to load resource|WebSocket|ERR_/

test('the server dies and comes back while pages are open: the decision lies there, once', async ({ visit }) => {
  const { table, ada, page } = await choosing(visit)
  const console = await visit({ at: table.links.facilitator, excuse })
  const projector = await visit({ at: table.links.projector, size: wall, excuse })
  for (const each of [console, projector]) await phase(each, 'choose1')
  await act(page, 'choose:besuche')
  await expect(savings(page)).toBeVisible()

  await server.kill()
  await expect(page.getByText(word('link.lost'))).toBeVisible()
  await act(page, 'choose:coaching')
  await expect(page.getByText(word('saving.late'))).toBeVisible()
  await expect(savings(page)).toHaveCount(0)

  await server.start()
  await expect(savings(page)).toBeVisible()
  for (const each of [page, console, projector]) await expect(each.getByText(word('link.lost'))).toHaveCount(0)
  expect((await ada.player.look()).private.hand?.laid).toEqual({ first: 'coaching' })

  await act(console, 'next:choose1')
  for (const each of [page, projector]) {
    await phase(each, 'revealed')
    await expect(each.locator('.turned').first()).toContainText(story('measures.coaching.name'))
  }
})

test('the server stands still: nothing is called saved before it has answered', async ({ visit }) => {
  const { ada, page } = await choosing(visit)
  server.freeze()
  try {
    await act(page, 'choose:besuche')
    await expect(page.getByText(word('saving.late'))).toBeVisible()
    await expect(savings(page)).toHaveCount(0)
  } finally {
    server.thaw()
  }
  await expect(savings(page)).toBeVisible()
  expect((await ada.player.look()).private.hand?.laid).toEqual({ first: 'besuche' })
})

test('without network a choice waits on the device, even over a reload, and arrives once', async ({ visit }) => {
  const { table, ada, page } = await choosing(visit)
  await page.context().setOffline(true)
  await act(page, 'choose:krisenfonds')
  await expect(page.getByText(word('saving.late'))).toBeVisible()
  expect((await table.facilitator.look()).public.roles).toMatchObject({ jugendamt: { laid: false } })

  await page.context().setOffline(false)
  await expect(savings(page)).toBeVisible()
  expect((await ada.player.look()).private.hand?.laid).toEqual({ first: 'krisenfonds' })

  await server.kill()
  await act(page, 'choose:coaching')
  await server.start()
  await page.reload()
  await expect(page.locator('.option.chosen')).toContainText(story('measures.coaching.name'))
  expect((await ada.player.look()).private.hand?.laid).toEqual({ first: 'coaching' })
})

test('in Auenfurt two hundred answers are given without a network: each arrives once, in order', async ({ visit }) => {
  const table = await openTable(server.base, 'de', 'auenfurt-klein')
  const ada = await table.sit('Ada')
  await ask(table.facilitator, 'start')
  while ((await phaseAt(table.facilitator)) !== 'compass') await goOn(table)
  const page = await visit({ at: ada.link, size: phone, excuse })
  const answers = page.locator('[data-offer^="declare:"]')
  await expect(answers.first()).toBeVisible()
  await page.context().setOffline(true)
  await answers.evaluateAll((buttons, many) => {
    for (let n = 0; n < many; n += 1) (buttons[n % 2] as HTMLElement).click()
  }, MANY)
  const waiting = await held(page)
  expect(waiting).toHaveLength(MANY)
  await page.context().setOffline(false)
  await expect.poll(() => held(page).then(({ length }) => length), { timeout: 60_000 }).toBe(0)
  const { body } = await table.facilitator.call<Recorded>('GET', `/api/tables/${table.id}/record`)
  expect(body.entries.flatMap(({ command: { ask, cid } }) => (ask.type === 'declare' ? [cid] : []))).toEqual(waiting)
})

test('notes written without a server are on the device, and beside the seat once it is back', async ({ visit }) => {
  const { ada, page } = await choosing(visit)
  await tab(page, 'role')
  await server.kill()
  await page.locator('[data-draft="notes"]').fill('Der Club war halb leer.')
  await expect(page.getByText(word('saving.device'))).toBeVisible()
  await server.start()
  await expect(savings(page)).toBeVisible()
  expect((await ada.player.call<Record<string, string>>('GET', '/api/seat/drafts')).body.notes).toContain('halb leer')
})

test('where WebSocket is blocked, a whole game is played over HTTP and Server-Sent Events', async ({ visit }) => {
  const table = await openTable(server.base)
  const ada = await table.sit('Ada')
  const page = await visit({ at: server.base, size: phone, noSockets: true, excuse })
  const streamed = page.waitForRequest(/\/api\/seat\/events/)
  await page.goto(ada.link)
  await expect(page.locator('h1')).toContainText(story('roles.jugendamt.name'))
  await streamed
  await ask(table.facilitator, 'start')
  for (const id of phasesOf('room')) {
    await phase(page, id)
    for (const [who, offer] of best[id] ?? []) if (who === 'jugendamt') await act(page, offer)
    if (id === 'choose1') await expect(savings(page)).toBeVisible()
    // Whoever went on now would leave behind what is still on its way.
    await expect.poll(() => held(page)).toEqual([])
    if (id === 'done') return
    await goOn(table)
  }
})

const MANY = 200

/** The ids of all that this device has not heard an answer to, oldest first. */
function held(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const [box = '[]'] = Object.entries({ ...localStorage }).flatMap(([key, kept]) =>
      key.startsWith('platzwechsel.outbox.') ? [String(kept)] : [],
    )
    return (JSON.parse(box) as { message: { cid: string } }[]).map(({ message }) => message.cid)
  })
}

/** A table that lays its first choice; Ada's phone is open. */
async function choosing(visit: Visit): Promise<Choosing> {
  const table = await openTable(server.base)
  const ada = await table.sit('Ada')
  await ask(table.facilitator, 'start')
  while ((await phaseAt(table.facilitator)) !== 'choose1') await goOn(table)
  const page = await visit({ at: ada.link, size: phone, excuse })
  await phase(page, 'choose1')
  await expect(heading(page)).toBeVisible()
  return { table, ada, page }
}

type Opened = Awaited<ReturnType<typeof openTable>>

interface Choosing {
  readonly table: Opened
  readonly ada: Awaited<ReturnType<Opened['sit']>>
  readonly page: Page
}
