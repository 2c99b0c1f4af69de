/** A game of several years: where phases of two years are called the same, the console says which year it speaks of. */
import { expect } from '@playwright/test'
import { fileOf, readJson } from '../../scenarios/bench/files.ts'
import { credentialIn, type Opened, player, visitor } from '../support/http-client.ts'
import { clipped } from './support/clipped.ts'
import { serverOfThisFile } from './support/server-process.ts'
import { laptop, phone, test } from './support/visit.ts'
import { word } from './support/words.ts'

const GAME = 'gemeinsam-fuer-kinder'
const server = serverOfThisFile()
const read = readJson(fileOf(GAME))
const { rounds } = ('json' in read ? read.json : {}) as {
  readonly rounds: Readonly<Record<string, Round>>
}

interface Round {
  readonly name: { readonly de: string }
  readonly phases: Readonly<Record<string, { readonly name: { readonly de: string } }>>
}

/** A phase with its year, as one would say it who speaks of several. */
function titled(phase: string): string {
  const round = Object.values(rounds).find(({ phases }) => Object.hasOwn(phases, phase))
  return `${round?.name.de} · ${round?.phases[phase]?.name.de}`
}

test('what comes next, what was done and where another table stands', async ({ visit }) => {
  const asked = { scenario: GAME, tables: 2 }
  const { body } = await visitor(server.base).call<Opened>('POST', '/api/workshops', asked)
  const lead = player(server.base, credentialIn(body.links.facilitator))
  const goTo = async (table: string, goal: string) => {
    for (;;) {
      const { status, phase } = (await lead.look(table)).public
      if (phase === goal && status !== 'lobby') return
      const ask = status === 'lobby' ? { type: 'start' } : { type: 'next', expect: phase }
      expect((await lead.ask(ask, { table })).body).toMatchObject({ ok: true })
    }
  }
  for (const table of body.tables) await goTo(table, 'draft4')

  const at = server.base + body.links.facilitator
  const console = await visit({ at, size: laptop })
  const pocket = await visit({ at, size: phone })
  const onward = word('conduct.next').replace('{phase}', titled('hearing4'))
  for (const page of [console, pocket]) {
    const one = page.locator('[data-offer="next:draft4"]')
    await expect(one).toHaveText(onward)
    const bar = await page.locator('.steer').boundingBox()
    const script = await page.locator('.script .md').first().boundingBox()
    if (page === pocket) expect((script?.y ?? 999) + 40, 'a line of the script').toBeLessThan(bar?.y ?? 0)
    expect(await clipped(page)).toEqual([])
  }
  await pocket.locator('[data-scope-to="all"]').click()
  await expect(pocket.locator('[data-all="next:draft4"]')).toHaveText(onward)
  expect(await clipped(pocket)).toEqual([])
  await pocket.locator('[data-all="next:draft4"]').click()
  await expect(console.locator('.lately li').first()).toContainText(titled('draft4'))

  const [, second = ''] = body.tables
  const other = console.locator(`[data-table="${second}"] [data-standing]`)
  await goTo(second, 'jha4')
  await expect(other).toContainText(`„${rounds.four?.phases.jha4?.name.de}“`)
  await goTo(second, 'look5')
  await expect(other).toContainText(`„${titled('look5')}“`)
})
