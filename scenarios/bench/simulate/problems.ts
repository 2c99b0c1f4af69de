/** What an author should look at, worst first. */
import type { Scenario } from '../../../shared/scenario/schema.ts'
import type { Effect, Problem, ProblemCode, Report } from './report.ts'
import { waysOf } from './setup.ts'

type Found = Omit<Report, 'problems'>
type Finder = (scenario: Scenario, found: Found) => Problem[]

/** Less than this of the way to the good values is nothing. */
const NOTHING = 0.005
/** In nearly all runs. */
const NEARLY = 0.95

/** Everything that is out of balance. */
export function problemsOf(scenario: Scenario, found: Found): Problem[] {
  const finders = [ways, aims, ends, people, cards, measures, events, bodies, ideas, money, reading]
  const all = finders.flatMap((find) => find(scenario, found))
  // What one way to play never comes to, or some of them, says nothing about the game.
  const whole = Object.keys(waysOf(scenario)).every((name) => Object.hasOwn(found.ways, name))
  const told = whole ? all : all.filter(({ code }) => !/(Never|Always|Fails|Left)$/.test(code))
  return told.toSorted((a, b) => b.weight - a.weight)
}

function problem(weight: Problem['weight'], code: ProblemCode, params: Problem['params'] = {}): Problem {
  return { code, params, weight }
}

const ways: Finder = (scenario, { dominant, ways: by, indicators }) => {
  const plan = by.planOnly
  const moved = Object.keys(indicators).filter((id) => reaches(scenario, id) && isMoved(id))
  function isMoved(id: string): boolean {
    const { aim } = indicators[id] ?? {}
    const from = by.nothing?.values[id] ?? 0
    if (plan === undefined || aim === undefined || aim === null) return false
    return ((plan.values[id] ?? 0) - from) / (aim - from || 1) > 0.25
  }
  return [
    ...(dominant === null ? [] : [problem(3, 'dominant', { way: dominant })]),
    ...moved.map((indicator) => problem(2, 'planMoves', { indicator })),
  ]
}

/** Whether an indicator counts families or children. */
function reaches({ indicators, variables }: Scenario, id: string): boolean {
  return (indicators[id]?.terms ?? []).some(({ variable }) =>
    ['families', 'percent'].includes(variables[variable]?.unit ?? ''),
  )
}

const aims: Finder = (_, { indicators }) =>
  Object.entries(indicators).flatMap(([indicator, { reached, steerable }]) => {
    if (reached === null || !steerable) return []
    if (reached === 0) return [problem(3, 'aimNever', { indicator })]
    return reached >= NEARLY ? [problem(2, 'aimAlways', { indicator })] : []
  })

const ends: Finder = (_, { endings, levels, runs }) => [
  ...Object.entries(endings).flatMap(([ending, { count }]) => {
    if (count === 0) return [problem(3, 'endingNever', { ending })]
    return count >= runs * NEARLY ? [problem(3, 'endingAlways', { ending })] : []
  }),
  ...Object.entries(levels).flatMap(([level, { count }]) => (count === 0 ? [problem(3, 'levelNever', { level })] : [])),
]

const people: Finder = (_, { roles, runs }) =>
  Object.entries(roles).flatMap(([role, { random, nothing, own, open, goals, pays }]) => {
    const habits = Object.values(pays)
    const [habit] = habits
    const found = habit !== undefined && habit !== null && habits.every((one) => one === habit)
    // That a role's own wishes serve its goal best is what they were written for.
    const same = found && habit !== 'goal'
    return [
      ...(isDead([random, nothing, own, open]) ? [problem(3, 'roleDead', { role })] : []),
      ...(same ? [problem(2, 'roleHabit', { role, habit })] : []),
      ...((goals.at(-1) ?? 0) === 0 ? [problem(2, 'goalNever', { role })] : []),
      ...((goals.at(-1) ?? 0) >= runs * NEARLY ? [problem(2, 'goalAlways', { role })] : []),
    ]
  })

const cards: Finder = (_, found) =>
  Object.entries(found.cards).flatMap(([card, { sharing }]) => {
    if (isNothing(sharing)) return [problem(2, 'cardDead', { card })]
    return sharing.score < -0.02 ? [problem(1, 'cardHarms', { card, percent: percent(sharing.score) })] : []
  })

const measures: Finder = (_, found) =>
  Object.entries(found.measures).flatMap(([measure, { proposed, carried, brings }]) => {
    if (proposed === 0 && carried === 0) return [problem(2, 'measureNever', { measure })]
    if (carried === 0) return [problem(2, 'measureFails', { measure })]
    if (brings === null) return []
    if (isNothing(brings)) return [problem(2, 'measureDead', { measure })]
    return brings.score < -0.02 ? [problem(1, 'measureHarms', { measure, percent: percent(brings.score) })] : []
  })

const events: Finder = (_, { use }) =>
  Object.entries(use.injects).flatMap(([inject, { happened, options }]) => {
    if (happened === 0) return [problem(2, 'injectNever', { inject })]
    const never = Object.keys(options).filter((option) => options[option] === 0)
    return never.map((option) => problem(1, 'optionNever', { inject, option }))
  })

const bodies: Finder = (_, { power }) =>
  Object.entries(power).flatMap(([body, { players }]) =>
    Object.entries(players).flatMap(([player, { share }]) => {
      if (share === 0) return [problem(2, 'powerless', { body, player })]
      return share >= NEARLY ? [problem(2, 'dictator', { body, player })] : []
    }),
  )

const ideas: Finder = (_, { classes }) => {
  const scores = Object.values(classes).map(({ score }) => score)
  const middle = scores.toSorted((a, b) => a - b)[Math.floor(scores.length / 2)] ?? 0
  return Object.entries(classes).flatMap(([id, effect]) => {
    if (isNothing(effect)) return [problem(2, 'classDead', { class: id })]
    const strong = effect.score > 0.05 && effect.score > 3 * Math.max(middle, 0.01)
    return strong ? [problem(1, 'classStrong', { class: id, percent: percent(effect.score) })] : []
  })
}

/** Money or posts that stand there at the end of every round of every run. */
const money: Finder = (scenario, { use }) =>
  Object.entries(use.left).flatMap(([variable, rounds]) => {
    const { start } = scenario.variables[variable] ?? {}
    const played = rounds.filter(({ round }) => hasVotes(scenario, round))
    const least = Math.min(...played.map((one) => one.least))
    return typeof start === 'number' && played.length > 0 && least > start / 4
      ? [problem(2, 'moneyLeft', { variable, least })]
      : []
  })

function hasVotes({ rounds }: Scenario, round: string): boolean {
  return Object.values(rounds[round]?.phases ?? {}).some(({ accepts }) => accepts.vote !== undefined)
}

const reading: Finder = (_, { time }) =>
  (time[0]?.phases ?? []).flatMap(({ round, phase, seconds, needed, words }) =>
    seconds > 0 && needed > seconds ? [problem(1, 'reading', { round, phase, words, seconds, needed })] : [],
  )

/** Whatever was tried out, nothing came of it. */
function isDead(effects: readonly Effect[]): boolean {
  const tried = effects.filter(({ pairs }) => pairs > 0)
  return tried.length > 0 && tried.every(isNothing)
}

/** What was not tried out is not known to be nothing. */
function isNothing({ pairs, moved }: Effect): boolean {
  return pairs > 0 && moved < NOTHING
}

function percent(share: number): number {
  return Math.round(share * 100)
}
