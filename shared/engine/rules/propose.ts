/** A motion is brought in: one of the scenario's measures, or an idea of one's own. */
import type { Command, Event, RoleCommand } from '../commands.ts'
import { known, phasesReached, roundOf } from '../lookup.ts'
import { withTown } from '../model/outcomes.ts'
import type { MotionState } from '../motion-state.ts'
import { isRunning } from '../motions.ts'
import { isRefusal, type Refusal } from '../refusals.ts'
import type { Id, State } from '../state.ts'
import { speaking } from './who.ts'

export function propose(
  state: State,
  { measure, form }: Extract<RoleCommand, { type: 'propose' }>,
  command: Command,
): Event[] | Refusal {
  const who = speaking(state, command, (phase) => phase.accepts.propose.includes(form))
  if (isRefusal(who)) return who
  const { propose: roles, from } = known(state.scenario.measures, measure)
  if (!roles.includes(who.role)) return { refused: 'not-your-proposal', measure }
  if (from !== undefined && !hasBegun(state, from)) return { refused: 'not-yet', measure }
  return taken(state, measure) ?? [proposal(state, measure, who.role, form, measure, null)]
}

/** One idea of each role at a time. */
export function proposeFree(
  state: State,
  { form, place, cost, title }: Extract<RoleCommand, { type: 'proposeFree' }>,
  command: Command,
): Event[] | Refusal {
  const who = speaking(state, command, (phase) => phase.accepts.propose.includes(form))
  if (isRefusal(who)) return who
  const free = state.scenario.motions?.free
  if (free === undefined) return { refused: 'no-free-measure' }
  if (!free.costs.includes(cost)) return { refused: 'no-such-cost' }
  const motion = `free@${who.role}`
  return taken(state, motion) ?? [proposal(state, motion, who.role, form, null, { title, place, cost })]
}

/** What was decided about the same before is kept behind. */
export function proposed(
  state: State,
  { motion, measure, free, by, form, round, late }: Extract<Event, { type: 'proposed' }>,
): State {
  const { motions, past } = state.town
  const before = motions[motion]
  const made: MotionState = {
    measure,
    free: free === null ? null : { ...free, class: null },
    by,
    form,
    round,
    fields: {},
    cosigned: [],
    amendments: [],
    cover: null,
    heard: {},
    late,
    results: [],
    votes: {},
    hands: null,
    outcome: 'open',
    why: null,
  }
  return withTown(state, {
    motions: { ...motions, [motion]: made },
    past: before === undefined ? past : [...past, before],
  })
}

/** Whether a round of the scenario has begun, by the position alone. */
export function hasBegun(state: State, round: Id): boolean {
  return phasesReached(state).some((phase) => roundOf(state.scenario, phase) === round)
}

function taken({ town }: State, motion: Id): Refusal | null {
  if (town.motions[motion]?.outcome === 'open') return { refused: 'already-proposed', motion }
  return isRunning(town, motion) ? { refused: 'already-running', measure: motion } : null
}

function proposal(
  { town }: State,
  motion: Id,
  by: Id,
  form: Id,
  measure: Id | null,
  free: Extract<Event, { type: 'proposed' }>['free'],
): Event {
  return { type: 'proposed', motion, measure, free, by, form, round: town.position.round, late: town.deadline }
}
