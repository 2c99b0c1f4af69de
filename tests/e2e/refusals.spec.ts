/** Whatever is refused is refused in a clear sentence of the page's language; what was typed stays, and the server stays up. */
import { expect, type Page } from '@playwright/test'
import { de } from '../../game-server/texts/de.ts'
import { deSimple } from '../../game-server/texts/de-simple.ts'
import { en } from '../../game-server/texts/en.ts'
import type { Language } from '../../shared/scenario/schema.ts'
import { act, heading, phase, savings } from './support/screen.ts'
import { serverOfThisFile } from './support/server-process.ts'
import { ask, goOn, openTable, phaseAt, type Table } from './support/table.ts'
import { phone, test, type Visit } from './support/visit.ts'
import { scenario, word } from './support/words.ts'

const server = serverOfThisFile()
const languages = ['de', 'en', 'de-simple'] as const
const says = { de, en, 'de-simple': deSimple } as const
/** Chromium writes every refused request into its console. */
const excuse = /status of 4\d\d|ERR_INTERNET_DISCONNECTED|WebSocket/

test.afterEach(async () => {
  expect((await fetch(`${server.base}/readyz`)).ok).toBe(true)
})

for (const language of languages) {
  test(`${language}: a code that is too short, one that does not exist, and a right one after both`, async ({
    visit,
  }) => {
    const { code } = await openTable(server.base)
    const page = await visit({ at: server.base, size: phone, language, excuse })
    const field = page.getByLabel(word('join.code', language), { exact: true })
    await enter(page, language, 'ABC')
    await expect(page.getByText(word('join.codeWrong', language))).toBeVisible()
    await expect(field).toHaveValue('ABC')
    await expect(field).toBeFocused()

    await enter(page, language, 'ZZZZ-ZZZZ')
    await expect(page.getByRole('alert').filter({ hasText: says[language].problems['no-such-code'] })).toBeVisible()

    await enter(page, language, code)
    await expect(page.locator('[data-join="new"]')).toBeVisible()
  })

  test(`${language}: the door closes while somebody types, and the table is full`, async ({ visit }) => {
    const table = await openTable(server.base)
    const page = await visit({ at: `${server.base}/#j.${table.code.replace('-', '')}`, size: phone, language, excuse })
    const name = page.getByLabel(word('join.nickname', language))
    await name.fill('Ada')

    await table.facilitator.call('PATCH', '/api/workshop', { open: false })
    await page.locator('[data-join="new"]').click()
    await expect(page.getByRole('alert')).toHaveText(says[language].problems['door-closed'])
    await expect(name).toHaveValue('Ada')

    await table.facilitator.call('PATCH', '/api/workshop', { open: true })
    for (let seat = 0; seat < scenario.people.max; seat += 1) await table.sit()
    await page.locator('[data-join="new"]').click()
    await expect(page.getByRole('alert')).toHaveText(says[language].problems['table-full'])
    await expect(name).toHaveValue('Ada')
  })

  test(`${language}: a Platzkarte that belongs to nobody, a link that opens nothing`, async ({ visit }) => {
    const table = await openTable(server.base)
    const page = await visit({ at: `${server.base}/#j.${table.code.replace('-', '')}`, size: phone, language, excuse })
    const card = page.getByLabel(word('return.label', language), { exact: true })
    await card.fill('GRÜN-DACHS-9')
    await page.locator('[data-join="return"]').click()
    await expect(page.getByRole('alert')).toHaveText(says[language].problems['no-such-platzkarte'])
    await expect(card).toHaveValue('GRÜN-DACHS-9')

    const broken = await visit({ at: `${server.base}/#s.kein-schluessel`, size: phone, language, excuse })
    await expect(heading(broken)).toHaveText(word('gone.title', language))
    await broken.getByRole('link', { name: word('gone.start', language) }).click()
    await expect(broken.locator('h1')).toHaveText(word('start.title', language))
  })

  test(`${language}: a choice that comes too late is answered where one is now`, async ({ visit }) => {
    const table = await openTable(server.base, language)
    const ada = await table.sit('Ada')
    const page = await choosesOffline(visit, table, ada.link, language)
    await goOn(table)
    await page.context().setOffline(false)
    await phase(page, 'revealed', language)
    await expect(page.locator('.saved.refused').filter({ visible: true })).toHaveText(word('refused.not-now', language))
    await expect(savings(page)).toHaveCount(0)
    expect((await ada.player.look()).private.hand?.laid).toEqual({ first: 'krisenfonds' })
  })
}

test('a choice made without a network does not count for the next decision, and says so', async ({ visit }) => {
  const table = await openTable(server.base)
  const ada = await table.sit('Ada')
  const page = await choosesOffline(visit, table, ada.link)
  while ((await phaseAt(table.facilitator)) !== 'decide') await goOn(table)
  await page.context().setOffline(false)
  await phase(page, 'decide')
  await expect(page.locator('.saved.refused').filter({ visible: true })).toHaveText(word('refused.meant-before'))
  expect((await ada.player.look()).private.hand?.laid).toEqual({ first: 'krisenfonds' })
})

test('a decision of a role whose pen somebody else took meanwhile is refused beside what was pressed', async ({
  visit,
}) => {
  const table = await openTable(server.base)
  const ada = await table.sit('Ada')
  const ben = await table.sit('Ben')
  await ask(table.facilitator, `assign:${ben.seat}:jugendamt`)
  const page = await choosesOffline(visit, table, ada.link)
  await ask(ben.player, 'takePen:jugendamt')
  await page.context().setOffline(false)
  await expect(page.locator('#choices .saved.refused')).toHaveText(word('refused.stale-pen'))
  await expect(page.getByText(word('pen.other'))).toBeVisible()
  expect((await ada.player.look()).private.hand?.laid).toEqual({})
})

async function enter(page: Page, language: Language, code: string): Promise<void> {
  await page.getByLabel(word('join.code', language), { exact: true }).fill(code)
  await page.getByRole('button', { name: word('join.go', language), exact: true }).click()
}

/** It begins, and somebody on a phone that has lost its network makes the first choice. */
async function choosesOffline(visit: Visit, table: Table, at: string, language: Language = 'de'): Promise<Page> {
  await ask(table.facilitator, 'start')
  while ((await phaseAt(table.facilitator)) !== 'choose1') await goOn(table)
  const page = await visit({ at, size: phone, language, excuse })
  await phase(page, 'choose1', language)
  await page.context().setOffline(true)
  await act(page, 'choose:coaching')
  return page
}
