/** Every word of the screens exists in every language, can be formatted, and takes the same values. */
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import { de as deFirst } from '../../game-client/texts/de.ts'
import { deSimple as deSimpleFirst } from '../../game-client/texts/de-simple.ts'
import { en as enFirst } from '../../game-client/texts/en.ts'
import { de as deLater } from '../../game-client/texts/later/de.ts'
import { deSimple as deSimpleLater } from '../../game-client/texts/later/de-simple.ts'
import { en as enLater } from '../../game-client/texts/later/en.ts'
import type { TextKey } from '../../game-client/texts/texts.ts'
import { hardIn } from '../support/plain-language.ts'

type Texts = Readonly<Record<TextKey, string>>

const de: Texts = { ...deFirst, ...deLater }
const en: Texts = { ...enFirst, ...enLater }
const deSimple: Texts = { ...deSimpleFirst, ...deSimpleLater }

const languages: readonly (readonly [string, Texts])[] = [
  ['de', de],
  ['en', en],
  ['de-simple', deSimple],
]
const keys = Object.keys(de) as TextKey[]

describe.each(languages)('%s', (name, texts) => {
  test('has exactly the keys of German, none of them empty', () => {
    expect(Object.keys(texts).sort()).toEqual([...keys].sort())
    expect(keys.filter((key) => texts[key].trim() === '')).toEqual([])
  })

  test('asks for no value that German does not ask for', () => {
    const more = (key: TextKey) => valuesOf(texts[key]).some((value) => !valuesOf(de[key]).includes(value))
    expect(keys.filter(more)).toEqual([])
  })

  test('uses no number or date patterns: the pages leave out what would read them', () => {
    expect(keys.filter((key) => texts[key].includes('::'))).toEqual([])
  })

  test('can be formatted, for none, one and many', () => {
    for (const count of [0, 1, 7]) {
      const broken = keys.filter((key) => /[{}]|undefined/.test(formatted(name, texts[key], count)))
      expect(broken).toEqual([])
    }
  })
})

test('Einfache Sprache is easy to read, for one and for many', () => {
  const hard = keys.filter((key) =>
    [1, 7].some((count) => hardIn(formatted('de-simple', deSimple[key], count)).length > 0),
  )
  expect(hard).toEqual([])
})

test('a key that does not exist is a mistake of the type checker', () => {
  // @ts-expect-error there is no such key
  const key: TextKey = 'start.nothing'
  expect(keys).not.toContain(key)
})

function formatted(name: string, message: string, count: number): string {
  const values = Object.fromEntries(valuesOf(message).map((value) => [value, count]))
  return String(new IntlMessageFormat(message, name === 'en' ? 'en' : 'de').format(values))
}

function valuesOf(message: string): string[] {
  const names = new Set<string>()
  const walk = (elements: readonly object[]): void => {
    for (const element of elements) {
      const { type, value, options } = element as {
        type: number
        value?: string
        options?: Record<string, { value: object[] }>
      }
      if (type !== LITERAL && type !== HASH && value !== undefined) names.add(value)
      for (const option of Object.values(options ?? {})) walk(option.value)
    }
  }
  walk(new IntlMessageFormat(message, 'de').getAst())
  return [...names].sort()
}

const LITERAL = 0
const HASH = 7
