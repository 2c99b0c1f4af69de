/** Brings the town's part of the synchronised state up to a public view. */
import type { PublicMotion, PublicReport } from '../engine/views.ts'
import type { PublicState } from './public-state.ts'
import { put, putValues, putWords, putWritten, putWrittenList } from './put.ts'
import type { Tight, TownSeen } from './town-shape.ts'

/** Paints the town in place; says whether anything differed. */
export function paintTown(state: PublicState, view: TownSeen): boolean {
  const motions = Object.entries(view.motions).map(([id, motion]) => [id, withoutVoted(motion)])
  const voted = Object.entries(view.motions).map(([id, { voted }]) => [id, voted.join(' ')])
  return [
    put(state, 'year', view.year),
    putWritten(state.motions, Object.fromEntries(motions)),
    putValues(state.voted, Object.fromEntries(voted)),
    putWritten(state.running, view.running),
    putWords(state, 'wound', view.wound),
    putValues(state.overlaps, view.overlaps),
    putWords(state, 'frozen', view.frozen),
    putWritten(state.injects, view.injects),
    putWrittenList(state, 'asked', view.asked),
    put(state, 'deadline', view.deadline),
    putWrittenList(state, 'reports', view.reports.map(tight)),
    putWrittenList(state, 'stories', view.stories),
    putWords(state, 'levels', view.levels),
    putWritten(state.pulses, view.pulses),
    putValues(state.doubts, view.doubts),
    putWritten(state.perspective, view.perspective),
    put(state, 'preset', view.preset ?? ''),
  ].includes(true)
}

function withoutVoted(motion: PublicMotion): Omit<PublicMotion, 'voted'> {
  const { voted: _, ...rest } = motion
  return rest
}

function tight({ round, values }: PublicReport): Tight {
  const written = Object.entries(values).map(([key, seen]) => [
    key,
    seen?.official ? [seen.value] : (seen?.value ?? null),
  ])
  return { round, values: Object.fromEntries(written) }
}
