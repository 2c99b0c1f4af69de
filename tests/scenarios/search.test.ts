/** The search of all plays: the engine keeps the printed rule table, and the short cuts of the search lose nothing. */
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { beside, fileOf, readJson } from '../../scenarios/bench/files.ts'
import { eachBranch, onward } from '../../scenarios/bench/search/branch.ts'
import { eachFirstHalf, firstHalf, secondHalf } from '../../scenarios/bench/search/halves.ts'
import { ledger, type Outcome, outcomeOf } from '../../scenarios/bench/search/outcome.ts'
import { type Plan, planOf, planSchema } from '../../scenarios/bench/search/plan.ts'
import { luck } from '../../shared/engine/luck.ts'
import type { State } from '../../shared/engine/state.ts'
import type { Scenario } from '../../shared/scenario/schema.ts'
import { retold, tuesday, tuesdayJson } from '../support/engine-tuesday.ts'
import { fromEngine, fromRules, ruled } from '../support/taster-lists.ts'

const plan = planFor(tuesday)

describe('every evening of „Dienstag, 17 Uhr“', () => {
  it('is one of 30 233 088, in 6 912 first halves', () => {
    expect(plan.size).toBe(30_233_088)
    expect(firstHalf(tuesday, plan).meetings).toHaveLength(6_912)
  })

  it('keeps the rule table: each first half, with second halves drawn for it', () => {
    const { compared, differing } = differingEvenings(tuesday, 4)
    expect(compared).toBe(6_912 * 4)
    expect(differing).toEqual([])
  })

  it('keeps it also where the search takes its short cuts: whole towns, drawn from all', () => {
    const { compared, differing } = differingTowns(tuesday, 16)
    expect(compared).toBeGreaterThan(100_000)
    expect(differing).toEqual([])
  })

  it('would be found out if one number were another', () => {
    const other = structuredClone(tuesdayJson()) as { cards: { heim: { answer: { effects: { amount: string }[] } } } }
    other.cards.heim.answer.effects = [{ ...other.cards.heim.answer.effects[0], amount: '6' }]
    expect(differingEvenings(retold(other), 1).differing.length).toBeGreaterThan(0)
  })
})

interface Compared {
  readonly compared: number
  /** The first of them only: one is enough to begin with. */
  readonly differing: readonly unknown[]
}

/** Compares evenings with the rule table, trust included: some second halves for each first half, without any memo. */
function differingEvenings(scenario: Scenario, draws: number): Compared {
  const differing: unknown[] = []
  let compared = 0
  eachFirstHalf(scenario, plan, (state, lists) => {
    for (let draw = 0; draw < draws; draw += 1) {
      const drawn = lists.map((some, r) => some[luck('plays', some.length, String(compared), String(r))] ?? 0)
      const rules = ruled(plan, drawn)
      const after = playedOut(state, plan, drawn)
      const expected = { ...fromRules(rules), trust: rules.trust }
      const found = { ...fromEngine(outcomeOf(after)), trust: after.town.variables.trust }
      if (!isDeepStrictEqual(found, expected) && differing.length < 3) differing.push({ drawn, expected, found })
      compared += 1
    }
  })
  return { compared, differing }
}

/** Compares every play through some towns with the rule table. */
function differingTowns(scenario: Scenario, some: number): Compared {
  const { towns, meetings } = firstHalf(scenario, plan)
  const book = ledger()
  const { solve, futures } = secondHalf(scenario, plan, book)
  const differing: unknown[] = []
  let compared = 0
  for (let i = 0; i < some; i += 1) {
    const town = luck('towns', towns.length, String(i))
    const table = solve(towns[town] as State)
    for (const { lists } of meetings.filter((meeting) => meeting.town === town)) {
      for (const drawn of everyPlay(lists)) {
        const entry = drawn.reduce((sum, list, r) => sum * (futures[r]?.count ?? 1) + (futures[r]?.of[list] ?? 0), 0)
        const expected = fromRules(ruled(plan, drawn))
        const found = fromEngine(book.outcomes[table[entry] ?? 0] as Outcome)
        if (!isDeepStrictEqual(found, expected) && differing.length < 3) differing.push({ drawn, expected, found })
        compared += 1
      }
    }
  }
  return { compared, differing }
}

function* everyPlay([first = [], ...rest]: readonly (readonly number[])[]): Generator<number[]> {
  for (const list of first) {
    if (rest.length === 0) yield [list]
    else for (const others of everyPlay(rest)) yield [list, ...others]
  }
}

/** Plays the lists to the end, step by step and without any memo. */
function playedOut(from: State, { roles }: Plan, lists: readonly number[]): State {
  let state = from
  while (state.town.ending === null) {
    const { phase } = state.town.position
    const moves = roles.map((role, r) => [role.moves[phase]?.of[lists[r] ?? 0] ?? 0])
    eachBranch(state, roles, moves, (after) => {
      state = onward(after)
    })
  }
  return state
}

function planFor(scenario: Scenario): Plan {
  const read = readJson(beside(fileOf(scenario.id), 'search.json'))
  const made = planOf(scenario, planSchema.parse('json' in read ? read.json : undefined))
  if ('wrong' in made) throw new Error(JSON.stringify(made.wrong))
  return made
}
