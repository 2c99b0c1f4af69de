/** What was decided begins: it is paid, people are hired, and what it brings at once is there. */
import type { Event } from '../commands.ts'
import { factsOf, withEffect } from '../facts.ts'
import { known, units } from '../lookup.ts'
import type { MotionState } from '../motion-state.ts'
import type { Id, State } from '../state.ts'
import { andThen, type Unfolding } from '../unfold.ts'
import { changeBy, type Due, duesOf } from './quantities.ts'
import { onceOf, type Terms, termsOf } from './terms.ts'
import { workOf } from './works.ts'

/** Begins a carried motion. Where posts are short, it begins a year later and takes those that are left. */
export function commission(before: Unfolding, id: Id): Unfolding {
  const { scenario, town } = before.state
  const motion = known(town.motions, id)
  const terms = termsOf(before.state, motion)
  const free = scenario.staff === undefined ? terms.staff : units(before.state, scenario.staff)
  const since = town.year + (terms.staff > free ? 1 : 0)
  const until = terms.fades === null ? null : since + terms.fades
  const again = motion.measure !== null && Object.hasOwn(town.running, id)
  const booked = again ? known(town.running, id).booked : {}
  const running = { motion: id, since, until, booked, yearly: terms.yearly }
  const begun = andThen(before, { type: 'commissioned', id, running })
  const dues = [
    ...payment(begun.state, id, terms),
    ...hiring(begun.state, id, Math.min(terms.staff, free)),
    ...(again ? [] : once(begun.state, id, motion)),
  ]
  return andThen(begun, ...changeBy(begun.state, dues))
}

/** What it changes to decide a motion without having heard those who must be. */
export function unheard({ scenario, town, ...rest }: State, motion: MotionState): Event[] {
  const { hearing = [], unheard: changes = [] } = scenario.motions ?? {}
  if (hearing.length === 0 || Object.keys(motion.heard).length > 0) return []
  const name = motion.measure === null ? 'motions.free.title' : `measures.${motion.measure}.name`
  const dues = duesOf(scenario, changes, name, factsOf(scenario, town), 'motions.unheard')
  return changeBy({ scenario, town, ...rest }, dues)
}

function payment({ scenario, town }: State, id: Id, { pot, once, yearly, refunds }: Terms): Due[] {
  if (pot === null || once + yearly === 0) return []
  const { name } = workOf(scenario, town, id)
  return [{ on: known(scenario.pots, pot).variable, amount: -(once + yearly), source: name, factors: refunds }]
}

function hiring({ scenario, town }: State, id: Id, posts: number): Due[] {
  if (scenario.staff === undefined || posts <= 0) return []
  return [{ on: scenario.staff, amount: -posts, source: workOf(scenario, town, id).name, factors: [] }]
}

/** Nothing is multiplied here, and what began once before does not begin again. */
function once(state: State, id: Id, motion: MotionState): Due[] {
  const { scenario, town } = state
  const { at, name, places, scale } = workOf(scenario, town, id)
  const facts = withEffect(scenario, town, id)
  return onceOf(state, motion).flatMap(({ index, change }) => {
    const source = change.source === undefined ? name : `${at}.effects.${index}.source`
    return duesOf(scenario, [{ ...change, source: undefined }], source, facts, undefined, places).map((due) => ({
      ...due,
      amount: due.amount * scale,
    }))
  })
}
