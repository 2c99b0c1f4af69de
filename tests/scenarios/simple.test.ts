/** What a participant reads first stands in Einfache Sprache, and keeps its rules. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { load } from '../../shared/scenario/load.ts'
import type { Scenario } from '../../shared/scenario/schema.ts'
import { textKeys, textsOf } from '../../shared/scenario/texts.ts'

const FIRST = [
  ...['title', 'summary', 'opening', 'ground', 'circles', 'places', 'variables', 'indicators', 'measures'],
  ...['cards', 'promises', 'acts', 'documents', 'glossary', 'stories', 'endings', 'debrief', 'presets', 'assumptions'],
]
const OF_ROLES = /^roles\.\w+\.(name|short|brief|goal|prompts)\b/
const OF_PHASES = /^rounds\.(\w+\.name|\w+\.phases\.\w+\.(name|task|talk))$/
const LONGEST = 15

describe.each(['auenfurt-klein', 'gemeinsam-fuer-kinder'])('%s', (id) => {
  const scenario = read(id)
  const simple = [...textsOf(scenario)].flatMap(([key, { 'de-simple': text }]) =>
    text === undefined ? [] : [{ key, text }],
  )

  test('has all that is read first', () => {
    const there = new Set(simple.map(({ key }) => key))
    const wanted = [
      ...FIRST.flatMap((prefix) => textKeys(scenario, prefix)),
      ...textKeys(scenario, '').filter((key) => OF_ROLES.test(key) || OF_PHASES.test(key)),
    ]
    expect(wanted.filter((key) => !there.has(key))).toEqual([])
  })

  test(`has no sentence above ${LONGEST} words, and nobody inside a word`, () => {
    const long = simple.filter(({ text }) =>
      text.split(/(?<=[.!?:]["“”]?)\s+/).some((sentence) => sentence.split(/\s+/).length > LONGEST),
    )
    expect(long).toEqual([])
    expect(simple.filter(({ text }) => /\p{L}[:*_]in/u.test(text))).toEqual([])
  })
})

function read(id: string): Scenario {
  const path = new URL(`../../scenarios/${id}/scenario.json`, import.meta.url)
  const loaded = load(JSON.parse(readFileSync(path, 'utf8')))
  if ('diagnostics' in loaded) throw new Error('the scenario cannot be loaded')
  return loaded.scenario
}
