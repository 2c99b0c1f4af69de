/** `simulate`: plays many evenings with bots in many ways, and says what a scenario rewards. */
import { writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import type { Scenario } from '../../../shared/scenario/schema.ts'
import { type Bench, writable, write, wrongValue } from '../command.ts'
import { beside, short } from '../files.ts'
import { optionsIn } from '../options.ts'
import { playable } from '../playable.ts'
import { progress } from '../progress.ts'
import { balanceOf } from './accept.ts'
import { pageOf } from './paint/page.ts'
import { linesOf } from './paint/terminal.ts'
import { playAll } from './pool.ts'
import { documentOf } from './sections/document.ts'
import { voiceOf, waysSaid } from './sections/voice.ts'
import { type Setup, waysOf } from './setup.ts'
import { type Play, simulate as simulated } from './simulation.ts'

const FLAGS = ['--json', '--accept', '--tornado', '--plain']
const VALUES = ['--runs', '--seed', '--policy', '--players', '--workers', '--html']
/** So many evenings take long enough to want to know how far they are. */
const LONG = 200

/** Plays and reports; 0 when the evenings were played. */
export async function simulate(bench: Bench): Promise<number> {
  const { speaker, print } = bench
  const flags = bench.args.filter((arg) => FLAGS.includes(arg))
  const read = optionsIn(
    bench,
    bench.args.filter((arg) => !FLAGS.includes(arg)),
    VALUES,
  )
  if (typeof read === 'number') return read
  const { '--runs': many = '200', '--workers': helpers = String(Math.min(2, availableParallelism())) } = read.values
  const runs = wholeIn(many, 1, 100_000)
  const workers = wholeIn(helpers, 1, 16)
  if (runs === null) return wrongValue(bench, '--runs', many)
  if (workers === null) return wrongValue(bench, '--workers', helpers)
  const found = playable(read.names, bench)
  if (typeof found === 'number') return found
  const { scenario, file, json } = found
  const page = read.values['--html']
  if (
    flags.includes('--accept') &&
    (flags.length > 1 || Object.keys(read.values).some((name) => name !== '--workers'))
  ) {
    print(speaker.say('sim.acceptAlone'))
    return 2
  }
  if (page !== undefined && !writable(bench, page)) return 1
  const setup = setupIn(bench, scenario, read.values, runs, flags.includes('--plain'))
  if (setup === null) return 2

  const started = performance.now()
  const play: Play = (some) =>
    playAll(json, some, workers, (done, all) => {
      if (all >= LONG) progress(speaker.say('sim.progress', { done, all }), done, all)
    })
  if (flags.includes('--accept')) {
    const out = beside(file, 'balance.json')
    writeFileSync(out, `${JSON.stringify(await balanceOf(scenario, play), null, 2)}\n`)
    print(speaker.say('sim.written', { file: short(out) }))
    return 0
  }
  const report = await simulated(scenario, setup, flags.includes('--tornado') ? 'tornado' : 'pairs', play)
  const document = documentOf(report, voiceOf(scenario, speaker))
  if (page !== undefined) {
    const names = { numbers: speaker.say('sim.numbers'), contents: speaker.say('sim.contents') }
    const code = write(bench, page, pageOf(document, speaker.language === 'en' ? 'en' : 'de', names))
    if (code !== 0) return code
  }
  if (flags.includes('--json')) {
    print(JSON.stringify(report, null, 2))
    return 0
  }
  for (const line of linesOf(document)) print(line)
  print('')
  if (page !== undefined) print(speaker.say('sim.written', { file: short(page) }))
  print(speaker.say('sim.time', { workers, seconds: Math.round((performance.now() - started) / 100) / 10 }))
  return 0
}

/** Null where it cannot be played like that; the reason is told. */
function setupIn(
  { speaker, print }: Bench,
  scenario: Scenario,
  values: Readonly<Record<string, string>>,
  runs: number,
  plain: boolean,
): Setup | null {
  const policy = values['--policy'] ?? null
  if (policy !== null && !Object.hasOwn(waysOf(scenario), policy)) {
    print(speaker.say('sim.noWay', { name: policy, allowed: waysSaid(scenario, speaker) }))
    return null
  }
  const roles = Object.keys(scenario.roles).length
  const played = values['--players']
  const players = played === undefined ? null : wholeIn(played, 1, roles)
  if (played !== undefined && players === null) {
    print(speaker.say('sim.players', { most: roles }))
    return null
  }
  return { runs, seed: values['--seed'] ?? '1', policy, players, plain }
}

function wholeIn(text: string, least: number, most: number): number | null {
  const value = Number(text)
  return Number.isInteger(value) && value >= least && value <= most ? value : null
}
