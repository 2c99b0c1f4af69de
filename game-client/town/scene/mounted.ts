/** What every mounted town does alike, whatever it draws. */
import type { Room } from '../layout/frame.ts'
import type { Director } from '../motion.ts'
import type { TownOptions } from '../options.ts'
import { fadeIn } from './fade.ts'
import { type Group, leave, type Stage } from './stage.ts'

/** In less room than this, in CSS pixels, there is nothing to see. */
const leastRoom = 160

export function hasRoom({ width, height, free }: Room): boolean {
  return Math.min(width, height, free.w, free.h) >= leastRoom
}

/** Whether somebody looks who has not asked for stillness. */
export function mayMove({ still }: TownOptions): boolean {
  return !document.hidden && !(still?.() ?? matchMedia('(prefers-reduced-motion: reduce)').matches)
}

/** Tells when something begins to move and when nothing does any more, each once. */
export function teller({ moving }: TownOptions): (moves: boolean) => void {
  let told = false
  return (moves) => {
    if (moves === told) return
    told = moves
    moving?.(moves)
  }
}

interface Drawn {
  readonly root: Group
  readonly stage: Stage
}

/** Fades in over what was there; that is gone, with all that only it needed, once it lies hidden. */
export function takeOver(moves: Director, fresh: Drawn, old: Drawn | null): void {
  const arriving = fadeIn(fresh.root)
  const done = () => {
    old?.root.destroy()
    if (old !== null) leave(old.stage, fresh.stage)
  }
  moves.run([{ ...arriving, done }])
}

/** Shows by the pointer where something can be tapped. */
export function showTappable(canvas: HTMLCanvasElement, under: (x: number, y: number) => string | undefined): void {
  canvas.addEventListener('pointermove', ({ offsetX, offsetY }) => {
    canvas.style.cursor = under(offsetX, offsetY) === undefined ? '' : 'pointer'
  })
}
