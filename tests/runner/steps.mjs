/** Runs what a suite consists of, always on the Node that npm installed. */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { ensureClient } from '../../game-server/bootstrap.mjs'
import { honest, none, ofPlaywright, ofVitest } from './counts.mjs'
import { failuresOfPlaywright, failuresOfVitest } from './failures.mjs'

/** @typedef {import('./counts.mjs').Counts} Counts */
/** @typedef {import('./suites.mjs').Suite} Suite */
/** @typedef {Record<string, string | undefined>} Env */

/** What has failed so far, in a few lines each. @type {string[]} */
export const failures = []

const one = { passed: { ...none, passed: 1 }, failed: { ...none, failed: 1 } }

/**
 * Builds the pages and counts that as one test.
 * @param {string} root
 * @param {{ force: boolean }} how
 * @returns {Counts}
 */
export function build(root, how) {
  try {
    ensureClient(root, how)
    return one.passed
  } catch (error) {
    console.log(error instanceof Error ? error.message : error)
    return one.failed
  }
}

/**
 * Runs the tools side by side; their words are shown only where one of them objects.
 * @param {string} root
 * @param {readonly (readonly string[])[]} tools
 * @returns {Promise<Counts[]>}
 */
export function runTools(root, tools) {
  return Promise.all(
    tools.map(async ([name = '', ...args]) => {
      const started = performance.now()
      const { code, output } = await run(root, name, args, { quiet: true })
      console.log(`${code === 0 ? '✓' : '✗'} ${name} ${seconds(started)}${code === 0 ? '' : `\n${output}`}`)
      if (code !== 0) failures.push(`✗ ${name}`)
      return code === 0 ? one.passed : one.failed
    }),
  )
}

/**
 * @param {string} root
 * @param {string} project
 * @param {Env} env
 */
export function runVitest(root, project, env) {
  return reported(
    (file) =>
      run(
        root,
        'vitest',
        [
          'run',
          '--config',
          'tests/vitest.config.ts',
          '--project',
          project,
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${file}`,
        ],
        { env },
      ),
    ofVitest,
    failuresOfVitest,
  )
}

/**
 * @param {string} root
 * @param {Env} env
 */
export function runPlaywright(root, env) {
  return reported(
    (file) =>
      run(root, 'playwright', ['test', '--config', 'tests/playwright.config.ts', '--reporter=line,json'], {
        env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
      }),
    ofPlaywright,
    failuresOfPlaywright,
  )
}

/** @param {number} since */
export function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`
}

/**
 * @template Report
 * @param {(file: string) => Promise<{ code: number | null }>} test
 * @param {(report: Report) => Counts} count
 * @param {(report: Report) => string[]} tell
 * @returns {Promise<Counts>}
 */
async function reported(test, count, tell) {
  const folder = mkdtempSync(join(tmpdir(), 'platzwechsel-'))
  const file = join(folder, 'report.json')
  try {
    const { code } = await test(file)
    if (!existsSync(file)) return honest(none, code)
    const report = JSON.parse(readFileSync(file, 'utf8'))
    failures.push(...tell(report))
    return honest(count(report), code)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * @param {string} root
 * @param {string} name a command of node_modules/.bin
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, env?: Env }} how
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function run(root, name, args, { quiet = false, env = {} }) {
  const bin = join(root, 'node_modules/.bin')
  const child = spawn(join(bin, name), args, {
    cwd: root,
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    env: { ...process.env, ...env, PATH: `${bin}${delimiter}${process.env.PATH}` },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (output += text))
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: null, output: error.message }))
    child.on('close', (code) => resolve({ code, output }))
  })
}
