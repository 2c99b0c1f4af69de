/** What a role can know of the facts that a scenario's expressions ask for: its views, and nothing else. */

import type { Id } from '../engine/state.ts'
import type { PublicView } from '../engine/views.ts'
import type { Facts } from '../scenario/expressions.ts'
import type { Scenario } from '../scenario/schema.ts'
import type { Views } from './seen.ts'
import { townSeen } from './town-seen.ts'

/** Facts as a role sees them; what is hidden from it counts as not so, and hidden numbers as 0. */
export function factsSeen(scenario: Scenario, { public: seen, private: own }: Views): Facts {
  const choices = (choice: Id | undefined) =>
    choice === undefined ? Object.values(seen.choices) : [seen.choices[choice]]
  const mine = (choice: Id | undefined) =>
    choice === undefined ? Object.values(own.hand?.laid ?? {}) : [own.hand?.laid[choice]]
  return {
    ...townSeen(scenario, { public: seen, private: own }),
    vars: varsSeen(scenario, seen.variables),
    open: (card) => seen.cards[card]?.opened != null,
    answered: (card) => seen.cards[card]?.answered ?? false,
    promised: (promise) =>
      seen.promises.some((p) => p.promise === promise && (p.state === 'standing' || p.state === 'kept')),
    broken: (promise) => seen.promises.some((p) => p.promise === promise && p.state === 'broken'),
    did: (act) => seen.acts.includes(act),
    chose: (measure, choice) =>
      mine(choice).includes(measure) ||
      choices(choice).some((c) => c !== undefined && Object.values(c.laid).includes(measure)),
    begun: (measure, choice) => choices(choice).some((c) => c?.begun.includes(measure) ?? false),
    overdrawn: (choice) => seen.choices[choice]?.overdrawn ?? false,
    signed: (proposal) =>
      (scenario.proposals[proposal]?.signers ?? []).every((role) => seen.proposals[proposal]?.signed.includes(role)),
    filled: (proposal, field) => seen.proposals[proposal]?.fields[field] !== undefined,
    tagged: (proposal, field, tag) => {
      const option = seen.proposals[proposal]?.fields[field]
      return (
        option !== undefined &&
        (scenario.proposals[proposal]?.fields[field]?.options[option]?.tags.includes(tag) ?? false)
      )
    },
    carried: (proposal) => seen.proposals[proposal]?.outcome === 'carried',
    cost: (proposal) => seen.proposals[proposal]?.cost ?? 0,
  }
}

/** One and the same for all who see the same: whoever asks next finds it worked out. */
function varsSeen({ variables }: Scenario, seen: PublicView['variables']): Record<Id, number> {
  const found = remembered.get(seen)
  if (found !== undefined) return found
  const vars: Record<Id, number> = {}
  for (const [id, { start, step }] of Object.entries(variables))
    if (typeof start === 'number') vars[id] = (seen[id] ?? 0) * step
  remembered.set(seen, vars)
  return vars
}

const remembered = new WeakMap<PublicView['variables'], Record<Id, number>>()
