/** What motions and running measures are about: their path, their places, whether their money has ended. */
import type { Scenario } from '../scenario/schema.ts'
import { known } from './lookup.ts'
import type { MotionState } from './motion-state.ts'
import type { Id, Running, Town } from './state.ts'

/** What a service, a measure or an own idea does, for whom, and where; no places: everywhere. */
export interface Activity {
  readonly id: Id
  readonly function?: Id | undefined
  readonly group?: Id | undefined
  readonly places: readonly Id[]
}

/** The bodies that decide a motion, in their order. */
export function pathOf(scenario: Scenario, { measure }: MotionState): readonly Id[] {
  return measure === null ? (scenario.motions?.free?.decide ?? []) : known(scenario.measures, measure).decide
}

/** The body where a motion lies now; null once it is decided or withdrawn. */
export function bodyOf(scenario: Scenario, motion: MotionState): Id | null {
  if (motion.outcome !== 'open') return null
  return pathOf(scenario, motion).find((body) => motion.results.every((result) => result.body !== body)) ?? null
}

/** The class that was assigned to an own idea. */
export function classOf(scenario: Scenario, { free }: MotionState) {
  const id = free?.class ?? null
  return id === null ? undefined : scenario.motions?.free?.classes[id]
}

/** The motion by which a running measure was decided. */
export function motionOf(town: Town, { motion: id }: Running): MotionState {
  const now = known(town.motions, id)
  if (now.outcome === 'carried') return now
  const before = town.past.findLast(({ measure, outcome }) => measure === id && outcome === 'carried')
  return before ?? now
}

/** Whether a measure is at work or about to be: it was decided, and its money has not ended. */
export function isRunning({ running, year }: Town, id: Id): boolean {
  if (!Object.hasOwn(running, id)) return false
  const { until } = known(running, id)
  return until === null || year < until
}

/** The measures and own ideas whose money has not ended, in the order in which they were decided. */
export function runningIds(town: Town): Id[] {
  return Object.keys(town.running).filter((id) => isRunning(town, id))
}

/** What runs in a town: services that have not been wound up, then measures and own ideas by `since`. */
export function activitiesOf(scenario: Scenario, town: Town): Activity[] {
  const services = Object.entries(scenario.services)
    .filter(([id]) => !town.wound.includes(id))
    .map(([id, service]) => ({ id, ...service }))
  const measures = runningIds(town)
    .toSorted((a, b) => known(town.running, a).since - known(town.running, b).since)
    .map((id) => activityOf(scenario, town, id))
  return [...services, ...measures]
}

/** What a measure or an own idea that was decided does, for whom, and where. */
export function activityOf(scenario: Scenario, town: Town, id: Id): Activity {
  const motion = motionOf(town, known(town.running, id))
  if (motion.measure !== null) return { id, ...known(scenario.measures, motion.measure) }
  return { id, ...classOf(scenario, motion), places: motion.free === null ? [] : [motion.free.place] }
}

/** Whether an activity takes place there; one without places takes place everywhere. */
export function isIn({ places }: Activity, place: Id): boolean {
  return places.length === 0 || places.includes(place)
}

/** Whether a motion has a full form with all its fields filled. */
export function isConceived(scenario: Scenario, { form, fields }: MotionState): boolean {
  const { full, fields: asked } = known(scenario.forms, form)
  return full && Object.keys(asked).every((field) => isFilled(fields[field]))
}

/** Whether a field holds a building block or words. */
export function isFilled(field: MotionState['fields'][string] | undefined): boolean {
  return field !== undefined && (field.option !== null || field.text !== null)
}
