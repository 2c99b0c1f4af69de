/** A body votes on the motions that lie before it: each role by its device, or all by hands that are counted. */
import type { Body } from '../../scenario/schema.ts'
import type { Command, Event, FacilitatorCommand, RoleCommand } from '../commands.ts'
import { currentPhase, known } from '../lookup.ts'
import type { MotionState } from '../motion-state.ts'
import { bodyOf } from '../motions.ts'
import { isRefusal, type Refusal } from '../refusals.ts'
import type { Id, State } from '../state.ts'
import { motionWith, openMotion } from './motion.ts'
import { meantBefore, notPlaying, speaking } from './who.ts'

type Of<T extends Event['type']> = Extract<Event, { type: T }>

/** Another vote instead is silent: who has voted is known, how is not. */
export function vote(state: State, ask: Extract<RoleCommand, { type: 'vote' }>, command: Command): Event[] | Refusal {
  const who = speaking(state, command, (phase) => phase.accepts.vote !== undefined)
  if (isRefusal(who)) return who
  const late = meantBefore(state, ask.expect)
  if (late !== null) return late
  const here = before(state, ask.motion)
  if (isRefusal(here)) return here
  if (here.body.seats[who.role] === undefined) return { refused: 'not-in-body', body: here.id }
  if (here.body.conflict && carriesOut(state, here.motion, who.role))
    return { refused: 'conflict-of-interest', motion: ask.motion }
  if (here.motion.votes[who.role] === ask.vote) return { refused: 'nothing-new' }
  return [{ type: 'voted', motion: ask.motion, role: who.role, vote: ask.vote }]
}

export function voted(state: State, { motion, role, vote }: Of<'voted'>): State {
  const { votes } = known(state.town.motions, motion)
  return motionWith(state, motion, { votes: { ...votes, [role]: vote } })
}

/** Hands count instead of what was voted by device; those of members whom nobody plays are not among them. */
export function hands(
  state: State,
  { motion, counts }: Extract<FacilitatorCommand, { type: 'hands' }>,
  { by }: Command,
): Event[] | Refusal {
  if (by.kind !== 'facilitator') return { refused: 'not-yours' }
  const idle = notPlaying(state)
  if (idle !== null) return idle
  if (currentPhase(state).accepts.vote === undefined) return { refused: 'not-now', phase: state.town.position.phase }
  const here = before(state, motion)
  if (isRefusal(here)) return here
  const voting = Object.entries(here.body.seats).filter(
    ([role]) => !here.body.conflict || !carriesOut(state, here.motion, role),
  )
  const most = voting.reduce((sum, [, votes]) => sum + votes, 0)
  if (counts.yes + counts.no + counts.abstain > most) return { refused: 'too-many-votes', most }
  return [{ type: 'handsCounted', motion, counts }]
}

export function handsCounted(state: State, { motion, counts }: Of<'handsCounted'>): State {
  return motionWith(state, motion, { hands: counts })
}

/** Whether a role would carry out what a motion wants; an own idea is carried out by its author. */
function carriesOut({ scenario }: State, { measure, by }: MotionState, role: Id): boolean {
  return measure === null ? by === role : known(scenario.measures, measure).deliver.includes(role)
}

function before(state: State, id: Id): { id: Id; body: Body; motion: MotionState } | Refusal {
  const motion = openMotion(state, id)
  if (isRefusal(motion)) return motion
  const body = currentPhase(state).accepts.vote ?? ''
  if (bodyOf(state.scenario, motion) !== body) return { refused: 'not-here-now', body }
  return { id: body, body: known(state.scenario.bodies, body), motion }
}
