/** The same scenario with some of its own numbers changed: what a report is sensitive to, and a town without limits. */
import { frozen } from '../../../shared/scenario/load.ts'
import { type Factored, type Scenario, scenarioSchema } from '../../../shared/scenario/schema.ts'
import type { Tweak } from './plan.ts'

/** A scenario with these changes; null where it would not have the right shape any more. */
export function tweaked(scenario: Scenario, tweaks: readonly Tweak[]): Scenario | null {
  if (tweaks.length === 0) return scenario
  // Its names and expressions were checked before; what a town without events lacks is no mistake here.
  const parsed = scenarioSchema.safeParse(tweaks.reduce(changed, scenario))
  return parsed.success ? frozen(parsed.data) : null
}

/** Every number of every factor that can be more or less. */
export function parametersOf({ factors }: Scenario): { readonly factor: string; readonly part: string }[] {
  return Object.entries(factors).flatMap(([factor, it]) => partsOf(it).map((part) => ({ factor, part })))
}

function partsOf(factor: Factored): string[] {
  switch (factor.kind) {
    case 'ramp':
      return ['first']
    case 'twice':
      return ['second', 'third', 'agreed.second', 'agreed.third']
    case 'together':
      return ['each', 'most']
    case 'gate':
      return ['least', ...numbersIn(factor.reach)]
    case 'amount':
      return numbersIn(factor.amount)
  }
}

/** `1:0.004` is the second number of an expression; names in quotes hold no numbers. */
function numbersIn(source: string): string[] {
  return [...source.matchAll(NUMBER)].flatMap(([number, quoted], i) => (quoted === undefined ? [`${i}:${number}`] : []))
}
const NUMBER = /('[^']*')|(?<![\w.])\d+(?:\.\d+)?(?![\w.])/g

function changed(scenario: Scenario, tweak: Tweak): Scenario {
  switch (tweak.kind) {
    case 'factor': {
      const { factor: id, part, by } = tweak
      const factor = scenario.factors[id]
      return factor === undefined ? scenario : withFactor(scenario, id, withPart(factor, part, by))
    }
    case 'assumption':
      return withAssumption(scenario, tweak.assumption, tweak.by)
    case 'plain':
      return plain(scenario)
  }
}

function withFactor(scenario: Scenario, id: string, factor: Factored): Scenario {
  return { ...scenario, factors: { ...scenario.factors, [id]: factor } }
}

function withPart(factor: Factored, part: string, by: number): Factored {
  switch (factor.kind) {
    case 'ramp':
      return { ...factor, first: share(factor.first * by) }
    case 'twice': {
      const scale = (name: string, value: number) => (name === part ? share(value * by) : value)
      const { second, third, agreed } = factor
      return {
        ...factor,
        second: scale('second', second),
        third: scale('third', third),
        agreed: { second: scale('agreed.second', agreed.second), third: scale('agreed.third', agreed.third) },
      }
    }
    case 'together': {
      const each = part === 'each' ? between(factor.each * by, 1, 2) : factor.each
      return { ...factor, each, most: part === 'most' ? between(factor.most * by, 1, 3) : factor.most }
    }
    case 'gate':
      return part === 'least'
        ? { ...factor, least: share(factor.least * by) }
        : { ...factor, reach: withNumber(factor.reach, part, by) }
    case 'amount':
      return { ...factor, amount: withNumber(factor.amount, part, by) }
  }
}

function withNumber(source: string, part: string, by: number): string {
  const wanted = Number(part.split(':')[0])
  let i = -1
  return source.replaceAll(NUMBER, (found: string) => {
    i += 1
    return i === wanted ? rounded(Number(found) * by) : found
  })
}

/** An assumption that is stronger: its measures bring more, and its factors are further away from 1. */
function withAssumption(scenario: Scenario, assumption: string, by: number): Scenario {
  const measures = Object.entries(scenario.measures).map(([id, measure]) => {
    if (measure.assumption !== assumption) return [id, measure] as const
    const effects = measure.effects.map((effect) => ({ ...effect, amount: `(${effect.amount}) * ${by}` }))
    return [id, { ...measure, effects }] as const
  })
  const factors = Object.entries(scenario.factors).map(
    ([id, factor]) => [id, factor.assumption === assumption ? stronger(factor, by) : factor] as const,
  )
  return { ...scenario, measures: Object.fromEntries(measures), factors: Object.fromEntries(factors) }
}

function stronger(factor: Factored, by: number): Factored {
  const away = (value: number) => share(1 - (1 - value) * by)
  switch (factor.kind) {
    case 'amount':
      return { ...factor, amount: `1 + ((${factor.amount}) - 1) * ${by}` }
    case 'ramp':
      return { ...factor, first: away(factor.first) }
    case 'twice': {
      const agreed = { second: away(factor.agreed.second), third: away(factor.agreed.third) }
      return { ...factor, second: away(factor.second), third: away(factor.third), agreed }
    }
    case 'together':
      return { ...factor, each: between(1 + (factor.each - 1) * by, 1, 2) }
    case 'gate':
      return { ...factor, least: share(factor.least * by) }
  }
}

/** No events, enough money and enough posts: what the measures do by themselves. */
function plain(scenario: Scenario): Scenario {
  const quiet = (steps: Scenario['rounds'][string]['phases'][string]['enter']) =>
    steps.filter((step) => step.do !== 'draw')
  const rounds = Object.entries(scenario.rounds).map(([id, round]) => {
    const phases = Object.entries(round.phases).map(
      ([name, phase]) => [name, { ...phase, enter: quiet(phase.enter), leave: quiet(phase.leave) }] as const,
    )
    return [id, { ...round, phases: Object.fromEntries(phases) }] as const
  })
  const pots = Object.entries(scenario.pots).map(([id, pot]) => [id, { ...pot, overdraw: true }] as const)
  const measures = Object.entries(scenario.measures).map(([id, measure]) => [id, { ...measure, staff: 0 }] as const)
  return {
    ...scenario,
    rounds: Object.fromEntries(rounds),
    pots: Object.fromEntries(pots),
    measures: Object.fromEntries(measures),
    staff: undefined,
  }
}

function share(value: number): number {
  return between(value, 0, 1)
}

function between(value: number, least: number, most: number): number {
  return Math.round(Math.min(most, Math.max(least, value)) * 1e6) / 1e6
}

/** As a number that the parser reads: no exponents. */
function rounded(value: number): string {
  return String(Math.round(value * 1e6) / 1e6)
}
