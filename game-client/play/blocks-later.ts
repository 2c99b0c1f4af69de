/** Blocks of larger games, each loaded when it is first shown. */
import { lazily } from '../ui/lazy-block.tsx'

export const LATER = {
  happenings: lazily(async () => (await import('../year/happenings.tsx')).Happenings),
  report: lazily(async () => (await import('../year/report.tsx')).Report),
  story: lazily(async () => (await import('../year/story.tsx')).Story),
  running: lazily(async () => (await import('../year/running.tsx')).RunningMeasures),
  council: lazily(async () => (await import('../council/council.tsx')).Council),
  motions: lazily(async () => (await import('../council/motions.tsx')).Motions),
  overlaps: lazily(async () => (await import('../year/overlaps.tsx')).Overlaps),
  errands: lazily(async () => (await import('../year/errands.tsx')).Errands),
  pots: lazily(async () => (await import('../year/pots.tsx')).Pots),
  perspective: lazily(async () => (await import('../year/compass.tsx')).Compass),
  pulse: lazily(async () => (await import('../year/mood.tsx')).Pulse),
  reflections: lazily(async () => (await import('../year/mood.tsx')).Reflections),
  doubts: lazily(async () => (await import('../year/mood.tsx')).Doubts),
  levels: lazily(async () => (await import('../year/levels.tsx')).Levels),
  documents: lazily(async () => (await import('../year/reading.tsx')).Documents),
  checks: lazily(async () => (await import('../year/reading.tsx')).Checks),
  glossary: lazily(async () => (await import('../year/reading.tsx')).Glossary),
} as const

/** What the wall shows instead: larger, with fewer words. */
export const WALL_LATER = {
  council: lazily(async () => (await import('../council/wall-council.tsx')).WallCouncil),
  motions: lazily(async () => (await import('../council/wall-council.tsx')).WallMotions),
  report: lazily(async () => (await import('../year/wall-year.tsx')).WallReport),
  year: lazily(async () => (await import('../year/wall-year.tsx')).WallYear),
  happenings: lazily(async () => (await import('../year/wall-year.tsx')).WallHappenings),
  doubts: lazily(async () => (await import('../year/wall-year.tsx')).WallDoubts),
  perspective: lazily(async () => (await import('../year/wall-year.tsx')).WallCompass),
  pulse: lazily(async () => (await import('../year/mood.tsx')).PulseCounts),
} as const
