/** The words of the screens: ICU messages, complete in every language, loaded one language at a time. */
import { signal } from '@preact/signals'
import { IntlMessageFormat } from 'intl-messageformat'
import type { Language } from '../../shared/scenario/schema.ts'
import { keepOnDevice, kept } from '../net/device.ts'
import type { de } from './de.ts'

export type TextKey = keyof typeof de
export type Texts = Readonly<Record<TextKey, string>>
export type Values = Readonly<Record<string, string | number | boolean>>

const loaders: Readonly<Record<Language, () => Promise<Texts>>> = {
  de: async () => (await import('./de.ts')).de,
  en: async () => (await import('./en.ts')).en,
  'de-simple': async () => (await import('./de-simple.ts')).deSimple,
}

export const language = signal<Language>('de')
const texts = signal<Texts | null>(null)
const compiled = new Map<string, IntlMessageFormat>()

/** The sentence of that key, its values filled in. Empty until a language is loaded. */
export function t(key: TextKey, values?: Values): string {
  const message = texts.value?.[key] ?? ''
  if (!message.includes('{') && !message.includes("'")) return message
  return String(formatOf(key, message).format(values))
}

/** Loads a language, then shows everything in it. Rejects where it cannot be reached; then nothing changes. */
export async function speak(wanted: Language): Promise<void> {
  const loaded = await loaders[wanted]()
  compiled.clear()
  language.value = wanted
  texts.value = loaded
  document.documentElement.lang = tagOf(wanted)
}

/** Loads a language and remembers it on this device. */
export async function choose(wanted: Language): Promise<void> {
  await speak(wanted)
  keepOnDevice('language', wanted)
}

/** The language chosen on this device, else that of the browser, else German. */
export function preferred(): Language {
  const chosen = kept('language')
  if (chosen === 'de' || chosen === 'en' || chosen === 'de-simple') return chosen
  return navigator.language.startsWith('de') ? 'de' : 'en'
}

/** The tag by which browsers and screen readers know a language. */
export function tagOf(of: Language): 'de' | 'en' {
  return of === 'en' ? 'en' : 'de'
}

function formatOf(key: TextKey, message: string): IntlMessageFormat {
  const known = compiled.get(key)
  if (known !== undefined) return known
  const made = new IntlMessageFormat(message, tagOf(language.value))
  compiled.set(key, made)
  return made
}
