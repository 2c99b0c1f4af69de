/** The words of the screens: ICU messages, complete in every language, loaded one language at a time. */
import { batch, signal } from '@preact/signals'
import { IntlMessageFormat } from 'intl-messageformat'
import type { Language } from '../../shared/scenario/schema.ts'
import { keepOnDevice, kept } from '../net/device.ts'
import type { FirstTexts, LaterTexts } from './complete.ts'

export type TextKey = keyof FirstTexts | keyof LaterTexts
export type Values = Readonly<Record<string, string | number | boolean>>

const loaders: Readonly<Record<Language, () => Promise<FirstTexts>>> = {
  de: async () => (await import('./de.ts')).de,
  en: async () => (await import('./en.ts')).en,
  'de-simple': async () => (await import('./de-simple.ts')).deSimple,
}

const laterLoaders: Readonly<Record<Language, () => Promise<LaterTexts>>> = {
  de: async () => (await import('./later/de.ts')).de,
  en: async () => (await import('./later/en.ts')).en,
  'de-simple': async () => (await import('./later/de-simple.ts')).deSimple,
}

export const language = signal<Language>('de')
const texts = signal<Partial<Record<TextKey, string>> | null>(null)
/** Whether more than the first words are wanted on this page. */
let further = false
const compiled = new Map<string, IntlMessageFormat>()

/** The sentence of that key, its values filled in. Empty until a language is loaded. */
export function t(key: TextKey, values?: Values): string {
  // No line begins with a dash.
  const message = (texts.value?.[key] ?? '').replaceAll(' – ', '\u00a0– ')
  if (!message.includes('{') && !message.includes("'")) return message
  return String(formatOf(key, message).format(values))
}

let wishes = 0

/**
 * Loads a language, then shows everything in it, unless another was asked for meanwhile. Rejects where it cannot be
 * reached; then nothing changes.
 */
export async function speak(wanted: Language): Promise<void> {
  wishes += 1
  const wish = wishes
  const first = await loaders[wanted]()
  const loaded = further ? { ...first, ...(await laterLoaders[wanted]()) } : first
  if (wish !== wishes) return
  // At once: what follows both would compile the words of the one language for the other, and keep them.
  batch(() => {
    compiled.clear()
    language.value = wanted
    texts.value = loaded
  })
  document.documentElement.lang = tagOf(wanted)
}

/** Loads the words of larger games, consoles and walls, and from then on with every language. Rejects where that fails. */
export async function speakFurther(): Promise<void> {
  if (further && texts.value !== null) return
  const wanted = language.value
  const more = await laterLoaders[wanted]()
  if (language.value !== wanted) return speakFurther()
  further = true
  texts.value = { ...texts.value, ...more }
}

/** Loads a language and remembers it on this device. */
export async function choose(wanted: Language): Promise<void> {
  await speak(wanted)
  if (language.value === wanted) keepOnDevice('language', wanted)
}

/** The language chosen on this device, else that of the browser, else German. */
export function preferred(): Language {
  const chosen = kept('language')
  if (chosen === 'de' || chosen === 'en' || chosen === 'de-simple') return chosen
  return navigator.language.startsWith('de') ? 'de' : 'en'
}

/** The tag by which browsers and screen readers know a language. */
export function tagOf(of: Language): 'de' | 'en-GB' {
  return of === 'en' ? 'en-GB' : 'de'
}

function formatOf(key: TextKey, message: string): IntlMessageFormat {
  const known = compiled.get(key)
  if (known !== undefined) return known
  const made = new IntlMessageFormat(message, tagOf(language.value))
  compiled.set(key, made)
  return made
}
