/** The golden plays of every scenario, through the real engine: whatever changes, these evenings come out the same. */
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { allScenarios, beside, readJson } from '../../scenarios/bench/files.ts'
import { type Golden, goldenSchema, standing } from '../../scenarios/bench/golden.ts'
import { type Course, played as playedThrough } from '../../scenarios/bench/plays.ts'
import { load } from '../../shared/scenario/load.ts'
import type { Scenario } from '../../shared/scenario/schema.ts'

const scenarios = allScenarios()
  .filter(hasGolden)
  .map((file) => {
    const loaded = load(jsonIn(file))
    if (!('scenario' in loaded)) throw new Error(`cannot be played: ${file}`)
    return { scenario: loaded.scenario, plays: Object.entries(goldenSchema.parse(jsonIn(beside(file, 'golden.json')))) }
  })

describe.each(scenarios)('$scenario.id', ({ scenario, plays }) => {
  it('has golden plays that lead to every ending', () => {
    const reached = plays.flatMap(([, { expect }]) => Object.values(expect).map(({ ending }) => ending))
    expect(new Set(reached.filter((ending) => ending !== null))).toEqual(new Set(scenario.endings.map(({ id }) => id)))
  })

  it.each(plays)('plays "%s" as it was written down', (_, golden) => {
    const entered = played(scenario, golden)
    for (const [phase, expected] of Object.entries(golden.expect)) {
      const state = entered.get(phase)
      if (state === undefined) throw new Error(`never came to ${phase}`)
      expect({ phase, ...standing(state, Object.keys(expected.variables)) }).toEqual({ phase, ...expected })
    }
  })

  it.each(plays)('asks in "%s" for everything that was written down', (_, golden) => {
    const phases = [...played(scenario, golden).keys()]
    expect(phases).toEqual(expect.arrayContaining([...Object.keys(golden.asks), ...Object.keys(golden.expect)]))
  })

  it.each(plays)('would notice if "%s" came out otherwise', (_, golden) => {
    const [phase, expected] = Object.entries(golden.expect).at(-1) ?? []
    const state = played(scenario, golden).get(phase ?? '')
    if (state === undefined || expected === undefined) throw new Error('nothing is expected of this play')
    const wrong = { ...expected, variables: { ...expected.variables, [scenario.debrief.subject]: -1 } }
    expect(standing(state, Object.keys(wrong.variables))).not.toEqual(wrong)
  })
})

function hasGolden(file: string): boolean {
  return existsSync(beside(file, 'golden.json'))
}

/** How the table stood as it entered each phase. */
function played(scenario: Scenario, golden: Golden): Course {
  const outcome = playedThrough(scenario, golden)
  if ('stuck' in outcome) throw new Error(`refused: ${JSON.stringify(outcome.stuck)}`)
  return outcome.course
}

function jsonIn(file: string): unknown {
  const read = readJson(file)
  if (!('json' in read)) throw new Error(`cannot be read: ${file}`)
  return read.json
}
