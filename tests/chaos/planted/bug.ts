/** A planted bug: one exact change of the product's source in a copy of the house, and who has to find it. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const HOUSE = ['game-client', 'game-server', 'scenarios', 'shared', 'tests', 'package.json', 'tsconfig.json']
const LEFT_OUT = /\/(?:dist|test-results|node_modules)$/

/** The cheapest that should find it: a campaign for so many seconds, or a file of tests. */
export type Finder = { readonly campaign: string; readonly seconds: number } | { readonly tests: string }

export interface Bug {
  readonly name: string
  readonly file: string
  /** Occurs exactly once in the file. */
  readonly find: string
  readonly replace: string
  readonly by: Finder
}

export interface Copy {
  readonly root: string
  remove(): void
}

/** The text with the bug in it. Throws where the place is not there exactly once: the house has moved on, and the list must. */
export function planted({ name, file, find, replace }: Omit<Bug, 'by'>, source: string): string {
  const places = source.split(find).length - 1
  if (places !== 1) throw new Error(`${name}: its place is ${places} times in ${file}`)
  if (find === replace) throw new Error(`${name}: changes nothing`)
  return source.replace(find, () => replace)
}

/** The house as it is in a folder of its own; with a bug where one is named. */
export function copyOfHouse(bug: Bug | null): Copy {
  const root = mkdtempSync(join(tmpdir(), 'platzwechsel-planted-'))
  for (const part of HOUSE) {
    cpSync(join(ROOT, part), join(root, part), { recursive: true, filter: (path) => !LEFT_OUT.test(path) })
  }
  for (const part of ['node_modules', 'game-client/dist']) {
    if (existsSync(join(ROOT, part))) symlinkSync(join(ROOT, part), join(root, part))
  }
  if (bug !== null) {
    const path = join(root, bug.file)
    writeFileSync(path, planted(bug, readFileSync(path, 'utf8')))
  }
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) }
}

/** The product's file as it stands. */
export function sourceOf({ file }: Pick<Bug, 'file'>): string {
  return readFileSync(join(ROOT, file), 'utf8')
}
