/** What can be played here, asked once per language. */
import { signal } from '@preact/signals'
import { api } from '../net/api.ts'
import type { ScenarioInfo } from '../net/wire.ts'
import { language } from '../texts/texts.ts'

/** Null until they are here. */
export const scenarios = signal<readonly ScenarioInfo[] | null>(null)
let askedIn = ''

/** Asks where it was not asked in this language. */
export async function loadScenarios(): Promise<void> {
  const wanted = language.value
  if (askedIn === wanted) return
  askedIn = wanted
  try {
    scenarios.value = await api<readonly ScenarioInfo[]>('/api/scenarios', { language: wanted })
  } catch {
    askedIn = ''
  }
}
