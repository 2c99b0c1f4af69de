/** The two halves of all evenings: the towns that a first half can leave, and what a second half makes of one. */
import type { RoleCommand } from '../../../shared/engine/commands.ts'
import type { Id, State } from '../../../shared/engine/state.ts'
import type { Scenario } from '../../../shared/scenario/schema.ts'
import { openTable } from '../table.ts'
import { eachBranch, onward } from './branch.ts'
import { type Ledger, outcomeOf } from './outcome.ts'
import { type Classes, classify, type Plan, product, type RolePlan } from './plan.ts'
import { type Speller, speller } from './spelling.ts'

/** Decision lists, per role, that made the same first half, and the town in which it ended. */
export interface Meeting {
  readonly town: number
  readonly lists: readonly (readonly number[])[]
}

export interface FirstHalf {
  readonly towns: readonly State[]
  readonly meetings: readonly Meeting[]
}

/** Plays every first half once. Towns that no second half can tell apart are one. */
export function firstHalf(scenario: Scenario, plan: Plan): FirstHalf {
  const towns: State[] = []
  const meetings: Meeting[] = []
  const known = new Map<string, number>()
  const spell = speller(scenario, plan.second, asksIn(plan, plan.phases.slice(plan.phases.indexOf(plan.second))))
  eachFirstHalf(scenario, plan, (state, lists) => {
    const spelled = spell(state)
    const town = known.get(spelled) ?? towns.push(state) - 1
    known.set(spelled, town)
    meetings.push({ town, lists })
  })
  return { towns, meetings }
}

type Meet = (state: State, lists: Meeting['lists']) => void

/** Calls with the table at the beginning of the second half, and with the lists, per role, that lead to it. */
export function eachFirstHalf(scenario: Scenario, plan: Plan, meet: Meet): void {
  const everything = plan.roles.map(({ size }) => Array.from({ length: size }, (_, list) => list))
  descend(openTable(scenario, 'search'), plan, everything, meet)
}

function descend(state: State, plan: Plan, lists: Meeting['lists'], meet: Meet): void {
  const { phase } = state.town.position
  if (phase === plan.second) {
    meet(state, lists)
    return
  }
  const parts = plan.roles.map(({ moves }, r) => Map.groupBy(lists[r] ?? [], (list) => moves[phase]?.of[list] ?? 0))
  const moves = parts.map((part) => [...part.keys()])
  eachBranch(state, plan.roles, moves, (after, made) => {
    const left = parts.map((part, r) => part.get(made[r] ?? 0) ?? [])
    descend(onward(after), plan, left, meet)
  })
}

/** The ways in which lists can go on from a phase. A table of outcomes has one entry for each combination of them. */
interface Stage {
  readonly phase: Id
  readonly futures: readonly Classes[]
  readonly size: number
  /** How many combinations of moves there are here. */
  readonly branches: number
  /** Of each entry: which combination of moves it makes here, and which entry it is of the next stage. */
  readonly branch: Uint32Array
  readonly rest: Uint32Array
  readonly entered: Speller
  readonly leaving: Speller
}

export interface SecondHalf {
  /** The number of the outcome for each combination of futures, the last role's varying fastest. */
  readonly solve: (town: State) => Uint16Array
  /** By role, the future of each decision list. */
  readonly futures: readonly Classes[]
}

/** Solves towns at the beginning of the second half; what was solved once is remembered for the next town. */
export function secondHalf(scenario: Scenario, plan: Plan, ledger: Ledger): SecondHalf {
  const stages = stagesOf(scenario, plan)
  const left = new Map<string, Uint16Array>()
  const entered = new Map<string, Uint16Array>()
  const stageAt = (state: State) => stages.find(({ phase }) => phase === state.town.position.phase)

  const solve = (state: State): Uint16Array => {
    const stage = stageAt(state)
    if (stage === undefined) throw new Error(`not a phase of the second half: ${state.town.position.phase}`)
    if (state.town.ending !== null) return new Uint16Array(stage.size).fill(ledger.numberOf(outcomeOf(state)))
    // Where nobody moves there is nothing to remember: what comes next is remembered there.
    if (stage.branches === 1) return solve(onward(state))
    return remembered(entered, `${stage.phase} ${stage.entered(state)}`, () => through(stage, state))
  }
  const through = (stage: Stage, state: State): Uint16Array => {
    const twins = new Map<State, Uint16Array>()
    const solved: Uint16Array[] = []
    const every = plan.roles.map(({ moves }) => Array.from({ length: moves[stage.phase]?.count ?? 1 }, (_, i) => i))
    eachBranch(state, plan.roles, every, (after) => {
      const twin = twins.get(after)
      const table = twin ?? remembered(left, `${stage.phase} ${stage.leaving(after)}`, () => solve(onward(after)))
      twins.set(after, table)
      solved.push(table)
    })
    return Uint16Array.from(stage.branch, (branch, i) => solved[branch]?.[stage.rest[i] ?? 0] ?? 0)
  }
  const [first] = stages
  if (first === undefined) throw new Error('a second half without a phase')
  return { solve, futures: first.futures }
}

function remembered(memo: Map<string, Uint16Array>, key: string, make: () => Uint16Array): Uint16Array {
  const found = memo.get(key)
  if (found !== undefined) return found
  const made = make()
  memo.set(key, made)
  return made
}

function stagesOf(scenario: Scenario, plan: Plan): Stage[] {
  const phases = plan.phases.slice(plan.phases.indexOf(plan.second))
  const futures = phases.map((_, i) => plan.roles.map((role) => futuresOf(role, phases.slice(i))))
  return phases.map((phase, i) => {
    const here = futures[i] ?? []
    const size = product(here.map(({ count }) => count))
    const branch = new Uint32Array(size)
    const rest = new Uint32Array(size)
    plan.roles.forEach(({ moves }, r) => {
      const stride = product(here.slice(r + 1).map(({ count }) => count))
      const count = here[r]?.count ?? 1
      const of = firstOf(here[r])
      const next = futures[i + 1]?.[r]
      for (let entry = 0; entry < size; entry += 1) {
        const list = of[Math.floor(entry / stride) % count] ?? 0
        branch[entry] = (branch[entry] ?? 0) * (moves[phase]?.count ?? 1) + (moves[phase]?.of[list] ?? 0)
        rest[entry] = (rest[entry] ?? 0) * (next?.count ?? 1) + (next?.of[list] ?? 0)
      }
    })
    const spellers = {
      entered: speller(scenario, phase, asksIn(plan, phases.slice(i))),
      leaving: speller(scenario, phase, asksIn(plan, phases.slice(i + 1))),
    }
    const branches = product(plan.roles.map(({ moves }) => moves[phase]?.count ?? 1))
    return { phase, futures: here, size, branches, branch, rest, ...spellers }
  })
}

function futuresOf({ size, moves }: RolePlan, phases: readonly Id[]): Classes {
  const names = Array.from({ length: size }, (_, list) => phases.map((phase) => moves[phase]?.of[list]).join())
  return classify(names)
}

/** A list of each class: the first that belongs to it. */
function firstOf(classes: Classes | undefined): number[] {
  return Array.from({ length: classes?.count ?? 0 }, (_, one) => classes?.of.indexOf(one) ?? 0)
}

/** Everything that anybody may ask for in these phases. */
function asksIn({ roles }: Plan, phases: readonly Id[]): RoleCommand[] {
  return roles.flatMap(({ moves }) => phases.flatMap((phase) => moves[phase]?.asks ?? []).flat())
}
