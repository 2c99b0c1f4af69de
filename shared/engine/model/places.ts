/** How an amount lands on a variable that is kept for each place. */
import type { Scenario } from '../../scenario/schema.ts'
import { keysOf, known } from '../lookup.ts'
import type { Id } from '../state.ts'
import { apportion } from './apportion.ts'

/**
 * An amount in units of the file, by the keys that it changes. Without a place, the amount on a placed variable is a
 * total: it is rounded and spread over `places` (none named: over all) by their weight and largest remainder. A place
 * that gets nothing is left out.
 */
export function spread(
  scenario: Scenario,
  { on, place }: { readonly on: Id; readonly place?: Id | undefined },
  places: readonly Id[],
  amount: number,
): (readonly [string, number])[] {
  const { start, step } = known(scenario.variables, on)
  if (typeof start === 'number') return [[on, amount]]
  if (place !== undefined) return [[`${on}@${place}`, amount]]
  const named = places.map((id) => `${on}@${id}`)
  const keys = keysOf(scenario, on).filter((key) => named.length === 0 || named.includes(key))
  const weights = keys.map((key) => known(scenario.places, key.slice(on.length + 1)).weight)
  const all = weights.reduce((a, b) => a + b, 0)
  const total = amount / step
  const shares = apportion(
    weights.map((weight) => (total * weight) / all),
    Math.round(total),
  )
  return keys.flatMap((key, i) => (shares[i] ? [[key, shares[i] * step] as const] : []))
}
