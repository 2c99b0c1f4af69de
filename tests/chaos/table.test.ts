/** What is published of campaigns is what they came to, and the way they end says so. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { goesOn, isSound, type Outcome } from './campaign.ts'
import { campaigns } from './campaigns.ts'
import { shortLane } from './lane.ts'
import { tableOf, withTable } from './table.ts'

const clean: Outcome = {
  ...{ what: 'evenings', tried: 1_200, found: [], lost: 0, doubled: 0, leaked: 0 },
  ...{ refusedIllegal: 7, acceptedIllegal: 0, seeds: '17:0 to 17:1199', longest: 41.6 },
}

shortLane({ name: 'short lane', does: 'takes what a campaign came to', lane: 1, long: 1, run: async () => clean })

test('a campaign is sound where it tried something and nothing went wrong', () => {
  expect(isSound(clean)).toBe(true)
  expect(isSound({ ...clean, tried: 0 })).toBe(false)
  expect(isSound({ ...clean, found: [{ seed: '1', says: 'a clock ran backwards', after: 1 }] })).toBe(false)
  for (const count of ['lost', 'doubled', 'leaked', 'acceptedIllegal'])
    expect(isSound({ ...clean, [count]: 1 }), count).toBe(false)
})

test('a campaign ends when its time is over, or after so many tries, and tries at least once', () => {
  expect([0, 1, 9].map((tried) => goesOn({ seconds: 5, count: null }, tried, 6))).toEqual([true, false, false])
  expect(goesOn({ seconds: 5, count: null }, 1_000, 4)).toBe(true)
  expect([0, 1, 2, 3].map((tried) => goesOn({ seconds: 5, count: 2 }, tried, 6))).toEqual([true, true, false, false])
})

test('the table shows what went wrong in bold, and what could not run', () => {
  const table = tableOf([
    { name: 'one', seconds: 60.2, commit: 'abc', outcome: { ...clean, lost: 2 } },
    { name: 'two', seconds: 1, commit: 'abc', outcome: null },
  ])
  expect(table).toContain('| one | 1,200 evenings | 0 | **2** | 0 | 0 | 0 (7) | 42 ms | 17:0 to 17:1199 | 60 s | abc |')
  expect(table).toContain('| two | **could not run** |')
  expect(new Set(table.split('\n').map((line) => line.split('|').length)).size).toBe(1)
})

test('the README has a place for it, and keeps everything else', () => {
  const readme = readFileSync(fileURLToPath(new URL('README.md', import.meta.url)), 'utf8')
  const once = withTable(readme, [{ name: 'one', seconds: 180, commit: 'abc', outcome: clean }], 'Here.')
  expect(withTable(once, [], 'There.')).toBe(withTable(readme, [], 'There.'))
  expect(once).toContain(readme.slice(0, 200))
  expect(once).toContain('\nIn sum 3 minutes of running. Here.\n')
})

test('--help names every campaign; a call that cannot be understood ends with 2', () => {
  const { status, stdout } = chaos('--help')
  expect(status).toBe(0)
  for (const { name } of campaigns) expect(stdout).toMatch(new RegExp(`^ +${name} `, 'm'))
  for (const args of [[], ['nothing'], ['all', '--seconds', 'x'], ['kill', '--count', '0'], ['--fast']])
    expect(chaos(...args).status).toBe(2)
})

function chaos(...args: string[]) {
  const main = fileURLToPath(new URL('main.ts', import.meta.url))
  return spawnSync(process.execPath, [main, ...args], { encoding: 'utf8' })
}
