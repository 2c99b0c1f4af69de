/** What every part of the gallery works with: one scenario in one language, a server, a browser and an album. */
import type { Page } from '@playwright/test'
import type { Language } from '../../shared/scenario/schema.ts'
import type { ScenarioInfo } from '../net/wire.ts'
import type { Album } from './camera.ts'
import type { Flags } from './flags.ts'
import type { Sitting } from './table.ts'
import type { Spoken } from './texts/words.ts'

export interface Studio {
  readonly base: string
  readonly flags: Flags
  readonly scenario: ScenarioInfo
  readonly language: Language
  readonly album: Album
  /** What the people of the evening write. */
  readonly words: Spoken
  /** Opens a page on a device of its own; `kept`: what that device has kept from before. */
  open(path: string, kept?: Readonly<Record<string, string>>): Promise<Page>
}

/** What the pages explain in the first minute. */
const HINTS = ['what', 'card', 'tabs']

interface Arriving {
  readonly path?: string
  /** Whether this device has been told how it all works. */
  readonly knows?: boolean
}

/** Opens the page of somebody who sits at a table, on the device on which they sat down. */
export function openSeat(
  { open, scenario }: Studio,
  who: Sitting | undefined,
  { path = '/#at.own', knows = false }: Arriving = {},
): Promise<Page> {
  if (who === undefined) throw new Error('nobody sits at this table')
  const { credential, platzkarte, joinCode } = who
  const place = { key: 'own', kind: 'seat', credential, platzkarte, joinCode, title: scenario.title }
  return open(path, { places: JSON.stringify([place]), ...(knows && { guide: HINTS.join(' ') }) })
}

/** Whoever is told something on the page has understood it; what is folded away is told later. */
export async function understandAll(page: Page): Promise<void> {
  const told = page.locator('[data-guide]').filter({ visible: true })
  while ((await told.count()) > 0) await told.first().click()
}

/** Resolves when the heading of the page says that name; null: any heading. */
export async function arrived(page: Page, name: string | null): Promise<void> {
  const heading = page.locator('main h1')
  await (name === null ? heading : heading.filter({ hasText: name })).first().waitFor({ state: 'attached' })
}
