/** Why a role did what it did, said once: whoever fills in seven fields of a paper does it for one reason. */

export interface Reason {
  readonly role: string
  readonly phase: string
  readonly offer: string
  readonly how: 'wish' | 'own' | 'fellOut' | 'free'
  readonly why: string | null
  readonly measure: string | null
}

export type Told = readonly [what: string, why: string]

/** The lines of a role in the order in which it acted, none of them twice; luck has no reason to tell. */
export function toldOnce(reasons: readonly Reason[], role: string, told: (one: Reason) => Told): readonly Told[] {
  const lines = reasons.filter((one) => one.role === role && one.how !== 'free').map(told)
  return [...new Map(lines.map((line) => [line.join(' '), line])).values()]
}
