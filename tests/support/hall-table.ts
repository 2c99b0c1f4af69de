/** Tables of the town hall, moved on to where a test begins, and the people who sit at them. */
import { begin } from '../../shared/engine/begin.ts'
import type { Id, State } from '../../shared/engine/state.ts'
import type { Scenario } from '../../shared/scenario/schema.ts'
import { hall } from './engine-hall.ts'
import { facilitator, movedTo, person, sits } from './engine-tiny.ts'
import { played } from './given.ts'

/** Anna holds the office, Bert the purse, Cleo speaks for the parents. */
export const anna = person('anna', 'office')
export const bert = person('bert', 'purse')
export const cleo = person('cleo', 'parents')

/** A hall where all three play, moved on to this phase with nothing decided on the way. */
export function hallAt(phase: Id, scenario: Scenario = hall): State {
  const started = played(
    begin(scenario, 'seed', 'room'),
    sits('anna', 'office'),
    sits('bert', 'purse'),
    sits('cleo', 'parents'),
    facilitator({ type: 'start' }),
  )
  return movedTo(phase, started)
}

/** A motion of the parents for the coach, in a full form, as it lies in the drafting. */
export const proposed = cleo({ type: 'propose', measure: 'coach', form: 'full' })
export const idea = cleo({ type: 'proposeFree', form: 'brief', place: 'hill', cost: 5, title: 't1' })
