/** One evening from its first phase to its ending, without people: somebody else says what each role asks. */
import { decideStrategy } from '../../shared/bots/strategies/decide.ts'
import type { RoleCommand } from '../../shared/engine/commands.ts'
import { isRefusal, type Refusal } from '../../shared/engine/refusals.ts'
import type { Id, State } from '../../shared/engine/state.ts'
import { glimpse } from '../../shared/engine/view.ts'
import type { Scenario, Strategy } from '../../shared/scenario/schema.ts'
import { asked, goOn, openTable, type Stepped } from './table.ts'

/** Who asks for what next at this table; null when the phase can end. */
export type Table = (state: State) => { readonly role: Id; readonly ask: RoleCommand } | null

/** Every step of an evening, up to its ending; the last one is a refusal if somebody asked for the impossible. */
export function* evening(
  scenario: Scenario,
  seed: string,
  table: Table,
  preset: Id | null = null,
): Generator<Stepped | Refusal> {
  let state = openTable(scenario, seed, preset)
  for (let i = 0; state.town.ending === null; i += 1) {
    const wanted = table(state)
    const stepped = wanted === null ? goOn(state) : asked(state, wanted.role, wanted.ask, `c${i}`)
    yield stepped
    if (isRefusal(stepped)) return
    state = stepped.state
  }
}

/** No honest policy comes near it; wishes that undo each other must not hold up the table. */
const MOST = 64

/** What a strategy of a scenario names: measures, and in which round. */
type Named = Pick<Strategy, 'prefers' | 'rounds'>

/** Bots in these roles, in turns; each sees what its role sees and nothing else, and asks until it has nothing more. */
export function botTable(
  roles: readonly Id[],
  policy: Strategy['policy'],
  { prefers, rounds }: Named = { prefers: [], rounds: {} },
): Table {
  const asks = new Map<string, number>()
  let turn = 0
  return (state) => {
    const { scenario, seed } = state
    const { phase } = state.town.position
    for (let quiet = 0; quiet < roles.length; quiet += 1, turn += 1) {
      const role = roles[turn % roles.length] ?? ''
      const visit = `${phase} ${role}`
      const number = (asks.get(visit) ?? 0) + 1
      const ask =
        number > MOST ? null : decideStrategy({ policy, prefers, rounds }, glimpse(state, role), scenario, role, seed)
      if (ask === null) continue
      asks.set(visit, number)
      return { role, ask }
    }
    // Each phase is begun by the first.
    turn = 0
    return null
  }
}
