/** What expressions come to that ask nothing of a game, or nothing but which year it is. */
import { type ExpressionType, expression, type Facts } from '../expressions.ts'
import type { Scenario } from '../schema.ts'
import { phasesOf, stepsOf } from './places.ts'

/** Whether a condition is false at any time of any game. What is no condition at all is told elsewhere. */
export function isNever(scenario: Scenario, source: string): boolean {
  return partsOf(source).some((part) => valuesOf(scenario, part, 'condition')?.every((value) => value === false))
}

/** What an expression that asks nothing comes to; undefined where it asks something or is none. */
export function constantOf(scenario: Scenario, source: string, type: ExpressionType): number | boolean | undefined {
  const values = new Set(valuesOf(scenario, source, type))
  return values.size === 1 ? [...values][0] : undefined
}

/** What it comes to in each year; undefined where it asks something else. */
function valuesOf(scenario: Scenario, source: string, type: ExpressionType): (number | boolean)[] | undefined {
  try {
    const { reads, evaluate } = expression(scenario, source, type)
    if (reads.some(({ fn }) => fn !== 'year')) return undefined
    const years = reads.length === 0 ? 0 : yearsOf(scenario)
    return Array.from({ length: years + 1 }, (_, year) => evaluate({ vars: {}, year: () => year } as unknown as Facts))
  } catch {
    return undefined
  }
}

function yearsOf(scenario: Scenario): number {
  const steps = phasesOf(scenario).flatMap(stepsOf)
  return steps.reduce((years, { it }) => (it.do === 'year' ? years + it.years : years), 0)
}

/** The conditions that must hold together; one alone where there are others to choose from, or brackets. */
function partsOf(source: string): string[] {
  return /\|\||\?|\(.*&&.*\)/s.test(source) ? [source] : source.split('&&')
}
