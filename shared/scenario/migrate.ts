/** Brings files of older formats up to the one that is read today. */

/** The format that is read today. */
export const FORMAT = 2

/**
 * The same file in the format of today; anything else than an older scenario comes back as it is. Format 1 knew one
 * thing differently: a pot was refilled to a number, where format 2 takes an amount.
 */
export function migrated(json: unknown): unknown {
  if (!isRecord(json) || json.format !== 1) return json
  return { ...json, format: 2, rounds: eachIn(json.rounds, (round) => inside(round, 'phases', asPhases)) }
}

function asPhases(phases: unknown): unknown {
  return eachIn(phases, (phase) => inside(inside(phase, 'enter', asSteps), 'leave', asSteps))
}

function asSteps(steps: unknown): unknown {
  return Array.isArray(steps) ? steps.map(asStep) : steps
}

function asStep(step: unknown): unknown {
  if (!isRecord(step) || step.do !== 'refill' || typeof step.to !== 'number') return step
  return { ...step, to: String(step.to) }
}

/** The same record with every entry made anew. Keys keep their order. */
function eachIn(record: unknown, make: (value: unknown) => unknown): unknown {
  if (!isRecord(record)) return record
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, make(value)]))
}

function inside(record: unknown, key: string, make: (value: unknown) => unknown): unknown {
  return isRecord(record) && Object.hasOwn(record, key) ? { ...record, [key]: make(record[key]) } : record
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
