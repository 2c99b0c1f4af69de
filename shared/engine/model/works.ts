/** A measure or an own idea that was decided, as one thing: what it brings, where, since when, and how to say its name. */
import type { Effect, Scenario } from '../../scenario/schema.ts'
import { known } from '../lookup.ts'
import { activityOf, classOf, motionOf } from '../motions.ts'
import type { Id, Running, State, Town } from '../state.ts'

export interface Work {
  readonly id: Id
  readonly measure: Id | null
  readonly running: Running
  readonly effects: readonly Effect[]
  /** By how much the amounts of its effects are multiplied: an own idea is written down for 100,000 a year. */
  readonly scale: number
  readonly delay: number
  readonly places: readonly Id[]
  /** Where in the scenario it is written down, and the words that name it. */
  readonly at: string
  readonly name: string
}

/** Amounts of an own idea are written down for so much a year, in units of the file. */
const WRITTEN_FOR = 100

/** What was decided under this id. */
export function workOf(scenario: Scenario, town: Town, id: Id): Work {
  const running = known(town.running, id)
  const motion = motionOf(town, running)
  const { places } = activityOf(scenario, town, id)
  if (motion.measure !== null) {
    const { effects, delay } = known(scenario.measures, motion.measure)
    const at = `measures.${motion.measure}`
    return { id, measure: motion.measure, running, effects, scale: 1, delay, places, at, name: `${at}.name` }
  }
  const { effects = [], delay = 0 } = classOf(scenario, motion) ?? {}
  const at = `motions.free.classes.${motion.free?.class ?? ''}`
  const scale = (motion.free?.cost ?? 0) / WRITTEN_FOR
  return { id, measure: null, running, effects, scale, delay, places, at, name: `${at}.name` }
}

/** Everything that was decided so far, whether its money has ended or not, in the order in which it was. */
export function worksOf({ scenario, town }: Pick<State, 'scenario' | 'town'>): Work[] {
  return Object.keys(town.running).map((id) => workOf(scenario, town, id))
}

/** Whether this year is one in which it brings something: its delay is over. */
export function hasBegun({ running, delay }: Work, year: number): boolean {
  return year >= running.since + delay
}

/** How many years ago its money ended, counting the first year without as one; 0 while it is paid. */
export function yearsUnpaid({ running: { until } }: Work, year: number): number {
  return until === null ? 0 : Math.max(0, year - until + 1)
}
