/** Whether a row of measurements grows, told from one that only wavers. */

export interface Line {
  /** By how much it rises from one measurement to the next. */
  readonly slope: number
  /** How much of the wavering the line explains, from 0 to 1. */
  readonly explained: number
}

/** The straight line through these values, by least squares. */
export function lineThrough(values: readonly number[]): Line {
  const middle = (values.length - 1) / 2
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const wide = values.reduce((sum, _, at) => sum + (at - middle) ** 2, 0)
  const rise = values.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0)
  const high = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  if (wide === 0 || high === 0) return { slope: 0, explained: 0 }
  return { slope: rise / wide, explained: rise ** 2 / (wide * high) }
}

/** Whether they rise steadily, and by more than this from first to last. */
export function grows(values: readonly number[], allowed: number): boolean {
  const { slope, explained } = lineThrough(values)
  return slope * (values.length - 1) > allowed && explained > 0.6
}
