/** What a role can know of the town at large: its places, its measures and its council, as its views show them. */
import { keysOf } from '../engine/lookup.ts'
import type { Id } from '../engine/state.ts'
import type { PublicMotion } from '../engine/views.ts'
import type { Facts } from '../scenario/expressions.ts'
import type { Scenario } from '../scenario/schema.ts'
import type { Views } from './seen.ts'

type TownSeen = Omit<
  Facts,
  | 'vars'
  | 'open'
  | 'answered'
  | 'promised'
  | 'broken'
  | 'did'
  | 'chose'
  | 'begun'
  | 'overdrawn'
  | 'signed'
  | 'filled'
  | 'tagged'
  | 'carried'
  | 'cost'
>

/** These facts as a role sees them; what is hidden from it counts as not so, and hidden numbers as 0. */
export function townSeen(scenario: Scenario, { public: seen, private: own }: Views): TownSeen {
  const units = (variable: Id, key: Id) => (seen.variables[key] ?? 0) * (scenario.variables[variable]?.step ?? 1)
  const injects = (inject: Id) => own.hand?.injects[inject] ?? seen.injects[inject]
  const inState = (state: string) => seen.promises.filter((promise) => promise.state === state).length
  const motions = () => Object.keys(seen.running).flatMap((id) => seen.motions[id] ?? [])
  const divided = (overlap: Id) => seen.overlaps[overlap] !== undefined
  return {
    at: (variable, place) => units(variable, `${variable}@${place}`),
    total: (variable) => sum(keysOf(scenario, variable).map((key) => units(variable, key))),
    running: (measure) => seen.running[measure] !== undefined,
    decided: (measure) => seen.running[measure] !== undefined || seen.motions[measure]?.outcome === 'carried',
    active: (fn, place = '', group = '') =>
      workSeen(scenario, seen).filter(
        (work) =>
          work.function === fn &&
          (place === '' || work.places.length === 0 || work.places.includes(place)) &&
          (group === '' || work.group === group),
      ).length,
    committed: (pot) =>
      sum(Object.keys(seen.running).map((id) => (potOf(scenario, id) === pot ? (seen.running[id]?.yearly ?? 0) : 0))),
    frozen: (pot) => seen.frozen.includes(pot),
    doubled: () => {
      const ids = new Set(workSeen(scenario, seen).map(({ id }) => id))
      const open = Object.entries(scenario.overlaps).filter(
        ([id, { between }]) => !divided(id) && between.every((one) => ids.has(one)),
      )
      return sum(open.map(([, { worth }]) => worth))
    },
    divided,
    agreements: () => Object.keys(seen.overlaps).length,
    woundUp: (service) => seen.wound.includes(service),
    knows: (role, card) =>
      seen.cards[card]?.opened != null ||
      scenario.cards[card]?.owner === role ||
      (own.me?.role === role && own.hand?.told[card] !== undefined) ||
      (own.hand?.confided[card]?.includes(role) ?? false),
    cardsOpen: () => Object.values(seen.cards).filter(({ opened }) => opened !== null).length,
    promisesKept: () => inState('kept'),
    promisesBroken: () => inState('broken'),
    visited: (place) => (own.hand?.visits.includes(place) ? 1 : 0),
    unanswered: () => seen.asked.filter(({ state }) => state === 'unanswered').length,
    happened: (inject) => injects(inject) !== undefined || seen.news.includes(inject),
    chosen: (inject, option) => injects(inject)?.chosen === option,
    year: () => seen.year,
    concepts: () => motions().filter((motion) => isConceived(scenario, motion)).length,
    shared: () => motions().filter(({ cosigned }) => cosigned.length > 0).length,
  }
}

function workSeen({ services, measures, motions }: Scenario, seen: Views['public']) {
  const running = Object.keys(seen.running).map((id) => {
    const { free = null } = seen.motions[id] ?? {}
    if (free === null) return { places: [], ...measures[id], id }
    return { ...motions?.free?.classes[free.class ?? ''], places: [free.place], id }
  })
  const standing = Object.entries(services).filter(([id]) => !seen.wound.includes(id))
  return [...standing.map(([id, service]) => ({ ...service, id })), ...running]
}

function potOf({ measures, motions }: Scenario, id: Id): Id | undefined {
  return id.startsWith('free@') ? motions?.free?.pot : measures[id]?.pot
}

function isConceived({ forms }: Scenario, { form, fields }: PublicMotion): boolean {
  const asked = forms[form]
  if (asked === undefined || !asked.full) return false
  return Object.keys(asked.fields).every((id) => (fields[id]?.option ?? fields[id]?.text ?? null) !== null)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0)
}
