/** `npm run chaos`: runs one campaign, or all of them and writes their table into the README. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { isSound } from './campaign.ts'
import { campaigns } from './campaigns.ts'
import { type Ran, spoken, whereItRan, withTable } from './table.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const README = fileURLToPath(new URL('README.md', import.meta.url))

interface Call {
  readonly name: string
  /** Null: as long as in `npm test`. */
  readonly seconds: number | null
  readonly seed: string
  readonly report: string | null
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
        seed: { type: 'string', default: '17' },
        report: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    })
    if (values.help) return 'help'
    const [name = '', ...more] = positionals
    const seconds = values.seconds === undefined ? null : Number(values.seconds)
    const known = name === 'all' || campaigns.some((campaign) => campaign.name === name)
    if (!known || more.length > 0 || (seconds !== null && !(seconds > 0))) return null
    return { name, seconds, seed: values.seed, report: values.report ?? null }
  } catch {
    return null
  }
}

async function helpText(): Promise<string> {
  const all = await Promise.all(campaigns.map(({ load }) => load()))
  return `npm run chaos -- <name> [options]

${all.map(({ name, does, lane }) => `  ${name.padEnd(11)} ${does} (${lane} s in npm test)`).join('\n')}
  all         every one of them, each in a process of its own; writes the table in tests/chaos/README.md

  --seconds N  how long each campaign tries (default: as long as in npm test; planted: until all is tried)
  --seed S     where chance begins (default: 17); the same seed tries the same again
  --report F   writes what came out into this file, as JSON
  --help       this text

Ends with 0 where something was tried and nothing was found, with 1 where something was found or could not run, with 2
for a call that cannot be understood.`
}

async function runOne({ name, seconds, seed, report }: Call): Promise<Ran> {
  const campaign = await campaigns.find((entry) => entry.name === name)?.load()
  if (campaign === undefined) throw new Error(`no such campaign: ${name}`)
  const began = performance.now()
  const outcome = await campaign
    .run({ seconds: seconds ?? campaign.byHand ?? campaign.lane, seed, say: (line) => console.log(`  ${line}`) })
    .catch((error: unknown) => {
      console.error(error)
      return null
    })
  const ran: Ran = { name, seconds: (performance.now() - began) / 1_000, outcome }
  console.log(spoken(ran))
  if (report !== null) writeFileSync(report, JSON.stringify(ran))
  return ran
}

/** In processes of their own: what one of them breaks or leaves behind must not be counted as another's. */
async function runAll(call: Call): Promise<Ran[]> {
  const ran: Ran[] = []
  for (const { name } of campaigns) {
    console.log(`\n── ${name}`)
    ran.push(await apart({ ...call, name }))
  }
  writeFileSync(README, withTable(readFileSync(README, 'utf8'), ran, whereItRan(ROOT)))
  return ran
}

async function apart({ name, seconds, seed }: Call): Promise<Ran> {
  const folder = mkdtempSync(join(tmpdir(), 'platzwechsel-chaos-'))
  const report = join(folder, 'report.json')
  const began = performance.now()
  const wishes = ['--seed', seed, '--report', report, ...(seconds === null ? [] : ['--seconds', String(seconds)])]
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), name, ...wishes], { stdio: 'inherit' })
  await new Promise((resolve) => child.once('close', resolve))
  try {
    return JSON.parse(readFileSync(report, 'utf8')) as Ran
  } catch {
    return { name, seconds: (performance.now() - began) / 1_000, outcome: null }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
