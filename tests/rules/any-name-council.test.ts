/** No council is in the code either: under other names the same motions are carried, and the same years go by. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { privateView, publicView, textKeys } from '../../shared/engine/view.ts'
import type { Scenario } from '../../shared/scenario/schema.ts'
import { audiencesOf } from '../support/engine-asks.ts'
import { playEvening } from '../support/engine-evening.ts'
import { byBots, inOrder, recorded } from '../support/engine-golden.ts'
import { easyHall } from '../support/engine-hall.ts'
import { opaque, renamedCommand } from '../support/engine-names.ts'
import { renamed } from '../support/engine-rename.ts'
import { retold } from '../support/engine-tuesday.ts'

const file = new URL('../../scenarios/auenfurt-klein/scenario.json', import.meta.url)

/** Luck is drawn by name: under other names other events would happen, so that here all of them do. */
function certain(scenario: Scenario): Scenario {
  const injects = Object.entries(scenario.injects).map(([id, inject]) => {
    const { chance: _, ...rest } = inject
    return [id, rest]
  })
  return retold({ ...scenario, injects: Object.fromEntries(injects) })
}

const auenfurt = certain(retold(JSON.parse(readFileSync(file, 'utf8'))))
const busy = playEvening({
  scenario: easyHall,
  seed: 's',
  pace: 'room',
  people: 5,
  idle: 1,
  moves: Array.from({ length: 150 }, (_, i) => ({ who: (i * 733) % 5_000, what: i * 337, wild: false })),
})

describe.each([
  ['a busy evening in the hall', easyHall, busy.record],
  ['an evening of bots in Auenfurt', auenfurt, recorded(auenfurt, byBots('goal')).record],
])('%s', (_, scenario, record) => {
  const { name, back } = opaque()
  const other = retold(renamed(scenario, name))
  const asked = record.entries.map(({ command }) => command)
  const play = recorded(scenario, inOrder(asked))
  const there = recorded(other, inOrder(asked.map((command) => renamedCommand(command, name))))

  test('is told by a file that is the old one, named back', () => {
    expect(JSON.parse(back(JSON.stringify(other)))).toEqual(JSON.parse(JSON.stringify(scenario)))
    const kept = Object.keys(scenario.measures).filter((id) => Object.hasOwn(other.measures, id))
    expect(kept).toEqual([])
  })

  test('happens again, event for event', () => {
    expect(record.entries.length).toBeGreaterThan(60)
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

test('bots follow their goals in a town under any name', () => {
  const { name, back } = opaque()
  const [one, other] = [auenfurt, retold(renamed(auenfurt, name))].map((scenario) =>
    recorded(scenario, byBots('goal')).record.entries.map(({ events }) => events),
  )
  expect(JSON.parse(back(JSON.stringify(other)))).toEqual(one)
})
