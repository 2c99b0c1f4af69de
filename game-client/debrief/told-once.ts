/** Why a role did what it did, said once: a sentence that stands for ten motions names all of them. */

export interface Reason {
  readonly role: string
  readonly phase: string
  readonly offer: string
  readonly how: 'wish' | 'own' | 'fellOut' | 'free'
  readonly why: string | null
  readonly measure: string | null
}

export interface Told {
  readonly one: Reason
  /** The names of what it was done to, each once. */
  readonly measures: readonly string[]
}

/** What is worth a line of its own, whatever the reason; all else is work on papers. */
const OWN = new Set(['share', 'promise', 'act', 'choose', 'fill', 'sign'])

/** The reasons of a role in the order in which it first had them; luck has none to tell. */
export function toldOnce(reasons: readonly Reason[], role: string): readonly Told[] {
  const told = new Map<string, Told>()
  for (const one of reasons) {
    if (one.role !== role || one.how === 'free') continue
    const alone = one.why === null || OWN.has(one.offer.split(':')[0] ?? '')
    const key = alone ? `${one.how} ${one.offer}` : `because ${one.why}`
    const { one: first, measures } = told.get(key) ?? { one, measures: [] }
    told.set(key, { one: first, measures: [...new Set([...measures, ...(one.measure === null ? [] : [one.measure])])] })
  }
  return [...told.values()]
}
