/** The parts of a simulation's report, each by numbers that can be worked out by hand. */
import { describe, expect, test, vi } from 'vitest'
import { progress } from '../../scenarios/bench/progress.ts'
import { cardsOf } from '../../scenarios/bench/simulate/effects.ts'
import { quantile } from '../../scenarios/bench/simulate/numbers.ts'
import type { Outcome } from '../../scenarios/bench/simulate/outcome.ts'
import { table } from '../../scenarios/bench/simulate/paint/columns.ts'
import type { Pair } from '../../scenarios/bench/simulate/pairs.ts'
import { run, way } from '../../scenarios/bench/simulate/plan.ts'
import { powerOf } from '../../scenarios/bench/simulate/power.ts'
import { scoreOf } from '../../scenarios/bench/simulate/score.ts'
import { voiceOf } from '../../scenarios/bench/simulate/sections/voice.ts'
import { timesOf } from '../../scenarios/bench/simulate/time.ts'
import { parametersOf, tweaked } from '../../scenarios/bench/simulate/tweaks.ts'
import { speaker } from '../../scenarios/bench/words.ts'
import type { Scenario } from '../../shared/scenario/schema.ts'
import { hall, hallWith } from '../support/engine-hall.ts'
import { klein } from '../support/engine-klein.ts'
import { tuesday } from '../support/engine-tuesday.ts'

test('a long job tells every twentieth how far it is, and its end', () => {
  const told: string[] = []
  const stream = vi.spyOn(process.stderr, 'write').mockImplementation((line) => told.push(String(line)) > 0)
  for (let done = 1; done <= 1010; done += 1) progress(`${done}`, done, 1010)
  stream.mockRestore()
  expect(told).toHaveLength(20)
  expect(told.slice(0, 2)).toEqual(['51\n', '102\n'])
  expect(told.at(-1)).toBe('1010\n')
})

describe('power', () => {
  test('is a third each where any two of three are enough', () => {
    const { jha } = powerOf(klein, [])
    expect(jha?.players).toMatchObject({ mehrheit: { share: 0.333 }, traeger: { share: 0.333 } })
    expect(jha?.players.traeger).toMatchObject({ blocks: false, blocksLate: true })
  })

  test('is nothing for votes that never matter, and all for who alone is enough', () => {
    const { rat } = powerOf(withSixTogether(klein), [])
    expect(rat?.players['member:2']).toMatchObject({ votes: 1, share: 0 })
    const { rat: apart } = powerOf(klein, [])
    expect(apart?.players['member:3']?.share).toBeGreaterThan(0)
    const alone = hallWith({ 'bodies.council.seats.purse': 9, 'bodies.council.majority': 8 })
    expect(powerOf(alone, []).council?.players.purse).toMatchObject({ share: 1, blocks: true, missed: true })
  })
})

/** 17, 13, 6 and 1: with six votes in one hand, the last one never makes nineteen. */
function withSixTogether(scenario: Scenario): Scenario {
  const { rat } = scenario.bodies
  if (rat === undefined) throw new Error('no council')
  const members = rat.members.flatMap((member) => (member.votes === 5 ? [{ ...member, votes: 6 }] : [member]))
  const together = members.filter((member, at) => member.votes > 1 || at === members.length - 1)
  return { ...scenario, bodies: { ...scenario.bodies, rat: { ...rat, members: together } } }
}

describe('how far a run came', () => {
  const one: Scenario = {
    ...tuesday,
    indicators: { a: indicator('up', 20), b: indicator('down', 5), c: indicator('up', undefined) },
  }
  const at = (a: number, b: number) => ended({ a, b, c: 99 })
  const from = { a: 10, b: 9, c: 0 }

  test('is nothing without decisions, one at the good values, and no more beyond', () => {
    expect(scoreOf(one, from, at(10, 9))).toBe(0)
    expect(scoreOf(one, from, at(15, 7))).toBe(0.5)
    expect(scoreOf(one, from, at(20, 5))).toBe(1)
    expect(scoreOf(one, from, at(99, 9))).toBe(0.5)
  })

  test('is told by the ending where no value is called good', () => {
    const [best, ...others] = tuesday.endings.map(({ id }) => id)
    expect(scoreOf(tuesday, {}, ended({}, best))).toBe(1)
    expect(scoreOf(tuesday, {}, ended({}, others.at(-1)))).toBe(0)
  })
})

describe('a bent scenario', () => {
  test('has one number of one factor a fifth smaller, and names in quotes are no numbers', () => {
    const bent = tweaked(klein, [{ kind: 'factor', factor: 'coordination', part: '1:0.004', by: 0.5 }])
    expect(bent?.factors.coordination).toMatchObject({ amount: '0.6 + vars.plan * 0.002' })
    expect(parametersOf(klein).filter(({ factor }) => factor === 'fit')).toEqual([
      { factor: 'fit', part: '1:1.1' },
      { factor: 'fit', part: '2:1' },
    ])
  })

  test('has an assumption that is stronger: its measures bring more', () => {
    const bent = tweaked(klein, [{ kind: 'assumption', assumption: 'papers', by: 1.2 }])
    expect(bent?.measures.globalantrag?.effects.every(({ amount }) => amount.endsWith('* 1.2'))).toBe(true)
    expect(bent?.measures.pass).toEqual(klein.measures.pass)
  })

  test('can be without events and limits', () => {
    const plain = tweaked(klein, [{ kind: 'plain' }])
    expect(Object.values(plain?.pots ?? {}).every(({ overdraw }) => overdraw)).toBe(true)
    expect(plain?.staff).toBeUndefined()
    expect(JSON.stringify(plain?.rounds)).not.toContain('"draw"')
  })
})

test('quantiles lie between values, in proportion', () => {
  expect([0, 0.25, 0.5, 1].map((share) => quantile([40, 10, 20, 30], share))).toEqual([10, 17.5, 25, 40])
})

test('the time of a preset is that of its phases', () => {
  const [own, short] = timesOf(hall)
  expect(own?.phases.map(({ phase }) => phase)).toContain('committee')
  expect(short).toMatchObject({ preset: 'short', minutes: 30 })
  expect(short?.phases.map(({ phase }) => phase)).not.toContain('committee')
})

describe('a voice', () => {
  const { bent, number, signed, percent } = voiceOf(klein, speaker('de'))

  test('has a minus sign before what is less than nothing', () => {
    expect([number(-1234.5), signed(-0.04), percent(-0.5)]).toEqual(['−1.234,5', '−4', '−50\u00a0%'])
    expect(signed(0.04)).toBe('+4')
    expect(speaker('de').say('problem.measureHarms', { measure: 'A-1', percent: -4 })).toContain('„A-1“')
    expect(speaker('de').say('problem.measureHarms', { measure: 'A-1', percent: -4 })).toContain('−4 Prozent')
  })

  test('names what a report depends on as people know it, never by a field of the file', () => {
    const labels = parametersOf(klein).map(({ factor, part }) => bent({ kind: 'factor', id: factor, part }))
    expect(labels).toContain('Anlaufjahr: im ersten Jahr')
    expect(labels.filter((label) => /agreed|second|third|first|least|each|most|\d:\d/.test(label))).toEqual([])
    expect(new Set(labels).size).toBe(labels.length)
    expect(bent({ kind: 'assumption', id: 'papers', part: '' })).toContain('scheitern am Verfahren')
  })
})

test('a card tells which events it spares', () => {
  const pair = (about: string): Pair => ({ about, base: null, run: run('1', way('goal')) })
  const [card = ''] = Object.keys(klein.cards)
  const [spared = '', kept = ''] = Object.keys(klein.injects)
  const told = { ...ended({}), injects: { [kept]: null } }
  const { events } =
    cardsOf({
      scenario: klein,
      reference: {},
      main: [],
      pairs: [pair(`card:${card}:open`), pair(`card:${card}:shut`)],
      paired: [told, { ...told, injects: { [kept]: null, [spared]: null } }],
    })[card] ?? {}
  expect(events).toEqual({ [spared]: -1 })
})

test('columns stand below each other, numbers to the right', () => {
  expect(
    table([
      ['a', 'n'],
      ['bbb', '1'],
      ['c', '10'],
    ]),
  ).toEqual(['  a     n', '  bbb   1', '  c    10'])
})

function indicator(good: 'up' | 'down', aim: number | undefined): Scenario['indicators'][string] {
  const base = { name: { de: 'Zahl' }, terms: [{ variable: 'x', weight: 1 }], per: 1, digits: 0 } as const
  return {
    ...base,
    terms: [...base.terms],
    unit: 'points',
    good,
    steerable: true,
    ...(aim === undefined ? {} : { aim }),
  }
}

function ended(values: Readonly<Record<string, number>>, ending: string | null = null): Outcome {
  return {
    rounds: [{ round: 'one', values, left: {} }],
    ending,
    levels: [],
    goals: {},
    worth: {},
    variables: {},
    proposed: [],
    carried: [],
    failed: {},
    ballots: {},
    known: [],
    acts: [],
    promises: { kept: 0, broken: 0 },
    agreements: [],
    injects: {},
    refused: {},
    asks: 0,
  }
}
