/** Blocks of larger games, and those for looking back, each loaded when it is first shown. */
import { lazily } from '../ui/lazy-block.tsx'
import { afterwards, later } from './later.ts'

export const LATER = {
  spoken: lazily(async () => (await import('./spoken.tsx')).Spoken),
  proposal: lazily(async () => (await import('./proposals-here.tsx')).ProposalsHere),
  news: lazily(async () => (await import('./news.tsx')).News),
  year: lazily(async () => (await import('./year.tsx')).Year),
  ending: lazily(async () => (await import('./ending.tsx')).Ending),
  words: afterwards(async () => (await import('../debrief/words.tsx')).Words),
  released: afterwards(async () => (await import('../debrief/told.tsx')).Told),
  whatIf: afterwards(async () => (await import('../debrief/what-if.tsx')).WhatIfs),
  note: afterwards(async () => (await import('../debrief/note.tsx')).Note),
  happenings: later(async () => (await import('../year/happenings.tsx')).Happenings),
  report: later(async () => (await import('../year/report.tsx')).Report),
  story: later(async () => (await import('../year/story.tsx')).Story),
  running: later(async () => (await import('../year/running.tsx')).RunningMeasures),
  council: later(async () => (await import('../council/council.tsx')).Council),
  motions: later(async () => (await import('../council/motions.tsx')).Motions),
  overlaps: later(async () => (await import('../year/overlaps.tsx')).Overlaps),
  errands: later(async () => (await import('../year/errands.tsx')).Errands),
  pots: later(async () => (await import('../year/pots.tsx')).Pots),
  perspective: later(async () => (await import('../year/compass.tsx')).Compass),
  pulse: later(async () => (await import('../year/mood.tsx')).Pulse),
  reflections: later(async () => (await import('../year/mood.tsx')).Reflections),
  doubts: later(async () => (await import('../year/mood.tsx')).Doubts),
  letters: later(async () => (await import('../desk/letters.tsx')).Letters),
  handover: later(async () => (await import('../desk/handover.tsx')).Handover),
  levels: later(async () => (await import('../year/levels.tsx')).Levels),
  documents: later(async () => (await import('../year/reading.tsx')).Documents),
  checks: later(async () => (await import('../year/reading.tsx')).Checks),
  glossary: later(async () => (await import('../year/reading.tsx')).Glossary),
} as const

/** Questions that explain, all so far. */
export const ChecksSoFar = later(async () => (await import('../year/reading.tsx')).ChecksSoFar)

/** That the year is told on the wall first. */
export const AtTheWall = later(async () => (await import('../year/at-the-wall.tsx')).AtTheWall)

/** What the facilitator put on the floor. */
export const Floor = later(async () => (await import('../floor/floor.tsx')).Floor)

/** What came too late, where something did. */
export const TooLate = lazily(async () => (await import('./too-late.tsx')).TooLate)

/** The role in large type, for the others. */
export const TableSign = later(async () => (await import('../desk/table-sign.tsx')).TableSign)

/** What is kept of this seat. */
export const OwnData = later(async () => (await import('../desk/own-data.tsx')).OwnData)

/** That some texts stand in another language. */
export const Fallback = later(async () => (await import('../desk/fallback.tsx')).Fallback)

/** Words explained, at the bottom edge. */
export const Terms = later(async () => (await import('../desk/terms.tsx')).Terms)

/** The way to another chair, after the last phase. */
export const Again = lazily(async () => (await import('./again.tsx')).Again)
