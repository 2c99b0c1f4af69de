/** Which endings there are, how often, and on what ways the best one is reached. */
import type { Id } from '../../../shared/engine/state.ts'
import type { Outcome } from './outcome.ts'
import { endingsOf, listIn, type Plays } from './plays.ts'

export interface Ways {
  readonly endings: Readonly<Record<Id, number>>
  readonly signed: number
  readonly carried: number
  readonly carriedNotBest: number
  /** Of the signed ones that failed: by the conditions that they failed for. */
  readonly failed: Readonly<Record<string, number>>
  /** Plays with the best ending although … */
  readonly bestWithout: Readonly<Record<'carried' | 'begun' | 'open' | 'answered', number>>
  /** By what was chosen in the first half, and by the cards that were open in the end. */
  readonly best: readonly { readonly chosen: readonly Id[]; readonly cards: Readonly<Record<string, number>> }[]
}

export function waysOf(plays: Plays): Ways {
  const often = new Float64Array(plays.outcomes.length)
  for (let play = 0; play < plays.plan.size; play += 1) {
    const outcome = plays.of[play] ?? 0
    often[outcome] = (often[outcome] ?? 0) + 1
  }
  const top = plays.endings.length - 1
  const sum = (keep: (outcome: Outcome, rank: number) => boolean) =>
    plays.outcomes.reduce((total, o, i) => (keep(o, plays.rank[i] ?? 0) ? total + (often[i] ?? 0) : total), 0)
  const reasons = [
    ...new Set(plays.outcomes.filter(({ failed }) => failed.length > 0).map(({ failed }) => failed.join(' '))),
  ]
  return {
    endings: Object.fromEntries(plays.endings.map((id) => [id, sum(({ ending }) => ending === id)])),
    signed: sum(({ signed }) => signed.length > 0),
    carried: sum(({ carried }) => carried.length > 0),
    carriedNotBest: sum(({ carried }, rank) => carried.length > 0 && rank < top),
    failed: Object.fromEntries(reasons.sort().map((why) => [why, sum(({ failed }) => failed.join(' ') === why)])),
    bestWithout: {
      carried: sum(({ carried }, rank) => rank === top && carried.length === 0),
      begun: sum(({ begun }, rank) => rank === top && begun === 0),
      open: sum(({ open }, rank) => rank === top && open.length === 0),
      answered: sum(({ answered }, rank) => rank === top && answered.length === 0),
    },
    best: bestWays(plays, top),
  }
}

function bestWays(plays: Plays, top: number): Ways['best'] {
  const found = new Map<string, { chosen: readonly Id[]; cards: Record<string, number> }>()
  for (let play = 0; play < plays.plan.size; play += 1) {
    const outcome = plays.of[play] ?? 0
    if (plays.rank[outcome] !== top) continue
    const chosen = chosenIn(plays, play)
    const way = found.get(chosen.join(' ')) ?? { chosen, cards: {} }
    const cards = plays.outcomes[outcome]?.open.join(' ') ?? ''
    way.cards[cards] = (way.cards[cards] ?? 0) + 1
    found.set(chosen.join(' '), way)
  }
  return [...found.values()]
}

function chosenIn({ plan }: Plays, play: number): Id[] {
  return plan.roles.flatMap((role) =>
    role.fields
      .filter(({ chooses }) => chooses === 'first')
      .map(({ options, of }) => options[of[listIn(role, play)] ?? 0] ?? ''),
  )
}

/** Endings by name, worst first. */
export function named(plays: Plays, some: Iterable<number>): Record<Id, number> {
  const counts = endingsOf(plays, some)
  return Object.fromEntries(plays.endings.map((id, i) => [id, counts[i] ?? 0]))
}
