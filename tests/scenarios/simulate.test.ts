/** The author's simulation: it repeats itself, counts what happened, and says so in pictures that can be read as tables. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { run, way } from '../../scenarios/bench/simulate/plan.ts'
import { playRun } from '../../scenarios/bench/simulate/play-run.ts'
import { playAll } from '../../scenarios/bench/simulate/pool.ts'
import { problemsOf } from '../../scenarios/bench/simulate/problems.ts'
import type { Setup } from '../../scenarios/bench/simulate/setup.ts'
import { simulate as command } from '../../scenarios/bench/simulate/simulate.ts'
import { type Play, simulate } from '../../scenarios/bench/simulate/simulation.ts'
import { tweaked } from '../../scenarios/bench/simulate/tweaks.ts'
import { simulateDe } from '../../scenarios/bench/texts/simulate/de.ts'
import { simulateDeSimple } from '../../scenarios/bench/texts/simulate/de-simple.ts'
import { simulateEn } from '../../scenarios/bench/texts/simulate/en.ts'
import { speaker } from '../../scenarios/bench/words.ts'
import { LANGUAGES } from '../../shared/scenario/pieces.ts'
import type { Language } from '../../shared/scenario/schema.ts'
import { hall } from '../support/engine-hall.ts'
import { tuesday } from '../support/engine-tuesday.ts'

const WORDS = { de: simulateDe, 'de-simple': simulateDeSimple, en: simulateEn }

const folder = mkdtempSync(join(tmpdir(), 'simulate-'))
afterAll(() => rmSync(folder, { recursive: true }))

const setup: Setup = { runs: 9, seed: 's', policy: null, players: null, plain: false }
const here: Play = async (runs) =>
  runs.map((one) => {
    const scenario = tweaked(hall, one.tweaks)
    return scenario === null ? null : playRun(scenario, one)
  })
const report = await simulate(hall, setup, 'tornado', here)

describe('a report', () => {
  test('repeats itself, whatever plays the evenings', async () => {
    const other = await simulate(hall, setup, 'tornado', (runs) =>
      playAll(JSON.parse(JSON.stringify(hall)), runs, 2, () => {}),
    )
    expect(other).toEqual(report)
  }, 60_000)

  test('has another luck with another seed, and no number that is none', async () => {
    const other = await simulate(hall, { ...setup, seed: 't' }, 'chairs', here)
    expect(other.use).not.toEqual(report.use)
    expect(JSON.stringify(report)).not.toContain('null,"high"')
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
  })

  test('has each way to play, and what happens without decisions', () => {
    expect(Object.keys(report.ways)).toHaveLength(10)
    expect(report.ways.nothing?.score).toBe(0)
    expect(Object.values(report.endings).reduce((sum, { count }) => sum + count, 0)).toBe(9)
  })

  test('plays one way only when asked, and leaves the others to bots with wishes', async () => {
    const one = await simulate(hall, { ...setup, runs: 2, policy: 'mix', players: 1 }, 'chairs', here)
    expect(Object.keys(one.ways)).toEqual(['nothing', 'mix'])
    expect(one.runs).toBe(2)
    expect(one.problems.filter(({ code }) => code.endsWith('Never'))).toEqual([])
    expect(report.problems.some(({ code }) => code.endsWith('Never'))).toBe(true)
  })

  test('tries every card, role, measure that was decided, and class of own ideas', () => {
    expect(Object.values(report.cards).every(({ sharing }) => sharing.pairs > 0)).toBe(true)
    expect(Object.values(report.roles).every(({ nothing, random }) => nothing.pairs + random.pairs > 0)).toBe(true)
    const decided = Object.values(report.measures).filter(({ carried }) => carried > 0)
    expect(decided.length).toBeGreaterThan(0)
    expect(decided.every(({ brings }) => brings !== null)).toBe(true)
    expect(Object.keys(report.classes)).toEqual(Object.keys(hall.motions?.free?.classes ?? {}))
    expect(Object.values(report.classes).every(({ pairs }) => pairs > 0)).toBe(true)
  })

  test('counts what people would be told is not possible', () => {
    expect(Object.keys(report.use.refused).length).toBeGreaterThan(3)
    expect(report.use.refused).not.toHaveProperty('nothing-new')
  })
})

test('a role that does best in one way whatever others do is told of, unless that way is its own wishes', () => {
  const [name = '', role] = Object.entries(report.roles)[0] ?? []
  if (role === undefined) throw new Error('no role')
  const habits = (...[first, second]: readonly (string | null)[]) => {
    const pays = { goal: first ?? null, sideBySide: first ?? null, planFirst: second ?? null }
    const found = problemsOf(hall, { ...report, roles: { ...report.roles, [name]: { ...role, pays } } })
    return found.filter(({ code, params }) => code === 'roleHabit' && params.role === name).length
  }
  expect(habits('planFirst', 'planFirst')).toBe(1)
  expect(habits('planFirst', 'stubborn')).toBe(0)
  expect(habits('planFirst', null)).toBe(0)
  expect(habits('goal', 'goal')).toBe(0)
})

describe('one run', () => {
  test('differs from its twin in what was changed', () => {
    const base = run('1', way('planFirst'))
    const [card = ''] = Object.keys(hall.cards)
    const shut = playRun(hall, { ...base, never: [`share:${card}`, `tell:${card}:*`, `tell:${card}:*:*`] })
    const open = playRun(hall, base)
    expect(open.known).toContain(card)
    expect(shut.known).not.toContain(card)
    expect(playRun(hall, base)).toEqual(open)
  })

  test('comes to an end in a game of choices and signatures too', () => {
    const ended = playRun(tuesday, run('1', way('planFirst')))
    expect(tuesday.endings.map(({ id }) => id)).toContain(ended.ending)
    expect(ended.carried.length).toBeGreaterThan(0)
  })
})

describe('the command', () => {
  const file = join(folder, 'scenario.json')
  writeFileSync(file, JSON.stringify(hall))

  test.each(LANGUAGES)(
    'reports in %s without a hole',
    async (language) => {
      const { code, said } = await called([file, '--runs', '9', '--workers', '1'], language)
      expect(code).toBe(0)
      expect(said).not.toMatch(/undefined|NaN|\{[a-z]+\}|Infinity/)
      expect(said).not.toMatch(/(roles|measures|phases|cards|bodies|variables|endings)\.[a-z]/)
      expect(said).toContain('█')
      // What the table says no to is told in words.
      const { 'sim.refused': title } = WORDS[language]
      expect(said).toContain(title)
      const told = said.slice(said.indexOf(title)).split('━━')[0] ?? ''
      expect(told.split('\n').filter((line) => line.includes('█')).length).toBeGreaterThan(2)
      expect(Object.keys(report.use.refused).filter((code) => told.includes(code))).toEqual([])
    },
    60_000,
  )

  test('writes a page of its own, with a table beside every picture, and json beside it', async () => {
    const page = join(folder, 'report.html')
    const { said } = await called([file, '--runs', '9', '--workers', '1', '--html', page, '--json'])
    expect(JSON.parse(said)).toMatchObject({ scenario: 'hall', runs: 9 })
    expect(Object.keys(JSON.parse(said).use.refused)).toContain('already-open')
    const html = readFileSync(page, 'utf8')
    expect(html.match(/<svg/g)?.length).toBeGreaterThan(8)
    const drawn = (kind: string) => html.match(new RegExp(`<svg class="${kind}"`, 'g'))?.length ?? 0
    // On a phone labels stand above their bars: whatever is broad is drawn once more for it.
    expect(drawn('phone')).toBe(drawn('broad'))
    expect(drawn('broad') + drawn('strips')).toBe(html.match(/<figure>/g)?.length)
    expect(html.match(/<table/g)?.length ?? 0).toBeGreaterThanOrEqual(html.match(/<figure>/g)?.length ?? 99)
    expect(html).not.toMatch(/<script|https?:|@import|url\(/)
  }, 60_000)

  test('tells nothing of never and always where not every way to play had its turn, and says so', async () => {
    const few = await called([file, '--runs', '4', '--workers', '1'])
    expect(few.said).toContain('kamen nur 4 von 9 Spielweisen an die Reihe')
    expect(few.said).not.toMatch(/kommt nie vor|bekommt niemand|in keinem Abend/)
    const all = await called([file, '--runs', '9', '--workers', '1'])
    expect(all.said).not.toContain('Spielweisen an die Reihe')
    expect(all.said).toMatch(/kommt nie vor|bekommt niemand|in keinem Abend|bringt niemand ein/)
  }, 60_000)

  test('keeps what an author accepts beside the scenario', async () => {
    expect((await called([file, '--accept', '--workers', '1'])).code).toBe(0)
    const kept: unknown = JSON.parse(readFileSync(join(folder, 'balance.json'), 'utf8'))
    expect(kept).toMatchObject({ ways: { nothing: { score: 0 } } })
  }, 60_000)

  test('says what it did not understand', async () => {
    for (const args of [
      [file, '--runs', 'many'],
      [file, '--policy', 'evil'],
      [file, '--players', '99'],
      [file, '--x'],
      [file, '--accept', '--runs', '9'],
    ])
      expect(await called(args)).toMatchObject({ code: 2, said: expect.stringMatching(/./) })
  })
})

async function called(args: readonly string[], language: Language = 'de') {
  const lines: string[] = []
  const code = await command({ args, speaker: speaker(language), print: (line) => lines.push(line) })
  return { code, said: lines.join('\n') }
}
