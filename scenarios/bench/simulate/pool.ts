/** Plays runs on several workers; what comes out depends on the runs alone, in their order. */
import { Worker } from 'node:worker_threads'
import type { Outcome } from './outcome.ts'
import type { Run } from './plan.ts'

/** What a worker needs: the file as it was read, all runs, and which nobody has taken yet. */
export interface Job {
  readonly scenario: unknown
  readonly runs: readonly Run[]
  readonly next: Int32Array<SharedArrayBuffer>
}

/** One run that is done; without an outcome where the scenario could not be changed like that. */
export interface Played {
  readonly run: number
  readonly outcome: Outcome | null
}

/** The outcome of each run. `progress` hears how many are done. */
export async function playAll(
  scenario: unknown,
  runs: readonly Run[],
  workers: number,
  progress: (done: number, all: number) => void,
): Promise<readonly (Outcome | null)[]> {
  const next = new Int32Array(new SharedArrayBuffer(4))
  const outcomes: (Outcome | null)[] = runs.map(() => null)
  let done = 0
  const hear = ({ run, outcome }: Played) => {
    outcomes[run] = outcome
    done += 1
    progress(done, runs.length)
  }
  await Promise.all(Array.from({ length: workers }, () => finished({ scenario, runs, next }, hear)))
  return outcomes
}

/** An evening needs a few megabytes; without a bound a worker keeps what it could have swept up. */
const MEMORY = { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 48 }

async function finished(job: Job, hear: (played: Played) => void): Promise<void> {
  const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: job, resourceLimits: MEMORY })
  await new Promise<void>((resolve, reject) => {
    worker.on('message', hear)
    worker.on('error', reject)
    worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a worker ended with ${code}`))))
  })
}
