/** Counts how many steps a scenario costs at most where people wait: while a phase ends and while a year passes. */
import { type Diagnostic, error } from '../diagnostics.ts'
import { expression } from '../expressions.ts'
import type { Scenario } from '../schema.ts'
import { phasesOf, stepsOf } from './places.ts'
import { type Source, sourcesOf } from './sources.ts'

/** No file takes more steps than this for everything that can fall due at once. */
const MOST = 2_000_000

/** A scenario that would keep a server busy, counted in steps: a machine's speed plays no part in it. */
export function checkCost(scenario: Scenario): Diagnostic[] {
  const steps = stepsIn(scenario)
  return steps > MOST ? [error('', 'file.expensive', { steps, most: MOST })] : []
}

/** What everything costs that a town can ask for at once, in steps. */
export function stepsIn(scenario: Scenario): number {
  const works = Object.keys(scenario.measures).length + Object.keys(scenario.roles).length
  const services = Object.keys(scenario.services).length
  const effects = Object.values(scenario.measures).reduce((sum, measure) => sum + measure.effects.length, 0)
  const years = phasesOf(scenario)
    .flatMap(stepsOf)
    .reduce((sum, { it }) => (it.do === 'year' ? sum + it.years : sum), 1)
  const times = (source: Source) => {
    if (source.context === 'motion') return works
    return source.context === 'effect' ? effects * years : 1
  }
  return sourcesOf(scenario).reduce(
    (sum, source) => sum + times(source) * costOf(scenario, source, works + services),
    0,
  )
}

/** Questions about everything at work look at each of it. */
const BROAD: readonly string[] = ['active', 'committed', 'doubled', 'concepts', 'shared', 'total', 'here']

function costOf(scenario: Scenario, { source, type }: Source, works: number): number {
  const { cost, reads } = expression(scenario, source, type)
  return cost + reads.filter(({ fn }) => BROAD.includes(fn)).length * works
}
