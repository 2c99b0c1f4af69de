/** How fractions become whole numbers without anything getting lost. */

/**
 * Whole numbers that add up to `total`, each at most one away (largest remainder, ties by order). `total` is a whole
 * number less than one away from the sum; where it is left out, the rounded sum, and each is less than one away.
 */
export function apportion(amounts: readonly number[], total: number = Math.round(sum(amounts))): number[] {
  const floors = amounts.map(Math.floor)
  const missing = total - sum(floors)
  const order = amounts
    .map((amount, index) => ({ index, rest: amount - Math.floor(amount) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index)
  const raised = new Set(order.slice(0, missing).map(({ index }) => index))
  return floors.map((floor, index) => (raised.has(index) ? floor + 1 : floor) + 0)
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
