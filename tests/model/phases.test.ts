/** The course of a scenario as a state machine: which phase follows which. */
import { getSimplePaths } from '@xstate/graph'
import { describe, expect, test } from 'vitest'
import { courseOf, firstPosition, nextPosition } from '../../shared/engine/phases.ts'
import type { Scenario } from '../../shared/scenario/schema.ts'
import { facilitator, goOn, lobby, movedTo, tableAt, variant } from '../support/engine-tiny.ts'
import { given, played } from '../support/given.ts'
import { tiny } from '../support/tiny-scenario.ts'

const paces = ['room', 'alone'] as const
type Pace = (typeof paces)[number]

/** The phases of one pace, walked from the first to the last. */
function walked(scenario: Scenario, pace: Pace): string[] {
  const walk: string[] = []
  for (let at: ReturnType<typeof nextPosition> = firstPosition(scenario, pace); at !== null; ) {
    walk.push(at.phase)
    at = nextPosition(scenario, at, pace)
  }
  return walk
}

describe('the course', () => {
  test('in a room every phase that is not only for those alone, in order', () => {
    expect(walked(tiny, 'room')).toEqual(['hello', 'talk', 'pick', 'plan', 'result', 'away', 'look', 'ask', 'bye'])
    expect(walked(tiny, 'alone')).toEqual(['hello', 'talk', 'pick', 'plan', 'result', 'away', 'look', 'bye'])
  })

  test('may begin and end with a phase of one pace', () => {
    const scenario = variant({ 'rounds.one.phases.hello.only': 'alone', 'rounds.two.phases.bye.only': 'room' })
    expect(walked(scenario, 'room')[0]).toBe('talk')
    expect(walked(scenario, 'alone')[0]).toBe('hello')
    expect(walked(scenario, 'alone').at(-1)).toBe('look')
  })

  test('may leave out several in a row', () => {
    const scenario = variant({
      'rounds.one.phases.talk.only': 'alone',
      'rounds.one.phases.pick.only': 'alone',
      'rounds.two.phases.plan.only': 'alone',
    })
    expect(walked(scenario, 'room').slice(0, 2)).toEqual(['hello', 'result'])
  })

  test('a scenario without a phase for a pace is a fault', () => {
    const scenario = variant({ rounds: { one: { name: { de: 'Leer' }, phases: {} } } })
    expect(() => firstPosition(scenario, 'room')).toThrow('without a phase')
  })
})

describe('every path through the machine', () => {
  const paths = getSimplePaths(courseOf(tiny), {
    events: paces.map((pace) => ({ type: 'NEXT' as const, pace })),
  })

  test('the machine knows the phases of the file and no others', () => {
    const ids = Object.values(tiny.rounds).flatMap(({ phases }) => Object.keys(phases))
    expect(new Set(paths.map(({ state }) => state.value))).toEqual(new Set(ids))
  })

  test.each(paces)('%s: a table played along it stands where the machine says', (pace) => {
    const own = paths.filter(({ steps }) => steps.slice(1).every(({ event }) => 'pace' in event && event.pace === pace))
    expect(own.length).toBe(walked(tiny, pace).length)
    for (const path of own) {
      const moves = path.steps.length - 1
      let table = played(lobby(tiny, pace), facilitator({ type: 'start' }))
      for (let i = 0; i < moves; i += 1) table = played(table, goOn(table))
      expect(table.town.position.phase).toBe(path.state.value)
    }
  })

  test('from everywhere the end is reached, and there it ends', () => {
    for (const pace of paces) {
      const end = movedTo('bye', tableAt('hello', tiny, pace))
      given(end).when(goOn(end)).refused('last-phase')
    }
  })
})
