/** What stands on the screens, by key: the tests find things by the words that people read. */
import { readFileSync } from 'node:fs'
import { de as deFirst } from '../../../game-client/texts/de.ts'
import { deSimple as deSimpleFirst } from '../../../game-client/texts/de-simple.ts'
import { en as enFirst } from '../../../game-client/texts/en.ts'
import { de as deLater } from '../../../game-client/texts/later/de.ts'
import { deSimple as deSimpleLater } from '../../../game-client/texts/later/de-simple.ts'
import { en as enLater } from '../../../game-client/texts/later/en.ts'
import type { TextKey } from '../../../game-client/texts/texts.ts'
import { load } from '../../../shared/scenario/load.ts'
import type { Language, Scenario } from '../../../shared/scenario/schema.ts'
import { textAt } from '../../../shared/scenario/texts.ts'

const texts: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = {
  de: { ...deFirst, ...deLater },
  en: { ...enFirst, ...enLater },
  'de-simple': { ...deSimpleFirst, ...deSimpleLater },
}

export const scenario = read()

/** The scenario's text of that key. */
export function story(key: string, language: Language = 'de'): string {
  const text = textAt(scenario, key, language)
  if (text === undefined) throw new Error(`the scenario has no text ${key}`)
  return text
}

/** A sentence of the screens that has nothing to fill in. */
export function word(key: TextKey, language: Language = 'de'): string {
  return texts[language][key]
}

/** The name of a phase, as its heading says it. */
export function phaseName(phase: string, language: Language = 'de'): string {
  const round = Object.entries(scenario.rounds).find(([, { phases }]) => Object.hasOwn(phases, phase))?.[0]
  return story(`rounds.${round}.phases.${phase}.name`, language)
}

/** The phases of an evening, in order. */
export function phasesOf(pace: 'room' | 'alone'): readonly string[] {
  return Object.values(scenario.rounds).flatMap(({ phases }) =>
    Object.entries(phases)
      .filter(([, { only }]) => only === undefined || only === pace)
      .map(([id]) => id),
  )
}

function read(): Scenario {
  const path = new URL('../../../scenarios/dienstag-17-uhr/scenario.json', import.meta.url)
  const loaded = load(JSON.parse(readFileSync(path, 'utf8')))
  if ('diagnostics' in loaded) throw new Error('the scenario of the evening cannot be loaded')
  return loaded.scenario
}
