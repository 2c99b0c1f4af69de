/** A call to the bench: help that names every bench, and two kinds of no. The measuring itself is no test. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { load } from '../../shared/scenario/load.ts'
import { miniJson } from '../bench/mini/scenario.ts'

const main = fileURLToPath(new URL('../bench/main.ts', import.meta.url))

test('--help names every bench and ends with 0', () => {
  const { status, stdout } = bench('--help')
  expect(status).toBe(0)
  for (const name of ['town', 'cold', 'plays', 'mini', 'desk', 'workshop', 'trips'])
    expect(stdout).toMatch(new RegExp(`^ +${name} `, 'm'))
})

test.each([['--only', 'nothing'], ['--fast'], ['more']])(
  'a call that cannot be understood (%s) ends with 2',
  (...args) => {
    const { status, stderr } = bench(...args)
    expect(status).toBe(2)
    expect(stderr).toContain('npm run bench')
  },
)

test('the scenario of planspiel-mini can be played', () => {
  expect(load(miniJson())).toHaveProperty('scenario')
})

function bench(...args: string[]) {
  return spawnSync(process.execPath, [main, ...args], { encoding: 'utf8' })
}
