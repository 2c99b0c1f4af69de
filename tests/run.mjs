/** `npm test`: sets up what is missing, runs the suites, prints the time of each, and ends with one plain line. */
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { ensureDependencies } from '../game-server/bootstrap.mjs'
import { findChromium } from './runner/chromium.mjs'
import { line, none, sum } from './runner/counts.mjs'
import { lastWords } from './runner/failures.mjs'
import { build, failures, runPlaywright, runTools, runVitest, seconds } from './runner/steps.mjs'
import { suites } from './runner/suites.mjs'

/** @typedef {import('./runner/counts.mjs').Counts} Counts */
/** @typedef {import('./runner/suites.mjs').Suite} Suite */

const root = fileURLToPath(new URL('..', import.meta.url))
const names = suites.map(({ name }) => name)
const help = `npm test [-- options]

Installs what is missing (packages, Chromium), then runs: ${names.join(', ')}.

  --only <suite>  this suite alone; may be given several times
  --quick         leaves out ${names.filter((name) => suites.some((suite) => suite.name === name && suite.long)).join(' and ')}, and sets QUICK=1, by which long tests shorten themselves
  --help          this text`

process.exitCode = await main()

async function main() {
  const { only, quick, help: asked } = options()
  if (asked) {
    console.log(help)
    return 0
  }
  const unknown = only.filter((name) => !names.includes(name))
  if (unknown.length > 0) {
    console.log(`No such suite: ${unknown.join(', ')}.\n\n${help}`)
    return 2
  }
  ensureDependencies(root, { dev: true })
  const chosen = suites.filter(({ name, long }) => (only.length === 0 ? !(quick && long) : only.includes(name)))
  const results = []
  for (const suite of chosen) results.push(await timed(suite, quick))
  const total = sum(results.map(({ counts }) => counts))
  console.log(`${lastWords(failures)}\n${results.map(({ text }) => text).join('\n')}\n\n${line(total)}`)
  return total.failed === 0 ? 0 : 1
}

function options() {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true, default: [] },
      quick: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  return values
}

/**
 * @param {Suite} suite
 * @param {boolean} quick
 */
async function timed(suite, quick) {
  console.log(`\n── ${suite.name}`)
  const started = performance.now()
  const counts = sum(await run(suite, quick))
  const text = `${suite.name.padEnd(10)} ${seconds(started).padStart(8)}   ${line(counts)}`
  console.log(text)
  return { counts, text }
}

/**
 * @param {Suite} suite
 * @param {boolean} quick
 * @returns {Promise<Counts[]>}
 */
async function run(suite, quick) {
  const env = quick ? { QUICK: '1' } : {}
  if (suite.build) return [build(root, { force: true })]
  const pages = suite.needsPages ? build(root, { force: false }) : none
  const missing = { ...none, failed: pages.failed }
  if (suite.playwright) return [missing, await inBrowser(env)]
  const tests = suite.folders === undefined ? [] : [runVitest(root, suite.name, env)]
  return [missing, ...(await Promise.all([runTools(root, suite.tools ?? []), ...tests])).flat()]
}

/** @param {Record<string, string>} env */
async function inBrowser(env) {
  const chromium = findChromium(root)
  if (chromium !== null) return runPlaywright(root, { ...env, CHROMIUM: chromium })
  console.log('No Chromium: install one, or name one in CHROMIUM.')
  return { ...none, failed: 1 }
}
