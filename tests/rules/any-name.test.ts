/** The scenario is not in the code: under other names the same evening happens, number for number. */
import { describe, expect, test } from 'vitest'
import { privateView, publicView, textKeys } from '../../shared/engine/view.ts'
import { audiencesOf } from '../support/engine-asks.ts'
import { best, byBots, commandsOf, failsForTrust, inOrder, recorded, silent } from '../support/engine-golden.ts'
import { opaque, renamedCommand } from '../support/engine-names.ts'
import { renamed } from '../support/engine-rename.ts'
import { retold, tuesday } from '../support/engine-tuesday.ts'

const { name, back } = opaque()
const other = retold(renamed(tuesday, name))

describe('the renamed file', () => {
  test('holds none of the old names', () => {
    const words = (value: unknown) => new Set(JSON.stringify(untold(value)).match(/\w+/g))
    const old = [...words(tuesday)].filter((word) => !words(other).has(word))
    expect(old).toEqual(expect.arrayContaining(['heim', 'jugendamt', 'besuche', 'talk1', 'strong', 'best']))
    const kept = Object.keys(tuesday.roles).concat(Object.keys(tuesday.measures), Object.keys(tuesday.cards))
    expect(kept.filter((id) => words(other).has(id))).toEqual([])
  })

  test('is the old file, named back', () => {
    expect(JSON.parse(back(JSON.stringify(other)))).toEqual(JSON.parse(JSON.stringify(tuesday)))
  })

  test('sorts in another order', () => {
    const order = (ids: readonly string[]) => [...ids].sort().map((id) => ids.indexOf(id))
    expect(order(Object.keys(other.measures))).not.toEqual(order(Object.keys(tuesday.measures)))
  })
})

describe.each([
  ['best', best, 'best', 75],
  ['fails for trust', failsForTrust, 'middle', 50],
  ['silent', silent, 'middle', 53],
] as const)('the play „%s“', (_, script, ending, families) => {
  const play = recorded(tuesday, inOrder(commandsOf(script, tuesday)))
  const there = recorded(other, inOrder(renamedAll(script)))

  test('is the play of the rule table', () => {
    expect(play.state.town).toMatchObject({ ending, variables: { families } })
  })

  test('happens again, event for event', () => {
    const events = there.record.entries.map((entry) => entry.events)
    expect(JSON.parse(back(JSON.stringify(events)))).toEqual(play.record.entries.map((entry) => entry.events))
  })

  test('looks the same to everybody', () => {
    for (const audience of audiencesOf(play.state)) {
      const seen = (state: typeof play.state) => [
        publicView(state),
        privateView(state, audience),
        textKeys(state, audience),
      ]
      expect(JSON.parse(back(JSON.stringify(seen(there.state))))).toEqual(seen(play.state))
    }
  })
})

test('another game under those names would be seen', () => {
  const dearer = Object.fromEntries(Object.entries(other.measures).map(([id, m]) => [id, { ...m, cost: m.cost + 1 }]))
  const elsewhere = recorded(retold({ ...other, measures: dearer }), inOrder(renamedAll(silent)))
  const play = recorded(tuesday, inOrder(commandsOf(silent, tuesday)))
  expect(JSON.parse(back(JSON.stringify(elsewhere.state.town)))).not.toEqual(play.state.town)
})

test('bots follow their goals under any name', () => {
  const evenings = [tuesday, other].map((scenario) => {
    const { record } = recorded(scenario, byBots('goal'))
    return record.entries.map(({ events }) => events)
  })
  expect(evenings[0]?.flat().length).toBeGreaterThan(40)
  expect(JSON.parse(back(JSON.stringify(evenings[1])))).toEqual(evenings[0])
})

function renamedAll(script: typeof best) {
  return [...commandsOf(script, tuesday)].map((command) => renamedCommand(command, name))
}

/** The texts are not names: what people read may hold any word. */
function untold(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(untold)
  if (typeof value !== 'object' || value === null) return value
  if ('de' in value) return null
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, untold(part)]))
}
