/** Leading by keyboard: all tables in one breath, a link given away and taken back, a role played by hand. */
import { expect, type Page } from '@playwright/test'
import { credentialIn, type Opened, player, visitor } from '../support/http-client.ts'
import { press } from './support/keyboard.ts'
import { phase } from './support/screen.ts'
import { serverOfThisFile } from './support/server-process.ts'
import { laptop, phone, test } from './support/visit.ts'
import { phaseName, scenario, story, word } from './support/words.ts'

const server = serverOfThisFile()

test('two tables, two who lead, and a chair without a person', async ({ visit }) => {
  const { body } = await visitor(server.base).call<Opened>('POST', '/api/workshops', {
    scenario: scenario.id,
    tables: 2,
  })
  const lead = player(server.base, credentialIn(body.links.facilitator))
  const [first = '', second = ''] = body.tables
  const console = await visit({ at: server.base + body.links.facilitator, size: laptop })
  await expect(console.locator('[data-table]')).toHaveCount(2)

  await press(console, '[data-all="start"]')
  await phase(console, 'arrive')
  await expect(console.locator(`[data-table="${second}"]`)).toContainText(phaseName('arrive'))
  await console.locator('h1').first().focus()
  await press(console, '[data-all="next:arrive"]')
  await phase(console, 'briefing')
  expect((await lead.look(second)).public.phase).toBe('briefing')

  const { body: invited } = await lead.call<{ link: string }>('POST', '/api/workshop/invitations', {
    ...{ kind: 'spielmeister', table: first, name: 'Yara' },
  })
  const yara = await visit({ at: server.base + invited.link, size: phone })
  await phase(yara, 'briefing')
  await expect(yara.locator('[data-table], [data-all], [data-withdraw]')).toHaveCount(0)
  await hit(yara, '[data-offer="pause"]')
  await expect(console.locator('.lately')).toContainText('Yara')
  await expect(console.locator(`[data-table="${first}"]`)).toContainText(
    word('table.paused').replace('{phase}', phaseName('briefing')),
  )
  await hit(yara, '[data-offer="resume"]')

  await hit(yara, '[data-offer="sitIn:traeger:true"]')
  await expect(console.locator('[data-chair="traeger"]')).toContainText(word('people.byHand').replace('{role}: ', ''))
  await hit(yara, '[data-speak="traeger"]')
  await expect(yara.locator('.spoken-for')).toBeVisible()
  await hit(yara, '[data-turn]')
  await expect(yara.locator('.top .who b')).toHaveText(story('roles.traeger.short'))
  await yara.locator('[data-speak=""]').focus()
  await yara.keyboard.press('Enter')
  await expect(yara.locator('.person, .bots')).not.toHaveCount(0)

  await console.locator('.door-details > summary').focus()
  await console.keyboard.press('Enter')
  await yara.close()
  await hit(console, '[data-withdraw="spielmeister"]')
  await expect(console.locator('[data-withdraw="spielmeister"]')).toHaveCount(0)
  expect((await player(server.base, credentialIn(invited.link)).call('GET', '/api/seat')).status).toBe(401)

  // A link is told once: it is still there when the door has been folded meanwhile.
  await hit(console, '[data-invite]')
  const made = console.locator('.invitations .share-link input')
  const link = await made.inputValue()
  for (let n = 0; n < 2; n += 1) await hit(console, '.door-details > summary')
  await expect(made).toHaveValue(link)
})

/** Reached and pressed without a pointer; that Tab leads there, the walks through whole pages hold. */
async function hit(page: Page, selector: string): Promise<void> {
  await page.locator(selector).focus()
  await page.keyboard.press('Enter')
}
