/** `npm run chaos`: runs one campaign, or all of them and writes their table into the README. */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { isSound } from './campaign.ts'
import { campaigns } from './campaigns.ts'
import { commitOf, machine, type Ran, spoken, withTable } from './table.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const README = fileURLToPath(new URL('README.md', import.meta.url))

interface Call {
  readonly name: string
  /** Null: as long as each campaign says itself. */
  readonly seconds: number | null
  readonly count: number | null
  /** As long as by hand, not as in `npm test`. */
  readonly long: boolean
  readonly seed: string
  readonly report: string | null
  /** Where `all` keeps what each came to. */
  readonly reports: string | null
}

process.exit(await main())

async function main(): Promise<number> {
  const call = readCall()
  if (call === null || call === 'help') {
    const help = await helpText()
    if (call === null) console.error(help)
    else console.log(help)
    return call === null ? 2 : 0
  }
  const ran = call.name === 'all' ? await runAll(call) : [await runOne(call)]
  return ran.every(({ outcome }) => outcome !== null && isSound(outcome)) && ran.length > 0 ? 0 : 1
}

function readCall(): Call | 'help' | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        seconds: { type: 'string' },
        count: { type: 'string' },
        seed: { type: 'string', default: '17' },
        report: { type: 'string' },
        reports: { type: 'string' },
        long: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    })
    if (values.help) return 'help'
    const [name = '', ...more] = positionals
    const numberIn = (text: string | undefined) => (text === undefined ? null : Number(text))
    const [seconds, count] = [numberIn(values.seconds), numberIn(values.count)]
    const wrong = [seconds, count].some((wish) => wish !== null && !(wish > 0))
    const known = name === 'all' || campaigns.some((campaign) => campaign.name === name)
    if (!known || more.length > 0 || wrong) return null
    const { long, seed, report = null, reports = null } = values
    return { name, seconds, count, long, seed, report, reports }
  } catch {
    return null
  }
}

async function helpText(): Promise<string> {
  const all = await Promise.all(campaigns.map(({ load }) => load()))
  return `npm run chaos -- <name> [options]

${all.map(({ name, does, lane, long }) => `  ${name.padEnd(11)} ${does} (${lane} s, long ${long} s)`).join('\n')}
  all         every one of them, each in a process of its own; writes the table in tests/chaos/README.md

  --seconds N  how long each campaign tries (default: as long as in npm test)
  --count N    so many tries instead: kills, evenings, patterns, pairs, workshops (not: fuzz, neighbours, soak, store, planted)
  --long       as long as stands above: ${Math.round(all.reduce((sum, { long }) => sum + long, 0) / 60)} minutes for all of them
  --seed S     where chance begins (default: 17); the same seed tries the same again
  --report F   writes what came out into this file, as JSON
  --reports D  for all: keeps these files in this folder and takes what lies there as done, so that what was cut off
               goes on, and what ran one by one comes into one table
  --help       this text

Ends with 0 where something was tried and nothing was found, with 1 where something was found or could not run, with 2
for a call that cannot be understood.`
}

async function runOne({ name, seconds, count, long, seed, report }: Call): Promise<Ran> {
  const campaign = await campaigns.find((entry) => entry.name === name)?.load()
  if (campaign === undefined) throw new Error(`no such campaign: ${name}`)
  // Before it runs: planted writes a table of its own.
  const commit = commitOf(ROOT)
  const began = performance.now()
  const outcome = await campaign
    .run({
      seconds: seconds ?? (long ? campaign.long : campaign.lane),
      count,
      seed,
      say: (line) => console.log(`  ${line}`),
    })
    .catch((error: unknown) => {
      console.error(error)
      return null
    })
  const ran: Ran = { name, seconds: (performance.now() - began) / 1_000, commit, outcome }
  console.log(spoken(ran))
  if (report !== null) writeFileSync(report, JSON.stringify(ran))
  return ran
}

/** In processes of their own: what one of them breaks or leaves behind must not be counted as another's. */
async function runAll(call: Call): Promise<Ran[]> {
  const folder = call.reports ?? mkdtempSync(join(tmpdir(), 'platzwechsel-chaos-'))
  mkdirSync(folder, { recursive: true })
  const ran: Ran[] = []
  for (const { name } of campaigns) {
    const report = join(folder, `${name}.json`)
    if (existsSync(report)) console.log(`\n── ${name}: has run`)
    else {
      console.log(`\n── ${name}`)
      await apart({ ...call, name, report })
    }
    ran.push(readRan(name, report))
    // Whatever is cut off later: what has run stands there.
    writeFileSync(README, withTable(readFileSync(README, 'utf8'), ran, machine()))
  }
  if (call.reports === null) rmSync(folder, { recursive: true })
  return ran
}

async function apart({ name, seconds, count, long, seed, report }: Call): Promise<void> {
  const wishes = [
    ...['--seed', seed, '--report', report ?? ''],
    ...(seconds === null ? [] : ['--seconds', String(seconds)]),
    ...(count === null ? [] : ['--count', String(count)]),
    ...(long ? ['--long'] : []),
  ]
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), name, ...wishes], { stdio: 'inherit' })
  await new Promise((resolve) => child.once('close', resolve))
}

function readRan(name: string, report: string): Ran {
  if (!existsSync(report)) return { name, seconds: 0, commit: commitOf(ROOT), outcome: null }
  return JSON.parse(readFileSync(report, 'utf8')) as Ran
}
