/** „Gemeinsam für Kinder“ rewards what its dossier says: the seven ways to play, without events and limits, and with them. */
import { describe, expect, test } from 'vitest'
import { botTable, evening } from '../../scenarios/bench/evening.ts'
import { allScenarios, beside, readJson } from '../../scenarios/bench/files.ts'
import { last } from '../../scenarios/bench/simulate/outcome.ts'
import { run } from '../../scenarios/bench/simulate/plan.ts'
import { playRun } from '../../scenarios/bench/simulate/play-run.ts'
import { waysOf } from '../../scenarios/bench/simulate/setup.ts'
import { tweaked } from '../../scenarios/bench/simulate/tweaks.ts'
import { units } from '../../shared/engine/lookup.ts'
import { termsOf } from '../../shared/engine/model/terms.ts'
import { isRefusal } from '../../shared/engine/refusals.ts'
import { whole } from '../support/engine-whole.ts'

/** Year 5: families with somebody, benefits used, children without any offer, cost of support, trust, planning. */
const DOSSIER = {
  nichts: { reach: 31, but: 15, unreached: 58, hze: 37_900, trust: 31, integration: 18 },
  nebeneinander: { reach: 40, but: 19, unreached: 55, hze: 37_700, trust: 28, integration: 18 },
  planungZuerst: { reach: 58, but: 61, unreached: 32, hze: 35_600, trust: 67, integration: 75 },
  nurPlanung: { reach: 31, but: 15, unreached: 58, hze: 37_800, trust: 67, integration: 75 },
  nurSteuerung: { reach: 31, but: 15, unreached: 58, hze: 36_400, trust: 30, integration: 18 },
  diensteOhnePlanung: { reach: 45, but: 32, unreached: 48, hze: 36_500, trust: 31, integration: 18 },
  mischung: { reach: 53, but: 58, unreached: 37, hze: 35_800, trust: 67, integration: 75 },
} as const
const NEAR = 0.15

/**
 * Over five years, in thousands: what prevention cost the town, and what support did not cost because of it. Where all-day
 * places are among it, the dossier's sums took 216 (a good one) and 92 a year, its list of measures 540 and 320: theirs
 * are the prices here, so 0.6 million more than in its table.
 */
const MONEY = {
  nichts: { spent: 0, avoided: 0 },
  nebeneinander: { spent: 3800, avoided: 300 },
  planungZuerst: { spent: 5900, avoided: 4000 },
  nurPlanung: { spent: 1200, avoided: 0 },
  nurSteuerung: { spent: 2500, avoided: 3400 },
  diensteOhnePlanung: { spent: 5100, avoided: 3000 },
  mischung: { spent: 4800, avoided: 4500 },
} as const
/** Ways to play that end differently from each other. */
const MANY = ['goal', 'mix', 'planFirst', 'planungZuerst', 'mischung', 'stubborn', 'services', 'control']

/** The dossier rounds to a tenth of a million: what is closer than half of that is the same. */
const ROUNDED = 50

describe('without events and limits', () => {
  const plain = tweaked(whole, [{ kind: 'plain' }])
  const ends = Object.fromEntries(Object.keys(DOSSIER).map((name) => [name, endOf(name)]))

  test.each(Object.entries(DOSSIER))('"%s" ends within 15 per cent of the dossier', (name, wanted) => {
    const far = Object.entries(wanted).filter(([id, value]) => Math.abs((ends[name]?.[id] ?? 0) - value) > value * NEAR)
    expect(far.map(([id, value]) => [id, value, ends[name]?.[id]])).toEqual([])
  })

  test.each(['reach', 'but', 'unreached', 'hze', 'trust', 'integration'] as const)(
    'the ways keep their order in "%s"',
    (id) => {
      const names = Object.keys(DOSSIER) as (keyof typeof DOSSIER)[]
      const turned = names.flatMap((one) =>
        names
          .filter((other) => isApart(DOSSIER[one][id], DOSSIER[other][id]))
          .filter((other) => (ends[one]?.[id] ?? 0) <= (ends[other]?.[id] ?? 0))
          .map((other) => `${one} ${ends[one]?.[id]} is not above ${other} ${ends[other]?.[id]}`),
      )
      expect(turned).toEqual([])
    },
  )

  describe('money', () => {
    const sums = Object.fromEntries(Object.keys(MONEY).map((name) => [name, sumsOf(name)]))

    test.each(Object.entries(MONEY))(
      '"%s" spends and avoids what the dossier says, within 15 per cent',
      (name, wanted) => {
        const far = Object.entries(wanted).filter(
          ([id, value]) => Math.abs(sumOf(name, id) - value) > Math.max(ROUNDED, value * NEAR),
        )
        expect(far.map(([id, value]) => [id, value, sumOf(name, id)])).toEqual([])
      },
    )

    test('planning only pays for nothing that comes back, the mix gets the most back', () => {
      const avoided = Object.keys(MONEY).toSorted((a, b) => sumOf(b, 'avoided') - sumOf(a, 'avoided'))
      expect(avoided[0]).toBe('mischung')
      expect(sumOf('nurPlanung', 'avoided')).toBeLessThan(sumOf('nurPlanung', 'spent') / 10)
    })

    test.each(['spent', 'avoided'] as const)('the ways keep their order in "%s"', (id) => {
      const names = Object.keys(MONEY) as (keyof typeof MONEY)[]
      const turned = names.flatMap((one) =>
        names
          .filter((other) => MONEY[one][id] > MONEY[other][id] && sumOf(one, id) <= sumOf(other, id))
          .map((other) => `${one} ${sumOf(one, id)} is not above ${other} ${sumOf(other, id)}`),
      )
      expect(turned).toEqual([])
    })

    function sumOf(name: string, id: string): number {
      return sums[name]?.[id as 'spent' | 'avoided'] ?? Number.NaN
    }
  })

  /** Both are reckoned year by year: what runs then, net, and what began, once. */
  function sumsOf(name: string): { spent: number; avoided: number } {
    const way = waysOf(whole)[name]
    if (plain === null || way === undefined) throw new Error(`no such way: ${name}`)
    const begun = new Set<string>()
    const sums = { spent: 0, avoided: 0 }
    for (const step of evening(plain, '1', botTable(Object.keys(plain.roles), way.policy, way))) {
      if (isRefusal(step)) throw new Error(`${name}: ${step.refused}`)
      const { state, events } = step
      for (const event of events) {
        if (event.type !== 'yearPassed') continue
        for (const [id, { yearly, since, until }] of Object.entries(state.town.running)) {
          if (until !== null && event.year > until) continue
          const motion = state.town.motions[id]
          sums.spent += yearly + (motion === undefined || begun.has(`${id} ${since}`) ? 0 : termsOf(state, motion).once)
          begun.add(`${id} ${since}`)
        }
        sums.avoided += units(state, 'saved')
      }
    }
    return sums
  }

  /** What the dossier rounds to nearly the same has no order. */
  function isApart(more: number, less: number): boolean {
    return more > less * 1.02
  }

  function endOf(name: string): Readonly<Record<string, number>> {
    const way = waysOf(whole)[name]
    if (plain === null || way === undefined) throw new Error(`no such way: ${name}`)
    return last(playRun(plain, run('1', way))).values
  }
})

describe('with events, money and posts, as it was looked at and accepted', () => {
  const file = allScenarios().find((one) => one.includes('gemeinsam-fuer-kinder')) ?? ''
  const read = readJson(beside(file, 'balance.json'))
  if (!('json' in read)) throw new Error('no balance')
  const { ways, levels, endings, problems } = read.json as {
    ways: Readonly<Record<string, { score: number; values: Readonly<Record<string, number>> }>>
    levels: Readonly<Record<string, number>>
    endings: Readonly<Record<string, number>>
    problems: readonly string[]
  }
  const value = (way: string, id: string) => ways[way]?.values[id] ?? Number.NaN
  const score = (way: string) => ways[way]?.score ?? Number.NaN

  test('planning only reaches hardly anybody more, and pays no child anything', () => {
    expect(value('nurPlanung', 'but')).toBe(value('nichts', 'but'))
    expect(value('nurPlanung', 'reach')).toBeLessThan(value('diensteOhnePlanung', 'reach') + 5)
  })

  test('side by side moves little', () => {
    expect(score('nebeneinander')).toBeLessThan(0.2)
    expect(score('nebeneinander')).toBeGreaterThan(score('nichts'))
  })

  test('control saves money and reaches nobody', () => {
    expect(value('nurSteuerung', 'hze')).toBeLessThan(value('nichts', 'hze'))
    for (const id of ['but', 'unreached']) expect(value('nurSteuerung', id)).toBe(value('nichts', id))
    // Its answers to events keep a few families who have somebody already; nobody is found.
    expect(value('nurSteuerung', 'reach')).toBeLessThan(value('nichts', 'reach') + 2)
  })

  test('the mix comes first among the seven, and none is best in everything', () => {
    const seven = Object.keys(DOSSIER).toSorted((a, b) => score(b) - score(a))
    expect(seven[0]).toBe('mischung')
    expect(value('planungZuerst', 'unreached')).toBeLessThan(value('mischung', 'unreached'))
  })

  test('no way is best in everything, no good value and no goal is out of reach, no measure fails always', () => {
    // Two evenings of each way are too few for every event and every answer.
    expect(problems.filter((problem) => !/^(injectNever|optionNever) /.test(problem))).toEqual([])
  })

  test('every title and every ending is earned by somebody', () => {
    expect(Object.entries({ ...levels, ...endings }).filter(([, count]) => count === 0)).toEqual([])
  })
})

describe.each([null, ...Object.keys(whole.presets)])('in every length (%s)', (preset) => {
  const outcomes = MANY.flatMap((name) => {
    const played = waysOf(whole)[name]
    return played === undefined ? [] : playRun(whole, run('1', played, { preset }))
  })

  test('every ending is earned by some way to play', () => {
    const earned = outcomes.map(({ ending }) => ending)
    expect(whole.endings.map(({ id }) => id).filter((id) => !earned.includes(id))).toEqual([])
  })

  test('every title is earned by some way to play', () => {
    const earned = outcomes.flatMap(({ levels }) => levels)
    expect(Object.keys(whole.debrief.levels).filter((id) => !earned.includes(id))).toEqual([])
  })
})
