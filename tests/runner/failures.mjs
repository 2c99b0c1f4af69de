/** What failed and why, in a few lines each: the end of a long output has to say it, for often nothing else of it is kept. */
import { stripVTControlCharacters } from 'node:util'

/** @typedef {import('./counts.mjs').VitestReport} VitestReport */
/** @typedef {import('./counts.mjs').PlaywrightReport} PlaywrightReport */
/** @typedef {import('./counts.mjs').PlaywrightSuite} PlaywrightSuite */
/** @typedef {import('./counts.mjs').PlaywrightSpec} PlaywrightSpec */

const MOST_LINES = 14
const MOST_FAILURES = 10

/**
 * @param {VitestReport} report
 * @returns {string[]}
 */
export function failuresOfVitest({ testResults }) {
  return testResults.flatMap(({ name = '', status, message = '', assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed')
    if (status === 'failed' && failed.length === 0) return [told(name, message)]
    return failed.map(({ fullName = '', failureMessages = [] }) =>
      told(`${name} › ${fullName}`, failureMessages.join('\n')),
    )
  })
}

/**
 * @param {PlaywrightReport} report
 * @returns {string[]}
 */
export function failuresOfPlaywright({ suites = [], errors }) {
  const failed = suites.flatMap(specsIn).filter(({ ok }) => !ok)
  return [
    ...errors.map(({ message = '' }) => told('outside of any test', message)),
    ...failed.map(({ file, line, title, tests }) => {
      const all = tests.flatMap(({ results }) => results.flatMap((result) => result.errors ?? []))
      return told(`${file}:${line} › ${title}`, all.map(({ message = '' }) => message).join('\n'))
    }),
  ]
}

/**
 * The last words of a run: nothing where nothing failed.
 * @param {readonly string[]} failures
 */
export function lastWords(failures) {
  if (failures.length === 0) return ''
  const more = failures.length > MOST_FAILURES ? [`and ${failures.length - MOST_FAILURES} more`] : []
  return `\n── what failed\n\n${[...failures.slice(0, MOST_FAILURES), ...more].join('\n\n')}\n`
}

/**
 * @param {PlaywrightSuite} suite
 * @returns {PlaywrightSpec[]}
 */
function specsIn({ suites = [], specs = [] }) {
  return [...specs, ...suites.flatMap(specsIn)]
}

/**
 * @param {string} name
 * @param {string} why
 */
function told(name, why) {
  const lines = stripVTControlCharacters(why)
    .split('\n')
    .filter((line) => line.trim() !== '')
  return [`✗ ${name}`, ...lines.slice(0, MOST_LINES).map((line) => `    ${line}`)].join('\n')
}
