/** Which runs a report is made of: first all ways to play with the same luck, then the same runs with one thing changed. */
import type { Id } from '../../../shared/engine/state.ts'
import type { Scenario } from '../../../shared/scenario/schema.ts'
import { POLICIES } from '../../../shared/scenario/strategies.ts'
import { type Run, run, type Tweak, type Way, way } from './plan.ts'

export interface Setup {
  readonly runs: number
  readonly seed: string
  /** Only this way to play: a policy, or a strategy of the scenario. */
  readonly policy: string | null
  /** So many roles are played by people; bots with their own wishes hold the others. */
  readonly players: number | null
  readonly plain: boolean
}

/** All ways to play that a scenario has, by name. */
export function waysOf({ strategies }: Scenario): Record<string, Way> {
  const named = Object.entries(strategies).map(([id, { policy, prefers, rounds }]) => [id, { policy, prefers, rounds }])
  const general = POLICIES.filter((policy) => policy !== 'nothing').map((policy) => [policy, way(policy)])
  return Object.fromEntries([...general, ...named])
}

export interface MainRun {
  readonly way: string
  readonly run: Run
}

/** The runs that everything else is compared with. The same number has the same luck in every way to play. */
export function mainRuns(scenario: Scenario, setup: Setup): MainRun[] {
  const all = waysOf(scenario)
  const ways = Object.entries(all).filter(([name]) => setup.policy === null || name === setup.policy)
  const presets = [null, ...Object.keys(scenario.presets)]
  return Array.from({ length: setup.runs }, (_, i) => {
    const [name = '', played = way('nothing')] = ways[i % ways.length] ?? []
    const number = Math.floor(i / ways.length)
    const preset = presets[number % presets.length] ?? null
    const curious = i < CURIOUS
    return { way: name, run: run(`${setup.seed}.${number}`, played, { preset, curious, ...common(scenario, setup) }) }
  })
}
const CURIOUS = 20

/** The same luck, and nobody decides anything. */
export function referenceRuns(setup: Setup): Run[] {
  const tweaks = tweaksOf(setup)
  return Array.from({ length: pairsOf(setup) }, (_, i) => run(`${setup.seed}.${i}`, way('nothing'), { tweaks }))
}

/** How many pairs show what one thing changes. */
export function pairsOf({ runs }: Setup): number {
  return Math.min(6, Math.max(2, Math.round(runs / 40)))
}

function common(scenario: Scenario, setup: Setup): Pick<Run, 'tweaks' | 'others'> {
  const unplayed = setup.players === null ? [] : Object.keys(scenario.roles).slice(setup.players)
  return { tweaks: tweaksOf(setup), others: Object.fromEntries(unplayed.map((role: Id) => [role, way('goal')])) }
}

function tweaksOf({ plain }: Setup): Tweak[] {
  return plain ? [{ kind: 'plain' }] : []
}
