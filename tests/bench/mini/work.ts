/** The work of planspiel-mini: who does what when, the same for every server. */
import { type Decision, DISTRICTS, MEASURES, PEOPLE } from '../peers/model.ts'

/** Milliseconds over which the actions of a round are spread: 40 actions a second and table. */
export const ROUND = 2_000
const DECISIONS = 3

export type Action = ({ readonly kind: 'decide' } & Decision) | { readonly kind: 'say'; readonly text: string }

export interface Planned {
  /** Milliseconds since the round began. */
  readonly at: number
  readonly table: number
  readonly seat: number
  readonly action: Action
}

/** Everything that happens in one round at so many tables, in order of time. Nobody waits for an answer. */
export function roundOf(round: number, tables: number, seed: number): readonly Planned[] {
  const planned: Planned[] = []
  for (let table = 0; table < tables; table += 1) {
    for (let seat = 0; seat < PEOPLE; seat += 1) {
      const next = luckOf(seed * 7_919 + round * 104_729 + table * 1_299 + seat * 31 + 1)
      const upTo = (most: number) => Math.floor(next() * most)
      for (let n = 0; n < DECISIONS; n += 1) {
        const amount = (1 + upTo(10)) * 10_000
        const action = { kind: 'decide', measure: upTo(MEASURES), district: upTo(DISTRICTS), amount } as const
        planned.push({ at: next() * ROUND * 0.98, table, seat, action })
      }
      const text = `Round ${round}: I would fund measure ${upTo(MEASURES)} now`
      planned.push({ at: next() * ROUND * 0.98, table, seat, action: { kind: 'say', text } })
    }
  }
  return planned.sort((a, b) => a.at - b.at)
}

/** A run of numbers in [0, 1) that is always the same for the same seed. */
function luckOf(seed: number): () => number {
  let state = Math.imul(seed, 2_654_435_761) >>> 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state / 4_294_967_296
  }
}
