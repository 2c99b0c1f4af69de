/** Reads the real house from the disk. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { House } from './house.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const ignored = readFileSync(join(root, '.gitignore'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => new RegExp(`^${line.replaceAll('/', '').replaceAll('.', '\\.').replaceAll('*', '.*')}$`))

/** Every text file of ours, by its path; what git ignores is not ours. */
export function readHouse(): House {
  return new Map(filesBelow('').map((path) => [path, readFileSync(join(root, path), 'utf8')]))
}

/** What stands at the top of the project. */
export function topEntries(): readonly string[] {
  return entriesOf('').map(({ name }) => name)
}

function filesBelow(folder: string): readonly string[] {
  return entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesBelow(path)
    return /\.(ts|tsx|mjs|js|css|html|md)$/.test(entry.name) ? [path] : []
  })
}

function entriesOf(folder: string) {
  return readdirSync(join(root, folder), { withFileTypes: true }).filter(
    ({ name }) => name !== '.git' && !ignored.some((pattern) => pattern.test(name)),
  )
}
