/** One phase ends and the next begins: what was said counts, the author's steps run, the clock is set. */
import { currentPhase, known, phaseAt } from './lookup.ts'
import { closingsJudged, questionsDue } from './model/leaving.ts'
import { resolve } from './model/resolve.ts'
import { nextPosition } from './phases.ts'
import { defaults } from './rules/choose.ts'
import { spokenCards } from './rules/share.ts'
import type { Clock, CommandId, Position, State } from './state.ts'
import { andThen, type Unfolding } from './unfold.ts'

/** Everything that comes of leaving this phase; null after the last one. `at` in milliseconds. */
export function advance(before: Unfolding, cid: CommandId, at: number): Unfolding | null {
  const { state } = before
  const next = nextPosition(state.scenario, state.town.position, state.house.pace, state.house.preset)
  return next === null ? null : enter(leave(before), next, cid, at)
}

function leave(before: Unfolding): Unfolding {
  const { scenario, town } = before.state
  const { phase } = town.position
  const spoken = spokenCards(before.state).map((card) => ({ type: 'shared', card, phase }) as const)
  const laid = andThen(before, ...spoken, ...defaults(before.state))
  const answered = andThen(laid, ...questionsDue(laid.state))
  return resolve(closingsJudged(answered), phaseAt(scenario, town.position).leave, pathOf(town.position, 'leave'))
}

/** Begins a phase: position, its first steps, a mark to come back to, and its clock. */
export function enter(before: Unfolding, position: Position, cid: CommandId, at: number): Unfolding {
  const { town } = before.state
  const reopened = town.deadline && town.position.round !== position.round
  const there = andThen(
    before,
    { type: 'moved', position },
    ...(reopened ? [{ type: 'deadlinePassed', passed: false } as const] : []),
  )
  const begun = resolve(there, currentPhase(there.state).enter, pathOf(position, 'enter'))
  return andThen(
    begun,
    { type: 'marked', mark: `${position.phase}.${cid}`, kind: 'phase' },
    { type: 'clockSet', clock: clockOf(begun.state, at) },
  )
}

/** The clock of a phase that begins now. Who plays alone has no clock: nobody waits. */
export function clockOf(state: State, at: number): Clock {
  const { scenario, town, house } = state
  const preset = house.preset === null ? undefined : known(scenario.presets, house.preset)
  const seconds = preset?.seconds[town.position.phase] ?? currentPhase(state).seconds
  if (seconds === 0 || house.pace === 'alone') return { left: null, since: null }
  return { left: seconds * 1000, since: at }
}

function pathOf({ round, phase }: Position, end: 'enter' | 'leave'): string {
  return `rounds.${round}.phases.${phase}.${end}`
}
