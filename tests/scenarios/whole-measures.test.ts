/** „Gemeinsam für Kinder“: each measure is decided by people who pursue their own goals, or as soon as one of them is silent. */
import { expect, test } from 'vitest'
import { run, way } from '../../scenarios/bench/simulate/plan.ts'
import { playRun } from '../../scenarios/bench/simulate/play-run.ts'
import type { Scenario } from '../../shared/scenario/schema.ts'
import { whole } from '../support/engine-whole.ts'

test('no measure is dead: whoever says and does nothing makes room for what the others would not have needed', () => {
  expect(deadMeasures(whole)).toEqual([])
}, 120_000)

test('a measure that lacks one name is found', () => {
  const { mehrheit } = whole.roles
  if (mehrheit === undefined) throw new Error('no such role')
  const bot = mehrheit.bot.filter(({ offer }) => offer !== 'cosign:elternprojekt:true')
  expect(bot).toHaveLength(mehrheit.bot.length - 1)
  expect(deadMeasures({ ...whole, roles: { ...whole.roles, mehrheit: { ...mehrheit, bot } } })).toEqual([
    'elternprojekt',
  ])
}, 120_000)

/** The measures that are decided neither with all chairs taken, in any length, nor with any one of them empty. */
function deadMeasures(scenario: Scenario): string[] {
  const full = [null, ...Object.keys(scenario.presets)].map((preset) => run('1', way('goal'), { preset }))
  const empty = Object.keys(scenario.roles).map((role) => run('1', way('goal'), { others: { [role]: way('nothing') } }))
  const carried = new Set([...full, ...empty].flatMap((one) => playRun(scenario, one).carried))
  return Object.keys(scenario.measures).filter((measure) => !carried.has(measure))
}
