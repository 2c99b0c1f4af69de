/** A year passes: everything that moves by itself and all that running measures bring, as one simultaneous change. */
import type { Effect } from '../../scenario/schema.ts'
import type { Event } from '../commands.ts'
import { amountOf, factorsOf, factsOf, holds, withEffect } from '../facts.ts'
import { keysOf, known, variableOf } from '../lookup.ts'
import type { Factor, State } from '../state.ts'
import { andThen, type Unfolding } from '../unfold.ts'
import { multiplied } from './factors.ts'
import { spread } from './places.ts'
import { changeBy, type Due, readsOf, wholeAmounts } from './quantities.ts'
import { hasBegun, type Work, worksOf } from './works.ts'

/** So many years, one after the other; each reads the town as the one before it left it. */
export function years(before: Unfolding, count: number): Unfolding {
  return Array.from({ length: count }).reduce<Unfolding>((sofar) => andThen(sofar, ...year(sofar.state)), before)
}

/** What is due to one running measure; `level`: its stand is raised or lowered by it, and remembered. */
interface YearDue extends Due {
  readonly work: Work
  readonly level: boolean
}

function year(state: State): Event[] {
  const works = worksOf(state).filter((work) => hasBegun(work, state.town.year))
  const brought = works.flatMap((work) => broughtBy(state, work))
  const drifted = drifts(state)
  const dues: readonly Due[] = [...drifted, ...brought]
  const whole = wholeAmounts(state, dues).slice(drifted.length)
  return [
    ...changeBy(state, dues).flatMap(withoutNothing),
    ...works.flatMap((work) => booked(work, brought, whole)),
    { type: 'yearPassed', year: state.town.year + 1 },
  ]
}

function drifts({ scenario, town }: State): Due[] {
  const facts = factsOf(scenario, town)
  return Object.entries(scenario.variables).flatMap(([id, { drift }]) => {
    if (drift === undefined) return []
    const amount = amountOf(scenario, drift, facts)
    const factors = factorsOf(scenario, [[drift, 'amount']], facts)
    return keysOf(scenario, id).map((on) => ({ on, amount, source: `variables.${id}.name`, factors }))
  })
}

function broughtBy(state: State, work: Work): YearDue[] {
  const worked = work.effects.map((effect, index) => ({ effect, parts: partsOf(state, work, effect, index) }))
  const of = (as: 'level' | 'yearly') => worked.flatMap(({ effect, parts }) => (effect.as === as ? parts : []))
  const stands = Object.entries(work.running.booked).map(([on, steps]) => ({ on, steps }))
  return [...levels(state, work, of('level'), stands), ...of('yearly').map((part) => ({ ...part, work, level: false }))]
}

/** One effect of this year, by the keys that it changes: amount times all factors. */
function partsOf({ scenario, town }: State, work: Work, effect: Effect, index: number): Due[] {
  const facts = withEffect(scenario, town, work.id)
  if (effect.as === 'once' || !holds(scenario, effect.when, facts)) return []
  const { product, factors } = multiplied(scenario, town, work, effect)
  const amount = amountOf(scenario, effect.amount, facts) * work.scale * product
  const source = effect.source === undefined ? work.name : `${work.at}.effects.${index}.source`
  const explained = [...readsOf(scenario, effect, facts), ...factors]
  return spread(scenario, effect, work.places, amount).map(([on, part]) => ({
    on,
    amount: part,
    source,
    factors: explained,
  }))
}

/** What is missing to where the levels of a measure should stand, one summand for each variable. */
function levels(
  { scenario }: State,
  work: Work,
  targets: readonly Due[],
  stands: readonly { readonly on: string; readonly steps: number }[],
): YearDue[] {
  const keys = [...new Set([...targets, ...stands].map(({ on }) => on))]
  return keys.map((on) => {
    const own = targets.filter((target) => target.on === on)
    const stand = stands.find((standing) => standing.on === on)?.steps ?? 0
    const { step } = known(scenario.variables, variableOf(on))
    const target = own.reduce((sum, { amount }) => sum + amount, 0)
    const source = own[0]?.source ?? work.name
    return { on, amount: target - stand * step, source, factors: named(own), work, level: true }
  })
}

function named(dues: readonly Due[]): Factor[] {
  return [...new Map(dues.flatMap(({ factors }) => factors).map((factor) => [factor.name, factor])).values()]
}

/** Where the levels of a measure stand after this year; nothing where they stand as before. */
function booked({ id, running }: Work, dues: readonly YearDue[], whole: readonly number[]): Event[] {
  const moved = dues.flatMap(({ work, level, on }, i) =>
    level && work.id === id && whole[i] ? [[on, whole[i]] as const] : [],
  )
  if (moved.length === 0) return []
  const after = new Map(Object.entries(running.booked))
  for (const [on, steps] of moved) after.set(on, (after.get(on) ?? 0) + steps)
  const standing = [...after].filter(([, steps]) => steps !== 0)
  return [{ type: 'booked', id, booked: Object.fromEntries(standing), until: running.until }]
}

/** A year has many summands that come to nothing: they are not told. */
function withoutNothing(event: Event): Event[] {
  if (event.type !== 'changed') return [event]
  const contributions = event.contributions.filter(({ amount }) => amount !== 0)
  return contributions.length === 0 ? [] : [{ ...event, contributions }]
}
