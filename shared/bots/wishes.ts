/** Bots that follow their role's goal by the wishes that the author wrote down. */
import type { Id } from '../engine/state.ts'
import { expression } from '../scenario/expressions.ts'
import type { Scenario } from '../scenario/schema.ts'
import { factsSeen, type Views } from './facts.ts'
import type { Considered, Played } from './policy.ts'

/**
 * The first wish whose condition holds and whose offer is open. What is laid stays, and so does a field that holds what
 * an earlier wish wants: otherwise two wishes for one field would take turns for ever.
 */
export function byGoal(open: readonly Played[], views: Views, scenario: Scenario, role: Id): Considered | null {
  const facts = factsSeen(scenario, views)
  const laid = views.public.roles[role]?.laid === true
  const free = open.filter(({ ask }) => !(laid && ask.type === 'choose'))
  const settled = new Set<string>()
  for (const [wish, { offer: wanted, when }] of (scenario.roles[role]?.bot ?? []).entries()) {
    if (when !== undefined && expression(scenario, when, 'condition').evaluate(facts) !== true) continue
    const [type, proposal = '', field = '', option] = wanted.split(':')
    const place = `${type}:${proposal}:${field}`
    if (settled.has(place)) continue
    if (type === 'fill' && views.public.proposals[proposal]?.fields[field] === option) settled.add(place)
    const offer = free.find(({ id }) => id === wanted)
    if (offer !== undefined) return { offer, because: { wish } }
  }
  return null
}
