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

/** How an indicator is read: as so many parts of its sum, with so many digits. */
export interface Scale {
  readonly per: number
  readonly digits: number
}

/** A term with the grain in which its variable is kept. */
export interface Grained extends Term {
  readonly step: number
}

/**
 * The summands of an indicator in units of its last digit, apportioned by largest remainder so that they add up to the
 * change that people read. `now`: the sum as it stands after the last of them. What moved nothing that can be read is
 * not told.
 */
export function asRead(
  summands: readonly Contribution[],
  terms: readonly Grained[],
  { per, digits }: Scale,
  now: number,
): readonly Contribution[] {
  const scale = 10 ** digits / per
  const worth = new Map(terms.map(({ variable, weight, step }) => [variable, Math.abs(weight) * step * scale]))
  const parts = summands.map(({ on, amount }) => amount * (worth.get(on) ?? 0))
  const moved = parts.reduce((all, part) => all + part, 0)
  const whole = Math.round(now * scale) - Math.round(now * scale - moved)
  const missing = whole - parts.reduce((all, part) => all + Math.floor(part), 0)
  const byRest = parts.map((part, at) => ({ at, rest: part - Math.floor(part) })).sort((a, b) => b.rest - a.rest)
  const raised = new Set(byRest.slice(0, missing).map(({ at }) => at))
  return summands
    .map((each, at) => ({ ...each, amount: Math.floor(parts[at] ?? 0) + Number(raised.has(at)) }))
    .filter(({ amount }) => amount !== 0)
}

/** All summands of one phase, by phase, the newest first. */
export function byPhase(summands: readonly Contribution[]): readonly (readonly [Id, readonly Contribution[]])[] {
  const phases = [...new Set(summands.map(({ phase }) => phase))].reverse()
  return phases.map((phase) => [phase, summands.filter((each) => each.phase === phase)])
}
