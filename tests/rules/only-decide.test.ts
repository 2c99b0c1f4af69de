/** Only decide says no, and only decide thinks: what follows an event is placed, whatever the rules say today. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { canonical } from '../../shared/engine/canonical.ts'
import { evolve } from '../../shared/engine/evolve.ts'
import { replay } from '../../shared/engine/replay.ts'
import type { State } from '../../shared/engine/state.ts'
import type { Scenario } from '../../shared/scenario/schema.ts'
import { playEvening } from '../support/engine-evening.ts'
import { best, commandsOf, inOrder, recorded } from '../support/engine-golden.ts'
import { tuesday } from '../support/engine-tuesday.ts'

const engine = fileURLToPath(new URL('../../shared/engine', import.meta.url))

describe('no is said in the rules alone', () => {
  const saysNo = (text: string) => /\brefused: '/.test(text)

  test('in every file of the engine', () => {
    const files = readdirSync(engine, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
    const elsewhere = files.filter((file) => !file.startsWith('rules/') && file !== 'refusals.ts')
    expect(elsewhere.length).toBeGreaterThan(15)
    expect(elsewhere.filter((file) => saysNo(readFileSync(`${engine}/${file}`, 'utf8')))).toEqual([])
  })

  test('a no elsewhere would be seen', () => {
    expect(saysNo("if (odd) return { refused: 'closed' }")).toBe(true)
  })
})

describe('evolve', () => {
  const { record } = recorded(tuesday, inOrder(commandsOf(best, tuesday)))
  const busy = playEvening({
    scenario: tuesday,
    seed: 's',
    pace: 'room',
    people: 5,
    idle: 2,
    moves: Array.from({ length: 120 }, (_, i) => ({ who: i * 733, what: i * 337, wild: false })),
  })

  test.each([
    ['a played evening', record],
    ['a busy evening', busy.record],
  ])('%s is placed by somebody who knows no rule, no amount and no course', (_, { entries, ...rest }) => {
    const [lobby, end] = [replay({ ...rest, entries }, 0), replay({ ...rest, entries })]
    const unknowing: State = { ...lobby, scenario: ownersOnly(tuesday) }
    const placed = entries.flatMap(({ events }) => events).reduce(evolve, unknowing)
    expect(canonical(placed.town)).toBe(canonical(end.town))
    expect(canonical(placed.house)).toBe(canonical(end.house))
  })
})

/** All that an event may look up: whose card is whose. */
function ownersOnly({ cards }: Scenario): Scenario {
  const owners = Object.entries(cards).map(([id, { owner }]) => [id, { owner }])
  return { cards: Object.fromEntries(owners) } as Scenario
}
