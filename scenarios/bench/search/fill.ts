/** From towns to plays: what a town's second half yields is written to every play that comes through it. */
import type { Meeting } from './halves.ts'
import type { Classes, Plan } from './plan.ts'

/** Writes the outcome, raised by `offset`, of every play of a meeting into its place. */
export function fill(
  plan: Plan,
  futures: readonly Classes[],
  { lists }: Meeting,
  table: Uint16Array,
  offset: number,
  into: Uint16Array,
): void {
  const last = plan.roles.length - 1
  const write = (r: number, play: number, entry: number): void => {
    const own = lists[r] ?? []
    const { of, count } = futures[r] ?? { of: new Uint16Array(0), count: 0 }
    const stride = plan.roles[r]?.stride ?? 0
    if (r < last) {
      for (const list of own)
        write(r + 1, play + list * stride, (entry + (of[list] ?? 0)) * (futures[r + 1]?.count ?? 1))
      return
    }
    if (count === 0) return
    for (const list of own) into[play + list * stride] = offset + (table[entry + (of[list] ?? 0)] ?? 0)
  }
  write(0, 0, 0)
}
