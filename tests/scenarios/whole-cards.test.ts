/** „Gemeinsam für Kinder“: whether a card lies open or is never told makes a difference, for each of them. */
import { expect, test } from 'vitest'
import { cardsOf } from '../../scenarios/bench/simulate/effects.ts'
import { last } from '../../scenarios/bench/simulate/outcome.ts'
import { pairsFor } from '../../scenarios/bench/simulate/pairs.ts'
import { run, way } from '../../scenarios/bench/simulate/plan.ts'
import { playRun } from '../../scenarios/bench/simulate/play-run.ts'
import { mainRuns, type Setup } from '../../scenarios/bench/simulate/setup.ts'
import type { Scenario } from '../../shared/scenario/schema.ts'
import { whole } from '../support/engine-whole.ts'

/** As in a report: less than this of the way to the good values is nothing. */
const NOTHING = 0.005

test('each card moves an indicator by being told', () => {
  expect(deadCards(whole, Object.keys(whole.cards))).toEqual([])
}, 120_000)

test('a card that opens nothing new is found', () => {
  const { jana } = whole.cards
  if (jana === undefined) throw new Error('no such card')
  const silent = { ...whole, cards: { ...whole.cards, jana: { ...jana, opened: [] } } }
  expect(deadCards(silent, ['jana'])).toEqual(['jana'])
}, 60_000)

/** The cards among these whose telling moves no indicator, in one evening of bots with their own wishes. */
function deadCards(scenario: Scenario, cards: readonly string[]): string[] {
  const setup: Setup = { runs: 1, seed: '1', policy: 'goal', players: null, plain: false }
  const runs = mainRuns(scenario, setup)
  const main = runs.map((one) => playRun(scenario, one.run))
  const pairs = pairsFor(scenario, setup, runs, main, false).filter(({ about }) =>
    cards.some((card) => about.startsWith(`card:${card}:`)),
  )
  const paired = pairs.map((pair) => playRun(scenario, pair.run))
  const reference = last(playRun(scenario, run('1', way('nothing')))).values
  const found = cardsOf({ scenario, reference, main, pairs, paired })
  return cards.filter((card) => (found[card]?.sharing.moved ?? 0) < NOTHING)
}
