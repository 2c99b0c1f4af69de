/** The author's handbook: who follows it from an empty folder has, after each chapter, a scenario that can be played. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { botTable, evening } from '../../scenarios/bench/evening.ts'
import { isRefusal } from '../../shared/engine/refusals.ts'
import { load } from '../../shared/scenario/load.ts'
import { functionsIn } from '../../shared/scenario/questions.ts'
import type { Scenario } from '../../shared/scenario/schema.ts'
import { put } from '../support/tiny-scenario.ts'

const handbook = readFileSync(new URL('../../scenarios/handbuch.md', import.meta.url), 'utf8')
const main = fileURLToPath(new URL('../../scenarios/bench/main.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'handbook-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = join(folder, 'mein-spiel', 'scenario.json')
const begun = spawnSync(process.execPath, [main, 'new', file], { encoding: 'utf8' })
const written: unknown = JSON.parse(readFileSync(file, 'utf8'))

const chapters = handbook.split(/^## /m).slice(1)
const blocks = chapters.map((chapter) => [...chapter.matchAll(/^```json (\S+)\n(.*?)^```$/gms)])

describe('the first chapter', () => {
  test('makes a scenario that can be played at once, without a single remark', () => {
    expect(begun.status).toBe(0)
    expect(load(written)).toMatchObject({ warnings: [], scenario: { id: 'mein-spiel' } })
    expect(endingOf(playable(written))).toBe('offen')
  })

  test('does not write over a scenario that is there', () => {
    expect(spawnSync(process.execPath, [main, 'new', file]).status).toBe(1)
    expect(spawnSync(process.execPath, [main, 'new', join(folder, 'Mein Spiel', 'scenario.json')]).status).toBe(2)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(written)
  })
})

describe('after each chapter the scenario can be played', () => {
  const titles = chapters.map((chapter) => chapter.split('\n')[0] ?? '')
  test.each(titles.map((title, index) => [title, index] as const))('%s', (_, index) => {
    expect(problemsIn(upTo(index))).toEqual([])
  })
})

test('every block says where it belongs, and there is something in each chapter but the first', () => {
  const fences = [...handbook.matchAll(/^```.+$/gm)]
  expect(fences.length).toBe(blocks.flat().length)
  expect(blocks.slice(1).filter((found) => found.length === 0)).toEqual([])
})

test('in the end there is a town: nothing is left to remark, a motion is decided, and the evening ends', () => {
  const json = upTo(chapters.length - 1)
  expect(load(json)).toMatchObject({ warnings: [] })
  const scenario = playable(json)
  const last = [...evening(scenario, '1', botTable(Object.keys(scenario.roles), 'goal'))].at(-1)
  if (last === undefined || isRefusal(last)) throw new Error(`refused: ${JSON.stringify(last)}`)
  expect(last.state.town).toMatchObject({ year: 1, ending: 'offen', motions: { bus: { outcome: 'carried' } } })
})

test('every word of the expression language is explained', () => {
  const words = (['town', 'motion', 'effect'] as const).flatMap((context) => functionsIn(context))
  expect(words.filter((word) => !handbook.includes(`\`${word}(`))).toEqual([])
})

/** The scenario of somebody who has followed the handbook to the end of this chapter. */
function upTo(chapter: number): unknown {
  const json = structuredClone(written)
  for (const [, path = '', value = ''] of blocks.slice(0, chapter + 1).flat())
    put(json, path.split('.'), JSON.parse(value))
  return json
}

function problemsIn(json: unknown) {
  const loaded = load(json)
  return 'scenario' in loaded ? [] : loaded.diagnostics.filter(({ level }) => level === 'error')
}

function playable(json: unknown): Scenario {
  const loaded = load(json)
  if ('scenario' in loaded) return loaded.scenario
  throw new Error(JSON.stringify(loaded.diagnostics))
}

function endingOf(scenario: Scenario) {
  const last = [...evening(scenario, '1', botTable(Object.keys(scenario.roles), 'goal'))].at(-1)
  return last === undefined || isRefusal(last) ? last : last.state.town.ending
}
