/** How roles are given out: for every number of people, in every scenario of the house. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { castFor, castsFor, nextRoleFor } from '../../shared/scenario/cast.ts'
import { load } from '../../shared/scenario/load.ts'
import type { Scenario } from '../../shared/scenario/schema.ts'

const NUMBERS = Array.from({ length: 38 }, (_, i) => i + 3)

describe.each(['gemeinsam-fuer-kinder', 'auenfurt-klein', 'dienstag-17-uhr'])('%s', (id) => {
  const scenario = read(id)
  const { max, perRole } = scenario.people
  const roles = Object.keys(scenario.roles).toSorted()

  test('has a casting of its own', () => {
    expect(scenario.casting?.sets.length).toBeGreaterThan(0)
  })

  test.each(NUMBERS)('%i people: each has a place, each role is somewhere, and there is a reason', (people) => {
    const casts = castsFor(scenario, people)
    expect(casts.reduce((sum, cast) => sum + cast.people, 0)).toBe(people)
    for (const cast of casts) {
      expect(cast.people).toBeLessThanOrEqual(max)
      const given = [...cast.hands.flatMap((hand) => hand.roles), ...cast.town]
      expect(given.toSorted()).toEqual(roles)
      const placed = cast.hands.reduce((sum, hand) => sum + hand.people + hand.mirrors, cast.observers)
      expect(placed).toBe(cast.people)
      for (const hand of cast.hands) {
        expect(hand.people + hand.mirrors).toBeLessThanOrEqual(perRole)
        // Nobody sits behind a role, or holds it with another, while somebody else has to hold two.
        if (hand.people + hand.mirrors > 1) expect(hand.roles).toHaveLength(1)
      }
      expect(cast.why.length).toBeGreaterThan(0)
    }
  })

  test('whoever comes one after the other ends up as if all had come at once', () => {
    const counts: Record<string, number> = {}
    for (let people = 1; people <= max; people += 1) {
      const role = nextRoleFor(scenario, counts)
      if (role !== null) counts[role] = (counts[role] ?? 0) + 1
      const cast = castFor(scenario, people)
      const wanted = cast.hands.map(({ roles: [lead = ''], people, mirrors }) => [lead, people + mirrors] as const)
      if (cast.observers === 0) expect(counts).toEqual(Object.fromEntries(wanted))
      else expect(role).toBeNull()
    }
  })
})

describe('the full game', () => {
  const scenario = read('gemeinsam-fuer-kinder')

  test('merges what the dossier merges', () => {
    const together = (people: number) =>
      castFor(scenario, people).hands.flatMap(({ roles }) => (roles.length > 1 ? [roles.join('+')] : []))
    expect(together(6)).toEqual(['dezernat+planung', 'sozialwerk+hafenlicht', 'schule+gesundheit+jobcenter'])
    expect(castFor(scenario, 6).town).toEqual(['opposition', 'eltern'])
    expect(together(8)).toEqual(['dezernat+planung', 'hafenlicht+eltern', 'schule+gesundheit+jobcenter'])
    expect(together(10)).toEqual(['schule+eltern', 'gesundheit+jobcenter'])
    expect(together(12)).toEqual([])
  })

  test('doubles up to 24, mirrors up to 36, and lets the others watch', () => {
    const kinds = (people: number) => {
      const { hands, observers } = castFor(scenario, people)
      const doubled = hands.filter((hand) => hand.people === 2).length
      return { doubled, mirrored: hands.filter((hand) => hand.mirrors > 0).length, observers }
    }
    expect(kinds(13)).toEqual({ doubled: 1, mirrored: 0, observers: 0 })
    expect(kinds(24)).toEqual({ doubled: 12, mirrored: 0, observers: 0 })
    expect(kinds(30)).toEqual({ doubled: 12, mirrored: 6, observers: 0 })
    expect(kinds(40)).toEqual({ doubled: 12, mirrored: 12, observers: 4 })
  })
})

test('a role that was chosen freely is not given out again before the others', () => {
  expect(nextRoleFor(read('dienstag-17-uhr'), { kaemmerei: 1 })).toBe('jugendamt')
  expect(nextRoleFor(read('dienstag-17-uhr'), { kaemmerei: 1, jugendamt: 1 })).toBe('traeger')
})

describe('whoever says what they are in real life', () => {
  const scenario = read('auenfurt-klein')
  const seated = (life: 'youth' | 'politics', chair: 'others' | 'own', counts = {}) =>
    nextRoleFor(scenario, counts, { life, chair })

  test('sits on another chair than their own, even where that is the next', () => {
    expect(nextRoleFor(scenario, { planung: 1 })).toBe('jugendamt')
    expect(seated('youth', 'others', { planung: 1 })).toBe('kaemmerei')
    expect(seated('politics', 'others', { planung: 1 })).toBe('jugendamt')
  })

  test('or first on their own, where it was opened that way', () => {
    expect(seated('politics', 'own')).toBe('mehrheit')
    expect(seated('youth', 'own', { planung: 1 })).toBe('jugendamt')
  })

  test('is turned away by nobody: where only the own chair is left, it is that one', () => {
    const two = { planung: 2, kaemmerei: 1, mehrheit: 1, traeger: 1, partner: 1 }
    expect(nextRoleFor(scenario, two)).toBe('jugendamt')
    expect(seated('youth', 'others', two)).toBe('jugendamt')
  })
})

function read(id: string): Scenario {
  const loaded = load(JSON.parse(readFileSync(new URL(`../../scenarios/${id}/scenario.json`, import.meta.url), 'utf8')))
  if (!('scenario' in loaded)) throw new Error(`${id} cannot be played`)
  return loaded.scenario
}
