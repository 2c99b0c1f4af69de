/** Checks the numbers of a scenario: bounds, grains, thresholds, people. */
import { type Diagnostic, error, warning } from '../diagnostics.ts'
import { entry } from '../names.ts'
import type { Scenario, Step } from '../schema.ts'
import { type At, entriesOf, phasesOf, stepsOf } from './places.ts'

/** Numbers that contradict each other. */
export function checkNumbers(scenario: Scenario): Diagnostic[] {
  return [
    ...checkPeople(scenario),
    ...checkVariables(scenario),
    ...phasesOf(scenario)
      .flatMap(stepsOf)
      .flatMap((step) => checkStep(scenario, step)),
    ...entriesOf('indicators', scenario.indicators).flatMap(({ at, it }) => {
      if (it.report !== undefined) return []
      const hidden = it.terms.find(({ variable }) => entry(scenario.variables, variable)?.visibility === 'hidden')
      return hidden === undefined ? [] : [warning(at, 'indicator.hidden', { name: hidden.variable })]
    }),
    ...entriesOf('roles', scenario.roles).flatMap(({ at, it }) => rising(`${at}.goal.levels`, it.goal.levels)),
  ]
}

/** How many of each a scenario may have: every one is looked at again and again while people wait. */
const MOST = {
  roles: 24,
  places: 24,
  variables: 60,
  indicators: 60,
  factors: 40,
  pots: 24,
  services: 200,
  overlaps: 100,
  bodies: 12,
  forms: 24,
  stories: 24,
  documents: 200,
  presets: 24,
  cards: 200,
  promises: 100,
  acts: 100,
  measures: 200,
  choices: 50,
  proposals: 24,
  injects: 200,
} as const
const MOST_PHASES = 100

/** Kinds of things of which there are too many to look at them any further. */
export function checkSize(scenario: Scenario): Diagnostic[] {
  const kinds = Object.keys(MOST) as (keyof typeof MOST)[]
  return [
    ...kinds
      .filter((kind) => Object.keys(scenario[kind]).length > MOST[kind])
      .map((kind) => error(kind, 'things.many', { most: MOST[kind] })),
    ...(phasesOf(scenario).length > MOST_PHASES ? [error('rounds', 'things.many', { most: MOST_PHASES })] : []),
  ]
}

function checkPeople({ people, roles }: Scenario): Diagnostic[] {
  return [
    ...(Object.keys(roles).length < 2 ? [error('roles', 'roles.few')] : []),
    ...(people.min > people.max ? [error('people', 'people.range', { min: people.min, max: people.max })] : []),
  ]
}

function checkVariables(scenario: Scenario): Diagnostic[] {
  return entriesOf('variables', scenario.variables).flatMap(({ at, id, it }) => {
    const { start, min, max, words, like } = it
    const starts = typeof start === 'number' ? [[`${at}.start`, start] as const] : valuesAt(`${at}.start`, start)
    return [
      ...starts.flatMap(([place, value]) => inRange(scenario, place === `${at}.start` ? at : place, id, value)),
      ...starts.flatMap(([place, value]) => onGrain(scenario, place, id, value)),
      ...(['min', 'max'] as const).flatMap((part) => onGrain(scenario, `${at}.${part}`, id, it[part])),
      ...(min > max ? [error(at, 'variable.bounds', { min, max })] : []),
      ...(typeof start === 'number' ? [] : checkEverywhere(scenario, `${at}.start`, start)),
      ...rising(`${at}.words`, words),
      ...rising(
        `${at}.like`,
        like.map(({ of }) => ({ from: of })),
        'of',
      ),
      ...like.flatMap(({ many }, n) =>
        Object.values(many).every((said) => said?.includes('{count}'))
          ? []
          : [error(`${at}.like[${n}].many`, 'variable.like', { name: 'count' })],
      ),
    ]
  })
}

function valuesAt(at: string, start: Readonly<Record<string, number>>) {
  return Object.entries(start).map(([place, value]) => [`${at}.${place}`, value] as const)
}

/** A variable that is kept for each place is kept for all of them: else sums and means would mislead. */
function checkEverywhere({ places }: Scenario, at: string, start: Readonly<Record<string, number>>): Diagnostic[] {
  const missing = Object.keys(places).filter((place) => !Object.hasOwn(start, place))
  return missing.map((place) => error(at, 'variable.everywhere', { name: place }))
}

function checkStep(scenario: Scenario, { at, it }: At<Step>): Diagnostic[] {
  if (it.do === 'begin') {
    const costs = entriesOf('measures', scenario.measures).map((measure) => [measure.at, measure.it.cost] as const)
    return costs.flatMap(([place, cost]) => onGrain(scenario, `${place}.cost`, it.pot, cost))
  }
  if (it.do !== 'refill') return []
  const value = Number(it.to)
  if (Number.isNaN(value) || entry(scenario.variables, it.variable) === undefined) return []
  return [...inRange(scenario, `${at}.to`, it.variable, value), ...onGrain(scenario, `${at}.to`, it.variable, value)]
}

function inRange(scenario: Scenario, at: string, variable: string, value: number): Diagnostic[] {
  const { min, max } = entry(scenario.variables, variable) ?? { min: value, max: value }
  return (min <= value && value <= max) || min > max ? [] : [error(at, 'variable.range', { value, min, max })]
}

function onGrain(scenario: Scenario, at: string, variable: string, value: number): Diagnostic[] {
  const step = entry(scenario.variables, variable)?.step ?? 1
  return value % step === 0 ? [] : [error(at, 'variable.grain', { name: variable, value, step })]
}

function rising(at: string, thresholds: readonly { readonly from: number }[], name = 'from'): Diagnostic[] {
  const falls = thresholds.findIndex(({ from }, index) => index > 0 && from <= (thresholds[index - 1]?.from ?? from))
  return falls < 0 ? [] : [error(`${at}[${falls}].${name}`, 'levels.order')]
}
