/** What every rule about a motion begins with: is there one, is it still open, and who stands behind it? */
import { known } from '../lookup.ts'
import { withTown } from '../model/outcomes.ts'
import type { MotionState } from '../motion-state.ts'
import type { Refusal } from '../refusals.ts'
import type { Id, State } from '../state.ts'

/** The motion of that id while it can still change; or why not. */
export function openMotion({ town }: State, motion: Id): MotionState | Refusal {
  const found = Object.hasOwn(town.motions, motion) ? town.motions[motion] : undefined
  if (found === undefined) return { refused: 'no-such-motion', motion }
  return found.outcome === 'open' ? found : { refused: 'motion-closed', motion }
}

/** Whether a role wrote a motion or signed it. */
export function standsBehind({ by, cosigned }: MotionState, role: Id): boolean {
  return by === role || cosigned.includes(role)
}

/** Null where a motion's form has such a field with such a building block; no block at all is one too. */
export function notInForm({ scenario }: State, { form }: MotionState, field: Id, option: Id | null): Refusal | null {
  const { fields } = known(scenario.forms, form)
  const asked = Object.hasOwn(fields, field) ? fields[field] : undefined
  if (asked === undefined) return { refused: 'no-such-answer' }
  return option === null || Object.hasOwn(asked.options, option) ? null : { refused: 'no-such-answer' }
}

/** The state with parts of one motion replaced. */
export function motionWith(state: State, motion: Id, part: Partial<MotionState>): State {
  const { motions } = state.town
  return withTown(state, { motions: { ...motions, [motion]: { ...known(motions, motion), ...part } } })
}
