/** What can be played here, asked once per language. */
import { signal } from '@preact/signals'
import { api } from '../net/api.ts'
import type { ScenarioInfo } from '../net/wire.ts'
import { language } from '../texts/texts.ts'

/** Null until they are here. */
export const scenarios = signal<readonly ScenarioInfo[] | null>(null)
/** Whether they could not be had. */
export const missing = signal(false)
let asked: { readonly language: string; readonly answer: Promise<void> } | null = null

/** Resolves when they are here in this language; or when they cannot be had, and then the next call asks again. */
export function loadScenarios(): Promise<void> {
  const wanted = language.value
  if (asked?.language !== wanted) asked = { language: wanted, answer: load(wanted) }
  return asked.answer
}

async function load(wanted: string): Promise<void> {
  missing.value = false
  try {
    const answer = await api<readonly ScenarioInfo[]>('/api/scenarios', { language: wanted })
    if (asked?.language === wanted) scenarios.value = answer
  } catch {
    if (asked?.language !== wanted) return
    missing.value = scenarios.peek() === null
    asked = null
  }
}
