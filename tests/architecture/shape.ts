/** The outer shape of the house: what stands at its top, how long a file gets, what each folder says of itself. */
import { posix } from 'node:path'
import { globsOf, suites } from '../runner/suites.mjs'
import { type House, topLevel, type Violation } from './house.ts'

const folders = ['game-client', 'game-server', 'scenarios', 'shared', 'tests']

/** Entries at the top of the project that have no business there. */
export function strayEntries(entries: readonly string[]): readonly string[] {
  return entries.filter((entry) => !topLevel.includes(entry))
}

/** Files in which more than one notion has gathered. One evening, and the words of one language, may take longer. */
export function longFiles(house: House): readonly Violation[] {
  return [...house].flatMap(([file, text]) => {
    const limit = /^tests\/e2e\/|\/texts\//.test(file) ? 400 : 250
    const lines = text.split('\n').length - 1
    return /\.(ts|tsx|mjs|css)$/.test(file) && lines > limit
      ? [{ file, line: limit, what: `has ${lines} lines of ${limit}` }]
      : []
  })
}

/** Top folders without a README, or with one that nobody reads to its end. */
export function readmes(house: House): readonly Violation[] {
  return folders.flatMap((folder) => {
    const file = `${folder}/README.md`
    const lines = house.get(file)?.trimEnd().split('\n').length
    if (lines === undefined) return [{ file, line: 1, what: 'is missing' }]
    return lines > 30 ? [{ file, line: 30, what: `has ${lines} lines of 30` }] : []
  })
}

/** Tests that no suite would ever run. */
export function strayTests(house: House): readonly Violation[] {
  const globs = suites.flatMap((suite) => suite.folders ?? []).flatMap(globsOf)
  const runs = (file: string) =>
    /^tests\/e2e\/.*\.spec\.ts$/.test(file) || globs.some((glob) => posix.matchesGlob(file, glob))
  return [...house.keys()]
    .filter((file) => /\.(test|spec)\.tsx?$/.test(file) && !runs(file))
    .map((file) => ({ file, line: 1, what: 'belongs to no suite' }))
}
