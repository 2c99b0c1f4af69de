/** Small arithmetic over many runs. */

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length
}

/** The value below which that share of all lies; between two, in proportion. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const place = (sorted.length - 1) * share
  const low = sorted[Math.floor(place)] ?? 0
  return low + ((sorted[Math.ceil(place)] ?? low) - low) * (place - Math.floor(place))
}

/** To three decimals: reports are compared. */
export function round(value: number): number {
  return Math.round(value * 1000) / 1000 + 0
}

/** How often each name stands there, in the order of the names that are known. */
export function counts(names: readonly string[], order: readonly string[]): Record<string, number> {
  const found = Map.groupBy(names, (name) => name)
  return Object.fromEntries(order.map((name) => [name, found.get(name)?.length ?? 0]))
}

/** One value for each name, in their order. */
export function byName<T>(names: readonly string[], make: (name: string) => T): Record<string, T> {
  return Object.fromEntries(names.map((name) => [name, make(name)]))
}
