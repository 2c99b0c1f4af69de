/** What everybody may know of the numbers: variables, indicators, reports, and why they stand where they stand. */
import { expression } from '../../scenario/expressions.ts'
import { questionOf } from '../../scenario/questions.ts'
import { factsOf, holds } from '../facts.ts'
import { isOpen, isPublic, known, mapKeys, pick, roundOf, variableOf } from '../lookup.ts'
import { numerator } from '../model/reports.ts'
import { perState } from '../remember.ts'
import { reaches } from '../rules/respond.ts'
import type { Contribution, Id, Report, State } from '../state.ts'
import type { PublicReport } from '../views.ts'

/** Public variables, in steps, by place where they are kept there. */
export function publicVariables(state: State): Record<string, number> {
  const { variables } = state.town
  const seen = shown.get(variables) ?? pick(variables, (key) => isPublic(state, variableOf(key)))
  shown.set(variables, seen)
  return seen
}

// Most of what is asked moves none of them.
const shown = new WeakMap<State['town']['variables'], Record<string, number>>()

/** Indicators over public variables as they stand; one that is reported is seen in its reports alone. */
export function publicIndicators(state: State): Record<Id, number> {
  const { indicators } = state.scenario
  const isSeen = (id: Id) => {
    const { terms, report } = known(indicators, id)
    return report === undefined && terms.every(({ variable }) => isPublic(state, variable))
  }
  return mapKeys(pick(indicators, isSeen), (id) => numerator(state, id))
}

/** What the reports say to everybody: the true number, perhaps late; until its hour an official one, or fog. */
export function publicReports(state: State): PublicReport[] {
  return state.town.reports.map(({ round, values }, index) => ({
    round,
    values: mapKeys(values, (key) => valueFor(state, key, index)),
  }))
}

/** The figures of the course without decisions beside those of the newest report that everybody knows, and no others. */
export function publicReference(state: State): Record<Id, number> {
  const index = state.town.reports.length - 1
  const known = Object.keys(state.town.reports[index]?.values ?? {}).flatMap((key) => {
    const shown = valueFor(state, key, index)
    const value = state.house.reference?.[index - (specOf(state, key)?.late ?? 0)]?.[key]
    return shown === null || shown.official || key.includes('@') || value === undefined ? [] : [[key, value] as const]
  })
  return Object.fromEntries(known)
}

/** What the newest report says to those who know an indicator before everybody does. */
export function knownBefore(state: State, role: Id): Record<string, number> {
  const { reports } = state.town
  const newest = reports.at(-1)
  if (newest === undefined) return {}
  return pick(newest.values, (key) => {
    const knows = specOf(state, key)?.knows.includes(role) ?? false
    const shown = valueFor(state, key, reports.length - 1)
    return knows && (shown === null || shown.official || isLate(state, key))
  })
}

/** A factor that looks at something hidden, or names a closed card, is left out; the amount stays. */
export const publicContributions = perState((state): readonly Contribution[] =>
  state.town.contributions
    .filter(({ on }) => isPublic(state, variableOf(on)))
    .map((contribution) => publicPart(state, contribution)),
)

/** The contribution itself where there is nothing to hide: whoever compares has less to do. */
function publicPart(state: State, contribution: Contribution): Contribution {
  const source = publicSource(state, contribution)
  const factors = contribution.factors.filter(({ name }) => isPublicFact(state, name))
  const whole = source === contribution.source && factors.length === contribution.factors.length
  return whole ? contribution : { ...contribution, source, factors }
}

/** What an event changed that did not reach everybody is explained by the phase alone. */
function publicSource(state: State, { source, phase }: Contribution): string {
  const [kind, inject = ''] = source.split('.')
  if (kind !== 'injects' || reaches(state, inject, null)) return source
  return `rounds.${roundOf(state.scenario, phase)}.phases.${phase}.name`
}

function valueFor(state: State, key: string, index: number): PublicReport['values'][string] {
  const spec = specOf(state, key)
  if (spec === undefined) return null
  const { late, when, official } = spec
  if (holds(state.scenario, when, factsOf(state.scenario, state.town))) {
    const value = state.town.reports[index - late]?.values[key]
    return value === undefined ? null : { value, official: false }
  }
  if (official === undefined || key.includes('@')) return null
  return { value: Math.round(official * known(state.scenario.indicators, key).per), official: true }
}

function isLate(state: State, key: string): boolean {
  return (specOf(state, key)?.late ?? 0) > 0
}

function specOf({ scenario }: State, key: keyof Report['values']) {
  return known(scenario.indicators, variableOf(key)).report
}

function isPublicFact(state: State, name: string): boolean {
  const [fn = '', first = '', second] = name.split(':')
  switch (fn) {
    case 'vars':
    case 'at':
    case 'total':
    case 'here':
      return isPublic(state, first)
    case 'open':
    case 'answered':
      return isOpen(state, first)
    case 'happened':
    case 'chosen':
      return reaches(state, first, null)
    case 'chose':
    case 'begun':
      return (second === undefined ? Object.keys(state.town.choices) : [second]).every((id) => isTurned(state, id))
    case 'overdrawn':
      return isTurned(state, first)
    case 'factor':
      return isPublicFactor(state, first)
    default:
      return questionOf(fn)?.everybodyKnows ?? true
  }
}

/** The strength of a factor tells what it was worked out from. */
function isPublicFactor(state: State, id: Id): boolean {
  const { scenario } = state
  const factor = known(scenario.factors, id)
  if (factor.kind === 'ramp' || factor.kind === 'twice') return true
  const reads = {
    amount: () => (factor.kind === 'amount' ? expression(scenario, factor.amount, 'amount').reads : []),
    gate: () => (factor.kind === 'gate' ? expression(scenario, factor.reach, 'amount').reads : []),
    together: () =>
      factor.kind === 'together' && factor.when !== undefined
        ? expression(scenario, factor.when, 'condition').reads
        : [],
  }[factor.kind]()
  return reads.every(({ fn, ids }) => isPublicFact(state, [fn, ...ids].join(':')))
}

function isTurned({ town }: State, choice: Id): boolean {
  return known(town.choices, choice).revealed
}
