/** Finds and reads scenario files. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { marked, type Slip, slipAt } from './stray.ts'

/** The folder in which each scenario has a folder of its own. */
const SCENARIOS = dirname(import.meta.dirname)

export const SCHEMA_FILE = join(SCENARIOS, 'scenario.schema.json')

/** A whole small scenario, for beginnings. */
export const TEMPLATE_FILE = join(import.meta.dirname, 'template.json')

/** The files of all scenarios, by the name of their folder. */
export function allScenarios(): string[] {
  const folders = readdirSync(SCENARIOS, { withFileTypes: true }).filter((folder) => folder.isDirectory())
  return folders.map(({ name }) => fileOf(name)).filter((file) => existsSync(file))
}

/** The file that an author means: a path to it or to its folder, or the id of a scenario. */
export function fileOf(name: string): string {
  if (name.endsWith('.json')) return resolve(name)
  return join(name.includes('/') ? resolve(name) : join(SCENARIOS, name), 'scenario.json')
}

/** A file of that name in the folder of a scenario's file. */
export function beside(file: string, name: string): string {
  return join(dirname(file), name)
}

/** The folder a scenario should be named after; undefined where a file lies outside of the scenarios. */
export function folderOf(file: string): string | undefined {
  const inside = dirname(dirname(file)) === SCENARIOS && basename(file) === 'scenario.json'
  return inside ? basename(dirname(file)) : undefined
}

/** A path as short as it can be written from here. */
export function short(file: string): string {
  const path = relative(process.cwd(), file)
  return path.startsWith('..') ? file : path
}

export type Read =
  | { readonly json: unknown; readonly text: string }
  | { readonly wrong: 'unreadable' }
  | {
      readonly wrong: 'notJson'
      readonly line: number
      readonly column: number
      readonly slip: Slip
      readonly excerpt: string
    }

/** What stands in a JSON file, or why it cannot be told. */
export function readJson(file: string): Read {
  const text = textOf(file)
  if (text === undefined) return { wrong: 'unreadable' }
  try {
    return { json: JSON.parse(text) as unknown, text }
  } catch (fault) {
    return { wrong: 'notJson', ...place(text, fault) }
  }
}

function textOf(file: string): string | undefined {
  try {
    // Some editors begin a file with a mark of its encoding, which JSON does not know.
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch {
    return undefined
  }
}

/** Where the parser stopped. It tells the position for most mistakes; for the others, shorter beginnings are tried. */
function place(text: string, fault: unknown): Omit<Extract<Read, { wrong: 'notJson' }>, 'wrong'> {
  const told = /position (\d+)/.exec(String(fault))?.[1]
  const offset = told === undefined ? firstStray(text) : Number(told)
  const before = text.slice(0, offset).split('\n')
  const column = (before.at(-1)?.length ?? 0) + 1
  return { line: before.length, column, slip: slipAt(text, offset), excerpt: marked(text, offset) }
}

/** The position of the first sign that cannot stand where it stands; the end of the text where it just ends early. */
function firstStray(text: string): number {
  let [fits, breaks] = [0, text.length + 1]
  while (breaks - fits > 1) {
    const middle = Math.floor((fits + breaks) / 2)
    if (strays(text.slice(0, middle))) breaks = middle
    else fits = middle
  }
  return fits
}

function strays(text: string): boolean {
  try {
    JSON.parse(text)
    return false
  } catch (fault) {
    return /Unexpected token/.test(String(fault))
  }
}
