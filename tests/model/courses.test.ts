/** Every way through every scenario, as its course machine knows it: each reaches the end, and each phase can be gone back to. */
import { getSimplePaths } from '@xstate/graph'
import { describe, expect, test } from 'vitest'
import { allScenarios, readJson } from '../../scenarios/bench/files.ts'
import { begin } from '../../shared/engine/begin.ts'
import { canonical } from '../../shared/engine/canonical.ts'
import { courseOf, nextPosition } from '../../shared/engine/phases.ts'
import type { House, Id, State } from '../../shared/engine/state.ts'
import type { Scenario } from '../../shared/scenario/schema.ts'
import { hall } from '../support/engine-hall.ts'
import { facilitator, goOn, sits } from '../support/engine-tiny.ts'
import { retold } from '../support/engine-tuesday.ts'
import { given, played } from '../support/given.ts'

const scenarios = [...allScenarios().map(loaded), hall]
const ways = scenarios.flatMap((scenario) =>
  (['room', 'alone'] as const).flatMap((pace) =>
    [null, ...Object.keys(scenario.presets)].map((preset) => ({ id: scenario.id, scenario, pace, preset })),
  ),
)

test('the machine of a scenario knows its phases and no others', () => {
  for (const scenario of scenarios)
    expect(Object.keys(courseOf(scenario).config.states ?? {})).toEqual(phasesOf(scenario).map(({ phase }) => phase))
})

test('whatever the pace and the length, each phase is in some of the ways', () => {
  for (const scenario of scenarios) {
    const reached = ways
      .filter((way) => way.scenario === scenario)
      .flatMap((way) => pathsOf(way).map((path) => path.at(-1)))
    expect(new Set(reached)).toEqual(new Set(phasesOf(scenario).map(({ phase }) => phase)))
  }
})

describe.each(ways)('$id, $pace, $preset', (way) => {
  const { scenario, pace, preset } = way
  const due = phasesOf(scenario).filter(
    ({ phase, only }) =>
      (only === undefined || only === pace) && (preset === null || !scenario.presets[preset]?.without.includes(phase)),
  )
  const walked = evening(way)

  test('every path of the machine is a beginning of the one evening there is', () => {
    const paths = pathsOf(way)
    const whole = due.map(({ phase }) => phase)
    expect(paths.length).toBe(whole.length)
    for (const path of paths) expect(path).toEqual(whole.slice(0, path.length))
  })

  test('a table played along them stands where the machine says, and comes to the end', () => {
    expect(walked.map(({ town }) => town.position.phase)).toEqual(due.map(({ phase }) => phase))
    const end = walked.at(-1)
    if (end === undefined) throw new Error('no evening')
    expect(end.town.ending).not.toBeNull()
    given(end).when(goOn(end)).refused('last-phase')
  })

  test('from the end, the way back to each mark leads to the town that stood there, and on to the same end', () => {
    const end = walked.at(-1)
    if (end === undefined) throw new Error('no evening')
    expect(end.marks.length).toBe(due.length)
    for (const [i, { id }] of end.marks.entries()) {
      const back = played(end, facilitator({ type: 'back', mark: id, reason: null }))
      expect(canonical(back.town)).toBe(canonical(walked[i]?.town))
      expect(back.town.position).toEqual(walked[i]?.town.position)
    }
    const again = onFrom(played(end, facilitator({ type: 'back', mark: end.marks[0]?.id ?? '', reason: null })))
    expect(canonical(again.at(-1)?.town)).toBe(canonical(end.town))
  })
})

interface Way {
  readonly scenario: Scenario
  readonly pace: House['pace']
  readonly preset: Id | null
}

/** The paths of the machine that begin where an evening of this kind begins. */
function pathsOf({ scenario, pace, preset }: Way) {
  const machine = courseOf(scenario)
  const { phase } = begin(scenario, 'seed', pace, preset).town.position
  return getSimplePaths(machine, {
    fromState: machine.resolveState({ value: phase }),
    events: [{ type: 'NEXT', pace, preset }],
  }).map(({ steps }) => steps.map(({ state }) => state.value))
}

/** The town at the beginning of each phase, with people in every role who decide nothing. */
function evening({ scenario, pace, preset }: Way): State[] {
  const chairs = Object.keys(scenario.roles).map((role) => sits(`s.${role}`, role))
  return onFrom(played(begin(scenario, 'seed', pace, preset), ...chairs, facilitator({ type: 'start' })))
}

function onFrom(first: State): State[] {
  const states = [first]
  for (let state = first; hasNext(state); states.push(state)) state = played(state, goOn(state))
  return states
}

function hasNext({ scenario, town, house }: State): boolean {
  return nextPosition(scenario, town.position, house.pace, house.preset) !== null
}

function phasesOf({ rounds }: Scenario) {
  return Object.values(rounds).flatMap(({ phases }) =>
    Object.entries(phases).map(([phase, { only }]) => ({ phase, only })),
  )
}

function loaded(file: string): Scenario {
  const read = readJson(file)
  if (!('json' in read)) throw new Error(`cannot be read: ${file}`)
  return retold(read.json)
}
