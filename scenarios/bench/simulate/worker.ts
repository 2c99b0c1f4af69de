/** One of several workers: takes runs until none is left. */
import { parentPort, workerData } from 'node:worker_threads'
import { load } from '../../../shared/scenario/load.ts'
import type { Scenario } from '../../../shared/scenario/schema.ts'
import type { Outcome } from './outcome.ts'
import { playRun } from './play-run.ts'
import type { Job, Played } from './pool.ts'
import { tweaked } from './tweaks.ts'

work(workerData as Job, (played) => parentPort?.postMessage(played))

function work({ scenario: json, runs, next }: Job, tell: (played: Played) => void): void {
  const loaded = load(json)
  if (!('scenario' in loaded)) throw new Error('the scenario cannot be played')
  const changed = new Map<string, Scenario | null>()
  for (let i = Atomics.add(next, 0, 1); i < runs.length; i = Atomics.add(next, 0, 1)) {
    const run = runs[i]
    if (run === undefined) break
    const key = JSON.stringify(run.tweaks)
    const kept = changed.get(key)
    const scenario = kept === undefined ? tweaked(loaded.scenario, run.tweaks) : kept
    changed.set(key, scenario)
    const outcome: Outcome | null = scenario === null ? null : playRun(scenario, run)
    tell({ run: i, outcome })
  }
}
