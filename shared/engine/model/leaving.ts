/** What falls due when a phase ends, before the author's own steps: questions without an answer, agreements to close. */
import type { Event } from '../commands.ts'
import { factsOf, holds } from '../facts.ts'
import { known } from '../lookup.ts'
import { closing, waitsForClosing } from '../rules/divide.ts'
import type { Id, State } from '../state.ts'
import { andThen, type Unfolding } from '../unfold.ts'
import { changeBy, duesOf } from './quantities.ts'

/** Questions that were due in this phase and have no answer. */
export function questionsDue(state: State): Event[] {
  const { scenario, town } = state
  const late = town.asked.filter(({ state, due }) => state === 'open' && due === town.position.phase)
  const facts = factsOf(scenario, town)
  const dues = late.flatMap(({ subject }) =>
    duesOf(scenario, scenario.asking?.unanswered ?? [], `asking.subjects.${subject}.text`, facts, 'asking.unanswered'),
  )
  return [
    ...late.map(({ id }) => ({ type: 'answered', asked: id, state: 'unanswered' }) as const),
    ...changeBy(state, dues),
  ]
}

/** Whether what all have offered to wind up can be: where it cannot, the offers are taken back and nobody is told why. */
export function closingsJudged(before: Unfolding): Unfolding {
  const waiting = Object.keys(before.state.town.overlaps).filter((id) => waitsForClosing(before.state, id))
  return waiting.reduce((sofar, id) => andThen(sofar, ...judged(sofar.state, id)), before)
}

function judged(state: State, id: Id): Event[] {
  const { scenario, town } = state
  const { close, roles } = known(scenario.overlaps, id)
  const possible = close !== undefined && !town.wound.includes(close.service)
  if (possible && holds(scenario, close.needs, factsOf(scenario, town))) return closing(state, id)
  return roles.map((role) => ({ type: 'divisionOffered', overlap: id, role, how: null }))
}
