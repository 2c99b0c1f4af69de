/** Checks that what a council may decide can be proposed, voted on, carried, paid and delivered. */
import { type Diagnostic, error, warning } from '../diagnostics.ts'
import { entry } from '../names.ts'
import type { Body, Measure, Scenario } from '../schema.ts'
import { isNever } from './constant.ts'
import { type At, entriesOf, phasesOf, stepsOf } from './places.ts'

/** Bodies that can never decide, and measures that never come to anything. */
export function checkCouncil(scenario: Scenario): Diagnostic[] {
  const free = scenario.motions?.free
  return [
    ...entriesOf('bodies', scenario.bodies).flatMap((body) => checkBody(scenario, body)),
    ...entriesOf('measures', scenario.measures).flatMap((measure) => checkMeasure(scenario, measure)),
    ...(free === undefined ? [] : checkPath(scenario, 'motions.free.decide', free.decide)),
  ]
}

function checkBody(scenario: Scenario, { at, id, it }: At<Body> & { readonly id: string }): Diagnostic[] {
  const most = playedVotes(it) + memberVotes(scenario, it)
  const bars = [
    [`${at}.majority`, it.majority],
    [`${at}.late`, it.late ?? 0],
    [`${at}.quorum`, it.quorum],
  ] as const
  return [
    ...bars.flatMap(([place, votes]) => (votes > most ? [error(place, 'vote.majority', { votes, most })] : [])),
    ...(countsOf(scenario).includes(id) ? [] : [error(at, 'body.uncounted', { name: id })]),
    ...(Object.keys(it.seats).length > 0 && !phasesOf(scenario).some((phase) => phase.it.accepts.vote === id)
      ? [error(at, 'body.silent', { name: id })]
      : []),
  ]
}

type MeasureAt = At<Measure> & { readonly id: string }

function checkMeasure(scenario: Scenario, measure: MeasureAt): Diagnostic[] {
  const { at, id, it } = measure
  if (it.propose.length === 0 && it.decide.length === 0) return checkChosen(measure)
  const pot = entry(scenario.pots, it.pot)
  const room = pot === undefined ? 0 : (entry(scenario.variables, pot.variable)?.max ?? 0)
  const price = it.cost + it.yearly
  return [
    ...(isProposed(scenario, it) ? [] : [error(at, 'measure.unproposed', { name: id })]),
    ...(it.decide.length === 0 ? [error(at, 'measure.undecided', { name: id })] : []),
    ...(price > 0 && !pot?.overdraw && price * (1 - refunded(it)) > room
      ? [error(`${at}.pot`, 'measure.unpaid', { name: id, price, room })]
      : []),
    ...(it.staff > 0 && scenario.staff === undefined ? [warning(`${at}.staff`, 'measure.staff', { name: id })] : []),
    ...(it.deliver.length === 0 ? [warning(`${at}.deliver`, 'measure.undelivered', { name: id })] : []),
    ...(it.needs !== undefined && isNever(scenario, it.needs.when)
      ? [error(`${at}.needs.when`, 'measure.never', { name: id })]
      : []),
    ...checkPath(scenario, `${at}.decide`, it.decide),
    ...it.decide.flatMap((body) => checkConflict(scenario, measure, body)),
  ]
}

/** What is laid in a choice changes something once, as it begins. */
function checkChosen({ at, it }: MeasureAt): Diagnostic[] {
  const late = it.effects.findIndex((effect) => effect.as !== 'once')
  return late < 0 ? [] : [error(`${at}.effects[${late}].as`, 'measure.idle')]
}

function isProposed(scenario: Scenario, { propose, from }: Measure): boolean {
  const rounds = Object.keys(scenario.rounds)
  const first = from === undefined ? 0 : Math.max(0, rounds.indexOf(from))
  const open = rounds.slice(first).flatMap((round) => Object.values(scenario.rounds[round]?.phases ?? {}))
  return propose.length > 0 && open.some(({ accepts }) => accepts.propose.length > 0)
}

/** The bodies of a path must count in its order, after a phase in which something can be proposed. */
function checkPath(scenario: Scenario, at: string, path: readonly string[]): Diagnostic[] {
  const phases = phasesOf(scenario)
  const first = phases.findIndex(({ it }) => it.accepts.propose.length > 0)
  const counts = first < 0 ? [] : phases.slice(first).flatMap((phase) => countsIn(phase))
  let from = 0
  for (const body of path) {
    const next = counts.indexOf(body, from)
    if (next < 0) return first < 0 ? [] : [error(at, 'measure.path', { name: body })]
    from = next + 1
  }
  return []
}

function checkConflict(scenario: Scenario, { at, it }: MeasureAt, id: string): Diagnostic[] {
  const body = entry(scenario.bodies, id)
  if (body === undefined || !body.conflict || body.advises) return []
  const free = Object.keys(body.seats).filter((role) => !it.deliver.includes(role))
  const most = free.reduce((sum, role) => sum + (body.seats[role] ?? 0), memberVotes(scenario, body))
  const least = body.of === 'all' ? body.majority : Math.max(1, body.quorum)
  return most < least ? [error(`${at}.deliver`, 'vote.conflict', { name: id, most, votes: least })] : []
}

function playedVotes({ seats }: Body): number {
  return Object.values(seats).reduce((sum, votes) => sum + votes, 0)
}

/** Votes of members whom nobody plays; those who always say no are none. */
function memberVotes(scenario: Scenario, { members }: Body): number {
  return members.reduce((sum, { votes, yes }) => (isNever(scenario, yes) ? sum : sum + votes), 0)
}

function refunded({ refunds }: Measure): number {
  return Math.min(
    1,
    refunds.reduce((sum, { share }) => sum + share, 0),
  )
}

function countsOf(scenario: Scenario): string[] {
  return phasesOf(scenario).flatMap((phase) => countsIn(phase))
}

function countsIn(phase: ReturnType<typeof phasesOf>[number]): string[] {
  return stepsOf(phase).flatMap(({ it }) => (it.do === 'count' ? [it.body] : []))
}
