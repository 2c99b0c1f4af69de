/** Looks things up that are known to exist. An unknown id here is a fault: ids are checked where they enter. */
import type { Phase, Scenario } from '../scenario/schema.ts'
import type { Id, Position, State } from './state.ts'

/** The entry of that id; throws where there is none. */
export function known<T>(entries: Readonly<Record<Id, T>>, id: Id): T {
  const found = Object.hasOwn(entries, id) ? entries[id] : undefined
  if (found === undefined) throw new Error(`unknown id: ${id}`)
  return found
}

export function phaseAt(scenario: Scenario, { round, phase }: Position): Phase {
  return known(known(scenario.rounds, round).phases, phase)
}

export function currentPhase(state: State): Phase {
  return phaseAt(state.scenario, state.town.position)
}

/** The round that a phase belongs to. Phase ids are unique over all rounds. */
export function roundOf(scenario: Scenario, phase: Id): Id {
  const round = Object.keys(scenario.rounds).find((id) => Object.hasOwn(known(scenario.rounds, id).phases, phase))
  if (round === undefined) throw new Error(`unknown phase: ${phase}`)
  return round
}

/** The seats of a role, people and bots. */
export function seatsOf(state: State, role: Id): string[] {
  return Object.keys(state.house.seats).filter((seat) => state.house.seats[seat]?.role === role)
}

/** The measures that a role can choose, in the order of the scenario. */
export function measuresOf(scenario: Scenario, role: Id): Id[] {
  return Object.keys(scenario.measures).filter((id) => known(scenario.measures, id).owner === role)
}

/** The cards that a role owns, in the order of the scenario. */
export function cardsOf(scenario: Scenario, role: Id): readonly Id[] {
  const owned = hands.get(scenario) ?? Map.groupBy(Object.keys(scenario.cards), (id) => known(scenario.cards, id).owner)
  hands.set(scenario, owned)
  return owned.get(role) ?? []
}

// Asked for every pair of roles, for everybody, after every change.
const hands = new WeakMap<Scenario, ReadonlyMap<Id, readonly Id[]>>()

/** The index of the highest level that a value reaches; the lowest where it reaches none. */
export function levelOf(levels: readonly { readonly from: number }[], value: number): number {
  let best = -1
  levels.forEach((level, index) => {
    const better = best < 0 || level.from > (levels[best]?.from ?? 0)
    if (level.from <= value && better) best = index
  })
  return best >= 0 ? best : lowest(levels)
}

function lowest(levels: readonly { readonly from: number }[]): number {
  const froms = levels.map((level) => level.from)
  return froms.indexOf(Math.min(...froms))
}

/** The entries whose id is kept, in their order. */
export function pick<T>(entries: Readonly<Record<Id, T>>, keep: (id: Id) => boolean): Record<Id, T> {
  return Object.fromEntries(Object.entries(entries).filter(([id]) => keep(id)))
}

/** One value for every id, in the order of the entries. */
export function mapKeys<T>(entries: Readonly<Record<Id, unknown>>, make: (id: Id) => T): Record<Id, T> {
  return Object.fromEntries(Object.keys(entries).map((id) => [id, make(id)]))
}

/** The phases up to this one, in the order of the scenario. */
export function phasesReached({ scenario, town }: State): Id[] {
  const all = Object.values(scenario.rounds).flatMap(({ phases }) => Object.keys(phases))
  return all.slice(0, all.indexOf(town.position.phase) + 1)
}

/** Whether everybody has seen a card: opened in play, or released by its seat afterwards. */
export function isOpen({ town, house }: State, card: Id): boolean {
  return known(town.cards, card).opened !== null || house.released.includes(card)
}

/** Whether everybody may see a variable as a number. */
export function isPublic({ scenario }: State, variable: Id): boolean {
  return known(scenario.variables, variable).visibility === 'public'
}

/** A variable in units of the file; by `variable@place` where it is kept for each place. */
export function units({ scenario, town }: Pick<State, 'scenario' | 'town'>, key: Id): number {
  return known(town.variables, key) * known(scenario.variables, variableOf(key)).step
}

/** The variable that a key of `town.variables` belongs to. */
export function variableOf(key: Id): Id {
  const at = key.indexOf('@')
  return at < 0 ? key : key.slice(0, at)
}

/** The keys of a variable in `town.variables`: `reach@nordhang` for each place in the order of the scenario, or its name. */
export function keysOf(scenario: Scenario, variable: Id): readonly Id[] {
  const { start } = known(scenario.variables, variable)
  if (typeof start === 'number') return [variable]
  return Object.keys(scenario.places).flatMap((place) => (Object.hasOwn(start, place) ? [`${variable}@${place}`] : []))
}

/** The same entries in the order of the roles: in which order they came about must not show. */
export function inRoleOrder<T>({ roles }: Scenario, entries: Readonly<Record<Id, T>>): Record<Id, T> {
  return Object.fromEntries(
    Object.keys(roles).flatMap((role) => (entries[role] === undefined ? [] : [[role, entries[role]]])),
  )
}

/** Whether a door of the town's picture stands open: the ending decides. */
export function isLit({ scenario, town }: State, door: Id): boolean {
  return town.ending !== null && (scenario.town?.evening.doors[door]?.lit.includes(town.ending) ?? false)
}
