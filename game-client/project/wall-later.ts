/** Blocks of a wall, each loaded when it is first shown: nobody else loads even their names. */
import { later } from '../play/later.ts'

/** What the wall shows instead: larger, with fewer words. */
export const WALL_LATER = {
  council: later(async () => (await import('../council/wall-council.tsx')).WallCouncil),
  motions: later(async () => (await import('../council/wall-council.tsx')).WallMotions),
  counting: later(async () => (await import('../council/wall-council.tsx')).WallCounting),
  report: later(async () => (await import('../year/wall-year.tsx')).WallReport),
  year: later(async () => (await import('../year/wall-year.tsx')).WallYear),
  happenings: later(async () => (await import('../year/wall-year.tsx')).WallHappenings),
  doubts: later(async () => (await import('../year/wall-year.tsx')).WallDoubts),
  acts: later(async () => (await import('../year/wall-acts.tsx')).WallActs),
  perspective: later(async () => (await import('../year/wall-year.tsx')).WallCompass),
  instead: later(async () => (await import('./wall-instead.tsx')).WallInstead),
  promises: later(async () => (await import('./wall-promises.tsx')).WallPromises),
  running: later(async () => (await import('../year/wall-running.tsx')).WallRunning),
  pulse: later(async () => (await import('../year/mood.tsx')).WallPulse),
} as const
