/** Whoever drops out, whenever: nothing waits for them for ever, and a step back leads to the town that was kept. */
import { getSimplePaths } from '@xstate/graph'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { begin } from '../../shared/engine/begin.ts'
import { courseOf } from '../../shared/engine/phases.ts'
import { isRefusal } from '../../shared/engine/refusals.ts'
import { stillToLay } from '../../shared/engine/rules/choose.ts'
import { step } from '../../shared/engine/step.ts'
import type { Scenario } from '../../shared/scenario/schema.ts'
import { afternoons, goneIn, phaseOf, type Step, wrongIn } from '../support/engine-drops.ts'
import { campaign } from '../support/engine-evenings.ts'
import { klein } from '../support/engine-klein.ts'
import { tuesday } from '../support/engine-tuesday.ts'
import { whole } from '../support/engine-whole.ts'

const games = [
  { game: tuesday, runs: 200, moves: 80 },
  { game: klein, runs: 60, moves: 100 },
  { game: whole, runs: 24, moves: 120 },
]

describe.each(games)('$game.id', ({ game, runs, moves }) => {
  test('comes to its end with whoever is left, and every step back to the town that was kept', () => {
    fc.assert(
      fc.property(afternoons(game, moves), (afternoon) => {
        expect(wrongIn(afternoon)).toEqual([])
      }),
      campaign(runs, 21),
    )
  })

  test.each([null, ...Object.keys(game.presets)])('everybody may drop out in any phase of it (%s)', (preset) => {
    const people = Object.keys(game.roles).length
    for (const phase of phasesOf(game, preset))
      expect([phase, ...goneIn(phase, { scenario: game, preset, people })]).toEqual([phase])
  })
})

describe('an engine that', () => {
  const runs = { numRuns: 60, seed: 17 }
  const finds = (game: Scenario, engine: Step) =>
    fc.check(
      fc.property(afternoons(game, 80), (afternoon) => wrongIn(afternoon, engine).length === 0),
      runs,
    ).failed

  test('waits for those who have not laid would be seen', () => {
    const waiting: Step = (state, command) =>
      command.ask.type === 'next' && stillToLay(state).length > 0 ? { refused: 'lay-first' } : step(state, command)
    expect(finds(tuesday, waiting)).toBe(true)
  })

  test('waits for those who are not done would be seen, in any phase', () => {
    const waiting: Step = (state, command) =>
      command.ask.type === 'next' && state.town.ready.length === 0 ? { refused: 'lay-first' } : step(state, command)
    const people = Object.keys(klein.roles).length
    expect(goneIn('jha1', { scenario: klein, preset: null, people }, waiting)).not.toEqual([])
  })

  test('keeps something of the course that is left behind would be seen', () => {
    const keeping: Step = (state, command) => {
      const outcome = step(state, command)
      if (isRefusal(outcome) || command.ask.type !== 'back') return outcome
      const { cards } = state.town
      return { ...outcome, state: { ...outcome.state, town: { ...outcome.state.town, cards } } }
    }
    expect(finds(tuesday, keeping)).toBe(true)
  })

  test('leaves out a phase would be seen', () => {
    const hurried: Step = (state, command) => {
      const outcome = step(state, command)
      if (isRefusal(outcome) || command.ask.type !== 'next') return outcome
      const again = step(outcome.state, {
        ...command,
        ask: { type: 'next', expect: outcome.state.town.position.phase },
      })
      return isRefusal(again) ? outcome : again
    }
    expect(finds(tuesday, hurried)).toBe(true)
  })
})

/** The phases of one length, in the order in which the statechart walks through them. */
function phasesOf(game: Scenario, preset: string | null): string[] {
  const machine = courseOf(game)
  const { phase } = begin(game, 'seed', 'room', preset).town.position
  const paths = getSimplePaths(machine, {
    fromState: machine.resolveState({ value: phase }),
    events: [{ type: 'NEXT', pace: 'room', preset }],
  })
  return paths.map(({ state }) => phaseOf(state))
}
