/** An own idea is given the class that its effects are worked out by. */
import type { Command, Event, FacilitatorCommand } from '../commands.ts'
import { known } from '../lookup.ts'
import { isRefusal, type Refusal } from '../refusals.ts'
import type { State } from '../state.ts'
import { motionWith, openMotion } from './motion.ts'
import { notPlaying } from './who.ts'

export function classify(
  state: State,
  ask: Extract<FacilitatorCommand, { type: 'classify' }>,
  { by }: Command,
): Event[] | Refusal {
  if (by.kind !== 'facilitator') return { refused: 'not-yours' }
  const idle = notPlaying(state)
  if (idle !== null) return idle
  const open = openMotion(state, ask.motion)
  if (isRefusal(open)) return open
  if (open.free === null) return { refused: 'not-free', motion: ask.motion }
  if (open.free.class === ask.class) return { refused: 'nothing-new' }
  return [{ type: 'classified', motion: ask.motion, class: ask.class }]
}

export function classified(state: State, event: Extract<Event, { type: 'classified' }>): State {
  const { free } = known(state.town.motions, event.motion)
  return free === null ? state : motionWith(state, event.motion, { free: { ...free, class: event.class } })
}
