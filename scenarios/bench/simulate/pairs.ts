/** The second half of a report's runs: pairs that differ in one thing, with the same luck. */
import type { RoleCommand } from '../../../shared/engine/commands.ts'
import type { Id } from '../../../shared/engine/state.ts'
import type { Scenario } from '../../../shared/scenario/schema.ts'
import type { Outcome } from './outcome.ts'
import { type Run, run, type Tweak, way } from './plan.ts'
import { type MainRun, pairsOf, type Setup } from './setup.ts'
import { parametersOf } from './tweaks.ts'

/** One changed run, what it is about, and the main run that it is compared with; null: with another of its group. */
export interface Pair {
  readonly about: string
  readonly base: number | null
  readonly run: Run
}

/** Everything that is tried out after the main runs. */
export function pairsFor(
  scenario: Scenario,
  setup: Setup,
  main: readonly MainRun[],
  outcomes: readonly (Outcome | null)[],
  tornado: boolean,
): Pair[] {
  const most = pairsOf(setup)
  const base = main.flatMap((one, i) => (one.way === baseOf(scenario, main) ? [i] : [])).slice(0, most)
  const from = (about: string, at: number, more: Partial<Run>): Pair[] => {
    const before = main[at]?.run
    return before === undefined ? [] : [{ about, base: at, run: { ...before, curious: false, ...more } }]
  }
  const cards = Object.entries(scenario.cards).flatMap(([card, { owner }]) =>
    base.flatMap((at) => [
      ...from(`card:${card}:open`, at, { forced: [{ role: owner, ask: { type: 'share', card } }] }),
      ...from(`card:${card}:shut`, at, { never: [`share:${card}`, `tell:${card}:*`, `tell:${card}:*:*`] }),
    ]),
  )
  const roles = Object.keys(scenario.roles).flatMap((role) =>
    CHAIRS.flatMap((policy) =>
      base
        // A role by luck takes four times as long as any other, and shows at once what it breaks.
        .slice(0, policy === 'random' ? 3 : 6)
        .flatMap((at) =>
          from(`role:${role}:${policy}`, at, { others: { ...main[at]?.run.others, [role]: way(policy) } }),
        ),
    ),
  )
  const measures = Object.keys(scenario.measures).flatMap((measure) =>
    outcomes
      .flatMap((outcome, i) => (outcome?.carried.includes(measure) ? [i] : []))
      .slice(0, most)
      .flatMap((at) => from(`measure:${measure}`, at, { never: [`propose:${measure}:*`, `choose:${measure}`] })),
  )
  const bent = tornado ? tweaksFor(scenario) : []
  const tweaks = bent.flatMap(({ about, tweak }) =>
    base.slice(0, 6).flatMap((at) => from(about, at, { tweaks: [...(main[at]?.run.tweaks ?? []), tweak] })),
  )
  return [...cards, ...roles, ...measures, ...tweaks, ...classRuns(scenario, setup), ...habitRuns(scenario, setup)]
}

/** Whether a pair shows what one chair does; by luck it takes long, and tells the least. */
export function isAboutChairs({ about }: Pair): boolean {
  return about.startsWith('role:') && !about.endsWith(':random')
}

/** How one chair is played otherwise: by luck, empty, for its own house, for all. */
const CHAIRS = ['random', 'nothing', 'stubborn', 'mix'] as const

/** The author's own bots, where every role has wishes; else those who plan first; else whoever plays. */
export function baseOf(scenario: Scenario, main: readonly MainRun[]): string {
  const wishful = Object.values(scenario.roles).every(({ bot }) => bot.length > 0)
  const wanted = wishful ? ['goal', 'planFirst'] : ['planFirst', 'goal']
  return wanted.find((name) => main.some((one) => one.way === name)) ?? main[0]?.way ?? ''
}

function tweaksFor(scenario: Scenario): { readonly about: string; readonly tweak: Tweak }[] {
  return [0.8, 1.2].flatMap((by) => [
    ...parametersOf(scenario).map(({ factor, part }) => ({
      about: `factor:${factor}:${part}:${by}`,
      tweak: { kind: 'factor', factor, part, by } as const,
    })),
    ...Object.keys(scenario.assumptions).map((assumption) => ({
      about: `assumption:${assumption}::${by}`,
      tweak: { kind: 'assumption', assumption, by } as const,
    })),
  ])
}

/** Own ideas of each class and nothing else, in a town without limits, beside the same town without one. */
function classRuns(scenario: Scenario, setup: Setup): Pair[] {
  const free = scenario.motions?.free
  const [place] = Object.entries(scenario.places).toSorted(([, a], [, b]) => b.weight - a.weight)[0] ?? []
  if (free === undefined || place === undefined) return []
  const forms = Object.keys(scenario.forms)
  const form = forms.find((id) => scenario.forms[id]?.full) ?? forms[0] ?? ''
  const ask: RoleCommand = { type: 'proposeFree', form, place, cost: Math.max(...free.costs), title: 'idea' }
  const role = quietRole(scenario, free.decide)
  const tweaks: Tweak[] = [{ kind: 'plain' }]
  // They bring in nothing of the scenario's own, and agree with what lies there.
  const idle = { ...way('services'), rounds: { [Object.keys(scenario.rounds)[0] ?? '']: [] } }
  return Array.from({ length: Math.min(4, pairsOf(setup)) }, (_, i) => {
    const plain = run(`${setup.seed}.${i}`, idle, { tweaks })
    const ideas = Object.keys(free.classes).map((id) => ({
      about: `class:${id}`,
      base: null,
      run: { ...plain, forced: [{ role, ask }], classify: id },
    }))
    return [{ about: 'class:', base: null, run: plain }, ...ideas]
  }).flat()
}

/** Whose vote is not missing where the idea is decided. */
function quietRole(scenario: Scenario, decide: readonly Id[]): Id {
  const roles = Object.keys(scenario.roles)
  return roles.find((role) => decide.every((id) => scenario.bodies[id]?.seats[role] === undefined)) ?? roles[0] ?? ''
}

/** How others play, and how one role does. */
export const HABITS = {
  others: ['goal', 'sideBySide', 'planFirst'],
  own: ['goal', 'sideBySide', 'planFirst', 'stubborn'],
} as const

function habitRuns(scenario: Scenario, setup: Setup): Pair[] {
  const roles = Object.keys(scenario.roles)
  // With many roles this is most of the work: then one evening of each kind has to do.
  const times = Math.max(1, Math.min(Math.floor(pairsOf(setup) / 2), Math.floor(18 / roles.length)))
  return roles.flatMap((role) =>
    HABITS.others.flatMap((others) =>
      HABITS.own.flatMap((own) =>
        Array.from({ length: times }, (_, i) => ({
          about: `habit:${role}:${others}:${own}`,
          base: null,
          run: run(`${setup.seed}.${i}`, way(others), { others: { [role]: way(own) } }),
        })),
      ),
    ),
  )
}
