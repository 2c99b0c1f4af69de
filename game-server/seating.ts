/** In which role somebody sits down: the next in turn, one that was named, or all that are free. */
import type { Command } from '../shared/engine/commands.ts'
import { isRefusal, type Refusal } from '../shared/engine/refusals.ts'
import type { Id, State } from '../shared/engine/state.ts'
import { nextRoleFor, type Own } from '../shared/scenario/cast.ts'
import type { Devices } from './store/store.ts'
import { type LiveTable, peopleOf } from './table.ts'

type Made = Command['ask'] | Refusal

/** What the server asks. Moves are the facilitator's decision, carried out by the server; sitting down is its own. */
export function byServer(table: LiveTable, cid: string, make: (state: State) => Made, at: number) {
  return {
    table,
    who: 'server',
    cid,
    make: (state: State): Command | Refusal => {
      const ask = make(state)
      if (isRefusal(ask)) return ask
      return { cid, by: { kind: ask.type === 'sit' ? 'server' : 'facilitator' }, at, ask }
    },
  }
}

/** A new seat, in the role that was named, else in the next in turn; `own`: beside one's own chair, or on it. */
export function sitting(state: State, seat: string, wanted: Id | null, devices: Devices, own?: Own): Made {
  const role = wanted ?? nextRole(state, devices, own)
  return isRefusal(role) ? role : { type: 'sit', seat, bot: null, role }
}

/** A seat that comes from another table. */
export function arriving(state: State, seat: string): Made {
  const role = nextRole(state, 'person')
  if (isRefusal(role)) return role
  const known = Object.hasOwn(state.house.seats, seat)
  return known ? { type: 'assign', seat, role } : { type: 'sit', seat, bot: null, role }
}

/** In the lobby the role that is next for so many people, as the scenario gives them out; later the facilitator decides. */
function nextRole(state: State, devices: Devices, own?: Own): Id | null | Refusal {
  const { scenario } = state
  const counts = peopleOf({ state })
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const [first = ''] = Object.keys(scenario.roles)
  if (all >= scenario.people.max) return { refused: 'role-full', role: first, most: scenario.people.perRole }
  if (state.house.status !== 'lobby') return null
  const role = nextRoleFor(
    scenario,
    Object.fromEntries(Object.keys(scenario.roles).map((id) => [id, counts.get(id) ?? 0])),
    own,
  )
  // Where each role has one device, a second one finds its chair taken.
  const isTaken = role !== null && devices !== 'person' && (counts.get(role) ?? 0) > 0
  return isTaken ? { refused: 'role-full', role, most: 1 } : role
}

/** The roles in which no person sits, in the order of the scenario. */
export function freeRoles({ state }: Pick<LiveTable, 'state'>): Id[] {
  const counts = peopleOf({ state })
  return Object.keys(state.scenario.roles).filter((role) => (counts.get(role) ?? 0) === 0)
}
