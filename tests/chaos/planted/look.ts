/** Lets a campaign or a file of tests look at a copy of the house, and reads from its report whether it found something. */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isSound } from '../campaign.ts'
import type { Ran } from '../table.ts'
import type { Finder } from './bug.ts'

export interface Looked {
  /** Whether it could look at all: what ends before it has tried anything finds nothing. */
  readonly looked: boolean
  readonly found: boolean
  /** The first thing that it found, in its own words. */
  readonly says: string
  readonly seconds: number
}

/** What came of one look. The report alone counts: a process that only breaks has found nothing. */
export async function look(root: string, by: Finder): Promise<Looked> {
  const began = performance.now()
  const report = join(root, 'report.json')
  const args =
    'campaign' in by
      ? ['tests/chaos/main.ts', by.campaign, '--seconds', String(by.seconds), '--report', report]
      : [
          ...['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts', by.tests],
          ...['--reporter=json', `--outputFile.json=${report}`],
        ]
  await run(root, args)
  const read = readReport(report)
  const told = read === null ? nothing : 'campaign' in by ? ofCampaign(read as Ran) : ofTests(read as TestReport)
  return { ...told, seconds: (performance.now() - began) / 1_000 }
}

type Told = Omit<Looked, 'seconds'>

const nothing: Told = { looked: false, found: false, says: '' }

function ofCampaign({ outcome }: Ran): Told {
  if (outcome === null) return nothing
  const { lost, doubled, leaked, acceptedIllegal } = outcome
  const sums = `${lost} lost, ${doubled} doubled, ${leaked} leaked, ${acceptedIllegal} illegal accepted`
  return { looked: outcome.tried > 0, found: !isSound(outcome), says: outcome.found[0]?.says ?? sums }
}

interface TestReport {
  readonly numTotalTests: number
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[]
  }[]
}

function ofTests({ numTotalTests, testResults }: TestReport): Told {
  const failed = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed')
  return { looked: numTotalTests > 0, found: failed.length > 0, says: failed[0]?.fullName.trim() ?? '' }
}

function readReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

function run(cwd: string, args: readonly string[]): Promise<void> {
  // Long tests shorten themselves: a bug that shows once in ten evenings is enough of a bug.
  const child = spawn(process.execPath, args, { cwd, stdio: 'ignore', env: { ...process.env, QUICK: '1' } })
  return new Promise((resolve) => {
    child.once('error', () => resolve())
    child.once('close', () => resolve())
  })
}
