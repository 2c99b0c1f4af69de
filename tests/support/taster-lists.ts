/** The plays of the search in the words of the rule table. */
import type { Outcome } from '../../scenarios/bench/search/outcome.ts'
import type { Plan, RolePlan } from '../../scenarios/bench/search/plan.ts'
import { evening, type Provider, type Outcome as Ruled, type Treasury, type YouthOffice } from './taster-rules.ts'

/** What the rule table says of a play: one list per role, in the order of the plan. */
export function ruled(plan: Plan, lists: readonly number[]): Ruled {
  const [youth, treasury, provider] = plan.roles.map((role, r) => decided(role, lists[r] ?? 0))
  return evening(youth as unknown as YouthOffice, treasury as unknown as Treasury, provider as unknown as Provider)
}

/** A list as the rule table spells it; yes and no are true and false, and so are the two kinds of criterion. */
function decided({ fields }: RolePlan, list: number): Record<string, string | boolean> {
  return Object.fromEntries(
    fields.map(({ id, options, of }) => {
      const option = options[of[list] ?? 0] ?? ''
      if (id === 'criterion') return ['strong', option === 'strong']
      return [id, option === 'yes' ? true : option === 'no' ? false : option]
    }),
  )
}

/** The same of both sides, to be compared; trust is no outcome of the search. */
export function fromRules({ ending, families, goals, signed, carried, answered, trustMissing, moneyMissing }: Ruled) {
  const failed = [...(trustMissing ? ['trust'] : []), ...(moneyMissing ? ['money'] : [])]
  return { ending, families, goals: Object.values(goals), signed, carried, failed, answered }
}

export function fromEngine({ ending, subject, goals, signed, carried, failed, answered }: Outcome) {
  return {
    ending,
    families: subject,
    goals: Object.values(goals),
    signed: signed.includes('treff'),
    carried: carried.includes('treff'),
    failed,
    answered: answered.map((card) => OWNER[card]),
  }
}

const OWNER: Readonly<Record<string, string>> = { heim: 'J', pruefgeld: 'K', auslastung: 'T' }
