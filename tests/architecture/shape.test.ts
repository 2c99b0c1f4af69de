/** Planted gaps in the texts, long files, missing READMEs and stray files are caught. */
import { describe, expect, test } from 'vitest'
import { caught, type Files } from './plant.ts'
import { longFiles, readmes, strayEntries, strayTests } from './shape.ts'
import { unevenTexts } from './texts.ts'

describe('texts', () => {
  const de = `export const de = { next: 'Weiter', left: { minutes: 'Noch {n, plural, one {# Minute} other {{n} Minuten}}' } } as const`
  const good = `export const en: typeof de = { 'next': 'Next', left: { minutes: '{n} ' + 'minutes left' } }`
  const texts = (en: string): Files => ({
    'game-server/texts/de.ts': de,
    'game-server/texts/en.ts': en,
    'game-server/texts/de-simple.ts': good,
  })

  test('complete ones pass', () => {
    expect(caught(unevenTexts, texts(good))).toEqual([])
  })

  test.each([
    [`export const en = { next: 'Next', left: {} }`, 'lacks left.minutes'],
    [good.replace(`'next': `, `more: 'More', next: `), 'has more, which German lacks'],
    [good.replace(`'Next'`, `' '`), 'says nothing at next'],
    [good.replace('{n}', '{count}'), 'asks for a value that German has not at left.minutes'],
  ])('%s', (en, what) => {
    expect(caught(unevenTexts, texts(en))).toEqual([`game-server/texts/en.ts:1 ${what}`])
  })

  test('a language that is missing', () => {
    expect(caught(unevenTexts, { 'game-server/texts/de.ts': de, 'game-server/texts/en.ts': good })).toEqual([
      'game-server/texts/de-simple.ts:1 is missing',
    ])
  })
})

describe('shape', () => {
  const lines = (count: number) => 'x\n'.repeat(count)

  test('long files', () => {
    const files = {
      'shared/a.ts': lines(251),
      'shared/b.ts': lines(250),
      'tests/e2e/a.spec.ts': lines(400),
      'tests/e2e/b.spec.ts': lines(401),
    }
    expect(caught(longFiles, files)).toEqual([
      'shared/a.ts:250 has 251 lines of 250',
      'tests/e2e/b.spec.ts:400 has 401 lines of 400',
    ])
  })

  test('missing and long READMEs', () => {
    const files = {
      'game-client/README.md': lines(30),
      'game-server/README.md': lines(31),
      'scenarios/README.md': '',
      'shared/README.md': '',
    }
    expect(caught(readmes, files)).toEqual([
      'game-server/README.md:30 has 31 lines of 30',
      'tests/README.md:1 is missing',
    ])
  })

  test('stray entries at the top', () => {
    expect(strayEntries(['tests', 'utils', 'README.md', 'notes.md'])).toEqual(['utils', 'notes.md'])
  })

  test('tests that no suite runs', () => {
    const files = {
      'tests/rules/a.test.ts': '',
      'tests/rules/deep/a.test.tsx': '',
      'tests/e2e/a.spec.ts': '',
      'tests/odd/a.test.ts': '',
      'shared/a.test.ts': '',
      'tests/architecture.test.ts': '',
    }
    expect(caught(strayTests, files)).toEqual([
      'tests/odd/a.test.ts:1 belongs to no suite',
      'shared/a.test.ts:1 belongs to no suite',
    ])
  })
})
