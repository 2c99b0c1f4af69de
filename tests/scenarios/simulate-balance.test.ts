/** What authors accepted is still so: the sample beside each scenario comes out the same, or somebody has to look again. */
import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { allScenarios, beside, readJson } from '../../scenarios/bench/files.ts'
import { type Balance, balanceOf } from '../../scenarios/bench/simulate/accept.ts'
import { playRun } from '../../scenarios/bench/simulate/play-run.ts'
import { load } from '../../shared/scenario/load.ts'
import type { Scenario } from '../../shared/scenario/schema.ts'
import { hall, hallWith } from '../support/engine-hall.ts'

const accepted = allScenarios()
  .map((file) => ({ file, kept: beside(file, 'balance.json') }))
  .filter(({ kept }) => existsSync(kept))

describe.each(accepted)('$kept', ({ file, kept }) => {
  test('is the balance of the scenario as it is now', async () => {
    const loaded = load(jsonIn(file))
    if (!('scenario' in loaded)) throw new Error(`cannot be played: ${file}`)
    expect(await balance(loaded.scenario)).toEqual(jsonIn(kept))
  }, 180_000)
})

test.each(accepted)('each role moves the town by how it is played: $kept', ({ kept }) => {
  const { roles } = jsonIn(kept) as Pick<Balance, 'roles'>
  const most = Object.entries(roles).map(([role, ways]) => [role, Math.max(...Object.values(ways))] as const)
  // A fiftieth of the way from where nobody decides to a good value: more than a rounding, seen in a report.
  expect(most.filter(([, moved]) => moved < 0.02)).toEqual([])
  expect(most.length).toBeGreaterThan(1)
})

test('other numbers make another balance', async () => {
  const needy = hallWith({ 'variables.need.drift': '2' })
  expect(await balance(needy)).not.toEqual(await balance(hall))
})

/** As it would be read from a file again. */
async function balance(scenario: Scenario): Promise<unknown> {
  return JSON.parse(
    JSON.stringify(await balanceOf(scenario, async (runs) => runs.map((run) => playRun(scenario, run)))),
  )
}

function jsonIn(file: string): unknown {
  const read = readJson(file)
  if (!('json' in read)) throw new Error(`cannot be read: ${file}`)
  return read.json
}
