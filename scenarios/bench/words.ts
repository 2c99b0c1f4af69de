/** Says the sentences of the bench in one language. */
import { IntlMessageFormat } from 'intl-messageformat'
import type { Diagnostic } from '../../shared/scenario/diagnostics.ts'
import type { Language } from '../../shared/scenario/schema.ts'
import type { ReasonWords, SimulateWords, Words } from './texts/complete.ts'
import { de } from './texts/de.ts'
import { deSimple } from './texts/de-simple.ts'
import { en } from './texts/en.ts'
import { reasonsDe } from './texts/reasons/de.ts'
import { reasonsDeSimple } from './texts/reasons/de-simple.ts'
import { reasonsEn } from './texts/reasons/en.ts'
import { simulateDe } from './texts/simulate/de.ts'
import { simulateDeSimple } from './texts/simulate/de-simple.ts'
import { simulateEn } from './texts/simulate/en.ts'

export type Sentence = keyof typeof de.bench | keyof SimulateWords | keyof ReasonWords

type Values = Readonly<Record<string, string | number>>

/** Speaks one language. */
export interface Speaker {
  readonly language: Language
  /** The sentence of that key, its values filled in. */
  say(sentence: Sentence, values?: Values): string
  /** What is wrong, and what may have been meant. */
  explain(diagnostic: Diagnostic): string
}

const SIMULATION: Readonly<Record<Language, SimulateWords>> = {
  de: simulateDe,
  en: simulateEn,
  'de-simple': simulateDeSimple,
}

const REASONS: Readonly<Record<Language, ReasonWords>> = {
  de: reasonsDe,
  en: reasonsEn,
  'de-simple': reasonsDeSimple,
}

const WORDS: Readonly<Record<Language, Words>> = { de, en, 'de-simple': deSimple }

/** A speaker of that language. */
export function speaker(language: Language): Speaker {
  const { diagnostics, bench } = WORDS[language]
  const sentences: Readonly<Record<Sentence, string>> = { ...bench, ...SIMULATION[language], ...REASONS[language] }
  const locale = language === 'en' ? 'en' : 'de'
  const say: Speaker['say'] = (sentence, values) => fill(sentences[sentence], locale, values)
  return {
    language,
    say,
    explain({ code, params }) {
      const wrong = fill(diagnostics[code], locale, params)
      return params.near === undefined ? wrong : `${wrong} ${say('near', params)}`
    },
  }
}

function fill(message: string, locale: string, values: Values = {}): string {
  const said = Object.entries(values).map(([name, value]) => [name, isQuoted(message, name) ? inner(value) : value])
  const format = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true })
  const filled = String(format.format(Object.fromEntries(said) as Values))
  // Only numbers have a sign: a name or a file may well hold a hyphen before a digit.
  return Object.values(values).some((value) => typeof value === 'number' && value < 0) ? withMinus(filled) : filled
}

function isQuoted(message: string, name: string): boolean {
  return message.includes(`„{${name}}“`) || message.includes(`“{${name}}”`)
}

/** A name that has quotes itself has single ones where the sentence puts it in quotes. */
function inner(value: string | number): string | number {
  if (typeof value === 'number') return value
  return value.replaceAll('„', '‚').replaceAll('“', '‘').replaceAll('”', '’')
}

/** Formatted numbers with a minus sign where they are less than nothing: formats write a hyphen. */
export function withMinus(formatted: string): string {
  return formatted.replaceAll(/(?<![\p{L}\p{N}_.:/-])-(?=\d)/gu, '−')
}
