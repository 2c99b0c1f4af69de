/** A table before anything has happened. */
import type { Scenario } from '../scenario/schema.ts'
import { EMPTY_FLOOR } from './floor-state.ts'
import { firstPosition } from './phases.ts'
import type { House, Id, State, Town } from './state.ts'

/** The lobby of a table. Tables with the same seed have the same luck. */
export function begin(scenario: Scenario, seed: string, pace: House['pace'], preset: Id | null = null): State {
  return { scenario, seed, town: townOf(scenario, pace, preset), house: houseOf(pace, preset), marks: [] }
}

function townOf(scenario: Scenario, pace: House['pace'], preset: Id | null): Town {
  return {
    position: firstPosition(scenario, pace, preset),
    year: 0,
    variables: Object.fromEntries(Object.entries(scenario.variables).flatMap(startOf)),
    contributions: [],
    cards: mapped(scenario.cards, () => ({
      opened: null,
      said: false,
      heardBy: [],
      answered: false,
      counted: false,
      toldTo: [],
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
    motions: {},
    past: [],
    running: {},
    wound: [],
    overlaps: mapped(scenario.overlaps, () => ({ offered: {}, agreed: null })),
    frozen: [],
    injects: {},
    deals: [],
    visits: {},
    spent: {},
    asked: [],
    deadline: false,
    acts: [],
    ready: [],
    news: [],
    told: {},
    reports: [],
    stories: [],
    levels: [],
    ending: null,
    goals: {},
  }
}

function houseOf(pace: House['pace'], preset: Id | null): House {
  return {
    status: 'lobby',
    pace,
    preset,
    seats: {},
    byHand: [],
    pens: {},
    clock: { left: null, since: null },
    notice: null,
    back: null,
    words: {},
    released: [],
    guesses: {},
    published: {},
    pulses: {},
    reflections: {},
    reflectedIn: {},
    doubts: {},
    declared: {},
    reference: null,
    letters: [],
    handovers: {},
    predictions: {},
    staged: null,
    floor: EMPTY_FLOOR,
  }
}

/** One number, or one for each place, in steps. */
function startOf([id, { start, step }]: readonly [Id, Scenario['variables'][string]]): (readonly [string, number])[] {
  if (typeof start === 'number') return [[id, start / step]]
  return Object.entries(start).map(([place, value]) => [`${id}@${place}`, value / step])
}

function mapped<A, B>(entries: Readonly<Record<string, A>>, make: (entry: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, make(entry)]))
}
