/** Plain JSON data: what a state, an event and a view may be made of, and nothing else. */

/** The same value, frozen at every depth. What is frozen already is not looked into again. */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const part of Object.values(value)) frozen(part)
  return value
}

/** Where a value is not plain JSON, as paths with what stands there; empty where all is well. */
export function notPlain(value: unknown, path = '', known: WeakSet<object> = new WeakSet()): string[] {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return []
  if (typeof value === 'number') return isJsonNumber(value) ? [] : [`${path}: ${describe(value)}`]
  if (typeof value !== 'object') return [`${path}: ${typeof value}`]
  if (known.has(value)) return []
  if (!isPlainObject(value)) return [`${path}: ${describe(value)}`]
  known.add(value)
  return Object.entries(value).flatMap(([key, part]) => notPlain(part, `${path}.${key}`, known))
}

/** Where a value is not frozen, as paths. */
export function notFrozen(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return []
  const here = Object.isFrozen(value) ? [] : [path]
  return [...here, ...Object.entries(value).flatMap(([key, part]) => notFrozen(part, `${path}.${key}`))]
}

function isJsonNumber(value: number): boolean {
  return Number.isFinite(value) && !Object.is(value, -0)
}

function isPlainObject(value: object): boolean {
  if (Object.getOwnPropertySymbols(value).length > 0) return false
  const kind = Object.getPrototypeOf(value)
  return kind === Object.prototype || (kind === Array.prototype && Array.isArray(value) && !hasHoles(value))
}

function hasHoles(list: readonly unknown[]): boolean {
  return Object.keys(list).length !== list.length
}

function describe(value: number | object): string {
  return typeof value === 'number' ? (Object.is(value, -0) ? '-0' : String(value)) : (value.constructor?.name ?? 'null')
}
