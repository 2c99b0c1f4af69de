/** Whole evenings of every scenario in the engine alone: as they were written down, and by bots that see what a role sees. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { botTable, evening, type Table } from '../../scenarios/bench/evening.ts'
import { GOLDEN_SEED, goldenSchema, goldenTable } from '../../scenarios/bench/golden.ts'
import { isRefusal } from '../../shared/engine/refusals.ts'
import { load } from '../../shared/scenario/load.ts'
import type { Scenario } from '../../shared/scenario/schema.ts'
import { atMost, type Figure, type Measuring, median } from './figures.ts'
import { loopTime } from './loop.ts'

const folder = fileURLToPath(new URL('../../scenarios/', import.meta.url))
const BARS = { scripted: 50, bots: 250 } as const
const TIMES = 25

export const plays: Measuring = {
  run: async () => {
    const loop = loopTime()
    return scenarioIds().flatMap((id) => figuresOf(id, loop))
  },
}

function scenarioIds(): readonly string[] {
  return readdirSync(folder).filter((id) => existsSync(`${folder}${id}/scenario.json`))
}

function figuresOf(id: string, loop: number): Figure[] {
  const scenario = scenarioOf(id)
  const file = `${folder}${id}/golden.json`
  const golden = existsSync(file) ? goldenSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : {}
  // What was written down answers to what happened then: it can be played with that luck alone.
  const scripted = Object.values(golden).map((one) =>
    timeOf(
      scenario,
      () => goldenTable(one),
      () => GOLDEN_SEED,
    ),
  )
  const bots = timeOf(scenario, () => botTable(Object.keys(scenario.roles), 'goal'), String)
  const inLoops = (ms: number) => `${(ms / loop).toFixed(2)} loops`
  return [
    ...(scripted.length === 0
      ? []
      : [atMost(`${id}, scripted`, median(scripted), BARS.scripted, ' ms', inLoops(median(scripted)), 1)]),
    atMost(`${id}, by bots`, bots, BARS.bots, ' ms', inLoops(bots), 1),
  ]
}

/** Milliseconds for one evening, the median of many, once everything is warm. */
function timeOf(scenario: Scenario, tableOf: () => Table, seedOf: (at: number) => string): number {
  const once = (seed: string) => {
    const began = performance.now()
    for (const stepped of evening(scenario, seed, tableOf()))
      if (isRefusal(stepped)) throw new Error(`${scenario.id}: ${stepped.refused}`)
    return performance.now() - began
  }
  for (let warm = 0; warm < 5; warm += 1) once(seedOf(TIMES + warm))
  return median(Array.from({ length: TIMES }, (_, at) => once(seedOf(at))))
}

function scenarioOf(id: string): Scenario {
  const loaded = load(JSON.parse(readFileSync(`${folder}${id}/scenario.json`, 'utf8')))
  if ('diagnostics' in loaded) throw new Error(`${id} cannot be played: ${loaded.diagnostics[0]?.at}`)
  return loaded.scenario
}
