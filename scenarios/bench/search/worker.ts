/** One of several workers: takes towns until none is left and writes the outcomes of their plays. */
import { parentPort, workerData } from 'node:worker_threads'
import { load } from '../../../shared/scenario/load.ts'
import { fill } from './fill.ts'
import { firstHalf, secondHalf } from './halves.ts'
import { ledger } from './outcome.ts'
import { planOf, planSchema } from './plan.ts'
import type { Job, Report } from './run.ts'

work(workerData as Job, (report) => parentPort?.postMessage(report))

function work({ scenario: json, plan: file, plays, next, offset, room }: Job, tell: (report: Report) => void): void {
  const loaded = load(json)
  if (!('scenario' in loaded)) throw new Error('the scenario cannot be played')
  const { scenario } = loaded
  const plan = planOf(scenario, planSchema.parse(file))
  if ('wrong' in plan) throw new Error('the plan does not fit the scenario')
  const { towns, meetings } = firstHalf(scenario, plan)
  const through = Map.groupBy(meetings, ({ town }) => town)
  const book = ledger()
  const { solve, futures } = secondHalf(scenario, plan, book)
  for (let town = Atomics.add(next, 0, 1); town < towns.length; town = Atomics.add(next, 0, 1)) {
    const state = towns[town]
    if (state === undefined) break
    const table = solve(state)
    if (book.outcomes.length > room) throw new Error('more outcomes than numbers for them')
    for (const meeting of through.get(town) ?? []) fill(plan, futures, meeting, table, offset, plays)
    tell({ kind: 'town', all: towns.length })
  }
  tell({ kind: 'done', offset, outcomes: book.outcomes, meetings: meetings.length })
}
