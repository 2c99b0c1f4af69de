/** From one frozen table to all tables that one phase can make of it. */
import { isRefusal } from '../../../shared/engine/refusals.ts'
import type { Id, State } from '../../../shared/engine/state.ts'
import { asked, goOn } from '../table.ts'
import type { RolePlan } from './plan.ts'

/** Calls with the table after every combination of these moves, one per role; the phase is not yet left. */
export function eachBranch(
  state: State,
  roles: readonly RolePlan[],
  choices: readonly (readonly number[])[],
  visit: (state: State, moves: readonly number[]) => void,
  moves: readonly number[] = [],
): void {
  const role = roles[moves.length]
  if (role === undefined) {
    visit(state, moves)
    return
  }
  for (const move of choices[moves.length] ?? [])
    eachBranch(moved(state, role, move), roles, choices, visit, [...moves, move])
}

/** A refused ask changes nothing: the same state goes on, so that equal branches stay one. */
function moved(state: State, role: RolePlan, move: number): State {
  const { phase } = state.town.position
  return (role.moves[phase]?.asks[move] ?? []).reduce((sofar, ask, i) => {
    const after = asked(sofar, role.role, ask, cidOf(phase, role.role, i))
    return isRefusal(after) ? sofar : after.state
  }, state)
}

function cidOf(phase: Id, role: Id, index: number): string {
  return `${phase}.${role}.${index}`
}

/** The table in its next phase, without what only a look back would need. */
export function onward(state: State): State {
  const next = goOn(state).state
  return { ...next, marks: [], town: { ...next.town, contributions: [] } }
}
