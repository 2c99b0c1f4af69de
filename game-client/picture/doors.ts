/** Which doors stand open, and how many families each of them reaches. */
import type { Id } from '../../shared/engine/state.ts'
import type { Offer, Twice } from '../town/picture.ts'
import type { Sources } from './sources.ts'

type Plan = Sources['town']['offers'][Id]

/** Whether the proposal that changes the map has been carried. */
export function standsCarried({ view, town }: Pick<Sources, 'view' | 'town'>): boolean {
  return view.proposals[town.proposal]?.outcome === 'carried'
}

/** All offers that stand, and those that became part of another one. */
export function offersOf(sources: Sources): Offer[] {
  const plans = Object.entries(sources.town.offers).filter(([, plan]) => stands(sources, plan))
  const shared = sharedBy(sources)
  return plans.map(([id, plan]) => {
    const into = joined(sources, plan)
    const base = {
      id,
      label: sources.s(`town.offers.${id}.name`),
      icon: plan.icon,
      run: plan.run,
      at: plan.site,
    }
    if (into !== undefined) return { ...base, reached: 0, state: 'closed', joined: into }
    const guests = plans.filter(([, other]) => other.joins === id && joined(sources, other) === id)
    const reached = [[id, plan] as const, ...guests].reduce((sum, [, one]) => sum + comeTo(sources, one), 0)
    return { ...base, reached: reached - (shared.get(id) ?? 0), state: isNew(sources, plan) ? 'new' : 'open' }
  })
}

/** Families with two doors, from the moment the first cards have turned; one place for both ends it. */
export function twiceOf(sources: Sources): Twice[] {
  const { view, town, s } = sources
  if (Object.keys(view.choices).length === 0 || standsCarried(sources)) return []
  return Object.entries(town.twice).map(([id, { from, to, families }]) => ({
    id,
    from,
    to,
    families: families[0] + families[1],
    label: s(`town.twice.${id}.name`),
  }))
}

/** Everybody whom some door reaches. */
export function reachedIn(offers: readonly Offer[], twice: readonly Twice[]): number {
  const single = offers.reduce((sum, { reached }) => sum + reached, 0)
  return twice.reduce((sum, { families }) => sum + families, single)
}

function stands({ view, town }: Sources, { reached, measure, proposal }: Plan): boolean {
  if (proposal !== undefined) return proposal === town.proposal && view.proposals[proposal]?.outcome === 'carried'
  return reached > 0 || measure === undefined || begun(view, measure)
}

function joined({ view, town }: Sources, { joins }: Plan): Id | undefined {
  const other = joins === undefined ? undefined : town.offers[joins]
  const open = other?.proposal !== undefined && view.proposals[other.proposal]?.outcome === 'carried'
  return open ? joins : undefined
}

/** From the start, through its measure, through its proposal: what the contributions say. */
function comeTo({ view, frame }: Sources, { reached, measure, proposal }: Plan): number {
  const sources = new Set([`measures.${measure}.name`, `proposals.${proposal}.title`])
  const step = frame.variables[frame.subject]?.step ?? 1
  return view.contributions
    .filter(({ on, source }) => on === frame.subject && sources.has(source))
    .reduce((sum, { amount }) => sum + amount * step, reached)
}

function sharedBy(sources: Sources): ReadonlyMap<Id, number> {
  const shared = new Map<Id, number>()
  if (twiceOf(sources).length === 0) return shared
  for (const { from, to, families } of Object.values(sources.town.twice)) {
    shared.set(from, (shared.get(from) ?? 0) + families[0])
    shared.set(to, (shared.get(to) ?? 0) + families[1])
  }
  return shared
}

function isNew({ view }: Sources, { measure, proposal }: Plan): boolean {
  return proposal !== undefined || (measure !== undefined && begun(view, measure))
}

function begun(view: Sources['view'], measure: Id): boolean {
  return Object.values(view.choices).some((choice) => choice.begun.includes(measure))
}
