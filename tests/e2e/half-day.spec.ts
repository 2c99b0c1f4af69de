/** Half a day of „Gemeinsam für Kinder“: one person at a phone, bots in the other eleven chairs, every phase to the end. */
import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import type { PublicView } from '../../shared/engine/views.ts'
import { load } from '../../shared/scenario/load.ts'
import { act, heading, lift } from './support/screen.ts'
import { serverOfThisFile } from './support/server-process.ts'
import { ask, goOn, openTable, type Sitting, type Table } from './support/table.ts'
import { phone, test } from './support/visit.ts'
import { word } from './support/words.ts'

const GAME = 'gemeinsam-fuer-kinder'
const PRESET = 'halberTag'
const ROLE = 'planung'
/** So many frames without a change: whatever was under way has arrived. */
const REST = 8

const server = serverOfThisFile()

interface Play {
  readonly page: Page
  readonly table: Table
  readonly own: Sitting
}

test('every phase of the half day is shown and comes to rest, with bots in eleven chairs', async ({ visit }) => {
  const table = await openTable(server.base, 'de', GAME, PRESET)
  const own = await table.sit('Ada')
  await ask(table.facilitator, `assign:${own.seat}:${ROLE}`)
  const page = await visit({
    at: own.link,
    size: phone,
    prepare: async (context) => void (await context.addInitScript(countChanges)),
  })
  await ask(table.facilitator, 'start')

  const shown: string[] = []
  for (;;) {
    const now = await table.facilitator.look()
    const { phase, round } = now.public
    await test.step(phase, async () => {
      await expect(heading(page)).toHaveText(now.texts[`rounds.${String(round)}.phases.${phase}.name`] ?? '')
      shown.push(phase)
      await lift(page)
      await played[phase]?.({ page, table, own })
      await page.waitForFunction(rests, REST, { polling: 'raf' })
    })
    if (phase === 'done') break
    await goOn(table)
  }
  expect(shown).toEqual(phasesOfHalfADay())
  const { roles, ending } = await seen(table)
  expect(Object.values(roles).filter(({ bot }) => bot)).toHaveLength(11)
  expect(ending).not.toBeNull()
})

/** What the person does in a phase, and what stands there then. */
const played: Readonly<Record<string, (play: Play) => Promise<void>>> = {
  async draft1({ page, own, table }) {
    const { private: mine } = await own.player.look()
    const offer = mine.offers?.find(({ id }) => id.startsWith('propose:'))?.id ?? ''
    const [, measure = ''] = offer.split(':')
    await act(page, offer)
    await expect.poll(async () => (await seen(table)).motions[measure]?.by).toBe(ROLE)
    await expect(page.locator(`[id="motion.${measure}"]`)).toBeAttached()
    await clean(page, 'draft1')
  },
  async word({ page, table }) {
    await page.locator('[data-draft="word"]').fill('erleichtert')
    await page.locator('.foot .do.main').click()
    await expect.poll(async () => (await seen(table)).words.length).toBeGreaterThan(0)
    await expect(page.locator('.cloud')).toContainText('erleichtert')
  },
  async result({ page, table }) {
    const { levels } = await seen(table)
    expect(levels.length).toBeGreaterThan(0)
    await expect(page.locator('main .levels h3')).toHaveCount(levels.length)
    await clean(page, 'result')
  },
  async whatIf({ page, table }) {
    const { private: own } = await table.facilitator.look()
    const [whatIf] = own.table?.whatIfs ?? []
    const { error } = await table.facilitator.call('POST', `/api/tables/${table.id}/what-if`, { whatIf })
    expect(error).toBeNull()
    await expect(page.locator('.what-if details[open]')).toHaveCount(1)
  },
  async done({ page }) {
    await expect(page.locator('main')).not.toContainText(word('step.ready'))
  },
}

/** What the scenario promises for that length, in order. */
function phasesOfHalfADay(): string[] {
  const path = new URL(`../../scenarios/${GAME}/scenario.json`, import.meta.url)
  const loaded = load(JSON.parse(readFileSync(path, 'utf8')))
  if ('diagnostics' in loaded) throw new Error(`${GAME} cannot be loaded`)
  const { rounds, presets } = loaded.scenario
  const left = new Set(presets[PRESET]?.without ?? [])
  return Object.values(rounds)
    .flatMap(({ phases }) => Object.entries(phases))
    .filter(([id, { only }]) => only !== 'alone' && !left.has(id))
    .map(([id]) => id)
}

async function seen(table: Table): Promise<PublicView> {
  return (await table.facilitator.look()).public as unknown as PublicView
}

interface Watch {
  frame: number
  changed: number
}

type Watched = typeof globalThis & { watch?: Watch }

/** In the page, before anything else: notes in which frame something last changed in it. */
function countChanges(): void {
  const watch: Watch = { frame: 0, changed: 0 }
  ;(globalThis as Watched).watch = watch
  const tick = () => {
    watch.frame += 1
    requestAnimationFrame(tick)
  }
  requestAnimationFrame(tick)
  new MutationObserver(() => {
    watch.changed = watch.frame
  }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true })
}

/** In the page: nothing has changed for that many frames. A page that draws itself anew for ever never gets there. */
function rests(frames: number): boolean {
  const { watch } = globalThis as Watched
  return watch !== undefined && watch.frame - watch.changed >= frames
}

/** axe finds nothing. */
async function clean(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect(violations.map(({ id, nodes }) => `${where}: ${id} ${nodes[0]?.html ?? ''}`)).toEqual([])
}
