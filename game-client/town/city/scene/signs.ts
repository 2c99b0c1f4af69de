/** Images that keep their identity from picture to picture: what is new fades in, what is gone fades out. */
import type { Point } from '../../maths/curve.ts'
import type { Move } from '../../motion.ts'
import type { Stamp } from '../../paint/stamps.ts'
import { fadeIn, fadeOut } from '../../scene/fade.ts'
import { type Group, type Image, place, put, restamp, type Stage } from '../../scene/stage.ts'

export interface Sign {
  readonly id: string
  readonly stamp: Stamp
  readonly at: Point
  readonly alpha?: number
}

export interface Signs {
  show(now: readonly Sign[]): readonly Move[]
}

export function signsIn(stage: Stage, parent: Group): Signs {
  const shown = new Map<string, { readonly image: Image; readonly stamp: string }>()
  let isFirst = true
  return {
    show(now) {
      const moves: Move[] = []
      const ids = new Set(now.map(({ id }) => id))
      for (const [id, { image }] of shown) {
        if (ids.has(id)) continue
        moves.push(fadeOut(image))
        shown.delete(id)
      }
      for (const { id, stamp, at, alpha = 1 } of now) {
        const before = shown.get(id)
        const image = before?.image ?? put(stage, parent, stamp, at)
        if (before === undefined && !isFirst) moves.push(fadeIn(image, 0, undefined, alpha))
        else image.setAlpha(alpha)
        if (before !== undefined && before.stamp !== stamp.name) restamp(stage, image, stamp)
        place(stage, image, at)
        shown.set(id, { image, stamp: stamp.name })
      }
      isFirst = false
      return moves
    },
  }
}
