/** How golden plays are played, taken down and spelled. */
import { offerId } from '../../shared/engine/offers/name.ts'
import { isRefusal, type RefusalCode } from '../../shared/engine/refusals.ts'
import type { Id, State } from '../../shared/engine/state.ts'
import type { Scenario } from '../../shared/scenario/schema.ts'
import { evening, type Table } from './evening.ts'
import { type Expected, GOLDEN_SEED, type Golden, goldenTable, madeInPlay, standing } from './golden.ts'

/** How the table stood as it entered each phase. */
export type Course = ReadonlyMap<Id, State>

/** What was asked and could not be: its name, its phase, and why not. */
export interface Stuck {
  readonly phase: Id
  readonly name: string
  readonly code: RefusalCode
}

/** Plays what was written down; it ends where something is refused. */
export function played(scenario: Scenario, golden: Golden): { readonly course: Course } | { readonly stuck: Stuck } {
  const entered = new Map<Id, State>()
  const table = goldenTable(golden)
  let now = { phase: '', name: '' }
  const watched: Table = (state) => {
    const wanted = table(state)
    now = { phase: state.town.position.phase, name: wanted === null ? '' : nameOf(state, wanted) }
    return wanted
  }
  for (const stepped of evening(scenario, GOLDEN_SEED, watched)) {
    if (isRefusal(stepped)) return { stuck: { ...now, code: stepped.refused } }
    const { phase } = stepped.state.town.position
    if (!entered.has(phase)) entered.set(phase, stepped.state)
  }
  return { course: entered }
}

/** What a table asks in an evening, by phase and role; where roles take turns, in the order of the turns. */
export function asksOf(scenario: Scenario, table: Table): Golden['asks'] {
  const phases = new Map<Id, (readonly [role: Id, names: string[]])[]>()
  const watched: Table = (state) => {
    const wanted = table(state)
    // That somebody is done changes nothing where the evening goes on by itself.
    if (wanted === null || wanted.ask.type === 'ready') return wanted
    const { phase } = state.town.position
    const turns = phases.get(phase) ?? []
    phases.set(phase, turns)
    const last = turns.at(-1)
    if (last?.[0] === wanted.role) last[1].push(nameOf(state, wanted))
    else turns.push([wanted.role, [nameOf(state, wanted)]])
    return wanted
  }
  for (const stepped of evening(scenario, GOLDEN_SEED, watched))
    if (isRefusal(stepped)) throw new Error(stepped.refused)
  return Object.fromEntries([...phases].map(([phase, turns]) => [phase, together(turns)]))
}

function together(turns: readonly (readonly [Id, string[]])[]): Golden['asks'][string] {
  const once = new Set(turns.map(([role]) => role)).size === turns.length
  return once ? Object.fromEntries(turns) : turns.map(([role, names]) => ({ [role]: names }))
}

/** The name of an ask as golden plays spell it: an amendment with its answer, what came about in play by its number. */
function nameOf(state: State, { ask }: NonNullable<ReturnType<Table>>): string {
  const name = ask.type === 'amend' ? `${offerId(ask)}:${ask.option}` : offerId(ask)
  const made = madeInPlay(state, name.split(':'))
  const number = made.findIndex(({ id }) => name.split(':').includes(id)) + 1
  return number === 0 ? name : name.replace(made[number - 1]?.id ?? '', `#${number}`)
}

/** How a town stood in a phase, without what is so by default; null where the evening never came there. */
export function standingIn(course: Course, phase: Id, variables: readonly Id[]): Expected | null {
  const state = course.get(phase)
  return state === undefined ? null : standing(state, variables)
}

/** Where a town is worth looking at: as each round begins, and as the game ends; there with all its numbers. */
export function turningPoints({ rounds, variables }: Scenario, course: Course): (readonly [Id, Id[]])[] {
  const first = Object.values(rounds).flatMap(({ phases }) => Object.keys(phases).slice(0, 1))
  const ended = [...course].find(([, { town }]) => town.ending !== null)?.[0]
  const reached = [...course.keys()].filter((phase, i) => phase === ended || (i > 0 && first.includes(phase)))
  return reached.map((phase) => [phase, Object.keys(variables)] as const)
}

const WIDTH = 120

/** JSON in which whatever fits into a line stands in one. Of what is expected, only what is not so by default. */
export function spelled(value: unknown, indent = '', before = 0): string {
  const flat = flatly(value)
  if (typeof value !== 'object' || value === null || indent.length + before + flat.length < WIDTH) return flat
  const deeper = `${indent}  `
  const isList = Array.isArray(value)
  const parts = Object.entries(value)
    .filter(([key, part]) => !isDefault(key, part))
    .map(([key, part]) => {
      const label = isList ? '' : `${JSON.stringify(key)}: `
      return `${deeper}${label}${spelled(part, deeper, label.length)}`
    })
  return `${isList ? '[' : '{'}\n${parts.join(',\n')}\n${indent}${isList ? ']' : '}'}`
}

function flatly(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flatly).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const parts = Object.entries(value).filter(([key, part]) => !isDefault(key, part))
  return parts.length === 0
    ? '{}'
    : `{ ${parts.map(([key, part]) => `${JSON.stringify(key)}: ${flatly(part)}`).join(', ')} }`
}

const BY_DEFAULT: Readonly<Record<string, string>> = {
  overdrawn: '[]',
  carried: '[]',
  failed: '[]',
  ending: 'null',
  goals: '{}',
}

function isDefault(key: string, value: unknown): boolean {
  return BY_DEFAULT[key] !== undefined && BY_DEFAULT[key] === JSON.stringify(value)
}
