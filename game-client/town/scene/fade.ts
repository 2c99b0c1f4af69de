/** Cross-fades: what comes grows visible, what goes grows faint and is gone. */
import { type Move, pace } from '../motion.ts'
import type { Group, Image, Pen } from './stage.ts'

type Shown = Group | Image | Pen

export function fadeIn(shown: Shown, delay = 0, duration: number = pace.fade, to = 1): Move {
  shown.setAlpha(0)
  return { delay, duration, step: (share) => void shown.setAlpha(share * to) }
}

/** Fades and destroys. */
export function fadeOut(shown: Shown, delay = 0, duration: number = pace.fade): Move {
  const from = shown.alpha
  return { delay, duration, step: (share) => void shown.setAlpha(from * (1 - share)), done: () => shown.destroy() }
}
