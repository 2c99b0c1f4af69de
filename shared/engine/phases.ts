/** The course of a scenario as a state machine: which phase follows which. */
import { createMachine, transition } from 'xstate'
import type { Scenario } from '../scenario/schema.ts'
import { roundOf } from './lookup.ts'
import type { House, Id, Position } from './state.ts'

type Pace = House['pace']

/** What the machine hears: the guards read nothing else. */
export interface Next {
  readonly type: 'NEXT'
  readonly pace: Pace
  readonly preset?: Id | null
}

/** The machine of a scenario; it also draws the author's flow chart. */
export function courseOf(scenario: Scenario) {
  const steps = stepsOf(scenario)
  const states = steps.map(({ phase }, index) => [phase, { on: { NEXT: targets(steps.slice(index + 1)) } }] as const)
  return createMachine({
    types: {} as { events: Next },
    id: scenario.id,
    initial: steps[0]?.phase ?? '',
    states: Object.fromEntries(states),
  })
}

/** Where a table stands before anything has happened. */
export function firstPosition(scenario: Scenario, pace: Pace, preset: Id | null = null): Position {
  const first = stepsOf(scenario).find((step) => isPlayed(step, pace, preset))
  if (first === undefined) throw new Error('a scenario without a phase')
  return { round: first.round, phase: first.phase }
}

/** The position after this one, or null after the last. */
export function nextPosition(
  scenario: Scenario,
  position: Position,
  pace: Pace,
  preset: Id | null = null,
): Position | null {
  const key = `${position.phase} ${pace} ${preset ?? ''}`
  const memo = memoOf(scenario)
  const remembered = memo.get(key)
  if (remembered !== undefined) return remembered
  const machine = courseOf(scenario)
  const here = machine.resolveState({ value: position.phase })
  const [there] = transition(machine, here, { type: 'NEXT', pace, preset })
  const phase = there.value
  if (typeof phase !== 'string') throw new Error('a phase within a phase')
  const next = phase === here.value ? null : { round: roundOf(scenario, phase), phase }
  memo.set(key, next)
  return next
}

const memos = new WeakMap<Scenario, Map<string, Position | null>>()

function memoOf(scenario: Scenario): Map<string, Position | null> {
  const memo = memos.get(scenario) ?? new Map<string, Position | null>()
  memos.set(scenario, memo)
  return memo
}

interface CourseStep {
  readonly round: Id
  readonly phase: Id
  readonly only: 'room' | 'alone' | undefined
  /** The presets that leave it out. */
  readonly without: readonly Id[]
}

function stepsOf(scenario: Scenario): CourseStep[] {
  const presets = Object.entries(scenario.presets)
  return Object.entries(scenario.rounds).flatMap(([round, { phases }]) =>
    Object.entries(phases).map(([phase, { only }]) => ({
      round,
      phase,
      only,
      without: presets.flatMap(([id, { without }]) => (without.includes(phase) ? [id] : [])),
    })),
  )
}

function isPlayed({ only, without }: CourseStep, pace: Pace, preset: Id | null): boolean {
  return (only === undefined || only === pace) && (preset === null || !without.includes(preset))
}

function targets(following: readonly CourseStep[]) {
  const certain = following.findIndex(({ only, without }) => only === undefined && without.length === 0)
  const reachable = certain < 0 ? following : following.slice(0, certain + 1)
  return reachable.map((step) => ({
    target: step.phase,
    guard: ({ event }: { event: Next }) => isPlayed(step, event.pace, event.preset ?? null),
  }))
}
