/** `search`: plays every evening that a scenario's search.json can tell apart, and says what it found. */
import { availableParallelism } from 'node:os'
import { type Bench, write, wrongValue } from './command.ts'
import { beside, readJson, short } from './files.ts'
import { optionsIn } from './options.ts'
import { playable } from './playable.ts'
import { progress } from './progress.ts'
import { findingsOf } from './search/findings.ts'
import { planOf, planSchema } from './search/plan.ts'
import { pageOf } from './search/report.ts'
import { run } from './search/run.ts'

/** Searches and prints; 0 when everything was played. `--json` also writes the findings into a file. */
export async function search(bench: Bench): Promise<number> {
  const { speaker, print } = bench
  const read = optionsIn(bench, bench.args, ['--workers', '--role', '--json'])
  if (typeof read === 'number') return read
  const wished = read.values['--workers'] ?? String(Math.min(2, availableParallelism()))
  const workers = Number(wished)
  if (!Number.isInteger(workers) || workers < 1 || workers > 16) return wrongValue(bench, '--workers', wished)
  const found = playable(read.names, bench)
  if (typeof found === 'number') return found
  const { scenario, file, json } = found
  const only = read.values['--role']
  if (only !== undefined && !Object.hasOwn(scenario.roles, only)) return wrongValue(bench, '--role', only)

  const path = beside(file, 'search.json')
  const written = readJson(path)
  if ('wrong' in written) {
    print(speaker.say(written.wrong, { ...written, file: short(path) }))
    return 1
  }
  const plan = written.json
  const parsed = planSchema.safeParse(plan)
  const made = parsed.success ? planOf(scenario, parsed.data) : { wrong: parsed.error.issues.map(placeOf) }
  if ('wrong' in made) {
    print(speaker.say('searchNoPlan', { file: short(path) }))
    for (const { at, value } of made.wrong) print(speaker.say('searchWrong', { at, value }))
    return 1
  }
  const started = performance.now()
  const searched = await run(json, plan, made, workers, (done, all) => {
    progress(speaker.say('searchProgress', { done, all }), done, all)
  })
  const played = performance.now()
  const findings = findingsOf(scenario, made, searched)
  const counted = performance.now()
  for (const line of pageOf(findings, scenario, speaker, only)) print(line)
  print('')
  print(speaker.say('searchTime', { workers, played: seconds(played - started), counted: seconds(counted - played) }))
  const out = read.values['--json']
  return out === undefined ? 0 : write(bench, out, `${JSON.stringify(findings, null, 2)}\n`)
}

function placeOf({ path, code }: { readonly path: readonly PropertyKey[]; readonly code: string }) {
  return { at: path.map(String).join('.'), value: code }
}

function seconds(milliseconds: number): number {
  return Math.round(milliseconds / 100) / 10
}
