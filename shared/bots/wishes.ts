/** Bots that follow their role's goal by the wishes that the author wrote down. */
import type { Id } from '../engine/state.ts'
import { expression } from '../scenario/expressions.ts'
import type { Scenario } from '../scenario/schema.ts'
import type { Considered, Played } from './considered.ts'
import { factsSeen } from './facts.ts'
import type { Offers, Views } from './seen.ts'

/**
 * The first wish whose condition holds and whose offer is open. What is laid stays, and so does what an earlier wish
 * speaks about: otherwise two wishes for one field, or for one vote, would take turns for ever.
 */
export function byGoal(open: Offers<Played>, views: Views, scenario: Scenario, role: Id): Considered | null {
  const facts = factsSeen(scenario, views)
  const laid = views.public.roles[role]?.laid === true
  const settled: string[][] = []
  for (const [wish, { offer: wanted, when }] of (scenario.roles[role]?.bot ?? []).entries()) {
    // What this phase does not take needs no thought: of a kind that is not there, nothing can be settled either.
    const [type = ''] = wanted.split(':', 1)
    if (!open.has(type)) continue
    if (when !== undefined && expression(scenario, when, 'condition').evaluate(facts) !== true) continue
    const pattern = wanted.split(':')
    const isExact = !wanted.includes('*')
    const isFree = ({ id }: Played) => {
      if (isExact && id !== wanted) return false
      const parts = id.split(':')
      return fits(parts, pattern) && !settled.some((place) => fits(placeOf(parts), place))
    }
    const found = laid && type === 'choose' ? undefined : open.find(isFree, type)
    if (found !== undefined) return { offer: found, because: { wish } }
    if (holdsAlready(pattern, views)) settled.push(placeOf(pattern))
  }
  return null
}

/** A part of a wish that is `*` fits whatever stands there. */
function fits(parts: readonly string[], pattern: readonly string[]): boolean {
  return parts.length === pattern.length && pattern.every((wanted, i) => wanted === '*' || wanted === parts[i])
}

/** Of these, one thing counts in each place, and another one instead would undo it. */
const EXCLUSIVE = new Set(['vote', 'cover', 'beHeard', 'cosign', 'detail', 'freeze', 'divide'])

function placeOf(parts: readonly string[]): string[] {
  const [type = ''] = parts
  return type === 'fill' || EXCLUSIVE.has(type) ? parts.slice(0, -1) : [...parts]
}

/** Nothing to ask for where the wish has come true; of votes and their like, whoever wished first has said enough. */
function holdsAlready([type = '', proposal = '', field = '', option]: readonly string[], views: Views): boolean {
  return type === 'fill' ? views.public.proposals[proposal]?.fields[field] === option : EXCLUSIVE.has(type)
}
