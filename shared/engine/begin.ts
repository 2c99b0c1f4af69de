/** A table before anything has happened. */
import type { Scenario } from '../scenario/schema.ts'
import { firstPosition } from './phases.ts'
import type { House, State } from './state.ts'

/** The lobby of a table. Tables with the same seed have the same luck. */
export function begin(scenario: Scenario, seed: string, pace: House['pace']): State {
  return {
    scenario,
    seed,
    town: {
      position: firstPosition(scenario, pace),
      variables: mapped(scenario.variables, ({ start, step }) => start / step),
      contributions: [],
      cards: mapped(scenario.cards, () => ({
        opened: null,
        said: false,
        heardBy: [],
        answered: false,
        counted: false,
      })),
      promises: [],
      choices: mapped(scenario.choices, () => ({
        laid: {},
        revealed: false,
        stopped: [],
        begun: [],
        overdrawn: false,
      })),
      proposals: mapped(scenario.proposals, () => ({ fields: {}, signed: [], outcome: 'open' as const, failed: [] })),
      acts: [],
      ready: [],
      news: [],
      told: {},
      ending: null,
      goals: {},
    },
    house: {
      status: 'lobby',
      pace,
      seats: {},
      pens: {},
      clock: { left: null, since: null },
      notice: null,
      back: null,
      words: {},
      released: [],
      guesses: {},
      published: {},
    },
    marks: [],
  }
}

function mapped<A, B>(entries: Readonly<Record<string, A>>, make: (entry: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, make(entry)]))
}
