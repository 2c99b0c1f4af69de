/** What the pairs of a report show: the difference that one thing makes while everything else has the same luck. */
import type { Scenario } from '../../../shared/scenario/schema.ts'
import { byName, mean, round } from './numbers.ts'
import { last, type Outcome } from './outcome.ts'
import { HABITS, type Pair } from './pairs.ts'
import type { Bend, CardResult, Effect, MeasureResult, RoleResult } from './report.ts'
import { aimsOf, type Reference, scoreOf } from './score.ts'

/** Main runs and pairs with what came of them. */
export interface Evidence {
  readonly scenario: Scenario
  readonly reference: Reference
  readonly main: readonly (Outcome | null)[]
  readonly pairs: readonly Pair[]
  readonly paired: readonly (Outcome | null)[]
}

type Two = readonly [before: Outcome, after: Outcome]

/** What is different in the second of each two. */
function effectOf({ scenario, reference }: Evidence, twos: readonly Two[]): Effect {
  const scores = twos.map(
    ([before, after]) => scoreOf(scenario, reference, after) - scoreOf(scenario, reference, before),
  )
  const goals = aimsOf(scenario).map(({ id, aim }) => {
    const changes = twos.map(([before, after]) => (last(after).values[id] ?? 0) - (last(before).values[id] ?? 0))
    const way = Math.abs(aim - (reference[id] ?? 0)) || 1
    return { indicator: id, change: round(mean(changes)), share: mean(changes.map((change) => Math.abs(change) / way)) }
  })
  const [most] = goals.toSorted((a, b) => b.share - a.share)
  return {
    pairs: twos.length,
    score: round(mean(scores)),
    // Aims that are reached anyway hide nothing here: every move of an indicator counts.
    moved: round(Math.max(mean(scores.map(Math.abs)), most?.share ?? 0)),
    most: most === undefined || most.share === 0 ? null : { indicator: most.indicator, change: most.change },
  }
}

/** The main run before, the changed one after. */
function twosAbout({ main, pairs, paired }: Evidence, about: string): Two[] {
  return pairs.flatMap((pair, i) => {
    const before = pair.base === null ? null : (main[pair.base] ?? null)
    const after = paired[i] ?? null
    return pair.about !== about || before === null || after === null ? [] : [[before, after] as const]
  })
}

function allAbout({ pairs, paired }: Evidence, about: string): Outcome[] {
  return pairs.flatMap((pair, i) => (pair.about === about ? (paired[i] ?? []) : []))
}

export function cardsOf(evidence: Evidence): Record<string, CardResult> {
  const played = evidence.main.filter((outcome) => outcome !== null)
  return byName(Object.keys(evidence.scenario.cards), (card) => {
    const open = allAbout(evidence, `card:${card}:open`)
    const shut = allAbout(evidence, `card:${card}:shut`)
    const twos = open.flatMap((after, i) => (shut[i] === undefined ? [] : [[shut[i], after] as const]))
    const known = round(mean(played.map((outcome) => (outcome.known.includes(card) ? 1 : 0))))
    return { known, sharing: effectOf(evidence, twos), events: eventsOf(evidence.scenario, twos) }
  })
}

/** Events that happen more or less often in the second of each two; the others are left out. */
function eventsOf({ injects }: Scenario, twos: readonly Two[]): Record<string, number> {
  const happens = ({ injects: those }: Outcome, id: string) => (Object.hasOwn(those, id) ? 1 : 0)
  const shares = Object.keys(injects).map(
    (id) => [id, round(mean(twos.map(([before, after]) => happens(after, id) - happens(before, id))))] as const,
  )
  return Object.fromEntries(shares.filter(([, share]) => share !== 0))
}

export function measuresOf(evidence: Evidence): Record<string, MeasureResult> {
  const played = evidence.main.filter((outcome) => outcome !== null)
  const share = (has: (outcome: Outcome) => boolean) => round(mean(played.map((outcome) => (has(outcome) ? 1 : 0))))
  const roles = Object.keys(evidence.scenario.roles)
  return byName(Object.keys(evidence.scenario.measures), (measure) => {
    const twos = twosAbout(evidence, `measure:${measure}`).map(([played, without]) => [without, played] as const)
    return {
      proposed: share(({ proposed }) => proposed.includes(measure)),
      carried: share(({ carried }) => carried.includes(measure)),
      without: roles.filter((role) => comesWithout(evidence, role, measure)),
      brings: twos.length === 0 ? null : effectOf(evidence, twos),
    }
  })
}

/** Whether it is decided in an evening in which this chair is empty, and was not in the same evening with somebody there. */
function comesWithout(evidence: Evidence, role: string, measure: string): boolean {
  const twos = twosAbout(evidence, `role:${role}:nothing`)
  return twos.some(([there, empty]) => !there.carried.includes(measure) && empty.carried.includes(measure))
}

export function rolesOf(evidence: Evidence): Record<string, RoleResult> {
  const { scenario, main } = evidence
  const played = main.filter((outcome) => outcome !== null)
  return byName(Object.keys(scenario.roles), (role) => ({
    random: effectOf(evidence, twosAbout(evidence, `role:${role}:random`)),
    nothing: effectOf(evidence, twosAbout(evidence, `role:${role}:nothing`)),
    own: effectOf(evidence, twosAbout(evidence, `role:${role}:stubborn`)),
    open: effectOf(evidence, twosAbout(evidence, `role:${role}:mix`)),
    goals: (scenario.roles[role]?.goal.levels ?? []).map(
      (_, level) => played.filter(({ goals }) => goals[role] === level).length,
    ),
    pays: byName(HABITS.others, (others) => bestHabit(evidence, role, others)),
  }))
}

/** The one habit by which a role's own goal comes out highest; none where two are as good. */
function bestHabit(evidence: Evidence, role: string, others: string): string | null {
  const worth = HABITS.own.map((own) => ({
    own,
    value: round(mean(allAbout(evidence, `habit:${role}:${others}:${own}`).map((outcome) => outcome.worth[role] ?? 0))),
  }))
  const [best, second] = worth.toSorted((a, b) => b.value - a.value)
  return best === undefined || best.value === second?.value ? null : best.own
}

export function classesOf(evidence: Evidence): Record<string, Effect> {
  const { classes = {}, costs = [] } = evidence.scenario.motions?.free ?? {}
  const without = allAbout(evidence, 'class:')
  const dear = Math.max(1, ...costs) / PER
  return byName(Object.keys(classes), (id) => {
    const ideas = allAbout(evidence, `class:${id}`)
    const effect = effectOf(
      evidence,
      ideas.flatMap((after, i) => (without[i] === undefined ? [] : [[without[i], after] as const])),
    )
    return { ...effect, score: round(effect.score / dear), moved: round(effect.moved / dear) }
  })
}
/** Money is in thousands: effects of classes are told for 100,000 a year. */
const PER = 100

/** The strongest first. */
export function tornadoOf(evidence: Evidence): Bend[] {
  const bent = [...new Set(evidence.pairs.map(({ about }) => about))].flatMap((about) => {
    const [, kind, id = '', part = ''] = /^(factor|assumption):(\w+):(.*):0\.8$/.exec(about) ?? []
    if (kind !== 'factor' && kind !== 'assumption') return []
    const score = (by: string) => effectOf(evidence, twosAbout(evidence, `${kind}:${id}:${part}:${by}`)).score
    return [{ kind, id, part, less: score('0.8'), more: score('1.2') } as const]
  })
  const size = ({ less, more }: Bend) => Math.max(Math.abs(less), Math.abs(more))
  return bent.toSorted((a, b) => size(b) - size(a))
}
