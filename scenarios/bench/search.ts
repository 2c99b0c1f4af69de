/** `search`: plays every evening that a scenario's search.json can tell apart, and says what it found. */
import { writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { type Bench, unknownOption } from './command.ts'
import { beside, readJson, short } from './files.ts'
import { optionsIn } from './options.ts'
import { playable } from './playable.ts'
import { findingsOf } from './search/findings.ts'
import { planOf, planSchema } from './search/plan.ts'
import { pageOf } from './search/report.ts'
import { run } from './search/run.ts'

/** Searches and prints; 0 when everything was played. `--json` also writes the findings into a file. */
export async function search(bench: Bench): Promise<number> {
  const { speaker, print } = bench
  const read = optionsIn(bench.args, ['--workers', '--role', '--json'])
  if ('unknown' in read) return unknownOption(bench, read.unknown)
  const workers = Number(read.values['--workers'] ?? Math.min(2, availableParallelism()))
  if (!Number.isInteger(workers) || workers < 1 || workers > 16) return unknownOption(bench, '--workers')
  const found = playable(read.names, bench)
  if (typeof found === 'number') return found
  const { scenario, file, json } = found
  const only = read.values['--role']
  if (only !== undefined && !Object.hasOwn(scenario.roles, only)) return unknownOption(bench, `--role ${only}`)

  const plan = readPlan(file)
  const parsed = planSchema.safeParse(plan)
  const made = parsed.success ? planOf(scenario, parsed.data) : { wrong: parsed.error.issues.map(placeOf) }
  if ('wrong' in made) {
    print(speaker.say('searchNoPlan', { file: short(beside(file, 'search.json')) }))
    for (const { at, value } of made.wrong) print(speaker.say('searchWrong', { at, value }))
    return 1
  }
  const started = performance.now()
  const searched = await run(json, plan, made, workers, (done, all) => {
    progress(speaker.say('searchProgress', { done, all }), done === all || done % Math.ceil(all / 20) === 0)
  })
  const played = performance.now()
  if (process.stderr.isTTY) process.stderr.write('\n')
  const findings = findingsOf(scenario, made, searched)
  const counted = performance.now()
  for (const line of pageOf(findings, scenario, speaker, only)) print(line)
  print('')
  print(speaker.say('searchTime', { workers, played: seconds(played - started), counted: seconds(counted - played) }))
  const out = read.values['--json']
  if (out !== undefined) writeFileSync(out, `${JSON.stringify(findings, null, 2)}\n`)
  return 0
}

/** On a screen one line that counts up; in a file a line now and then. */
function progress(line: string, milestone: boolean): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${line}${milestone ? '\u001B[K' : ''}`)
  else if (milestone) process.stderr.write(`${line}\n`)
}

function readPlan(file: string): unknown {
  const read = readJson(beside(file, 'search.json'))
  return 'json' in read ? read.json : undefined
}

function placeOf({ path, code }: { readonly path: readonly PropertyKey[]; readonly code: string }) {
  return { at: path.map(String).join('.'), value: code }
}

function seconds(milliseconds: number): number {
  return Math.round(milliseconds / 100) / 10
}
