/** Those who live with a decision are heard before it is made. */
import type { Command, Event, RoleCommand } from '../commands.ts'
import { known } from '../lookup.ts'
import { isRefusal, type Refusal } from '../refusals.ts'
import type { State } from '../state.ts'
import { motionWith, openMotion } from './motion.ts'
import { speaking } from './who.ts'

export function beHeard(
  state: State,
  { motion, stance }: Extract<RoleCommand, { type: 'beHeard' }>,
  command: Command,
): Event[] | Refusal {
  const who = speaking(state, command, (phase) => phase.accepts.hearing)
  if (isRefusal(who)) return who
  if (!(state.scenario.motions?.hearing ?? []).includes(who.role)) return { refused: 'not-heard-here' }
  const open = openMotion(state, motion)
  if (isRefusal(open)) return open
  if (open.heard[who.role] === stance) return { refused: 'nothing-new' }
  return [{ type: 'wasHeard', motion, role: who.role, stance }]
}

export function wasHeard(state: State, { motion, role, stance }: Extract<Event, { type: 'wasHeard' }>): State {
  const { heard } = known(state.town.motions, motion)
  return motionWith(state, motion, { heard: { ...heard, [role]: stance } })
}
