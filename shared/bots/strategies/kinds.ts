/** What kind of thing a measure is, told from its data alone: no strategy knows the names of a scenario. */
import type { Id } from '../../engine/state.ts'
import type { Scenario } from '../../scenario/schema.ts'

export interface Kind {
  /** It changes how institutions work together and reaches nobody itself. */
  readonly structure: boolean
  /** It lowers what the town has to pay, and does nothing else that is reported. */
  readonly control: boolean
  /** More families have somebody. */
  readonly reaches: boolean
  readonly stage: number
  readonly delay: number
}

/** The kind of a measure. */
export function kindOf(scenario: Scenario, measure: Id): Kind {
  const kinds = found.get(scenario) ?? new Map<Id, Kind>()
  found.set(scenario, kinds)
  const kind = kinds.get(measure) ?? told(scenario, measure)
  kinds.set(measure, kind)
  return kind
}

// Whoever ranks measures asks it of each, after every step.
const found = new WeakMap<Scenario, Map<Id, Kind>>()

function told(scenario: Scenario, measure: Id): Kind {
  const { stage, delay = 0, effects = [] } = scenario.measures[measure] ?? {}
  return {
    structure: stage === undefined,
    control: isControl(scenario, measure),
    reaches: effects.some(({ on }) => scenario.variables[on]?.unit === 'families'),
    stage: stage ?? 0,
    delay,
  }
}

function isControl(scenario: Scenario, measure: Id): boolean {
  const effects = scenario.measures[measure]?.effects ?? []
  const reported = effects.filter(({ on }) => isSteered(scenario, on))
  return reported.length > 0 && reported.every(({ on }) => scenario.variables[on]?.unit === 'money')
}

/** Whether an indicator tells of this variable, and the town can move it. */
function isSteered({ indicators }: Scenario, variable: Id): boolean {
  return Object.values(indicators).some(
    ({ terms, steerable }) => steerable && terms.some((term) => term.variable === variable),
  )
}
