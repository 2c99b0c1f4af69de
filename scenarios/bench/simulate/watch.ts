/** Watches one run and keeps of it what a report needs. */
import type { Event } from '../../../shared/engine/commands.ts'
import { amountOf, factsOf } from '../../../shared/engine/facts.ts'
import { keysOf, known, mapKeys, units } from '../../../shared/engine/lookup.ts'
import { isCarried } from '../../../shared/engine/model/ballots.ts'
import { numerator } from '../../../shared/engine/model/reports.ts'
import type { BallotResult, MotionState, Vote } from '../../../shared/engine/motion-state.ts'
import type { RefusalCode } from '../../../shared/engine/refusals.ts'
import type { Id, State } from '../../../shared/engine/state.ts'
import type { Body, Scenario } from '../../../shared/scenario/schema.ts'
import type { Ballots, Outcome, RoundEnd } from './outcome.ts'

export interface Watch {
  /** An event, and the table before it. */
  saw(before: State, event: Event): void
  refused(code: RefusalCode): void
  /** What was kept, once the game has ended. */
  outcome(after: State, asks: number): Outcome
}

/** A fresh watch over one run. */
export function watch(): Watch {
  const rounds: RoundEnd[] = []
  const proposed = new Set<Id>()
  const failed: Record<string, number> = {}
  const refused: Partial<Record<RefusalCode, number>> = {}
  const ballots: Record<Id, Ballots> = {}
  const chosen: Record<Id, Id> = {}
  return {
    saw(before, event) {
      if (event.type === 'moved' && event.position.round !== before.town.position.round) rounds.push(roundEnd(before))
      if (event.type === 'proposed') proposed.add(event.motion)
      if (event.type === 'chosen') proposed.add(event.measure)
      if (event.type === 'concluded') chosen[event.inject] = event.option
      if (event.type === 'counted') {
        if (event.outcome === 'failed') count(failed, event.why ?? 'vote')
        const body = event.result.body
        ballots[body] = tallied(before, ballots[body], known(before.town.motions, event.motion), event.result)
      }
    },
    refused: (code) => count(refused, code),
    outcome(after, asks) {
      const { town } = after
      const told = Object.keys(town.cards).filter((id) => isKnown(after, id))
      return {
        rounds: [...rounds, roundEnd(after)],
        ending: town.ending,
        levels: town.levels,
        goals: town.goals,
        worth: worthOf(after),
        variables: variablesOf(after),
        proposed: [...proposed],
        carried: [
          ...new Set([...Object.keys(town.running), ...Object.values(town.choices).flatMap(({ begun }) => begun)]),
        ],
        failed,
        ballots,
        known: told,
        acts: town.acts,
        promises: { kept: inState(after, 'kept'), broken: inState(after, 'broken') },
        agreements: Object.keys(town.overlaps).filter((id) => town.overlaps[id]?.agreed !== null),
        injects: Object.fromEntries(
          [...town.news, ...Object.keys(town.injects)].map((id) => [id, chosen[id] ?? null] as const),
        ),
        refused,
        asks,
      }
    },
  }
}

function count<Name extends string>(counts: Partial<Record<Name, number>>, name: Name): void {
  counts[name] = (counts[name] ?? 0) + 1
}

/** How the town stands at the end of a round. */
function roundEnd(state: State): RoundEnd {
  const { scenario, town } = state
  const values = Object.entries(scenario.indicators).map(([id, { per }]) => [id, numerator(state, id) / per] as const)
  const left = budgetsOf(scenario).map((variable) => [variable, units(state, variable)] as const)
  return { round: town.position.round, values: Object.fromEntries(values), left: Object.fromEntries(left) }
}

/** The variables that money and posts are taken from. */
export function budgetsOf({ pots, staff }: Scenario): Id[] {
  const money = Object.values(pots).flatMap(({ variable, overdraw }) => (overdraw ? [] : [variable]))
  return [...new Set([...money, ...(staff === undefined ? [] : [staff])])]
}

function worthOf({ scenario, town }: State): Record<Id, number> {
  const facts = factsOf(scenario, town)
  return mapKeys(scenario.roles, (role) => amountOf(scenario, known(scenario.roles, role).goal.value, facts))
}

function variablesOf(state: State): Record<Id, number> {
  return mapKeys(state.scenario.variables, (id) =>
    keysOf(state.scenario, id).reduce((sum, key) => sum + units(state, key), 0),
  )
}

function isKnown({ town }: State, card: Id): boolean {
  const { opened, toldTo } = known(town.cards, card)
  return opened !== null || toldTo.length > 0
}

function inState({ town }: State, wanted: 'kept' | 'broken'): number {
  return town.promises.filter(({ state }) => state === wanted).length
}

function tallied(
  { scenario }: State,
  sofar: Ballots = { counted: 0, carried: 0, decided: {} },
  motion: MotionState,
  result: BallotResult,
): Ballots {
  const body = known(scenario.bodies, result.body)
  const decided = { ...sofar.decided }
  for (const player of decidersOf(body, motion, result, scenario)) count(decided, player)
  return { counted: sofar.counted + 1, carried: sofar.carried + (result.carried ? 1 : 0), decided }
}

/** Whose other vote alone would have turned the ballot. */
function decidersOf(body: Body, motion: MotionState, result: BallotResult, scenario: Scenario): string[] {
  const barred = !body.conflict ? [] : motion.measure === null ? [motion.by] : deliversOf(scenario, motion.measure)
  const roles = Object.entries(body.seats).filter(([role]) => !barred.includes(role))
  return [
    ...roles.flatMap(([role, votes]) =>
      turns(body, motion.late, result, votes, motion.votes[role] ?? null) ? [role] : [],
    ),
    ...body.members.flatMap(({ votes }, i) =>
      turns(body, motion.late, result, votes, result.members[i] === true ? 'yes' : 'no') ? [`member:${i}`] : [],
    ),
  ]
}

function deliversOf({ measures }: Scenario, measure: Id): readonly Id[] {
  return known(measures, measure).deliver
}

function turns(body: Body, late: boolean, result: BallotResult, votes: number, vote: Vote | null): boolean {
  const { yes, no, abstain } = result
  const without = {
    yes: vote === 'yes' ? yes - votes : yes,
    no: vote === 'no' ? no - votes : no,
    abstain: vote === 'abstain' ? abstain - votes : abstain,
  }
  const instead = vote === 'yes' ? { ...without, no: without.no + votes } : { ...without, yes: without.yes + votes }
  return isCarried(body, instead, late) !== result.carried
}
