/** Whole tables that play one way: what each does and does not do follows from what measures are, never from names. */
import { describe, expect, test } from 'vitest'
import { evening, type Table } from '../../scenarios/bench/evening.ts'
import { way } from '../../scenarios/bench/simulate/plan.ts'
import { decideStrategy } from '../../shared/bots/strategies/decide.ts'
import { kindOf } from '../../shared/bots/strategies/kinds.ts'
import { isRefusal } from '../../shared/engine/refusals.ts'
import type { Id, State } from '../../shared/engine/state.ts'
import { privateView, publicView } from '../../shared/engine/view.ts'
import type { Scenario, Strategy } from '../../shared/scenario/schema.ts'
import { klein } from '../support/engine-klein.ts'
import { frozen } from '../support/engine-plain.ts'
import { whole } from '../support/engine-whole.ts'

type Plays = Pick<Strategy, 'policy' | 'prefers' | 'rounds'>

describe('a table of bots', () => {
  test.each([
    ['sideBySide', { open: false, full: false }],
    ['stubborn', { open: false, full: false }],
    ['services', { open: false, full: true }],
    ['control', { open: false, full: true }],
    ['planOnly', { open: true, full: true }],
    ['planFirst', { open: true, full: true }],
    ['mix', { open: true, full: true }],
  ] as const)('%s has its habits', (policy, { open, full }) => {
    const { town } = ended(klein, way(policy))
    const motions = [...Object.values(town.motions), ...town.past]
    expect(motions.length).toBeGreaterThan(0)
    const first = motions.filter(({ round }) => round === 'one')
    expect(new Set(first.map(({ form }) => isFull(form)))).toEqual(new Set([full]))
    expect(motions.some(({ cosigned }) => cosigned.length > 0)).toBe(open)
    expect(Object.values(town.cards).some(({ opened }) => opened !== null)).toBe(open)
    expect(Object.values(town.overlaps).some(({ agreed }) => agreed !== null)).toBe(open)
    expect(town.promises.length > 0).toBe(open)
  })

  test('side by side writes out in full what was voted down for being short; the stubborn bring the same again', () => {
    const again = (policy: Strategy['policy']) => {
      const { motions, past } = ended(klein, way(policy)).town
      const short = past.filter(({ form, why }) => why === 'vote' && !isFull(form)).map(({ measure }) => measure)
      expect(short.length).toBeGreaterThan(0)
      return Object.values(motions).flatMap(({ measure, form, round }) =>
        round === 'two' && short.includes(measure) ? [isFull(form)] : [],
      )
    }
    expect(new Set(again('sideBySide'))).toEqual(new Set([true]))
    expect(new Set(again('stubborn'))).toEqual(new Set([false]))
  })

  test('that plans only brings in nothing that reaches anybody; services alone, nothing else', () => {
    expect(kinds('planOnly').every(({ structure }) => structure)).toBe(true)
    expect(kinds('services').some(({ structure }) => structure)).toBe(false)
    expect(kinds('sideBySide').some(({ structure }) => structure)).toBe(false)
  })

  test('that controls costs brings in what lowers them and nothing beside', () => {
    expect(kinds('control').map(({ control }) => control)).toEqual(kinds('control').map(() => true))
    expect(kinds('control').length).toBeGreaterThan(0)
  })

  test('that plans first begins with structures; a mix takes one quick step at once', () => {
    const first = (policy: Strategy['policy']) =>
      Object.entries(ended(klein, way(policy)).town.motions).filter(([, { round }]) => round === 'one')
    expect(first('planFirst').every(([id]) => kindOf(klein, id).structure)).toBe(true)
    const mixed = first('mix').map(([id]) => kindOf(klein, id))
    expect(mixed.some(({ reaches, delay }) => reaches && delay === 0)).toBe(true)
    expect(mixed.some(({ structure }) => structure)).toBe(true)
  })

  test('that is stubborn carries what nobody is at odds over, and lets the rest of each other fall', () => {
    const { town } = ended(whole, way('stubborn'))
    const ballots = [...Object.values(town.motions), ...town.past].flatMap(({ by, measure, results }) =>
      results.flatMap(({ votes }) => Object.entries(votes).map(([role, vote]) => ({ by, measure, role, vote }))),
    )
    const { roles, measures } = whole
    const against = ballots.filter(({ by, measure, role }) => {
      const clash = roles[role]?.clashes === by || roles[by]?.clashes === role
      return clash && !measures[measure ?? '']?.deliver.includes(role)
    })
    expect(against.length).toBeGreaterThan(0)
    expect(new Set(against.map(({ vote }) => vote))).toEqual(new Set(['no']))
    expect(new Set(ballots.filter((one) => !against.includes(one)).map(({ vote }) => vote))).toEqual(new Set(['yes']))
    expect(Object.keys(town.running).length).toBeGreaterThan(0)
  })

  test('that decides nothing asks for nothing at all', () => {
    const { town } = ended(klein, way('nothing'))
    expect(town.motions).toEqual({})
    expect(town.acts).toEqual([])
  })

  test('spends no more than there is, as far as it can see', () => {
    const { town } = ended(klein, way('mix'))
    expect(Object.values(town.motions).filter(({ why }) => why === 'money')).toEqual([])
  })
})

describe('a strategy that names measures', () => {
  test('brings in those and no others, in its rounds', () => {
    const { town } = ended(klein, { policy: 'planFirst', prefers: ['ag78'], rounds: { two: ['pass'] } })
    expect(Object.keys(town.motions)).toEqual(['ag78', 'pass'])
    expect(town.motions.ag78?.round).toBe('one')
    expect(town.motions.pass?.round).toBe('two')
  })

  test('is followed in its order when money is short', () => {
    const poor: Scenario = frozen({
      ...klein,
      variables: { ...klein.variables, potF: { ...klein.variables.potF, start: 120 } } as Scenario['variables'],
    })
    const motions = (prefers: readonly Id[]) =>
      Object.keys(ended(poor, { policy: 'services', prefers: [...prefers], rounds: {} }).town.motions)
    expect(motions(['pass', 'besuche'])[0]).toBe('pass')
    expect(motions(['besuche', 'pass'])[0]).toBe('besuche')
  })
})

test('the same views lead to the same ask', () => {
  expect(ended(klein, way('mix'), 's').town).toEqual(ended(klein, way('mix'), 's').town)
})

function isFull(form: Id): boolean {
  return klein.forms[form]?.full ?? false
}

function kinds(policy: Strategy['policy']) {
  return Object.keys(ended(klein, way(policy)).town.motions).map((id) => kindOf(klein, id))
}

function ended(scenario: Scenario, plays: Plays, seed = '1'): State {
  const last = [...evening(scenario, seed, tableOf(scenario, plays))].at(-1)
  if (last === undefined || isRefusal(last)) throw new Error(`refused: ${JSON.stringify(last)}`)
  return last.state
}

/** Whoever has something to ask for asks; being done is not asked for. */
function tableOf(scenario: Scenario, plays: Plays): Table {
  return (state) => {
    for (const role of Object.keys(scenario.roles)) {
      const own = privateView(state, { kind: 'seat', seat: role })
      const views = { public: publicView(state), private: own }
      const ask = decideStrategy(plays, views, scenario, role, state.seed)
      if (ask !== null && ask.type !== 'ready') return { role, ask }
    }
    return null
  }
}
