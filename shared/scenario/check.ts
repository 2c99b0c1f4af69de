/** Finds what a scenario's shape alone does not show: names, expressions, numbers, the course, things, wording. */
import { checkBots } from './check/bots.ts'
import { checkCasting } from './check/casting.ts'
import { checkClock } from './check/clock.ts'
import { checkCost } from './check/cost.ts'
import { checkCouncil } from './check/council.ts'
import { checkCourse } from './check/course.ts'
import { checkEvents } from './check/events.ts'
import { checkIdleThings } from './check/idle.ts'
import { checkNumbers, checkSize } from './check/numbers.ts'
import { checkReading } from './check/reading.ts'
import { checkReferences } from './check/references.ts'
import { sourcesOf } from './check/sources.ts'
import { checkThings } from './check/things.ts'
import { checkUse } from './check/use.ts'
import { checkWording } from './check/wording.ts'
import { type Diagnostic, error } from './diagnostics.ts'
import { checkExpression } from './expressions.ts'
import type { Scenario } from './schema.ts'

/** Everything that is wrong with a scenario of the right shape, errors and warnings. */
export function check(scenario: Scenario): Diagnostic[] {
  const tooMany = checkSize(scenario)
  if (tooMany.length > 0) return tooMany
  const names = [...checkReferences(scenario), ...checkExpressions(scenario)]
  const parts = [
    checkNumbers,
    checkCasting,
    checkCourse,
    checkThings,
    checkCouncil,
    checkEvents,
    checkBots,
    checkWording,
  ]
  // What can be asked at all must be right before it is worth asking who uses it, how long it takes, and what it costs.
  const whole = names.length > 0 ? [] : [checkUse, checkIdleThings, checkReading, checkClock, checkCost]
  return [...names, ...[...parts, ...whole].flatMap((part) => part(scenario))]
}

/** Nobody reads more mistakes than this, and a file made of nothing else must not keep a server busy. */
const MOST = 1_000

function checkExpressions(scenario: Scenario): Diagnostic[] {
  const found: Diagnostic[] = []
  for (const { at, source, type, publicOnly, context } of sourcesOf(scenario)) {
    if (found.length > MOST) return [...found, error(at, 'expression.stopped', { most: MOST })]
    found.push(...checkExpression(scenario, source, type, at, publicOnly, context))
  }
  return found
}
