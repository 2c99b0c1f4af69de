/** Which measures a table that plays a strategy wants to bring in now, as far as a role can see. */
import { holds } from '../../engine/facts.ts'
import { keysOf } from '../../engine/lookup.ts'
import { luck } from '../../engine/luck.ts'
import type { Id } from '../../engine/state.ts'
import type { Measure, Scenario, Strategy } from '../../scenario/schema.ts'
import { factsSeen } from '../facts.ts'
import type { Views } from '../seen.ts'
import type { Conduct } from './conduct.ts'
import { kindOf } from './kinds.ts'

/** What the role is to bring in next, in this order; others bring in what they may as well and are named before it. */
export function listFor(
  { prefers, rounds }: Pick<Strategy, 'prefers' | 'rounds'>,
  conduct: Conduct,
  views: Views,
  scenario: Scenario,
  role: Id,
  seed: string,
): Id[] {
  const named = namedBy(scenario, prefers, rounds, views.public.round)
  const first = isFirst(scenario, views.public.round)
  const free = Object.keys(scenario.measures).filter((id) => isFree(scenario, views, id))
  const ranked = free.flatMap((id) => {
    const rank = named === null ? conduct.rank(kindOf(scenario, id), first) : placeIn(named, id)
    return rank === null ? [] : [{ id, rank: rank + luck(seed, 1000, 'rank', id) / 1_000_000 }]
  })
  const sorted = ranked.toSorted((a, b) => a.rank - b.rank).map(({ id }) => id)
  const order = named === null ? withHead(scenario, views, sorted, conduct.head) : sorted
  if (!conduct.together) return order.filter((id) => scenario.measures[id]?.propose.includes(role))
  return affordable(scenario, views, order).filter((id) => scenario.measures[id]?.propose[0] === role)
}

/** A quick step first: something that reaches families at once, as long as nothing of that kind runs or lies there. */
function withHead(scenario: Scenario, { public: seen }: Views, order: readonly Id[], head: number): readonly Id[] {
  const isQuick = (id: Id) => {
    const { reaches, delay } = kindOf(scenario, id)
    return reaches && delay === 0
  }
  const there = [...Object.keys(seen.running), ...Object.keys(seen.motions)].some(isQuick)
  const quick = there ? [] : order.filter(isQuick).slice(0, head)
  return [...quick, ...order.filter((id) => !quick.includes(id))]
}

function namedBy(
  scenario: Scenario,
  prefers: readonly Id[],
  rounds: Readonly<Record<Id, readonly Id[]>>,
  round: Id,
): readonly Id[] | null {
  if (prefers.length === 0 && Object.keys(rounds).length === 0) return null
  const order = Object.keys(scenario.rounds)
  const due = order.slice(0, order.indexOf(round) + 1).flatMap((id) => rounds[id] ?? [])
  return [...prefers, ...due]
}

function placeIn(order: readonly Id[], id: Id): number | null {
  const place = order.indexOf(id)
  return place < 0 ? null : place
}

/** Whether nobody could bring anything in before this round. */
function isFirst({ rounds }: Scenario, round: Id): boolean {
  const open = Object.keys(rounds).find((id) =>
    Object.values(rounds[id]?.phases ?? {}).some(({ accepts }) => accepts.propose.length > 0),
  )
  return open === undefined || open === round
}

/** Neither lying before a body nor at work nor of a later round. */
function isFree(scenario: Scenario, { public: seen }: Views, id: Id): boolean {
  const { from, propose = [] } = scenario.measures[id] ?? {}
  const isOpen = seen.motions[id]?.outcome === 'open' || seen.running[id] !== undefined
  const order = Object.keys(scenario.rounds)
  return propose.length > 0 && !isOpen && (from === undefined || order.indexOf(from) <= order.indexOf(seen.round))
}

/** Those that money and posts are enough for, once what lies before the bodies has been paid. */
function affordable(scenario: Scenario, views: Views, order: readonly Id[]): Id[] {
  const seen = views.public
  const left = new Map<Id, number>()
  const take = (id: Id): boolean => {
    const measure = scenario.measures[id]
    if (measure === undefined) return false
    const wanted = needsOf(scenario, measure, views)
    const fits = wanted.every(
      ([variable, amount]) => amount <= (left.get(variable) ?? balance(scenario, seen.variables, variable)),
    )
    if (!fits) return false
    for (const [variable, amount] of wanted)
      left.set(variable, (left.get(variable) ?? balance(scenario, seen.variables, variable)) - amount)
    return true
  }
  const lying = Object.keys(seen.motions).filter((id) => seen.motions[id]?.outcome === 'open')
  for (const id of lying) take(id)
  return order.filter(take)
}

/** What it takes from which variable: money that nobody else would pay as things lie open now, and posts. */
function needsOf(
  scenario: Scenario,
  { pot, cost, yearly, refunds, staff: posts }: Measure,
  views: Views,
): [Id, number][] {
  const { pots, staff } = scenario
  const source = pot === undefined ? undefined : pots[pot]
  const paid = ({ when }: Measure['refunds'][number]) =>
    when === undefined || holds(scenario, when, factsSeen(scenario, views))
  const own = refunds.reduce((rest, refund) => (paid(refund) ? rest - refund.share : rest), 1)
  return [
    ...(source === undefined || source.overdraw
      ? []
      : [[source.variable, (cost + yearly) * Math.max(0, own)] as [Id, number]]),
    ...(staff === undefined ? [] : [[staff, posts] as [Id, number]]),
  ]
}

/** What is hidden counts as enough: a role cannot know better. */
function balance(scenario: Scenario, variables: Readonly<Record<Id, number>>, variable: Id): number {
  if (scenario.variables[variable]?.visibility !== 'public') return Number.MAX_SAFE_INTEGER
  const { step } = scenario.variables[variable]
  return keysOf(scenario, variable).reduce((sum, key) => sum + (variables[key] ?? 0) * step, 0)
}
