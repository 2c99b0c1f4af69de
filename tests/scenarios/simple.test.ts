/** Every game stands whole in Einfache Sprache, and keeps its rules. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { load } from '../../shared/scenario/load.ts'
import type { Scenario } from '../../shared/scenario/schema.ts'
import { textsOf } from '../../shared/scenario/texts.ts'
import { hardIn, LONGEST } from '../support/plain-language.ts'

describe.each(['dienstag-17-uhr', 'auenfurt-klein', 'gemeinsam-fuer-kinder'])('%s', (id) => {
  const scenario = read(id)

  test('is written whole in Einfache Sprache', () => {
    expect(scenario.languages).toContain('de-simple')
  })

  test(`has no sentence above ${LONGEST} words, no signs to puzzle over, and nobody inside a word`, () => {
    const hard = [...textsOf(scenario)].flatMap(([key, { 'de-simple': text = '' }]) =>
      hardIn(text).map((what) => ({ key, what })),
    )
    expect(hard).toEqual([])
  })
})

test.each([
  ['Wir zahlen 2,6 Mio. im Jahr.', 'Mio.'],
  ['Das kostet 90.000 €.', '€'],
  ['Das sind 40 % der Kinder.', '%'],
  ['Das hilft z. B. den Eltern.', 'z. B.'],
  ['Die Lots:innen helfen.', 's:in'],
  [
    'Am Nordhang haben es viele Familien schwer, und nur jede vierte davon hat jemanden zum Anrufen.',
    'Am Nordhang haben es viele Familien schwer, und nur jede vierte davon hat jemanden zum Anrufen.',
  ],
])('%s is hard to read', (text, what) => {
  expect(hardIn(text)).toEqual([what])
})

function read(id: string): Scenario {
  const path = new URL(`../../scenarios/${id}/scenario.json`, import.meta.url)
  const loaded = load(JSON.parse(readFileSync(path, 'utf8')))
  if ('diagnostics' in loaded) throw new Error('the scenario cannot be loaded')
  return loaded.scenario
}
