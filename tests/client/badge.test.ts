/** The two letters of a chair: no two chairs of a game carry the same. */
import { expect, test } from 'vitest'
import { badgeOf } from '../../game-client/ui/badge.ts'
import klein from '../../scenarios/auenfurt-klein/scenario.json' with { type: 'json' }
import dienstag from '../../scenarios/dienstag-17-uhr/scenario.json' with { type: 'json' }
import gemeinsam from '../../scenarios/gemeinsam-fuer-kinder/scenario.json' with { type: 'json' }

const LANGUAGES = ['de', 'en', 'de-simple'] as const

test('of one word the first two letters, of two words the first of each', () => {
  expect(['Hafenlicht', 'Social Affairs', 'Kämmerei'].map(badgeOf)).toEqual(['HA', 'SA', 'KÄ'])
})

test('no two chairs of a game carry the same letters, in any language', () => {
  for (const { roles } of [dienstag, klein, gemeinsam])
    for (const language of LANGUAGES)
      expect(twins(Object.values(roles).map(({ short }) => short[language]))).toEqual([])
  expect(twins(['Sozialwerk', 'Soziales'])).toEqual(['SO'])
})

/** Letters that more than one name has. */
function twins(names: readonly string[]): readonly string[] {
  const all = names.map(badgeOf)
  return [...new Set(all.filter((one, at) => all.indexOf(one) !== at))]
}
