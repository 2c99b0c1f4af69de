/** The suites of `npm test`, in their order, and the folders under tests/ that each of them runs. */

/**
 * @typedef {object} Suite
 * @property {string} name
 * @property {readonly string[]} [folders] test files that Vitest runs, below tests/
 * @property {readonly (readonly string[])[]} [tools] commands of node_modules/.bin, each counted as one test
 * @property {boolean} [build] builds the pages, counted as one test
 * @property {boolean} [playwright] runs tests/e2e in a real browser
 * @property {boolean} [needsPages] needs the built pages
 * @property {boolean} [long] left out by --quick
 * @property {number} [timeout] of one test, in milliseconds
 */

/** @type {readonly Suite[]} */
export const suites = [
  { name: 'build', build: true },
  {
    name: 'check',
    tools: [
      ['tsc', '--noEmit'],
      ['biome', 'check', '--error-on-warnings'],
      ['oxlint', '--type-aware', '--deny-warnings'],
      ['knip', '--no-progress', '--treat-config-hints-as-errors'],
    ],
    folders: ['architecture', 'runner'],
    timeout: 60_000,
  },
  { name: 'engine', folders: ['rules', 'model', 'scenarios', 'debrief', 'bots'], timeout: 120_000 },
  { name: 'server', folders: ['store', 'server', 'protocol'], needsPages: true, timeout: 30_000 },
  { name: 'client', folders: ['client', 'town'], needsPages: true },
  { name: 'kills', folders: ['kills'], long: true, timeout: 600_000 },
  { name: 'privacy', folders: ['privacy'], needsPages: true, timeout: 120_000 },
  { name: 'chaos', folders: ['chaos'], long: true, timeout: 300_000 },
  { name: 'browser', playwright: true, needsPages: true, long: true, timeout: 300_000 },
]

/**
 * The files of a folder, as globs from the top of the project.
 * @param {string} folder
 */
export function globsOf(folder) {
  return [`tests/${folder}/**/*.test.{ts,tsx}`, `tests/${folder}.test.ts`]
}
