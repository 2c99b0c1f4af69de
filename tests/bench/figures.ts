/** What a bench hands on: figures, each beside what it has to hold. */

export interface Figure {
  readonly what: string
  /** How others do, or how the sketch did, in words; empty where nobody was measured. */
  readonly beside: string
  /** Empty where nothing has been promised. */
  readonly bar: string
  readonly ours: string
  /** Null where nothing has been promised. */
  readonly met: boolean | null
}

export interface Measuring {
  /** Measures. Throws where it cannot run; a missed bar is a figure like any other. */
  run(): Promise<readonly Figure[]>
}

/** A figure with an upper bar. */
export function atMost(what: string, value: number, most: number, unit: string, beside = '', digits = 0): Figure {
  const met = Number(value.toFixed(digits)) <= most
  return { what, beside, bar: `≤ ${most}${unit}`, ours: `${value.toFixed(digits)}${unit}`, met }
}

/** A figure for which nothing has been promised. */
export function plain(what: string, ours: string, beside = ''): Figure {
  return { what, beside, bar: '', ours, met: null }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}
