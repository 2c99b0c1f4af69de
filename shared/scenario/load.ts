/** The one door by which a scenario comes in. */
import { check } from './check.ts'
import { type Diagnostic, error } from './diagnostics.ts'
import { FORMAT, migrated } from './migrate.ts'
import { type Scenario, scenarioSchema } from './schema.ts'
import { checkRaw, shapeProblems } from './shape.ts'

export type Loaded =
  | { readonly scenario: Scenario; readonly warnings: readonly Diagnostic[] }
  | { readonly diagnostics: readonly Diagnostic[] }

/**
 * A scenario that can be played, frozen at every depth; or everything that is wrong with it. A file of the wrong
 * shape is not looked at any further: names and expressions are checked once the shape is right. A file of an older
 * format is read as what it would be today.
 */
export function load(file: unknown): Loaded {
  const { tooMuch, found } = checkRaw(file)
  if (tooMuch) return { diagnostics: found }
  const json = migrated(file)
  const format = formatOf(json)
  if (typeof format === 'number' && format !== FORMAT) {
    return { diagnostics: [error('format', 'file.version', { version: format, newest: FORMAT })] }
  }
  const parsed = scenarioSchema.safeParse(json)
  if (!parsed.success) return { diagnostics: [...found, ...shapeProblems(json, parsed.error.issues)] }
  if (found.length > 0) return { diagnostics: found }
  const scenario = frozen(parsed.data)
  const diagnostics = check(scenario)
  if (diagnostics.some(({ level }) => level === 'error')) return { diagnostics }
  return { scenario, warnings: diagnostics }
}

function formatOf(json: unknown): unknown {
  return typeof json === 'object' && json !== null && 'format' in json ? json.format : undefined
}

/** The same value, which nobody can change any more. */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const child of Object.values(value)) frozen(child)
  return Object.freeze(value)
}
