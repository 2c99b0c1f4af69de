/** The golden table: every broken file, where its mistake is found, and what authors are told in both languages. */
import { expect, test } from 'vitest'
import { type Speaker, speaker } from '../../scenarios/bench/words.ts'
import type { Diagnostic } from '../../shared/scenario/diagnostics.ts'
import { load } from '../../shared/scenario/load.ts'
import { broken, codeOf } from './broken/all.ts'

const [german, english] = [speaker('de'), speaker('en')]

test('each broken file gets the diagnostics that it must get', async () => {
  const rows = Object.entries(broken).map(([name, json]) => rowOf(name, json))
  const table = ['# Broken files', '', ...rows.flat()].join('\n')
  await expect(`${table}\n`).toMatchFileSnapshot('golden/broken.md')
})

test('there are at least sixty of them, and each is refused or warned of', () => {
  const names = Object.keys(broken)
  expect(names.length).toBeGreaterThanOrEqual(60)
  expect(names.filter((name) => !found(broken[name]).some(({ code }) => code === codeOf(name)))).toEqual([])
})

/** The diagnostics of that code; a file may have followed one mistake by others. */
function rowOf(name: string, json: unknown): string[] {
  const [first] = found(json).filter(({ code }) => code === codeOf(name))
  if (first === undefined) return [`## ${name}`, '', 'not found', '']
  return [
    `## ${name}`,
    '',
    `${first.level} at \`${first.at}\``,
    '',
    ...(first.excerpt === undefined ? [] : ['```', first.excerpt, '```', '']),
    `- ${said(german, first)}`,
    `- ${said(english, first)}`,
    '',
  ]
}

function said({ explain }: Speaker, diagnostic: Diagnostic): string {
  return explain(diagnostic).replaceAll('\u202f', ' ')
}

function found(json: unknown): readonly Diagnostic[] {
  const loaded = load(json)
  return 'scenario' in loaded ? loaded.warnings : loaded.diagnostics
}
