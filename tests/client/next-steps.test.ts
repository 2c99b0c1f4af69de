/** In every state of played games, for every role: a screen with a next step that can be taken, or a stated wait. */
import { describe, expect, test } from 'vitest'
import { courseOf } from '../../game-client/play/course.ts'
import type { State } from '../../shared/engine/state.ts'
import { frameOf } from '../../shared/protocol/frame.ts'
import type { Scenario } from '../../shared/scenario/schema.ts'
import { type BotSetting, botEvening } from '../support/engine-bots.ts'
import { klein } from '../support/engine-klein.ts'
import { lost, type Screen, screenOf } from '../support/engine-next-steps.ts'
import { tuesday } from '../support/engine-tuesday.ts'
import { whole } from '../support/engine-whole.ts'

/** Of a long evening every so manieth state is looked at, and the first and the last of every phase. */
const games = [
  { scenario: tuesday, every: 1 },
  { scenario: klein, every: 3 },
  { scenario: whole, every: 40 },
].map((game) => ({ ...game, id: game.scenario.id }))

/** A large game takes a while on a busy machine. */
const PATIENCE = 60_000

describe.each(games)('$id', ({ scenario, every }) => {
  const frame = frameOf(scenario)
  const anybody = 'nobody is lost, whoever the others are: %s'

  test.each(['goal', 'random', 'nobody'] as const)(anybody, { timeout: PATIENCE }, (policy) => {
    const states = stations(played(scenario, policy), every)
    const found = states.flatMap((state) =>
      Object.keys(state.house.seats).flatMap((seat) => lost(screenOf(state, frame, seat))),
    )
    expect([...new Set(found)]).toEqual([])
    const last = states.at(-1)
    if (last === undefined) throw new Error('no evening')
    const phases = courseOf(frame, screenOf(last, frame, '').view).map(({ phase }) => phase)
    expect(new Set(states.map(({ town }) => town.position.phase))).toEqual(new Set(phases))
  })
})

describe('who is lost would be found', () => {
  const frame = frameOf(klein)
  const states = played(klein, 'nobody')
  const drafting = states.find(({ town }) => town.position.phase === 'draft1')
  if (drafting === undefined) throw new Error('no drafting')
  const screen = screenOf(drafting, frame, 's.traeger')
  const offers = screen.mine.offers ?? []
  const without = (more: Partial<Screen>): string[] => lost({ ...screen, ...more })

  test('there is nothing to begin with', () => {
    expect(without({})).toEqual([])
  })

  test('somebody for whom all wait, and who is offered nothing', () => {
    expect(without({ mine: { ...screen.mine, offers: [] } })).toEqual([
      'draft1, traeger: has no step, and the others wait for it',
    ])
  })

  test('a task without a way past it', () => {
    const mine = { ...screen.mine, offers: offers.filter(({ id }) => id !== 'ready') }
    expect(without({ mine })).toEqual(['draft1, traeger: step.propose has no way past it'])
  })

  test('something that is offered and has no place', () => {
    const [any] = offers
    const odd = { id: 'odd', ask: { ...any?.ask, type: 'odd' } } as never
    expect(without({ mine: { ...screen.mine, offers: [...offers, odd] } })).toEqual([
      'draft1, traeger: odd has no place on the screen',
    ])
  })

  test('somebody who has no pen, and cannot take it', () => {
    const me = screen.mine.me && { ...screen.mine.me, pen: { mine: false, version: 1 } }
    expect(without({ mine: { ...screen.mine, ...(me && { me }), offers: [] } })).toEqual([
      'draft1, traeger: cannot take the pen',
    ])
  })

  test('a phase that says nothing', () => {
    expect(without({ readable: new Set() })).toEqual(['draft1, traeger: no task'])
  })
})

function played(scenario: Scenario, policy: BotSetting['policies'][number]): readonly State[] {
  const setting = { scenario, seed: 'steps', pace: 'room', preset: null, policies: [policy], most: 12 } as const
  return botEvening(setting).states.filter(({ house }) => house.status === 'playing')
}

/** The first and the last state of every phase, and some between. */
function stations(states: readonly State[], every: number): readonly State[] {
  const phase = (at: number) => states[at]?.town.position.phase
  return states.filter((_, at) => at % every === 0 || phase(at) !== phase(at - 1) || phase(at) !== phase(at + 1))
}
