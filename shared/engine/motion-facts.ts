/** Answers what expressions ask of a motion that is voted on, and of a measure whose effect is worked out. */
import type { EffectFacts, Facts, MotionFacts } from '../scenario/language.ts'
import type { Scenario } from '../scenario/schema.ts'
import { known } from './lookup.ts'
import type { MotionState } from './motion-state.ts'
import { activityOf, classOf, isConceived, isFilled, motionOf } from './motions.ts'
import type { Id, Town } from './state.ts'

/** The facts of a motion as it stands. */
export function motionFacts(scenario: Scenario, motion: MotionState): MotionFacts {
  const measure = motion.measure === null ? undefined : known(scenario.measures, motion.measure)
  const named = measure?.places ?? (motion.free === null ? [] : [motion.free.place])
  return {
    covered: () => motion.cover === 'yes',
    reported: () => motion.cover === 'report',
    late: () => motion.late,
    heard: () => Object.keys(motion.heard).length > 0,
    passed: (body) => motion.results.some((result) => result.body === body && result.carried),
    signers: () => 1 + motion.cosigned.length,
    fills: (field) => isFilled(motion.fields[field]),
    says: (field, tag) => tagsOf(scenario, motion, field).includes(tag),
    places: () => (named.length === 0 ? Object.keys(scenario.places).length : named.length),
    costs: () => (measure === undefined ? (motion.free?.cost ?? 0) : measure.cost + measure.yearly),
    about: (id) => motion.measure === id,
  }
}

/** The facts of a measure or own idea that was decided. */
export function effectFacts(scenario: Scenario, town: Town, id: Id, facts: Facts): EffectFacts {
  const running = known(town.running, id)
  const motion = motionOf(town, running)
  const measure = motion.measure === null ? classOf(scenario, motion) : known(scenario.measures, motion.measure)
  const { places } = activityOf(scenario, town, id)
  return {
    here: (variable) =>
      mean((places.length === 0 ? Object.keys(scenario.places) : places).map((p) => facts.at(variable, p))),
    access: (kind) => measure?.access === kind,
    stage: () => measure?.stage ?? 0,
    conceived: () => isConceived(scenario, motion),
    age: () => Math.max(0, town.year - running.since),
    deliveredBy: (role) => deliverers(scenario, motion).includes(role),
  }
}

/** An own idea is carried out by its author. */
function deliverers(scenario: Scenario, { measure, by }: MotionState): readonly Id[] {
  return measure === null ? [by] : known(scenario.measures, measure).deliver
}

function tagsOf(scenario: Scenario, { form, fields }: MotionState, field: Id): readonly string[] {
  const option = fields[field]?.option ?? null
  const options = known(scenario.forms, form).fields[field]?.options ?? {}
  return option === null ? [] : (options[option]?.tags ?? [])
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((a, b) => a + b, 0) / numbers.length
}
