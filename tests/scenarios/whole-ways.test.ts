/** „Gemeinsam für Kinder“ rewards what its dossier says: the seven ways to play, without events and limits, and with them. */
import { describe, expect, test } from 'vitest'
import { allScenarios, beside, readJson } from '../../scenarios/bench/files.ts'
import { last } from '../../scenarios/bench/simulate/outcome.ts'
import { run } from '../../scenarios/bench/simulate/plan.ts'
import { playRun } from '../../scenarios/bench/simulate/play-run.ts'
import { waysOf } from '../../scenarios/bench/simulate/setup.ts'
import { tweaked } from '../../scenarios/bench/simulate/tweaks.ts'
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
  const { ways, levels, endings } = read.json as {
    ways: Readonly<Record<string, { score: number; values: Readonly<Record<string, number>> }>>
    levels: Readonly<Record<string, number>>
    endings: Readonly<Record<string, number>>
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

  test('every title and every ending is earned by somebody', () => {
    expect(Object.entries({ ...levels, ...endings }).filter(([, count]) => count === 0)).toEqual([])
  })
})
