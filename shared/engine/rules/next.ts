/** The evening goes on: by the facilitator, by the clock, or, alone, because everybody is done. */
import { advance, clockOf, enter } from '../advance.ts'
import type { Command, Event, FacilitatorCommand, RoleCommand, ServerCommand } from '../commands.ts'
import { currentPhase } from '../lookup.ts'
import { isRefusal, type Refusal } from '../refusals.ts'
import type { State } from '../state.ts'
import { andThen, unfold } from '../unfold.ts'
import { stillToLay } from './choose.ts'
import { leftAt } from './conduct.ts'
import { botsFor } from './seats.ts'
import { notPlaying, speaking } from './who.ts'

export function start(state: State, _ask: unknown, { by, cid, at }: Command): Event[] | Refusal {
  if (by.kind !== 'facilitator') return { refused: 'not-yours' }
  if (state.house.status === 'closed') return { refused: 'closed' }
  if (state.house.status !== 'lobby') return { refused: 'already-started' }
  const seated = andThen(unfold(state), ...botsFor(state), { type: 'started' })
  return [...enter(seated, state.town.position, cid, at).events]
}

/** Names the phase that is to end: of two who press at once, the second hears that it is over. */
export function next(
  state: State,
  { expect }: Extract<FacilitatorCommand, { type: 'next' }>,
  command: Command,
): Event[] | Refusal {
  if (command.by.kind !== 'facilitator') return { refused: 'not-yours' }
  return goOn(state, expect, command)
}

export function timeOut(
  state: State,
  { expect }: Extract<ServerCommand, { type: 'timeOut' }>,
  command: Command,
): Event[] | Refusal {
  if (command.by.kind !== 'server') return { refused: 'not-yours' }
  const { left, since } = state.house.clock
  if (left === null || since === null || currentPhase(state).atEnd !== 'next') return { refused: 'no-clock' }
  if ((leftAt(state.house.clock, command.at) ?? 0) > 0) return { refused: 'clock-runs' }
  return goOn(state, expect, command)
}

function goOn(state: State, expect: string, { cid, at }: Command): Event[] | Refusal {
  const idle = notPlaying(state)
  if (idle !== null) return idle
  if (expect !== state.town.position.phase) return { refused: 'phase-over', phase: expect }
  const after = advance(unfold(state), cid, at)
  return after === null ? { refused: 'last-phase' } : [...after.events]
}

/** A role is done with this phase. Alone, the last one to be done opens the next. */
export function ready(
  state: State,
  { expect = state.town.position.phase }: Extract<RoleCommand, { type: 'ready' }>,
  command: Command,
): Event[] | Refusal {
  const who = speaking(state, command, () => true)
  if (isRefusal(who)) return who
  if (expect !== state.town.position.phase) return { refused: 'phase-over', phase: expect }
  if (state.town.ready.includes(who.role)) return { refused: 'already-ready' }
  if (stillToLay(state).includes(who.role)) return { refused: 'lay-first' }
  const done = andThen(unfold(state), { type: 'readied', role: who.role })
  const all = Object.keys(state.scenario.roles).every((role) => done.state.town.ready.includes(role))
  if (state.house.pace !== 'alone' || !all) return [...done.events]
  return [...(advance(done, command.cid, command.at) ?? done).events]
}

/** Back to a kept town; the course that is left behind stays as a mark of its own. */
export function back(
  state: State,
  { mark, reason }: Extract<FacilitatorCommand, { type: 'back' }>,
  { by, cid, at }: Command,
): Event[] | Refusal {
  if (by.kind !== 'facilitator') return { refused: 'not-yours' }
  const idle = notPlaying(state)
  if (idle !== null) return idle
  if (!state.marks.some(({ id }) => id === mark)) return { refused: 'no-such-mark' }
  const from = state.town.position
  const gone = andThen(
    unfold(state),
    { type: 'marked', mark: `back.${cid}`, kind: 'back' },
    { type: 'wentBack', mark, reason, from },
  )
  return [...andThen(gone, { type: 'clockSet', clock: clockOf(gone.state, at) }).events]
}
