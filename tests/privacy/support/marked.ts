/** „Dienstag, 17 Uhr“ with a mark in place of every text and names that say what they name: nothing passes unseen. */
import type { Language } from '../../../shared/scenario/schema.ts'
import { textsOf } from '../../../shared/scenario/texts.ts'
import { byKind } from '../../support/engine-names.ts'
import { renamed } from '../../support/engine-rename.ts'
import { retold, tuesday, tuesdayByClock } from '../../support/engine-tuesday.ts'

const LETTERS = { de: 'd', en: 'e', 'de-simple': 's' } as const
const LANGUAGE_OF: Readonly<Record<string, Language>> = { d: 'de', e: 'en', s: 'de-simple' }

/** A mark that was found: whose text it stands for, and in which language. */
export interface Mark {
  readonly key: string
  readonly language: Language
}

/** The file as the server reads it. */
export const markedJson = marked(renamed(tuesday, byKind)) as { readonly id: string }
export const markedScenario = retold(markedJson)
/** The same, where every phase that has a clock ends with it. */
export const markedByClock = marked(renamed(tuesdayByClock, byKind)) as { readonly id: string }

const keys = new Map([...textsOf(markedScenario)].map(([key, text]) => [text.de.slice(2, 6), key]))

/** All keys of texts, each with a mark of its own. */
export const allKeys: readonly string[] = [...keys.values()]

/** Every mark in these bytes. */
export function marksIn(bytes: string): Mark[] {
  return [...bytes.matchAll(/Zq(\d{4})([des])z/g)].map(([mark, number = '', letter = '']) => {
    const [key, language] = [keys.get(number), LANGUAGE_OF[letter]]
    if (key === undefined || language === undefined) throw new Error(`a mark that nobody made: ${mark}`)
    return { key, language }
  })
}

/** The mark that stands for a text in a language. */
export function markOf(key: string, language: Language): string {
  const text = textsOf(markedScenario).get(key)?.[language]
  if (text === undefined) throw new Error(`no text: ${key}`)
  return text
}

function marked(json: unknown): unknown {
  let made = 0
  const mark = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(mark)
    if (typeof value !== 'object' || value === null) return value
    if ('de' in value) {
      made += 1
      const number = String(made).padStart(4, '0')
      return Object.fromEntries(Object.keys(value).map((l) => [l, `Zq${number}${LETTERS[l as Language]}z`]))
    }
    return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, mark(child)]))
  }
  return mark(json)
}

/** The file where the treasury has one card more and longer secrets, and all else is as it was. */
export function otherSecrets(): typeof markedScenario {
  const { roles, cards, measures, ...rest } = markedScenario
  const { roleKaemmerei: role } = roles
  const { cardPruefgeld: card } = cards
  const { measureSperre: measure } = measures
  if (!role || !card || !measure) throw new Error('the treasury has no secrets')
  return {
    ...rest,
    roles: { ...roles, roleKaemmerei: { ...role, brief: longer(role.brief) } },
    cards: { ...cards, cardMehr: { ...card, title: longer(card.title), text: longer(card.text) } },
    measures: { ...measures, measureSperre: { ...measure, text: longer(measure.text) } },
  }
}

function longer(text: object): { de: string } {
  return { de: '', ...Object.fromEntries(Object.entries(text).map(([l, mark]) => [l, `${mark} ${'x'.repeat(900)}`])) }
}
