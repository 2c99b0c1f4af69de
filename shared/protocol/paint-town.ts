/** Brings the town's part of the synchronised state up to a public view. */
import { canonical } from '../engine/canonical.ts'
import type { BallotResult } from '../engine/motion-state.ts'
import type { PublicMotion, PublicReport } from '../engine/views.ts'
import { pagesOf } from './ledger.ts'
import type { PublicState } from './public-state.ts'
import { put, putValues, putWords, putWritten, putWrittenList } from './put.ts'
import { type Tight, type TightMotion, type TightResult, type TownSeen, UNSAID } from './town-shape.ts'

/** Paints the town in place; says whether anything differed. */
export function paintTown(state: PublicState, view: TownSeen): boolean {
  const motions = Object.entries(view.motions).map(([id, motion]) => [id, tightMotion(motion)])
  const voted = Object.entries(view.motions).map(([id, { voted }]) => [id, voted.join(' ')])
  return [
    putWrittenList(state, 'contributions', pagesOf(view.contributions)),
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
    putValues(state.reflectedIn, view.reflectedIn),
    putValues(state.doubts, view.doubts),
    putWritten(state.perspective, view.perspective),
    put(state, 'preset', view.preset ?? ''),
    put(state, 'staged', view.staged === null ? '' : JSON.stringify(view.staged)),
    put(state, 'floor', canonical(view.floor)),
  ].includes(true)
}

function tightMotion({ fields, results, ...rest }: PublicMotion): TightMotion {
  const motion = {
    ...rest,
    fields: Object.fromEntries(
      Object.entries(fields).map(([id, { option, text }]) => [id, text === null ? option : [option, text]]),
    ),
    results: results.map(tightResult),
  }
  const unsaid: Readonly<Record<string, unknown>> = UNSAID
  const said = Object.entries(motion).filter(
    ([key, value]) => key !== 'voted' && (!(key in unsaid) || differs(value, unsaid[key])),
  )
  return Object.fromEntries(said)
}

function differs(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || one === null) return one !== other
  return Object.keys(one).length > 0
}

function tightResult({ body, yes, no, abstain, carried, votes, members }: BallotResult): TightResult {
  const letters = Object.entries(votes).map(([role, vote]) => [role, vote[0] ?? ''])
  return [body, yes, no, abstain, carried, Object.fromEntries(letters), members]
}

function tight({ round, values }: PublicReport): Tight {
  const written = Object.entries(values).map(([key, seen]) => [
    key,
    seen?.official ? [seen.value] : (seen?.value ?? null),
  ])
  return { round, values: Object.fromEntries(written) }
}
