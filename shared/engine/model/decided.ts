/** What councils, years and events leave behind in the town: these functions only place values. */
import type { Event } from '../commands.ts'
import { known } from '../lookup.ts'
import type { InjectState, State } from '../state.ts'
import { withTown } from './outcomes.ts'

type Of<T extends Event['type']> = Extract<Event, { type: T }>

/** The votes are done with: the next body begins anew. */
export function counted(state: State, { motion, result, outcome, why }: Of<'counted'>): State {
  const before = known(state.town.motions, motion)
  const after = { ...before, results: [...before.results, result], votes: {}, hands: null, outcome, why }
  return withTown(state, { motions: { ...state.town.motions, [motion]: after } })
}

export function commissioned(state: State, { id, running }: Of<'commissioned'>): State {
  return withTown(state, { running: { ...state.town.running, [id]: running } })
}

export function booked(state: State, { id, booked, until }: Of<'booked'>): State {
  const before = known(state.town.running, id)
  return withTown(state, { running: { ...state.town.running, [id]: { ...before, booked, until } } })
}

export function deadlinePassed(state: State, { passed }: Of<'deadlinePassed'>): State {
  return withTown(state, { deadline: passed })
}

export function yearPassed(state: State, { year }: Of<'yearPassed'>): State {
  return withTown(state, { year })
}

export function happened(state: State, { inject }: Of<'happened'>): State {
  const made: InjectState = { phase: state.town.position.phase, chosen: null, by: null, concluded: false }
  return withTown(state, { injects: { ...state.town.injects, [inject]: made } })
}

export function concluded(state: State, { inject, option }: Of<'concluded'>): State {
  const before = known(state.town.injects, inject)
  const after = { ...before, chosen: option, concluded: true }
  return withTown(state, { injects: { ...state.town.injects, [inject]: after } })
}

export function reportTaken(state: State, { report }: Of<'reportTaken'>): State {
  return withTown(state, { reports: [...state.town.reports, report] })
}

export function storyTold(state: State, { told }: Of<'storyTold'>): State {
  return withTown(state, { stories: [...state.town.stories, told] })
}

export function levelsFound(state: State, { levels }: Of<'levelsFound'>): State {
  return withTown(state, { levels })
}
