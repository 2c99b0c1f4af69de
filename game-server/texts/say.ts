/** Finds the words: the caller's language, and the names that stand for ids. */
import type { Refusal } from '../../shared/engine/refusals.ts'
import { LANGUAGES } from '../../shared/scenario/pieces.ts'
import type { Language, Scenario } from '../../shared/scenario/schema.ts'
import { textAt } from '../../shared/scenario/texts.ts'
import { de } from './de.ts'
import { deSimple } from './de-simple.ts'
import { en } from './en.ts'
import type { ServerTexts } from './texts.ts'

export const TEXTS: Readonly<Record<Language, ServerTexts>> = { de, en, 'de-simple': deSimple }

/** Whether this is one of our languages. */
export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value)
}

/** The first of our languages in what a browser sends along; German where it names none. */
export function preferred(acceptLanguage: string | undefined): Language {
  const wanted = (acceptLanguage ?? '')
    .slice(0, 200)
    .split(',')
    .map((part) => part.trim().split(';')[0] ?? '')
  for (const tag of wanted) {
    if (isLanguage(tag)) return tag
    const language = tag.split('-')[0]?.toLowerCase()
    if (language === 'de' || language === 'en') return language
  }
  return 'de'
}

/** A sentence with its braces filled; what has no value stays out. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
}

/** Why the table said no, in words. */
export function sayRefusal(refusal: Refusal, language: Language, scenario: Scenario): string {
  const values = Object.entries(refusal).map(([name, value]) => [name, named(scenario, name, value, language)])
  return fill(TEXTS[language].refusals[refusal.refused], Object.fromEntries(values))
}

// Only what everybody may read from the first moment on is named: a refusal must not tell what a closed card is called.
function named(scenario: Scenario, name: string, value: string | number, language: Language): string | number {
  if (typeof value === 'number') return value
  const round = Object.keys(scenario.rounds).find((id) => Object.hasOwn(scenario.rounds[id]?.phases ?? {}, value))
  if (name === 'role') return textAt(scenario, `roles.${value}.name`, language) ?? value
  if (name === 'phase') return textAt(scenario, `rounds.${round}.phases.${value}.name`, language) ?? value
  return ''
}
