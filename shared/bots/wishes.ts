/** Bots that follow their role's goal by the wishes that the author wrote down. */
import { known } from '../engine/lookup.ts'
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
  const settled: (readonly string[])[] = []
  for (const [wish, { type, name, pattern, place, when }] of wishesOf(known(scenario.roles, role)).entries()) {
    // What this phase does not take needs no thought: of a kind that is not there, nothing can be settled either.
    if (!open.has(type)) continue
    if (when !== undefined && expression(scenario, when, 'condition').evaluate(facts) !== true) continue
    const isFree = ({ id }: Played) => {
      if (name !== null && id !== name) return false
      const parts = id.split(':')
      return fits(parts, pattern) && !settled.some((said) => fits(placeOf(parts), said))
    }
    const found = laid && type === 'choose' ? undefined : open.find(isFree, type)
    if (found !== undefined) return { offer: found, because: { wish } }
    if (holdsAlready(pattern, views)) settled.push(place)
  }
  return null
}

type Role = Scenario['roles'][string]

interface Wish {
  readonly type: string
  /** The one offer that is wished for; null where several would do. */
  readonly name: string | null
  readonly pattern: readonly string[]
  readonly place: readonly string[]
  readonly when: string | undefined
}

/** The wishes of a role, taken apart once: bots look at them after every step. */
function wishesOf({ bot }: Role): readonly Wish[] {
  const known = taken.get(bot)
  if (known !== undefined) return known
  const wishes = bot.map(({ offer, when }) => {
    const pattern = offer.split(':')
    const [type = ''] = pattern
    return { type, name: offer.includes('*') ? null : offer, pattern, place: placeOf(pattern), when }
  })
  taken.set(bot, wishes)
  return wishes
}
const taken = new WeakMap<Role['bot'], readonly Wish[]>()

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
