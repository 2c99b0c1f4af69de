/** In every state of evenings at random, for everybody who sits there: a screen with a next step that can be taken, or a stated wait. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { State } from '../../shared/engine/state.ts'
import { frameOf } from '../../shared/protocol/frame.ts'
import type { Scenario } from '../../shared/scenario/schema.ts'
import { playEvening, type Setting } from '../support/engine-evening.ts'
import { campaign, quick, settings } from '../support/engine-evenings.ts'
import { klein } from '../support/engine-klein.ts'
import { lost, screenOf } from '../support/engine-next-steps.ts'
import { tuesday } from '../support/engine-tuesday.ts'
import { whole } from '../support/engine-whole.ts'

/** A large game takes a while on a busy machine. */
const PATIENCE = 120_000
const games = [
  { scenario: tuesday, pace: 'room', evenings: 50, moves: 100 },
  { scenario: tuesday, pace: 'alone', evenings: 40, moves: 100 },
  { scenario: klein, pace: 'room', evenings: 20, moves: 90 },
  { scenario: klein, pace: 'alone', evenings: 5, moves: 60 },
  { scenario: whole, pace: 'room', evenings: 8, moves: 90 },
  { scenario: whole, pace: 'alone', evenings: 1, moves: 40 },
] as const

const met = new Set<string>()

describe.each(games.map((game) => ({ ...game, id: game.scenario.id })))('$id, $pace', (game) => {
  test('nobody is lost', { timeout: PATIENCE }, () => {
    const { scenario, pace, evenings, moves } = game
    fc.assert(
      fc.property(settings([scenario], pace, moves), (setting) => {
        expect(lostIn(scenario, setting)).toEqual([])
      }),
      campaign(evenings, 40),
    )
  })
})

test('they met whatever can leave somebody without a step', () => {
  const all = ['lobby', 'playing', 'paused', 'closed', 'no role', 'a role', 'a pen', 'no pen', 'a question to all']
  if (!quick) expect(all.filter((it) => !met.has(it))).toEqual([])
})

function lostIn(scenario: Scenario, setting: Setting): string[] {
  const frame = frameOf(scenario)
  const found = playEvening(setting).states.flatMap((state) =>
    people(state).flatMap((seat) => {
      const screen = screenOf(state, frame, seat)
      const { role = null, pen = null } = screen.mine.me ?? {}
      for (const it of [state.house.status, role === null ? 'no role' : 'a role']) met.add(it)
      if (pen !== null) met.add(pen.mine ? 'a pen' : 'no pen')
      if (screen.view.floor.poll !== null) met.add('a question to all')
      return lost(screen)
    }),
  )
  return [...new Set(found)]
}

/** A bot has no screen. */
function people({ house }: State): readonly string[] {
  return Object.entries(house.seats).flatMap(([seat, { bot }]) => (bot === null ? [seat] : []))
}
