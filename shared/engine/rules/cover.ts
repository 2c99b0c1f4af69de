/** The statement on money: whether it is there for what a motion wants. */
import type { Command, Event, RoleCommand } from '../commands.ts'
import { isRefusal, type Refusal } from '../refusals.ts'
import type { State } from '../state.ts'
import { motionWith, openMotion } from './motion.ts'
import { speaking } from './who.ts'

export function cover(state: State, ask: Extract<RoleCommand, { type: 'cover' }>, command: Command): Event[] | Refusal {
  const who = speaking(state, command, (phase) => phase.accepts.cover)
  if (isRefusal(who)) return who
  if (!(state.scenario.motions?.cover ?? []).includes(who.role)) return { refused: 'not-your-statement' }
  const open = openMotion(state, ask.motion)
  if (isRefusal(open)) return open
  if (open.cover === ask.cover) return { refused: 'nothing-new' }
  return [{ type: 'covered', motion: ask.motion, cover: ask.cover }]
}

export function covered(state: State, { motion, cover }: Extract<Event, { type: 'covered' }>): State {
  return motionWith(state, motion, { cover })
}
