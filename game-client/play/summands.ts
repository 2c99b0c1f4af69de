/** The contributions behind a figure, put together as people read them: pure answers from the view. */
import type { Contribution, Id } from '../../shared/engine/state.ts'

export interface Term {
  readonly variable: Id
  readonly weight: number
}

/**
 * What moved these variables, oldest first. What was spread over places is one summand again; a variable that counts
 * against the figure has its sign turned.
 */
export function summandsOf(contributions: readonly Contribution[], terms: readonly Term[]): readonly Contribution[] {
  const signs = new Map(terms.map(({ variable, weight }) => [variable, Math.sign(weight)]))
  const found = new Map<string, Contribution>()
  for (const [at, each] of contributions.entries()) {
    const [variable = '', place] = each.on.split('@')
    const sign = signs.get(variable)
    if (sign === undefined) continue
    const key = place === undefined ? String(at) : `${variable} ${each.source} ${each.phase}`
    const before = found.get(key)?.amount ?? 0
    found.set(key, { ...each, ...found.get(key), on: variable, amount: before + sign * each.amount })
  }
  return [...found.values()].filter(({ amount }) => amount !== 0)
}

/** All summands of one phase, by phase, the newest first. */
export function byPhase(summands: readonly Contribution[]): readonly (readonly [Id, readonly Contribution[]])[] {
  const phases = [...new Set(summands.map(({ phase }) => phase))].reverse()
  return phases.map((phase) => [phase, summands.filter((each) => each.phase === phase)])
}
