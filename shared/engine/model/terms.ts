/** What a motion would cost and who pays it, and whether it can be begun at all. */
import type { Change } from '../../scenario/schema.ts'
import { factsOf, holds } from '../facts.ts'
import { known, units } from '../lookup.ts'
import type { MotionState } from '../motion-state.ts'
import { classOf } from '../motions.ts'
import type { Factor, Id, State } from '../state.ts'

/** Money in units of the file, net of what others pay; posts in hundredths. */
export interface Terms {
  readonly pot: Id | null
  readonly once: number
  readonly yearly: number
  readonly staff: number
  /** Years after which the money ends; null: it does not. */
  readonly fades: number | null
  /** Who else pays, and which share. */
  readonly refunds: readonly Factor[]
}

/** The terms of a motion as the town stands. */
export function termsOf(state: State, { measure, free }: MotionState): Terms {
  if (measure === null) {
    const pot = state.scenario.motions?.free?.pot ?? null
    return { pot, once: 0, yearly: free?.cost ?? 0, staff: 0, fades: null, refunds: [] }
  }
  const { pot = null, cost, yearly, staff, fades = null, refunds } = known(state.scenario.measures, measure)
  const facts = factsOf(state.scenario, state.town)
  const paid = refunds.flatMap(({ share, when }, i) =>
    holds(state.scenario, when, facts) ? [{ name: `refund:${measure}:${i}`, value: share }] : [],
  )
  const own = Math.max(
    0,
    paid.reduce((rest, { value }) => rest - value, 1),
  )
  return { pot, once: rounded(cost * own), yearly: rounded(yearly * own), staff, fades, refunds: paid }
}

/** Why a motion that found its majority cannot be begun; null where it can. */
export function hindrance(state: State, motion: MotionState): 'class' | 'needs' | 'frozen' | 'money' | null {
  const { scenario, town } = state
  if (motion.measure === null && classOf(scenario, motion) === undefined) return 'class'
  const needs = motion.measure === null ? undefined : known(scenario.measures, motion.measure).needs
  if (!holds(scenario, needs?.when, factsOf(scenario, town))) return 'needs'
  const { pot, once, yearly } = termsOf(state, motion)
  if (pot === null) return null
  if (town.frozen.includes(pot)) return 'frozen'
  const { variable, overdraw } = known(scenario.pots, pot)
  return overdraw || once + yearly <= units(state, variable) ? null : 'money'
}

/** The changes that it brings at once, and where they are written down. */
export function onceOf(
  { scenario }: State,
  motion: MotionState,
): { readonly index: number; readonly change: Change }[] {
  const { effects = [] } =
    motion.measure === null ? (classOf(scenario, motion) ?? {}) : known(scenario.measures, motion.measure)
  return effects.flatMap((change, index) => (change.as === 'once' ? [{ index, change }] : []))
}

/** Shares leave fractions behind that no one meant: money counts to the euro. */
function rounded(money: number): number {
  return Math.round(money * 1000) / 1000
}
