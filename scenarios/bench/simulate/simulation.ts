/** Plays everything that a report needs, and makes the report. */
import type { Scenario } from '../../../shared/scenario/schema.ts'
import { cardsOf, classesOf, type Evidence, measuresOf, rolesOf, tornadoOf } from './effects.ts'
import { endingsOf } from './endings.ts'
import { byName, mean, round } from './numbers.ts'
import { last, type Outcome } from './outcome.ts'
import { baseOf, isAboutChairs, pairsFor } from './pairs.ts'
import type { Run } from './plan.ts'
import { powerOf } from './power.ts'
import { problemsOf } from './problems.ts'
import type { Report, WayResult } from './report.ts'
import { aimsOf, isReached, scoreOf } from './score.ts'
import { type MainRun, mainRuns, referenceRuns, type Setup } from './setup.ts'
import { spreadsOf } from './spread.ts'
import { timesOf } from './time.ts'
import { useOf } from './use.ts'

/** Plays runs; the outcome of each, in their order. */
export type Play = (runs: readonly Run[]) => Promise<readonly (Outcome | null)[]>

/** Whole tables, and each chair empty, for its own house, for all; also what one thing changes; also what one number does. */
export type Depth = 'chairs' | 'pairs' | 'tornado'

/** A report on a scenario. It depends on the scenario, the setup and nothing else. */
export async function simulate(scenario: Scenario, setup: Setup, depth: Depth, play: Play): Promise<Report> {
  const runs = mainRuns(scenario, setup)
  const still = referenceRuns(setup)
  const first = await play([...still, ...runs.map(({ run }) => run)])
  const reference = first.slice(0, still.length).filter((outcome) => outcome !== null)
  const main = first.slice(still.length)
  const all = pairsFor(scenario, setup, runs, main, depth === 'tornado')
  const pairs = depth === 'chairs' ? all.filter(isAboutChairs) : all
  const paired = await play(pairs.map(({ run }) => run))
  const ends = byName(Object.keys(scenario.indicators), (id) =>
    mean(reference.map((outcome) => last(outcome).values[id] ?? 0)),
  )
  return reportOf(setup, runs, reference, { scenario, reference: ends, main, pairs, paired })
}

function reportOf(setup: Setup, runs: readonly MainRun[], reference: readonly Outcome[], evidence: Evidence): Report {
  const { scenario, main } = evidence
  const played = main.filter((outcome) => outcome !== null)
  const ways = byName([...new Set(runs.map(({ way }) => way))], (name) =>
    wayResult(
      evidence,
      runs.flatMap(({ way }, i) => (way === name ? (main[i] ?? []) : [])),
    ),
  )
  const found = {
    scenario: scenario.id,
    seed: setup.seed,
    runs: played.length,
    base: baseOf(scenario, runs),
    ways: { nothing: wayResult(evidence, reference), ...ways },
    dominant: dominantOf(scenario, ways),
    indicators: spreadsOf(scenario, played, reference),
    endings: endingsOf(
      scenario.endings.map(({ id }) => id),
      runs,
      main,
      (outcome, id) => outcome.ending === id,
    ),
    levels: endingsOf(Object.keys(scenario.debrief.levels), runs, main, ({ levels }, id) => levels.includes(id)),
    power: powerOf(scenario, played),
    roles: rolesOf(evidence),
    cards: cardsOf(evidence),
    measures: measuresOf(evidence),
    classes: classesOf(evidence),
    use: useOf(scenario, played),
    time: timesOf(scenario),
    tornado: tornadoOf(evidence),
  }
  return { ...found, problems: problemsOf(scenario, found) }
}

function wayResult({ scenario, reference }: Evidence, outcomes: readonly Outcome[]): WayResult {
  const aims = aimsOf(scenario)
  const share = (outcome: Outcome) =>
    mean(aims.map(({ id, aim, up }) => (isReached(last(outcome).values[id] ?? 0, aim, up) ? 1 : 0)))
  return {
    runs: outcomes.length,
    score: round(mean(outcomes.map((outcome) => scoreOf(scenario, reference, outcome)))),
    reached: round(mean(outcomes.map(share))),
    values: byName(Object.keys(scenario.indicators), (id) =>
      round(mean(outcomes.map((one) => last(one).values[id] ?? 0))),
    ),
    variables: byName(Object.keys(scenario.variables), (id) =>
      round(mean(outcomes.map((one) => one.variables[id] ?? 0))),
    ),
  }
}

/** As good as all others in everything that has a good value, and better than the second somewhere. */
function dominantOf(scenario: Scenario, ways: Readonly<Record<string, WayResult>>): string | null {
  const aims = aimsOf(scenario)
  const names = Object.keys(ways)
  const better = (a: number, b: number, up: boolean) => (up ? a - b : b - a)
  const beats = (one: string, other: string) => {
    const gaps = aims.map(({ id, up }) => better(ways[one]?.values[id] ?? 0, ways[other]?.values[id] ?? 0, up))
    return gaps.every((gap) => gap >= 0) && gaps.some((gap) => gap > 0)
  }
  return names.find((one) => names.length > 1 && names.every((other) => other === one || beats(one, other))) ?? null
}
