/** What an author has looked at and found good: a small sample of a scenario's balance, kept beside it. */
import type { Scenario } from '../../../shared/scenario/schema.ts'
import type { Report } from './report.ts'
import { type Setup, waysOf } from './setup.ts'
import { type Play, simulate } from './simulation.ts'

/** Two evenings of each way to play: enough to notice that numbers have changed, and quick enough for every test. */
const EVENINGS = 2

/** The part of a report that is kept: where each way to play ends, and what is out of balance. */
export interface Balance {
  readonly ways: Readonly<Record<string, Pick<Report['ways'][string], 'score' | 'values'>>>
  readonly endings: Readonly<Record<string, number>>
  readonly levels: Readonly<Record<string, number>>
  /** By role, how far the town moves if that chair alone is empty, plays for its own house, plays for all. */
  readonly roles: Readonly<Record<string, Readonly<Record<'nothing' | 'own' | 'open', number>>>>
  readonly problems: readonly string[]
}

/** The balance of a scenario as it is now. It depends on the scenario alone. */
export async function balanceOf(scenario: Scenario, play: Play): Promise<Balance> {
  const ways = Object.keys(waysOf(scenario)).length
  const setup: Setup = { runs: ways * EVENINGS, seed: 'balance', policy: null, players: null, plain: false }
  const report = await simulate(scenario, setup, 'chairs', play)
  const counted = (all: Report['endings']) =>
    Object.fromEntries(Object.entries(all).map(([id, { count }]) => [id, count] as const))
  return {
    ways: Object.fromEntries(
      Object.entries(report.ways).map(([name, { score, values }]) => [name, { score, values }] as const),
    ),
    endings: counted(report.endings),
    levels: counted(report.levels),
    roles: Object.fromEntries(
      Object.entries(report.roles).map(([role, { nothing, own, open }]) => [
        role,
        { nothing: nothing.moved, own: own.moved, open: open.moved },
      ]),
    ),
    problems: report.problems.map(({ code, params }) => [code, ...Object.values(params)].join(' ')),
  }
}
