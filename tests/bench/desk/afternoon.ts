/** The scripted workshop of tests/e2e, for what its console counted: tasks that hold everything else up for 50 ms or more. */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { findChromium } from '../../runner/chromium.mjs'
import { type Figure, type Measuring, plain } from '../figures.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const NOTED = 'long tasks of the console'

export const afternoon: Measuring = {
  async run(): Promise<Figure[]> {
    const { tasks, seconds } = notedIn(JSON.parse(await report()))
    const longest = Math.max(0, ...tasks)
    const sum = tasks.reduce((all, one) => all + one, 0)
    return [
      plain(
        `${NOTED}, four tables and 40 clients: count / longest / together`,
        `${tasks.length} / ${longest} / ${sum} ms`,
      ),
      plain('the workshop from its opening to the last judgement', `${seconds.toFixed(0)} s`),
    ]
  },
}

interface Report {
  readonly suites: readonly Suite[]
}
interface Suite {
  readonly suites?: readonly Suite[]
  readonly specs: readonly { readonly tests: readonly { readonly results: readonly Result[] }[] }[]
}
interface Result {
  readonly status: string
  readonly duration: number
  readonly annotations: readonly { readonly type: string; readonly description?: string }[]
}

function notedIn({ suites }: Report): { readonly tasks: readonly number[]; readonly seconds: number } {
  const results = suites.flatMap(resultsOf)
  const [one] = results
  if (one === undefined || results.some(({ status }) => status !== 'passed')) throw new Error('the workshop failed')
  const noted = one.annotations.find(({ type }) => type === NOTED)?.description
  if (noted === undefined) throw new Error('the workshop noted nothing')
  return { tasks: JSON.parse(noted), seconds: one.duration / 1_000 }
}

function resultsOf({ suites = [], specs }: Suite): Result[] {
  const own = specs.flatMap(({ tests }) => tests.flatMap(({ results }) => results))
  return [...own, ...suites.flatMap(resultsOf)]
}

/** The report of Playwright, as JSON. */
function report(): Promise<string> {
  const executable = findChromium(ROOT)
  if (executable === null) throw new Error('no Chromium: name one in CHROMIUM')
  const script = fileURLToPath(new URL('node_modules/@playwright/test/cli.js', `file://${ROOT}`))
  const args = [script, 'test', '--config', 'tests/playwright.config.ts', '--reporter', 'json', 'workshop.spec']
  const env = { ...process.env, CHROMIUM: executable }
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (chunk) => (said += chunk))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', () => resolve(said))
  })
}
