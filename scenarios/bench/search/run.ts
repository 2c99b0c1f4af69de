/** Runs a search on several workers that share the memory of its result. */
import { Worker } from 'node:worker_threads'
import type { Outcome } from './outcome.ts'
import type { Plan } from './plan.ts'

/** What a worker needs: the files as they are read, and shared memory. */
export interface Job {
  readonly scenario: unknown
  readonly plan: unknown
  readonly plays: Uint16Array<SharedArrayBuffer>
  /** The next town that nobody has taken yet. */
  readonly next: Int32Array<SharedArrayBuffer>
  /** The numbers of outcomes that belong to this worker: from here on, and how many. */
  readonly offset: number
  readonly room: number
}

export type Report =
  | { readonly kind: 'town'; readonly all: number }
  | {
      readonly kind: 'done'
      readonly offset: number
      readonly outcomes: readonly Outcome[]
      readonly meetings: number
    }

export interface Searched {
  readonly plays: Uint16Array
  readonly outcomes: readonly Outcome[]
  /** Different first halves, and the different towns that they leave. */
  readonly meetings: number
  readonly towns: number
}

/** Plays everything. `progress` hears how many of all towns are done. */
export async function run(
  scenario: unknown,
  file: unknown,
  plan: Plan,
  workers: number,
  progress: (done: number, all: number) => void,
): Promise<Searched> {
  const plays = new Uint16Array(new SharedArrayBuffer(plan.size * 2))
  const next = new Int32Array(new SharedArrayBuffer(4))
  const room = Math.floor(0x1_0000 / workers)
  const outcomes: Outcome[] = []
  let meetings = 0
  let done = 0
  let towns = 0
  const hear = (report: Report) => {
    if (report.kind === 'town') {
      done += 1
      towns = report.all
      progress(done, towns)
      return
    }
    meetings = report.meetings
    report.outcomes.forEach((outcome, i) => {
      outcomes[report.offset + i] = outcome
    })
  }
  await Promise.all(
    Array.from({ length: workers }, (_, i) =>
      finished({ scenario, plan: file, plays, next, offset: i * room, room }, hear),
    ),
  )
  return { ...closeUp(plays, outcomes), meetings, towns }
}

async function finished(job: Job, hear: (report: Report) => void): Promise<void> {
  const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: job })
  await new Promise<void>((resolve, reject) => {
    worker.on('message', hear)
    worker.on('error', reject)
    worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a worker ended with ${code}`))))
  })
}

/** The same outcomes found by two workers become one. */
function closeUp(plays: Uint16Array, sparse: readonly Outcome[]): Pick<Searched, 'plays' | 'outcomes'> {
  const numbers = new Map<string, number>()
  const outcomes: Outcome[] = []
  const renumbered = new Uint16Array(0x1_0000)
  sparse.forEach((outcome, i) => {
    const spelled = JSON.stringify(outcome)
    const number = numbers.get(spelled) ?? outcomes.push(outcome) - 1
    numbers.set(spelled, number)
    renumbered[i] = number
  })
  for (let play = 0; play < plays.length; play += 1) plays[play] = renumbered[plays[play] ?? 0] ?? 0
  return { plays, outcomes }
}
