/** Five hundred games of „Gemeinsam für Kinder“, each table playing in another way: sums, budgets and endings hold. */
import { describe, expect, test } from 'vitest'
import { evening, type Table } from '../../scenarios/bench/evening.ts'
import { waysOf } from '../../scenarios/bench/simulate/setup.ts'
import { decideStrategy } from '../../shared/bots/strategies/decide.ts'
import { luck } from '../../shared/engine/luck.ts'
import { isRefusal } from '../../shared/engine/refusals.ts'
import type { State } from '../../shared/engine/state.ts'
import { glimpse } from '../../shared/engine/view.ts'
import { keepsBudgets } from '../support/engine-bot-laws.ts'
import { quick } from '../support/engine-evenings.ts'
import { addsUp, goesOn, nobodyIsLost } from '../support/engine-laws.ts'
import { whole } from '../support/engine-whole.ts'

const ROLES = Object.keys(whole.roles)
const WAYS = Object.values(waysOf(whole))
/** No role asks for more in one phase: bots by luck would go on and on. */
const MOST = 6
const EVERY = 12
/** In each of five parts: 500 games together, which take a minute. By hand as many as one likes. */
const GAMES = Number(process.env.GAMES ?? (quick ? 10 : 100))

describe.each([1, 2, 3, 4, 5])('games of bots (%i of 5)', (part) => {
  test('break no law', () => {
    for (let game = 0; game < GAMES; game += 1)
      expect([part, game, ...brokenIn(`${part}.${game}`)]).toEqual([part, game])
  }, 600_000)
})

test('a town that owes what it may not owe would be seen', () => {
  const end = playedTo('1', () => {})
  const town = { ...end.town, variables: { ...end.town.variables, potF: -1 } }
  expect(keepsBudgets({ ...end, town })).toEqual(['potF is overdrawn: -1'])
})

function brokenIn(seed: string): string[] {
  const found: string[] = []
  let phases = 0
  const end = playedTo(seed, (state, moved) => {
    if (!moved) return
    phases += 1
    found.push(...keepsBudgets(state))
    // Looking into every way on takes long: some moments of each game have to do.
    if (phases % EVERY === 0) found.push(...goesOn(state), ...nobodyIsLost(state))
  })
  return [...found, ...addsUp(end), ...(end.town.ending === null ? ['no ending'] : [])]
}

function playedTo(seed: string, look: (state: State, moved: boolean) => void): State {
  let last: State | null = null
  for (const stepped of evening(whole, seed, mixedTable(seed))) {
    if (isRefusal(stepped)) throw new Error(`refused: ${stepped.refused}`)
    look(
      stepped.state,
      stepped.events.some(({ type }) => type === 'moved'),
    )
    last = stepped.state
  }
  if (last === null) throw new Error('no game')
  return last
}

/** Each role plays in a way of its own, drawn by the seed. */
function mixedTable(seed: string): Table {
  const ways = ROLES.map((role) => WAYS[luck(seed, WAYS.length, 'way', role)])
  const asked = new Map<string, number>()
  let turn = 0
  return (state) => {
    for (let quiet = 0; quiet < ROLES.length; quiet += 1, turn += 1) {
      const at = turn % ROLES.length
      const [role = '', way] = [ROLES[at], ways[at]]
      const visit = `${state.town.position.phase} ${role}`
      const number = asked.get(visit) ?? 0
      const ask =
        way === undefined || number >= MOST ? null : decideStrategy(way, glimpse(state, role), whole, role, seed)
      if (ask === null || ask.type === 'ready') continue
      asked.set(visit, number + 1)
      return { role, ask }
    }
    return null
  }
}
