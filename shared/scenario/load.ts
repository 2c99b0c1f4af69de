/** The one door by which a scenario comes in. */
import { check } from './check.ts'
import type { Diagnostic } from './diagnostics.ts'
import { type Scenario, scenarioSchema } from './schema.ts'
import { checkRaw, shapeProblems } from './shape.ts'

export type Loaded =
  | { readonly scenario: Scenario; readonly warnings: readonly Diagnostic[] }
  | { readonly diagnostics: readonly Diagnostic[] }

/**
 * A scenario that can be played, frozen at every depth; or everything that is wrong with it. A file of the wrong
 * shape is not looked at any further: names and expressions are checked once the shape is right.
 */
export function load(json: unknown): Loaded {
  const { tooMuch, found } = checkRaw(json)
  if (tooMuch) return { diagnostics: found }
  const parsed = scenarioSchema.safeParse(json)
  if (!parsed.success) return { diagnostics: [...found, ...shapeProblems(json, parsed.error.issues)] }
  if (found.length > 0) return { diagnostics: found }
  const scenario = frozen(parsed.data)
  const diagnostics = check(scenario)
  if (diagnostics.some(({ level }) => level === 'error')) return { diagnostics }
  return { scenario, warnings: diagnostics }
}

/** The same value, which nobody can change any more. */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const child of Object.values(value)) frozen(child)
  return Object.freeze(value)
}
